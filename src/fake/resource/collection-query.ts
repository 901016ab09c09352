import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { FieldType, Order } from '../../query/ast.ts';
import { parseFilter, parseOrderBy } from '../../query/odata.ts';
import { type Page, type PageRequest, page } from '../../query/page.ts';
import { parseTql } from '../../query/tql.ts';
import type { ListOptions, TqlMeaning } from './define.ts';

/** The query options of a collection, as far as the request has them. */
export interface CollectionQuery {
  readonly $filter?: string;
  readonly $orderby?: string;
  readonly $top?: number;
  readonly $skip?: number;
  readonly $take?: number;
  readonly $inlinecount?: 'allpages' | 'none';
  readonly tql?: string;
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
 * be read page by page is never cut.
 * @throws QueryError when an option cannot be read
 */
export function choose<T extends object>(
  entity: EntityName,
  records: Iterable<T>,
  query: CollectionQuery,
  isPaged: boolean,
  { tql, orderBy }: ListOptions<T, unknown>,
): Chosen<T> {
  const skip = query.$skip ?? 0;
  const top = query.$top ?? query.$take ?? defaultTop;
  const stretch = isPaged ? { skip, top } : {};
  const chosen = tql
    ? searchTql(entity, records, query.tql ?? '', tql, stretch)
    : page(records, {
        where: isBlank(query.$filter) ? undefined : parseFilter(query.$filter, queryable(entity)),
        orderBy: orderOf(entity, query.$orderby, orderBy),
        ...stretch,
      });
  return { ...chosen, skip, top };
}

/** An option that is sent without a value asks for nothing, as one that is not sent. */
function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}

const usualOrders = new Map<string, readonly Order[]>();

/** The order that the request asks for, or else the usual one of the collection, which is read once. */
function orderOf(entity: EntityName, asked: string | undefined, usual: string | undefined) {
  if (!isBlank(asked)) return parseOrderBy(asked, queryable(entity));
  if (usual === undefined) return undefined;
  const key = `${entity} ${usual}`;
  const known = usualOrders.get(key) ?? parseOrderBy(usual, queryable(entity));
  usualOrders.set(key, known);
  return known;
}

/** Names with worked-out values become fields of a row that stands for the record while it is searched. */
function searchTql<T extends object>(
  entity: EntityName,
  records: Iterable<T>,
  text: string,
  { derive, resolve }: TqlMeaning<T>,
  stretch: PageRequest,
): Page<T> {
  if (text === '') return page(records, stretch);
  const names = Object.keys(derive).map((name) => [name, [`${name} 1`, `${name} 2`]] as const);
  const fields = { ...queryable(entity) };
  // Not enumerable, so that no error response lists what a query can reach by the one name only.
  for (const column of names.flatMap(([, columns]) => columns)) {
    Object.defineProperty(fields, column, { value: 'string' });
  }
  const request = parseTql(text, fields, { aliases: Object.fromEntries(names), resolve });
  const rows = Array.from(records, (record) => {
    const values = names.flatMap(([name, columns]) =>
      columns.map((column, index) => [column, derive[name]?.(record)[index]]),
    );
    return { ...record, ...Object.fromEntries(values), [origin]: record };
  });
  const { items, total } = page(rows, { ...request, ...stretch });
  return { items: items.map((row) => row[origin]), total };
}

const origin = Symbol('record');
const known = new Map<EntityName, Record<string, FieldType>>();

/** The printed fields of an entity that hold a single value. */
function queryable(entity: EntityName): Record<string, FieldType> {
  let fields = known.get(entity);
  if (!fields) {
    const all = Object.entries(entities[entity].fields) as [string, FieldType | 'object'][];
    fields = Object.fromEntries(all.filter((entry): entry is [string, FieldType] => entry[1] !== 'object'));
    known.set(entity, fields);
  }
  return fields;
}
