import type { EntityName } from '../../contract/operations.ts';
import type { Expression, Order } from '../../query/ast.ts';
import { namesIn } from '../../query/columns.ts';
import { parseFilter, parseOrderBy } from '../../query/odata.ts';
import { type Page, page } from '../../query/page.ts';
import type { WorldStore } from '../../world/world.ts';
import type { TqlMeaning } from './define.ts';
import { absentOf, namesOf } from './names.ts';
import { queryable } from './queryable.ts';
import { columnsFor, recordOf, rowOf } from './rows.ts';
import { readTql } from './tql-rows.ts';
import { zoneOf } from './zone.ts';

/** The query options of a collection, as far as the request has them. */
export interface CollectionQuery {
  readonly $filter?: string;
  readonly $orderby?: string;
  readonly $top?: number;
  readonly $skip?: number;
  readonly $take?: number;
  readonly $inlinecount?: 'allpages' | 'none';
  readonly tql?: string;
  readonly timeZone?: string;
}

/** How many items a collection returns when the request does not say: the pages print it where they print a Top. */
const defaultTop = 25;

/** The stretch of a collection that a request asks for. */
export const stretchOf = ({ $skip, $top, $take }: CollectionQuery) => ({
  skip: $skip ?? 0,
  top: $top ?? $take ?? defaultTop,
});

/** The records of a collection that a request chooses, in their order. */
export interface Chosen<T> extends Page<T> {
  readonly skip: number;
  readonly top: number;
}

/** What is to be known of a collection to choose from it. */
interface CollectionFacts<T> {
  readonly store: WorldStore;
  /** What TQL means there. */
  tql(): TqlMeaning<T>;
  /** The order of what the request puts in none, as `$orderby` writes it. */
  readonly usualOrder: string | undefined;
}

/**
 * Chooses the records of a collection: those that the query options hold for, sorted and cut. A collection that cannot
 * be read page by page is never cut. A collection may be asked in both languages; then both have to hold.
 * Only what the query names is worked out.
 * @throws QueryError when an option cannot be read
 */
export function choose<T extends object>(
  entity: EntityName,
  records: Iterable<T>,
  query: CollectionQuery,
  isPaged: boolean,
  { store, tql, usualOrder }: CollectionFacts<T>,
): Chosen<T> {
  const { skip, top } = stretchOf(query);
  const text = given(query.tql);
  const zone = zoneOf(given(query.timeZone));
  const search = text === undefined ? undefined : readTql(entity, records, text, tql(), zone);
  const request = {
    where: both(filterOf(entity, query), search?.where),
    orderBy: orderOf(entity, given(query.$orderby), search?.orderBy, usualOrder),
    skip: isPaged ? skip : undefined,
    top: isPaged ? top : undefined,
  };
  const worked = search?.columns ?? [];
  const columns =
    search || namesOf(entity) || absentOf(entity)
      ? columnsFor<T>(store, entity, worked, namesIn(request))
      : [];
  if (columns.length === 0) {
    const { items, total } = page(records, request);
    return { items, total, skip, top };
  }
  const rows = Array.from(records, (record) => rowOf(record, columns));
  const { items, total } = page(rows, request);
  return { items: items.map((row) => recordOf<T>(row)), total, skip, top };
}

function filterOf(entity: EntityName, { $filter }: CollectionQuery): Expression | undefined {
  const filter = given($filter);
  return filter === undefined ? undefined : parseFilter(filter, queryable(entity));
}

const both = (one: Expression | undefined, other: Expression | undefined): Expression | undefined =>
  one && other ? { kind: 'and', operands: [one, other] } : (one ?? other);

/** An option that is sent without a value asks for nothing, as one that is not sent. */
function given(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** By entity, and by how they are written. */
const usualOrders = new Map<EntityName, Map<string, readonly Order[]>>();

/** The order that the request asks for, `$orderby` before TQL, or else the usual one of the collection, which is read once. */
function orderOf(
  entity: EntityName,
  asked: string | undefined,
  searched: readonly Order[] = [],
  usual: string | undefined,
): readonly Order[] | undefined {
  if (asked !== undefined) return parseOrderBy(asked, queryable(entity));
  if (searched.length > 0) return searched;
  return usual === undefined ? undefined : usualOrderOf(entity, usual);
}

function usualOrderOf(entity: EntityName, usual: string): readonly Order[] {
  const orders = usualOrders.get(entity) ?? new Map<string, readonly Order[]>();
  const known = orders.get(usual);
  if (known) return known;
  const order = parseOrderBy(usual, queryable(entity));
  usualOrders.set(entity, orders.set(usual, order));
  return order;
}
