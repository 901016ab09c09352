import type { Expression, Order } from './ast.ts';
import { compile } from './evaluate.ts';
import type { Row } from './records.ts';
import { firstOf } from './selection.ts';
import { sorting } from './sorting.ts';

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
  const { where, orderBy = [], skip = 0, top } = request;
  rejectNegative('skip', skip);
  if (top !== undefined) rejectNegative('top', top);
  const end = top === undefined ? Number.POSITIVE_INFINITY : skip + top;
  const matches = where === undefined ? undefined : compile<T>(where);
  if (orderBy.length === 0) return stretch(records, matches, skip, end);

  const { items, total } = stretch(records, matches, 0, Number.POSITIVE_INFINITY);
  const { keys, compare } = sorting(orderBy);
  const keyed = items.map((item) => ({ item, keys: keys(item as Row) }));
  const sorted = firstOf(keyed, end, (a, b) => compare(a.keys, b.keys));
  return { items: sorted.slice(skip).map(({ item }) => item), total };
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
