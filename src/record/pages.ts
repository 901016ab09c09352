import { type Exchange, isRecord } from '../verify/http/exchange.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { listedIn } from './found.ts';
import { inOrder } from './in-order.ts';

/** What a request has come to. */
export type Outcome = Exchange | NoResponse;

/** One page of a collection. */
export interface Page {
  readonly outcome: Outcome;
  /** The place behind it: a number of records. */
  readonly next: number;
  /** How many records there are behind it; undefined where nobody knows. */
  readonly rest: number | undefined;
}

/** How the pages of a collection are asked for. */
export interface Paging {
  /** The number of records that are left out. */
  readonly from: number;
  /** How many requests are made at once, as soon as it is known how many pages there are. */
  readonly width: number;
  ask(skip: number, top: number): Promise<Outcome>;
  /**
   * Told why records of the collection may be missing although every page was read.
   * @param count how many; 0 where nobody knows
   */
  tell(why: string, count: number): void;
}

/** How many records are asked for at once. */
const pageSize = 100;
/** How often the end of a collection is looked for again that grows meanwhile. */
const maxRounds = 3;

/**
 * The pages of a collection, in their order, the failed ones too. It ends with a server that does not skip, or that says that there
 * is more than it lists.
 */
export async function* pagesOf({ from, width, ask, tell }: Paging): AsyncGenerator<Page> {
  const totals = new Set<number>();
  let received = from;
  let hasFailed = false;
  let last = '';
  for await (const page of pagesInTurn(from, width, ask)) {
    const { outcome } = page;
    const items = listedIn(outcome);
    const total = totalOf(outcome);
    if (total !== undefined) totals.add(total);
    const here = JSON.stringify(items?.[0]);
    if (items && items.length > 0 && here === last) {
      tell('the server lists the same page again', Math.max(0, (total ?? 0) - received));
      return;
    }
    last = here ?? '';
    hasFailed ||= items === undefined;
    received += items?.length ?? 0;
    yield page;
  }
  if (totals.size > 1) tell('the list changed while it was read, so that some may be missing', 0);
  const [total = 0] = [...totals].slice(-1);
  if (!hasFailed && received < total) tell('the server counts more than it lists', total - received);
}

async function* pagesInTurn(from: number, width: number, ask: Paging['ask']): AsyncGenerator<Page> {
  let position = from;
  for (let round = 0; ; ) {
    const outcome = await ask(position, pageSize);
    const size = listedIn(outcome)?.length ?? 0;
    let total = totalOf(outcome);
    position += size;
    const isLast = size === 0 || (total === undefined && size < pageSize);
    yield { outcome, next: position, rest: isLast ? 0 : restOf(position, total) };
    if (isLast) return;
    if (total === undefined) continue;
    for await (const [skip, page] of inOrder(placesFrom(position, total, size), width, (skip) =>
      ask(skip, size),
    )) {
      const items = listedIn(page);
      total = totalOf(page) ?? total;
      position = items ? skip + items.length : Math.min(skip + size, total);
      yield { outcome: page, next: position, rest: restOf(position, total) };
      if (items?.length === 0) return;
    }
    if (position >= total || ++round >= maxRounds) return;
  }
}

/** Where the other pages begin, one after the other: a server may count more than fits in any list. */
function* placesFrom(start: number, total: number, size: number): Generator<number> {
  for (let place = start; place < total; place += size) yield place;
}

const restOf = (position: number, total: number | undefined) =>
  total === undefined ? undefined : Math.max(0, total - position);

/** How many there are altogether, where the response says so. */
function totalOf(outcome: Outcome): number | undefined {
  const body = outcome instanceof NoResponse ? undefined : outcome.response.body;
  const { Total } = isRecord(body) ? body : {};
  return Number.isSafeInteger(Total) ? Number(Total) : undefined;
}
