import type { Order, Value } from './ast.ts';
import { type Read, type Row, reader } from './records.ts';
import { compareTexts } from './text-order.ts';

type Keys = readonly Value[];

/** Sorting in two steps, so that a date is read once per record and not once per comparison. */
export interface Sorting {
  readonly keys: (row: Row) => Keys;
  readonly compare: (a: Keys, b: Keys) => number;
}

export function sorting(orderBy: readonly Order[]): Sorting {
  const reads = orderBy.map(readKey);
  // Ids are texts that no culture has an order of.
  const ranks = orderBy.map(({ type }) => (type === 'guid' ? rankOfIds : rank));
  const signs = orderBy.map(({ descending }) => (descending ? -1 : 1));
  return {
    keys: (row) => reads.map((read) => read(row)),
    compare: (a, b) => {
      for (let index = 0; index < signs.length; index++) {
        const result = (ranks[index] ?? rank)(a[index] ?? null, b[index] ?? null);
        if (result !== 0) return result * (signs[index] ?? 1);
      }
      return 0;
    },
  };
}

function readKey({ field, type, ignoreCase }: Order): Read {
  const read = reader(field, type);
  if (!ignoreCase) return read;
  return (row) => {
    const value = read(row);
    return typeof value === 'string' ? value.toLowerCase() : value;
  };
}

function rank(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  // Only a key without a type meets values of two types; any fixed order of the types will do.
  if (typeof a !== typeof b) return typeof a < typeof b ? -1 : 1;
  if (typeof a === 'string') return compareTexts(a, b as string);
  return a < b ? -1 : 1;
}

function rankOfIds(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
