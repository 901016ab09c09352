import type { FieldType, Value } from './ast.ts';
import { parseDate } from './dates.ts';

/** No date and no GUID is longer; what is takes too long to read. */
const maxLength = 100;

export type Row = Readonly<Record<string, unknown>>;
export type Read = (row: Row) => Value;

/**
 * How a field is read from a record. A value of another type than declared counts as null: a query must never
 * throw because of what a record holds.
 */
export function reader(name: string, type: FieldType | undefined): Read {
  switch (type) {
    case 'date':
      return (row) => {
        const value = row[name];
        return isShort(value) ? (parseDate(value) ?? null) : null;
      };
    case 'guid':
      return (row) => {
        const value = row[name];
        return isShort(value) ? value.toLowerCase() : null;
      };
    case undefined:
      return (row) => {
        const value = row[name];
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? value
          : null;
      };
    default:
      return (row) => {
        const value = row[name];
        return typeof value === type ? (value as Value) : null;
      };
  }
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= maxLength;

/** How the values of a list are read from a record: of each item the first that it has of some fields. */
export function listReader(name: string, valueIn: readonly string[]): (row: Row) => readonly Value[] {
  const reads = valueIn.map((field) => reader(field, undefined));
  const read = (item: Row) => reads.reduce<Value>((found, it) => found ?? it(item), null);
  return (row) => {
    const items = row[name];
    return Array.isArray(items) ? items.map(read) : [];
  };
}
