import { operationFacts } from '../../contract/operations.ts';
import type { Client, Purpose } from '../http/client.ts';
import { type Exchange, isRecord } from '../http/exchange.ts';
import { NoVerdict } from '../http/failures.ts';
import { greet } from './greet.ts';

/**
 * The first request, and whether what answers it is a server of this API.
 * @returns the list of its projects, as far as it was asked for
 * @throws NoVerdict when it is none
 */
export async function meet(client: Client, url: string, purpose: Purpose): Promise<Exchange> {
  const exchange = await greet(client, url, purpose);
  const { property = '' } = operationFacts[exchange.operation].collection ?? {};
  const { status, body } = exchange.response;
  if (status === 403)
    throw new NoVerdict(
      `Failed to ${purpose} ${url}: the server does not let these credentials see its projects (403).`,
    );
  if (status !== 200) throw new NoVerdict(`Failed to ${purpose} ${url}: it responds with ${status}.`);
  if (!isRecord(body) || !Array.isArray(body[property]))
    throw new NoVerdict(`Failed to ${purpose} ${url}: it is not Enterprise Tester, as it lists no projects.`);
  return exchange;
}
