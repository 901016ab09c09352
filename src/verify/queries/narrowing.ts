import type { OperationId } from '../../contract/operations.ts';
import { operationVerification } from '../../contract/verification.ts';
import { idOf, placesOf, usualPageSize } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { isSame } from '../examples/value-formats.ts';
import { type Exchange, itemsOf, whereItemsAre } from '../http/exchange.ts';

/** A query option that lists only some of the items: those that have one of its values at a property. */
export interface Narrowing {
  readonly operation: OperationId;
  readonly option: string;
  readonly property: string;
}

/** Every such option of which the document says it. */
export const narrowings = (Object.keys(operationVerification) as OperationId[]).flatMap((operation) =>
  Object.entries(operationVerification[operation].narrows ?? {}).map(
    ([option, property]): Narrowing => ({ operation, option, property }),
  ),
);

/** How many lists are read until one has items with several values, and how many values are asked for. */
const tries = { lists: 20, values: 3 };

/** Lists items with and without an option, and compares them, at the first place that has several values. */
export async function* narrowingFindings(context: Context, narrowing: Narrowing): AsyncGenerator<RawFinding> {
  const { operation } = narrowing;
  for (const path of await placesOf(context, operation, tries.lists)) {
    const whole = await context.client.send(operation, { path });
    if (yield* listFindings(context, narrowing, whole)) return;
  }
}

/**
 * Compares a list with what an option makes of it.
 * @param whole the list without the option
 * @returns whether there was anything to compare: of items that are all alike it can leave out none
 */
export async function* listFindings(
  context: Context,
  narrowing: Narrowing,
  whole: Exchange,
): AsyncGenerator<RawFinding, boolean> {
  const all = itemsOf(whole);
  const texts = all.map((item) => item[narrowing.property]).filter((it) => typeof it === 'string');
  const values = [...new Set(texts)];
  if (values.length < 2) return false;
  for (const value of values.slice(0, tries.values)) yield* valueFindings(context, narrowing, whole, value);
  return true;
}

async function* valueFindings(
  { client }: Context,
  { operation, option, property }: Narrowing,
  whole: Exchange,
  value: string,
): AsyncGenerator<RawFinding> {
  const { path } = whole.request;
  const exchange = await client.send(operation, { path, query: { [option]: value } });
  if (exchange.response.status !== 200) return;
  const listed = itemsOf(exchange);
  const about = { operation, where: whereItemsAre(exchange), exchanges: [whole, exchange] };
  const other = listed.find((item) => !isSame(item[property], value));
  if (other) {
    const message = `${operation} lists an item whose ${property} is ${other[property]} with ${option}=${value}.`;
    yield { ...about, message, expected: value, actual: other[property] };
  }
  if (other || listed.length >= usualPageSize) return;
  const ids = new Set(listed.map(idOf));
  const lost = itemsOf(whole).find((item) => isSame(item[property], value) && !ids.has(idOf(item)));
  if (lost) {
    const message = `${operation} lists no ${lost.Name ?? idOf(lost)} with ${option}=${value}, which is its ${property}.`;
    yield { ...about, message };
  }
}
