import type { Item } from '../../contract/collections.ts';
import { entities } from '../../contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { entityVerification } from '../../contract/verification.ts';

/** A field of a record that holds one value. */
export interface FieldSpec {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'guid';
}

/**
 * The fields that an item of a collection can be chosen and sorted by, as far as the document describes them.
 * @param option the query option that is to name them
 */
export function fieldsOfItems(
  operation: OperationId,
  option: 'filter' | 'orderby' | 'tql',
): readonly FieldSpec[] {
  const { prints } = operationFacts[operation];
  if (prints === undefined) return [];
  const named = entityVerification[prints as EntityName].fields[option];
  return Object.entries(entities[prints as EntityName].fields)
    .filter(([name, type]) => type !== 'object' && name !== 'Self' && (!named || named.includes(name)))
    .map(([name, type]) => ({ name, type: type as FieldSpec['type'] }));
}

/**
 * Compares two values as every server would: undefined where servers may differ, such as for the order of letters in
 * both cases, of punctuation, or of times within the same second.
 */
export function compareSurely(type: FieldSpec['type'], a: unknown, b: unknown): number | undefined {
  if (a === null || a === undefined || b === null || b === undefined) return undefined;
  switch (type) {
    case 'number':
    case 'boolean':
      return Number(a) - Number(b);
    case 'date':
      return compareInstants(Date.parse(String(a)), Date.parse(String(b)));
    case 'guid':
      // Databases sort them by other bytes than people do.
      return String(a).toLowerCase() === String(b).toLowerCase() ? 0 : undefined;
    case 'string':
      return compareTexts(String(a), String(b));
  }
}

function compareInstants(a: number, b: number): number | undefined {
  // What is printed may be cut to seconds, or rounded.
  return Math.abs(a - b) > 1000 ? a - b : undefined;
}

function compareTexts(a: string, b: string): number | undefined {
  const [low, high] = [a.toLowerCase(), b.toLowerCase()];
  if (a === b) return 0;
  const signs = [sign(a, b), sign(low, high), Math.sign(a.localeCompare(b, 'en'))];
  if (!signs.every((it) => it === signs[0])) return undefined;
  // Where the texts part there must be two letters or two digits: other characters have many orders.
  const at = [...low].findIndex((character, index) => character !== high[index]);
  const [first, second] = [low[at] ?? '', high[at] ?? ''];
  const isPlain = [/^[a-z]?$/, /^\d?$/].some((kind) => kind.test(first) && kind.test(second));
  return isPlain && at !== -1
    ? signs[0]
    : low.startsWith(high) || high.startsWith(low)
      ? signs[0]
      : undefined;
}

function sign(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A record's own value; undefined when it is not printed. */
export function valueIn(item: Item, { name }: FieldSpec): unknown {
  return item[name];
}

/** The different values of a field, as far as they are there. */
export function distinct(items: readonly Item[], field: FieldSpec): readonly unknown[] {
  return [...new Set(items.map((item) => valueIn(item, field)))].filter(
    (it) => it !== null && it !== undefined,
  );
}
