import type { Expression, Order } from './ast.ts';
import { compile } from './evaluate.ts';
import type { Row } from './records.ts';
import { firstOf } from './selection.ts';
import { type SortKeys, sorting } from './sorting.ts';

/** Which records are wanted, in which order, and which stretch of them. */
export interface PageRequest {
  readonly where?: Expression | undefined;
  readonly orderBy?: readonly Order[] | undefined;
  readonly skip?: number | undefined;
  readonly top?: number | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many records match, before `skip` and `top`. */
  readonly total: number;
}

/**
 * Filters, sorts, cuts and counts a collection (help topic Features / OData: `$filter`, `$orderby`, `$skip`,
 * `$top`, `$inlinecount`; the same for TQL collections). The order is stable: records that compare equal, and
 * all of them without an `orderBy`, keep the order they are given in.
 *
 * A small page of a large collection is selected with a heap and not paid for with a full sort.
 *
 * @param records any collection; read once, never changed
 * @param request everything may be left out; without `top` all records from `skip` on are returned
 * @throws RangeError when `skip` or `top` is not a whole number of 0 or more
 * @example
 * page(projects, { orderBy: [{ field: 'Name', descending: true }], skip: 10, top: 5 });
 * // { items: [five projects], total: 497 }
 */
export function page<T extends object>(records: Iterable<T>, request: PageRequest): Page<T> {
  return pageOfAll([{ records, where: request.where, orderBy: request.orderBy }], request);
}

/** Records of one kind, and what is asked of them. */
export interface Source<T> {
  readonly records: Iterable<T>;
  readonly where?: Expression | undefined;
  readonly orderBy?: readonly Order[] | undefined;
}

/**
 * Filters and sorts records of several kinds together, and cuts and counts them as `page` does. A query has the same sort
 * keys for each kind, by the names that they have there; records that compare equal come by kinds, as these are given.
 *
 * @throws RangeError when `skip` or `top` is not a whole number of 0 or more
 */
export function pageOfAll<T extends object>(
  sources: readonly Source<T>[],
  { skip = 0, top }: Pick<PageRequest, 'skip' | 'top'>,
): Page<T> {
  rejectNegative('skip', skip);
  if (top !== undefined) rejectNegative('top', top);
  const end = top === undefined ? Number.POSITIVE_INFINITY : skip + top;
  const matching = sources.map(({ records, where, orderBy = [] }) => ({
    records,
    matches: where === undefined ? undefined : compile<T>(where, sources.length),
    orderBy,
  }));
  const [first] = matching;
  if (!first?.orderBy.length) return stretchOfAll(matching, skip, end);

  const keyed: Keyed<T>[] = [];
  for (const source of matching) addKeyed(keyed, source);
  const { compare } = sorting(first.orderBy);
  const sorted = firstOf(keyed, end, (a, b) => compare(a.keys, b.keys));
  return { items: sorted.slice(skip).map(({ item }) => item), total: keyed.length };
}

type Keyed<T> = { readonly item: T; readonly keys: SortKeys };

function addKeyed<T extends object>(keyed: Keyed<T>[], { records, matches, orderBy }: Sorted<T>): void {
  const { keys } = sorting(orderBy);
  for (const item of records)
    if (matches === undefined || matches(item)) keyed.push({ item, keys: keys(item as Row) });
}

type Matching<T> = {
  readonly records: Iterable<T>;
  readonly matches: ((record: T) => boolean) | undefined;
};

type Sorted<T> = Matching<T> & { readonly orderBy: readonly Order[] };

function stretchOfAll<T>(sources: readonly Matching<T>[], from: number, to: number): Page<T> {
  const [only] = sources;
  if (only && sources.length === 1) return stretch(only.records, only.matches, from, to);
  const items: T[] = [];
  let total = 0;
  for (const { records, matches } of sources) {
    const part = stretch(records, matches, Math.max(0, from - total), Math.max(0, to - total));
    for (const item of part.items) items.push(item);
    total += part.total;
  }
  return { items, total };
}

function stretch<T>(
  records: Iterable<T>,
  matches: ((record: T) => boolean) | undefined,
  from: number,
  to: number,
): Page<T> {
  if (matches === undefined && Array.isArray(records)) {
    return { items: records.slice(from, to), total: records.length };
  }
  const items: T[] = [];
  let total = 0;
  for (const record of records) {
    if (matches !== undefined && !matches(record)) continue;
    if (total >= from && total < to) items.push(record);
    total++;
  }
  return { items, total };
}

function rejectNegative(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 0) return;
  throw new RangeError(`Failed to cut a page: ${name} must be a whole number of 0 or more, got ${value}`);
}
