import type { Client } from '../verify/http/client.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { otherSide, type Side } from './difference.ts';
import type { Verdict } from './judged-faults.ts';
import { seenIn } from './seen.ts';

/** How many requests are made to show what the other server does. */
const maxRequests = 200;

/** Adds to what only one server does what the other one does, where a GET request shows it that both understand. */
export async function withOtherSide(
  verdicts: readonly Verdict[],
  clients: Readonly<Record<Side, Client>>,
): Promise<readonly Verdict[]> {
  const known = new Map<string, Promise<Exchange | undefined>>();
  const ask = (side: Side, shown: Exchange) => {
    const key = JSON.stringify([side, shown.operation, shown.request.path, shown.request.query]);
    if (!known.has(key) && known.size >= maxRequests) return undefined;
    const asked = known.get(key) ?? again(clients[side], shown);
    known.set(key, asked);
    return asked;
  };
  const shown: Verdict[] = [];
  for (const verdict of verdicts) {
    const { blame, pointer } = verdict;
    const side = blame === 'real' || blame === 'fake' ? blame : undefined;
    const exchange = side && verdict[side].exchange;
    if (side === undefined || exchange?.request.method !== 'GET') {
      shown.push(verdict);
      continue;
    }
    const other = await ask(otherSide(side), exchange);
    // What the real server responds is what a mock can be told to respond.
    const others =
      side === 'fake' ? await Promise.all((verdict.shownBy ?? []).map((it) => ask('real', it))) : [];
    shown.push({
      ...verdict,
      ...(other ? { [otherSide(side)]: seenIn(other, pointer) } : {}),
      ...(side === 'fake' ? { others: others.filter((it) => it !== undefined) } : {}),
    });
  }
  return shown;
}

/** The same request to another server; undefined where that does not respond, or has nothing of the kind. */
async function again(
  client: Client,
  { operation, request, response }: Exchange,
): Promise<Exchange | undefined> {
  try {
    const { path, query, headers } = request;
    const other = await client.send(operation, { path, query, headers });
    // What one of them has made the other one does not have.
    const isUnknown = Object.keys(path).length > 0 && response.status < 400;
    return isUnknown && other.response.status === 404 ? undefined : other;
  } catch (error) {
    if (!(error instanceof NoResponse)) throw error;
    return undefined;
  }
}
