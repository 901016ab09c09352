import type { EntityName } from '../../contract/operations.ts';
import type { Order } from '../../query/ast.ts';
import { parseFilter, parseOrderBy } from '../../query/odata.ts';
import { type Page, page } from '../../query/page.ts';
import type { TqlMeaning } from './define.ts';
import { queryable } from './queryable.ts';
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
export const defaultTop = 25;

/** The records of a collection that a request chooses, in their order. */
export interface Chosen<T> extends Page<T> {
  readonly skip: number;
  readonly top: number;
}

/**
 * Chooses the records of a collection: those that the query options hold for, sorted and cut. A collection that cannot
 * be read page by page is never cut. A collection may be asked in both languages; then both have to hold.
 * @param tql what the language means there
 * @throws QueryError when an option cannot be read
 */
export function choose<T extends object>(
  entity: EntityName,
  records: Iterable<T>,
  query: CollectionQuery,
  isPaged: boolean,
  tql: () => TqlMeaning<T>,
  usualOrder: string | undefined,
): Chosen<T> {
  const skip = query.$skip ?? 0;
  const top = query.$top ?? query.$take ?? defaultTop;
  const stretch = isPaged ? { skip, top } : {};
  const filter = given(query.$filter);
  const text = given(query.tql);
  const zone = zoneOf(given(query.timeZone));
  const search = text === undefined ? undefined : readTql(entity, records, text, tql(), zone);
  const where = [
    filter === undefined ? [] : parseFilter(filter, queryable(entity)),
    search?.where ?? [],
  ].flat();
  const request = {
    where: where.length > 1 ? { kind: 'and' as const, operands: where } : where[0],
    orderBy: orderOf(entity, given(query.$orderby), search?.orderBy, usualOrder),
    ...stretch,
  };
  if (!search) return { ...page(records, request), skip, top };
  const { items, total } = page(search.rowsOf(records), request);
  return { items: items.map(search.recordOf), total, skip, top };
}

/** An option that is sent without a value asks for nothing, as one that is not sent. */
function given(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

const usualOrders = new Map<string, readonly Order[]>();

/** The order that the request asks for, `$orderby` before TQL, or else the usual one of the collection, which is read once. */
function orderOf(
  entity: EntityName,
  asked: string | undefined,
  searched: readonly Order[] = [],
  usual: string | undefined,
): readonly Order[] | undefined {
  if (asked !== undefined) return parseOrderBy(asked, queryable(entity));
  if (searched.length > 0) return searched;
  if (usual === undefined) return undefined;
  const key = `${entity} ${usual}`;
  const known = usualOrders.get(key) ?? parseOrderBy(usual, queryable(entity));
  usualOrders.set(key, known);
  return known;
}
