import { operationFacts } from '../../contract/operations.ts';
import { type Exchange, isRecord } from '../../verify/http/exchange.ts';

/** How many values of a response are judged in one turn: telling what is wrong with each takes longer than reading it. */
const maxInTurn = 300;
/** How many values an item counts for at least: one with fewer lacks values that are due, each of which is told. */
const minValuesOfItem = 15;
/** A record with more values is not judged while others wait. */
export const maxValuesOfRecord = 1000;

/** A response with some of its items at a time, as few as are judged in one turn; one that lists nothing stays whole. */
export function* partsOf(exchange: Exchange): Generator<Exchange> {
  const list = listIn(exchange);
  if (!list) return yield exchange;
  let part: unknown[] = [];
  let values = 0;
  for (const item of list.items) {
    const size = Math.max(countValues(item), minValuesOfItem);
    if (part.length > 0 && values + size > maxInTurn) {
      yield list.withItems(part);
      part = [];
      values = 0;
    }
    part.push(item);
    values += size;
  }
  yield list.withItems(part);
}

/** Whether a record in a response takes longer than one turn may take. */
export function isTooLarge(exchange: Exchange): boolean {
  const { body } = exchange.response;
  const items = listIn(exchange)?.items ?? [body];
  return items.some((it) => countValues(it) > maxValuesOfRecord);
}

function listIn(exchange: Exchange) {
  const { operation, response } = exchange;
  const { body } = response;
  const { collection } = operationFacts[operation];
  if (!collection || collection.levels > 0) return undefined;
  const { property } = collection;
  const withBody = (other: unknown): Exchange => ({ ...exchange, response: { ...response, body: other } });
  if (Array.isArray(body)) return { items: body as readonly unknown[], withItems: withBody };
  const items = property !== undefined && isRecord(body) ? body[property] : undefined;
  if (property === undefined || !Array.isArray(items)) return undefined;
  return {
    items: items as readonly unknown[],
    withItems: (some: readonly unknown[]) => withBody({ ...(body as object), [property]: some }),
  };
}

/** How many values there are in a value, itself among them; of a file one. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 1;
  return Object.values(value).reduce((sum: number, it) => sum + countValues(it), 1);
}
