import type { Item } from '../contract/collections.ts';
import { operationFacts } from '../contract/operations.ts';
import type { Client } from '../verify/http/client.ts';
import { type Exchange, isRecord, itemsOf } from '../verify/http/exchange.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { foundIn, itemsIn } from './found.ts';
import { inOrder } from './in-order.ts';
import type { Read } from './plan.ts';
import type { Row } from './stored.ts';
import { type Taking, take } from './take.ts';

/** How many requests are made at once. */
const width = 4;
/** How many records are asked for at once. */
const pageSize = 100;
/** How often in a row an operation may fail for single records before it is not asked any more. */
const patience = 3;

/** Who is told how far a read is. */
export interface Watching {
  /** The place behind what was taken last: a number of records of a collection, or of bytes of those that are asked for. */
  onStep(position: number): Promise<void>;
}

/** What a request has come to. */
type Outcome = Exchange | NoResponse;

/** Makes the requests of a read from a place on, and takes what they find. */
export async function follow(taking: Taking, read: Read, from: number, watching: Watching): Promise<void> {
  if (read.over !== undefined) return followOwners(taking, read, from, watching);
  if (read.isPaged) return followPages(taking, read, from, watching);
  if (from === 0) await accept(taking, read, await ask(taking.client, read, {}));
  return watching.onStep(1);
}

/** A collection page by page: several pages at once as soon as it is known how many there are. */
async function followPages(taking: Taking, read: Read, from: number, watching: Watching): Promise<void> {
  const { client, gate } = taking;
  let position = from;
  let last = '';
  for (;;) {
    const outcome = await askPage(client, read, {}, position);
    const items = await accept(taking, read, outcome);
    const here = JSON.stringify(items?.[0]);
    // A server that does not skip would never come to an end.
    if (!items || items.length === 0 || here === last) return;
    last = here;
    const { length: size } = items;
    position += size;
    await watching.onStep(position);
    const total = totalOf(outcome);
    if (gate.isFull(read.entity) || (total === undefined ? size < pageSize : position >= total)) return;
    if (total === undefined) continue;
    const others = Array.from(
      { length: Math.ceil((total - position) / size) },
      (_, page) => position + page * size,
    );
    for await (const [start, page] of inOrder(others, width, (skip) =>
      askPage(client, read, {}, skip, size),
    )) {
      if (!(await accept(taking, read, page))) return;
      position = start + size;
      await watching.onStep(position);
      if (gate.isFull(read.entity)) return;
    }
    return;
  }
}

/** What is below each record of an entity, a few of them at once. */
async function followOwners(taking: Taking, read: Read, from: number, watching: Watching): Promise<void> {
  const { client, gate, spool } = taking;
  let failures = 0;
  let position = from;
  for (let before = -1; position !== before; ) {
    before = position;
    const owners = spool.read(read.over ?? '', position);
    for await (const [{ next, owner }, outcomes] of inOrder(wanted(owners, read), width, ({ owner }) =>
      owner ? askWhole(client, read, pathOf(read, owner)) : Promise.resolve([]),
    )) {
      for (const outcome of outcomes) {
        const isTaken = await accept(taking, read, outcome, owner);
        failures = isTaken ? 0 : failures + 1;
        if (failures >= patience) return taking.left.note(read.operation, 'asked no more after that', 0);
      }
      position = next;
      await watching.onStep(position);
      if (gate.isFull(read.entity)) return;
    }
    // What a read finds may be what it is asked for next.
  }
}

/** The records that something is asked for; the place behind each is told of the others as well. */
async function* wanted(
  lines: AsyncIterable<{ readonly line: string; readonly next: number }>,
  { when }: Read,
): AsyncGenerator<{ readonly next: number; readonly owner?: Row }> {
  for await (const { line, next } of lines) {
    const owner = JSON.parse(line) as Row;
    yield when === undefined || owner[when] === true ? { next, owner } : { next };
  }
}

function pathOf({ path }: Read, owner: Row): Record<string, string> {
  return Object.fromEntries(Object.entries(path).map(([name, field]) => [name, String(owner[field])]));
}

/** Everything that an operation lists for one record. */
async function askWhole(
  client: Client,
  read: Read,
  path: Readonly<Record<string, string>>,
): Promise<Outcome[]> {
  if (!read.isPaged) return [await ask(client, read, path)];
  const outcomes: Outcome[] = [];
  for (let skip = 0, last = ''; ; ) {
    const outcome = await askPage(client, read, path, skip);
    const items = outcome instanceof NoResponse ? [] : itemsOf(outcome);
    const here = JSON.stringify(items[0] ?? '');
    if (outcomes.length > 0 && (items.length === 0 || here === last)) return outcomes;
    outcomes.push(outcome);
    last = here;
    skip += items.length;
    if (items.length === 0 || skip >= (totalOf(outcome) ?? (items.length < pageSize ? skip : Infinity)))
      return outcomes;
  }
}

async function ask(
  client: Client,
  { operation, expand }: Read,
  path: Readonly<Record<string, string>>,
  page: Readonly<Record<string, string | number>> = {},
): Promise<Outcome> {
  const query = { ...page, ...(expand.length > 0 ? { $expand: expand.join(',') } : {}) };
  try {
    return await client.send(operation, { path, query });
  } catch (error) {
    if (!(error instanceof NoResponse)) throw error;
    return error;
  }
}

function askPage(
  client: Client,
  read: Read,
  path: Readonly<Record<string, string>>,
  skip: number,
  top = pageSize,
): Promise<Outcome> {
  const count = operationFacts[read.operation].query.includes('$inlinecount')
    ? { $inlinecount: 'allpages' }
    : {};
  return ask(client, read, path, { $top: top, ...(skip > 0 ? { $skip: skip } : {}), ...count });
}

/** How many there are altogether, where the response says so. */
function totalOf(outcome: Outcome): number | undefined {
  const body = outcome instanceof NoResponse ? undefined : outcome.response.body;
  const { Total } = isRecord(body) ? body : {};
  return Number.isSafeInteger(Total) ? Number(Total) : undefined;
}

/**
 * Takes what a response has.
 * @returns its items; undefined when it is none
 */
async function accept(
  taking: Taking,
  read: Read,
  outcome: Outcome,
  owner?: Row,
): Promise<readonly Item[] | undefined> {
  if (outcome instanceof NoResponse || outcome.response.status !== 200) {
    taking.left.note(read.operation, reasonOf(outcome));
    return undefined;
  }
  const items = itemsIn(read.operation, outcome);
  for (const found of await foundIn(read, items, owner, taking.relationships)) await take(taking, found);
  return items;
}

function reasonOf(outcome: Outcome): string {
  if (outcome instanceof NoResponse) return outcome.reason;
  const { status } = outcome.response;
  if (status === 403) return 'the permission is missing (403)';
  if (status === 404) return 'there is none (404)';
  return `the server responds with ${status}`;
}
