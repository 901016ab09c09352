import type { EntityName } from '../../contract/operations.ts';
import type { Expression, Fields, FieldType, Order } from '../../query/ast.ts';
import type { Zone } from '../../query/dates.ts';
import type { TqlContext } from '../../query/tql/scope.ts';
import { parseTql } from '../../query/tql.ts';
import { kindWords } from '../domain/testing/relationship-types.ts';
import { customValues, textsOf } from './custom-values.ts';
import type { TqlMeaning } from './define.ts';
import { namesOf } from './names.ts';
import { queryable } from './queryable.ts';

/** A query that was read, and what has to be worked out of a record to ask it. */
export interface TqlSearch<T> {
  readonly where: Expression | undefined;
  readonly orderBy: readonly Order[];
  readonly columns: ReadonlyMap<string, (record: T) => unknown>;
}

/** All texts of the custom fields of a record. */
const customTexts = 'FieldValues texts';

/** Who last changed a record. */
const editor = ['LastUpdatedBy', 'LastUpdatedById'];

/** What a query can name of the records of a collection. */
export interface TqlNames<T> {
  readonly fields: Fields;
  readonly context: TqlContext;
  /** Names with worked-out values, lists and custom fields are columns of the row that stands for a record. */
  readonly columns: ReadonlyMap<string, (record: T) => unknown>;
}

/**
 * Reads a query about the records of a collection.
 * @throws QueryError when it cannot be read
 */
export function readTql<T extends object>(
  entity: EntityName,
  records: Iterable<T>,
  text: string,
  meaning: TqlMeaning<T>,
  zone: Zone | undefined,
): TqlSearch<T> {
  const { fields, context, columns } = tqlNames(entity, records, meaning, zone);
  return { ...parseTql(text, fields, context), columns };
}

/** The names that queries about the records of a collection know. */
export function tqlNames<T extends object>(
  entity: EntityName,
  records: Iterable<T>,
  { derive, related = {}, picked = {}, customFields, resolve }: TqlMeaning<T>,
  zone: Zone | undefined,
): TqlNames<T> {
  const columns = new Map<string, (record: T) => unknown>([[customTexts, textsOf]]);
  const aliases: Record<string, readonly string[]> = {};
  const fields: Record<string, FieldType> = { ...queryable(entity) };
  const [kind, other] = kindWords(entity);
  const kinds = [kind.toLowerCase(), other];
  const derived = 'EntityType' in fields ? derive : { ...derive, EntityType: () => kinds };
  for (const [name, work] of Object.entries(derived)) {
    const [first, second] = [`${name} 1`, `${name} 2`];
    aliases[name] = [first, second];
    const values = once(work);
    columns.set(first, (record) => values(record)[0]).set(second, (record) => values(record)[1]);
  }
  if ('LastUpdatedBy' in fields) aliases.Editor = editor.filter((name) => name in fields);
  if (!('Text' in fields)) {
    const names = namesOf(entity) ?? {};
    const texts = Object.keys(fields).filter((name) => fields[name] === 'string' && !(name in names));
    aliases.Text = [...texts, customTexts];
  }
  // Not enumerable, so that no error response lists what a query can reach by the one name only.
  for (const column of columns.keys()) Object.defineProperty(fields, column, { value: 'string' });

  const custom = customValues(records, customFields);
  return { fields, context: { aliases, resolve, listOf, zone }, columns };

  function listOf(name: string) {
    const known = named(related, name);
    if (known) {
      const [column, { fields: inner, of }] = known;
      columns.set(column, (record) => [...of(record)]);
      return { column, fields: inner satisfies Fields };
    }
    const values = named(picked, name);
    if (values) {
      const [column, of] = values;
      const sortKey = `${column} first`;
      columns.set(column, of).set(sortKey, (record) => of(record)[0]?.Text);
      return { column, fields: pickedFields, sortKey };
    }
    const found = custom(name);
    if (!found) return undefined;
    const { column, fields: inner, sortKey, valuesOf, firstOf } = found;
    columns.set(column, valuesOf).set(sortKey, firstOf);
    return { column, fields: inner, sortKey };
  }
}

const pickedFields: Fields = { Text: 'string', Id: 'guid' };

/** What has a name, in any letter case. */
function named<V>(all: Readonly<Record<string, V>>, name: string): [string, V] | undefined {
  return Object.entries(all).find(([it]) => it.toLowerCase() === name.toLowerCase());
}

/** The same, for one record after the other: what was worked out of the last one is known. */
function once<T, V>(work: (record: T) => V): (record: T) => V {
  let last: { readonly record: T; readonly value: V } | undefined;
  return (record) => {
    if (last?.record !== record) last = { record, value: work(record) };
    return last.value;
  };
}
