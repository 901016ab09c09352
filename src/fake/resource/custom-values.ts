import type { Fields } from '../../query/ast.ts';
import { parseDate } from '../../query/dates.ts';

/** A custom field, as a query asks for it: a list of values, because some have several. */
interface CustomField {
  readonly column: string;
  readonly fields: Fields;
  readonly sortKey: string;
  valuesOf(record: object): readonly object[];
  firstOf(record: object): unknown;
}

/** A value is in the field of its type; an option of a picklist is its text and its id. */
const fields: Fields = { Text: 'string', Id: 'guid', Number: 'number', Boolean: 'boolean', Date: 'date' };

/**
 * Finds custom fields by their names in any letter case: those of which it is said that there are, and those that a record
 * has a value of.
 */
export function customValues(records: Iterable<object>, declared: () => Iterable<string> = () => []) {
  let names: ReadonlyMap<string, string> | undefined;
  return (asked: string): CustomField | undefined => {
    names ??= namesIn(records, declared());
    const name = names.get(asked.toLowerCase());
    if (name === undefined) return undefined;
    const rawOf = (record: object) => [held(record)[name] ?? []].flat();
    return {
      column: `FieldValues/${name}`,
      fields,
      sortKey: `FieldValues/${name} first`,
      valuesOf: (record) => rawOf(record).map(typed),
      firstOf: (record) => shown(rawOf(record)[0]),
    };
  };
}

/** The texts of all custom fields of a record. */
export function textsOf(record: object): string[] {
  return Object.values(held(record))
    .flat()
    .map(shown)
    .filter((it) => typeof it === 'string');
}

function namesIn(records: Iterable<object>, declared: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map(Array.from(declared, (name) => [name.toLowerCase(), name]));
  for (const record of records) {
    for (const name of Object.keys(held(record))) names.set(name.toLowerCase(), name);
  }
  return names;
}

function held(record: object): Readonly<Record<string, unknown>> {
  const { FieldValues } = record as { readonly FieldValues?: unknown };
  return typeof FieldValues === 'object' && FieldValues !== null
    ? (FieldValues as Record<string, unknown>)
    : {};
}

function typed(value: unknown): object {
  if (typeof value === 'string') {
    return value.length > 10 && parseDate(value) !== undefined ? { Date: value } : { Text: value };
  }
  if (typeof value === 'number') return { Number: value };
  if (typeof value === 'boolean') return { Boolean: value };
  return typeof value === 'object' && value !== null ? value : {};
}

/** What people read of a value. */
function shown(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly Text?: unknown }).Text : value;
}
