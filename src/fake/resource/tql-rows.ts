import type { EntityName } from '../../contract/operations.ts';
import type { Expression, Fields, FieldType, Order } from '../../query/ast.ts';
import type { Zone } from '../../query/dates.ts';
import type { TqlContext } from '../../query/tql/scope.ts';
import { parseTql } from '../../query/tql.ts';
import { kindWords } from '../domain/testing/relationship-types.ts';
import { customValues, textsOf } from './custom-values.ts';
import type { TqlMeaning } from './define.ts';
import { namesOf } from './names.ts';
import { addHidden, queryable } from './queryable.ts';

/** A query that was read, and what has to be worked out of a record to ask it. */
export interface TqlSearch<T> {
  readonly where: Expression | undefined;
  readonly orderBy: readonly Order[];
  readonly columns: ReadonlyMap<string, (record: T) => unknown>;
}

/** All texts of the custom fields of a record, and of what is inside it. */
const innerTextsColumn = 'inner texts';

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
  {
    derive,
    otherNames = {},
    related = {},
    picked = {},
    customFields,
    innerTexts,
    changedAt,
    resolve,
  }: TqlMeaning<T>,
  zone: Zone | undefined,
): TqlNames<T> {
  const columns = new Map<string, (record: T) => unknown>();
  const aliases: Record<string, readonly string[]> = {};
  const fields: Record<string, FieldType> = { ...queryable(entity) };
  const column = (name: string, type: FieldType, work: (record: T) => unknown) => {
    columns.set(name, work);
    return addHidden(fields, name, type);
  };
  for (const [name, work] of Object.entries(derive)) {
    const values = once(work);
    aliases[name] = [
      column(name, 'string', (record) => values(record)[0]),
      column(`${name} id`, 'guid', (record) => values(record)[1]),
    ];
  }
  for (const [name, property] of Object.entries(otherNames)) aliases[name] = [property];
  for (const [name, id] of usersIn(fields)) aliases[name] ??= [name, id];
  if (!('EntityType' in fields)) {
    const [kind, other] = kindWords(entity);
    const isKind = (name: string, word: string) => column(name, 'string', () => word);
    aliases.EntityType = [isKind('EntityType kind', kind.toLowerCase()), isKind('EntityType other', other)];
  }
  if (changedAt) aliases.LastUpdatedAt = [column('LastUpdatedAt noted', 'date', changedAt)];
  if ('LastUpdatedBy' in fields) aliases.Editor = editor.filter((name) => name in fields);
  if (!('Text' in fields)) {
    const names = namesOf(entity) ?? {};
    const texts = Object.keys(fields).filter((name) => fields[name] === 'string' && !(name in names));
    // Names of other records are no texts of this one, unless it is called by one.
    const own = 'Name' in names ? (aliases.Name ?? []).slice(0, 1) : [];
    const inner = (record: T) => separated([...textsOf(record), ...(innerTexts?.(record) ?? [])]);
    aliases.Text = [...texts, ...own, column(innerTextsColumn, 'string', inner)];
  }
  const custom = customValues(records, customFields);
  return { fields, context: { aliases, resolve, listOf, zone }, columns };

  function listOf(name: string) {
    const known = named(related, name);
    if (known) {
      const [column, { of, ...item }] = known;
      columns.set(column, (record) => [...of(record)]);
      return { column, ...item };
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

/** The properties with names of users, and beside them those with their ids: a clause may give either. */
function usersIn(fields: Fields): (readonly [name: string, id: string])[] {
  return Object.keys(fields).flatMap((name) => {
    const id = `${name.replace(/UserName$/, '')}Id`;
    return /(By|UserName)$/.test(name) && id in fields ? [[name, id] as const] : [];
  });
}

/** Several texts as one, between words that nobody looks for, so that no phrase is in two of them. */
const separated = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter(Boolean).join(' _ ');

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
