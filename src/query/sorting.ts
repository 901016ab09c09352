import type { Order, Value } from './ast.ts';
import { type Row, reader } from './records.ts';
import { compareTextKeys, type TextKey, textKey } from './text-order.ts';

type Key = Value | TextKey;

/** What a record is sorted by. */
export type SortKeys = readonly Key[];

/** Sorting in two steps, so that a date is read once per record and not once per comparison. */
export interface Sorting {
  readonly keys: (row: Row) => SortKeys;
  readonly compare: (a: SortKeys, b: SortKeys) => number;
}

/** The usual order of a collection is the same list for each request. */
const known = new WeakMap<readonly Order[], Sorting>();

export function sorting(orderBy: readonly Order[]): Sorting {
  let made = known.get(orderBy);
  if (made === undefined) {
    made = createSorting(orderBy);
    known.set(orderBy, made);
  }
  return made;
}

function createSorting(orderBy: readonly Order[]): Sorting {
  // A field that has decided nothing decides nothing when it is named again.
  const deciding = orderBy.filter((order, at) => orderBy.findIndex((it) => isSame(it, order)) === at);
  const reads = deciding.map(readKey);
  const signs = deciding.map(({ descending }) => (descending ? -1 : 1));
  return {
    keys: (row) => reads.map((read) => read(row)),
    compare: (a, b) => {
      for (let index = 0; index < signs.length; index++) {
        const result = rank(a[index] ?? null, b[index] ?? null);
        if (result !== 0) return result * (signs[index] ?? 1);
      }
      return 0;
    },
  };
}

const isSame = (one: Order, other: Order) =>
  one.field === other.field && one.type === other.type && one.ignoreCase === other.ignoreCase;

function readKey({ field, type, ignoreCase }: Order): (row: Row) => Key {
  const read = reader(field, type);
  // Ids are texts that no culture has an order of.
  if (type !== undefined && type !== 'string') return read;
  return (row) => {
    const value = read(row);
    if (typeof value !== 'string') return value;
    return textKey(value, ignoreCase);
  };
}

function rank(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'object' && typeof b === 'object') return compareTextKeys(a, b);
  // Only a key without a type meets values of two types; any fixed order of the types will do.
  if (typeof a !== typeof b) return typeof a < typeof b ? -1 : 1;
  return a < b ? -1 : 1;
}
