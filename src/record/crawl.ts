import { operationFacts } from '../contract/operations.ts';
import type { Client } from '../verify/http/client.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { foundIn, itemsIn } from './found.ts';
import { inOrder } from './in-order.ts';
import { type Outcome, type Page, pagesOf } from './pages.ts';
import type { Read } from './plan.ts';
import type { Row } from './stored.ts';
import { type Taking, take } from './take.ts';

/** How many requests are made at once. */
const width = 4;
/**
 * How often in a row an operation may fail before it is not asked any more: without a response, which takes long, or with a status
 * that may be meant for some records alone, such as those of one project.
 */
const patience = { unanswered: 3, refused: 100 };

/** Who is told how far a read is. */
export interface Watching {
  /** The place behind what was taken last: a number of records of a collection, or of bytes of those that are asked for. */
  onStep(position: number): Promise<void>;
}

/** Makes the requests of a read from a place on, and takes what they find. */
export async function follow(taking: Taking, read: Read, from: number, watching: Watching): Promise<void> {
  if (read.over !== undefined) return followOwners(taking, read, from, watching);
  if (read.isPaged) return followPages(taking, read, from, watching);
  if (from === 0) await accept(taking, read, await ask(taking.client, read, {}));
  return watching.onStep(1);
}

/** A collection page by page. */
async function followPages(taking: Taking, read: Read, from: number, watching: Watching): Promise<void> {
  const { gate, left } = taking;
  const isHopeless = createPatience();
  for await (const { outcome, next, rest } of pagesBelow(taking, read, {}, from, width)) {
    const isTaken = await accept(taking, read, outcome);
    await watching.onStep(next);
    if (isHopeless(outcome, isTaken)) return left.note(read.operation, 'asked no more after that', 0);
    if (gate.isFull(read.entity))
      return rest === 0 ? undefined : left.note(read.entity, gate.whyFull, rest ?? 0);
  }
}

/** What is below each record of an entity, a few of them at once. */
async function followOwners(taking: Taking, read: Read, from: number, watching: Watching): Promise<void> {
  const { gate, spool, left } = taking;
  const isHopeless = createPatience();
  let position = from;
  for (let before = -1; position !== before; ) {
    before = position;
    const owners = spool.read(read.over ?? '', position);
    for await (const [{ next, owner }, outcomes] of inOrder(wanted(owners, read), width, ({ owner }) =>
      owner ? askWhole(taking, read, pathOf(read, owner)) : Promise.resolve([]),
    )) {
      for (const outcome of outcomes) {
        const isTaken = await accept(taking, read, outcome, owner);
        if (isHopeless(outcome, isTaken)) return left.note(read.operation, 'asked no more after that', 0);
      }
      position = next;
      await watching.onStep(position);
      if (!gate.isFull(read.entity)) continue;
      const hasMore = position < (spool.sizes()[read.over ?? ''] ?? 0);
      return hasMore ? left.note(read.entity, gate.whyFull, 0) : undefined;
    }
    // What a read finds may be what it is asked for next.
  }
}

/** Tells, outcome by outcome, when an operation has failed so often that there is no use in asking it again. */
function createPatience(): (outcome: Outcome, isTaken: boolean) => boolean {
  let unanswered = 0;
  let refused = 0;
  return (outcome, isTaken) => {
    if (isTaken) unanswered = refused = 0;
    else if (outcome instanceof NoResponse) unanswered++;
    else refused++;
    return unanswered >= patience.unanswered || refused >= patience.refused;
  };
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
  taking: Taking,
  read: Read,
  path: Readonly<Record<string, string>>,
): Promise<Outcome[]> {
  if (!read.isPaged) return [await ask(taking.client, read, path)];
  const outcomes: Outcome[] = [];
  for await (const { outcome } of pagesBelow(taking, read, path, 0, 1)) outcomes.push(outcome);
  return outcomes;
}

/** The pages of a collection from a place on, `width` of them at once. */
function pagesBelow(
  { client, left }: Taking,
  read: Read,
  path: Readonly<Record<string, string>>,
  from: number,
  width: number,
): AsyncGenerator<Page> {
  const { operation } = read;
  const hasCount = operationFacts[operation].query.includes('$inlinecount');
  const count = hasCount ? { $inlinecount: 'allpages' } : {};
  return pagesOf({
    from,
    width,
    ask: (skip, top) =>
      ask(client, read, path, { $top: top, ...(skip > 0 ? { $skip: skip } : {}), ...count }),
    tell: (why, missing) => left.note(operation, why, missing),
  });
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

/**
 * Takes what a response has.
 * @returns whether it has what is documented
 */
async function accept(taking: Taking, read: Read, outcome: Outcome, owner?: Row): Promise<boolean> {
  const isAnswered = !(outcome instanceof NoResponse) && outcome.response.status === 200;
  const items = isAnswered ? itemsIn(read.operation, outcome) : undefined;
  if (items === undefined) {
    taking.left.note(read.operation, reasonOf(outcome));
    return false;
  }
  for (const found of await foundIn(read, items, owner, taking.relationships)) await take(taking, found);
  return true;
}

function reasonOf(outcome: Outcome): string {
  if (outcome instanceof NoResponse) return outcome.reason;
  const { status } = outcome.response;
  if (status === 403) return 'the permission is missing (403)';
  if (status === 404) return 'there is none (404)';
  if (status !== 200) return `the server responds with ${status}`;
  return 'the response is not what is documented';
}
