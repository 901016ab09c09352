import type { Item } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { CollectionReading } from '../discovery/collection-reading.ts';
import { bound, confirm, idOf, readAnswer, readCollection } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { shown } from '../findings/assertions.ts';
import { whereItemsAre } from '../http/exchange.ts';
import { compareSurely, distinct, type FieldSpec, fieldsOfItems, valueIn } from './collation.ts';

/** What a collection is to be sorted by. */
export interface Key {
  readonly field: FieldSpec;
  readonly descending: boolean;
}

/** By how many fields a collection is sorted. */
const maxFields = 2;

/** Sorts a collection by each of its fields that has different values, both ways, and by two of them together. */
export async function* orderFindings(
  context: Context,
  operation: OperationId,
  reading: CollectionReading,
): AsyncGenerator<RawFinding> {
  if (!operationFacts[operation].query.includes('$orderby')) return;
  const found = orderings(reading.items, fieldsOfItems(operation, 'orderby'));
  if (found.length === 0) {
    context.coverage.markUnreachable(operation, 'option', '$orderby', 'no field has different values');
  }
  for (const keys of found) {
    const $orderby = keys.map(written).join(',');
    const finding = await orderFinding(context, reading, operation, keys, { $orderby });
    if (finding) yield { operation, ...finding };
  }
}

/** The orders that tell something about some records. */
export function orderings(items: readonly Item[], fields: readonly FieldSpec[]): readonly (readonly Key[])[] {
  const sortable = fields
    .filter((field) => isSortable(items, field))
    .sort((a, b) => distinct(items, b).length - distinct(items, a).length);
  return sortable.length === 0 ? [] : [...ordersOf(items, sortable, fields)];
}

/** A sort key as both languages write it. */
export function written({ field, descending }: Key): string {
  return `${field.name}${descending ? ' desc' : ''}`;
}

/** Whether two of its values have an order that every server agrees on. */
function isSortable(items: readonly Item[], field: FieldSpec): boolean {
  const values = distinct(items, field);
  return values.some((value) => Math.abs(compareSurely(field.type, values[0], value) ?? 0) > 0);
}

function* ordersOf(
  items: readonly Item[],
  sortable: readonly FieldSpec[],
  all: readonly FieldSpec[],
): Generator<readonly Key[]> {
  for (const field of sortable.slice(0, maxFields)) {
    yield [{ field, descending: false }];
    yield [{ field, descending: true }];
  }
  const [first] = [...sortable, ...all].filter(hasTies(items));
  for (const second of sortable.filter((field) => field !== first).slice(0, 1)) {
    for (const descending of [false, true]) {
      if (first)
        yield [
          { field: first, descending: false },
          { field: second, descending },
        ];
    }
  }
}

/** Fields of which several records have the same value, so that the next key decides. */
const hasTies = (items: readonly Item[]) => (field: FieldSpec) => {
  const values = items.map((item) => valueIn(item, field));
  return new Set(values).size < values.length;
};

/** Asks for an order, and looks at each two neighbours. */
export async function orderFinding(
  context: Context,
  reading: CollectionReading,
  operation: OperationId,
  keys: readonly Key[],
  query: Readonly<Record<string, string>>,
): Promise<RawFinding | undefined> {
  let current = reading;
  const again = async () => {
    current = await readCollection(context, operation, reading.path);
    return current.items;
  };
  return confirm(context, () => compare(context, current, operation, keys, query), again);
}

async function compare(
  context: Context,
  reading: CollectionReading,
  operation: OperationId,
  keys: readonly Key[],
  query: Readonly<Record<string, string>>,
): Promise<RawFinding | undefined> {
  const asked = Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const { items: known, whole } = reading;
  const { exchange, items } = await readAnswer(context, operation, reading, query);
  const finding = (message: string, where = whereItemsAre(exchange)): RawFinding => ({
    message,
    where,
    exchanges: [exchange],
  });
  if (exchange.response.status !== 200) {
    return finding(`${operation} responds with ${exchange.response.status} to ${asked}.`, '/status');
  }
  const disorder = disorderIn(items, keys);
  if (disorder !== undefined) return finding(`${operation} answers ${asked} in another order: ${disorder}.`);
  const ids = new Set(items.map(idOf));
  const missing = whole && known.length < bound ? known.map(idOf).find((id) => !ids.has(id)) : undefined;
  if (missing) return finding(`${operation} leaves ${missing} out when it is asked for ${asked}.`);
  return undefined;
}

/** Two neighbours that are surely in the wrong order, in words; undefined where there are none. */
export function disorderIn(items: readonly Item[], keys: readonly Key[]): string | undefined {
  for (const [index, item] of items.slice(1).entries()) {
    const before = items[index] as Item;
    const wrong = outOfOrder(before, item, keys);
    if (wrong)
      return `${wrong.field.name} has ${shown(valueIn(before, wrong.field))} before ${shown(valueIn(item, wrong.field))}`;
  }
  return undefined;
}

/** Reads a `$orderby` that somebody has asked with; undefined when there is more in it than fields and directions. */
export function readOrder(text: string, fields: readonly FieldSpec[]): readonly Key[] | undefined {
  const keys = text.split(',').map((it): Key | undefined => {
    const [, name, direction] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(it) ?? [];
    const field = fields.find((known) => known.name === name);
    return field && { field, descending: direction === 'desc' };
  });
  return keys.every((it) => it !== undefined) ? keys : undefined;
}

/** The key by which two neighbours are surely in the wrong order. */
function outOfOrder(before: Item, after: Item, keys: readonly Key[]): Key | undefined {
  for (const key of keys) {
    const [a, b] = [valueIn(before, key.field), valueIn(after, key.field)];
    const sign = compareSurely(key.field.type, a, b);
    if (sign === undefined) {
      // Two that are printed alike may still differ where servers keep more than they print.
      if (a === null && b === null) continue;
      return undefined;
    }
    if (key.descending ? sign < 0 : sign > 0) return key;
    if (sign !== 0) return undefined;
  }
  return undefined;
}
