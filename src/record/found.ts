import type { Item } from '../contract/collections.ts';
import { type OperationId, operationFacts } from '../contract/operations.ts';
import { type Exchange, isRecord, itemsOf } from '../verify/http/exchange.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { recordedItems } from './notes.ts';
import type { Read } from './plan.ts';
import type { Relationships } from './relationships.ts';
import { type Found, givenBy, type Row, storedFrom } from './stored.ts';

/**
 * What a response prints that can be recorded: the items of a collection, the one record that it is, or its parts.
 * @returns undefined when it is something else, such as an HTML page
 */
export function itemsIn(operation: OperationId, exchange: Exchange): readonly Item[] | undefined {
  if (operationFacts[operation].collection) return listedIn(exchange);
  const { body, text } = exchange.response;
  if (!isRecord(body)) return body === null || text === '' ? [] : undefined;
  const { parts, unless = {} } = recordedItems.get(operation) ?? {};
  if (!parts) return [body];
  const { expansions } = operationFacts[operation];
  return expansions.flatMap((name) => {
    const part = body[name];
    return isRecord(part) ? [{ ...part, ...withoutMade(part, unless) }] : [];
  });
}

/** The records of a list; undefined when the request has failed, or the response has no list where it is documented. */
export function listedIn(outcome: Exchange | NoResponse): readonly Item[] | undefined {
  if (outcome instanceof NoResponse || outcome.response.status !== 200) return undefined;
  const { collection } = operationFacts[outcome.operation];
  const { body } = outcome.response;
  const held = isRecord(body) && collection?.property !== undefined ? body[collection.property] : body;
  const isThere = Array.isArray(held) || (collection?.levels && isRecord(held));
  return isThere ? itemsOf(outcome) : undefined;
}

/** Lists of a record without what the mock works out by itself. */
function withoutMade(part: Item, unless: Readonly<Record<string, string>>): Item {
  const lists = Object.entries(unless).flatMap(([name, property]) => {
    const list = part[name];
    return Array.isArray(list)
      ? [[name, list.filter((it) => !isRecord(it) || it[property] === undefined)] as const]
      : [];
  });
  return Object.fromEntries(lists);
}

/**
 * The records that items are printed of.
 * @param owner the record that was asked for them, where a read is below one
 * @param relationships what finds them in the trees that are printed of them; they are not looked for when absent
 */
export async function foundIn(
  { operation, entity, over, path, field }: Pick<Read, 'operation' | 'entity' | 'over' | 'path' | 'field'>,
  items: readonly Item[],
  owner: Row | undefined,
  relationships?: Relationships,
): Promise<readonly Found[]> {
  const given = givenBy({ path, ...(field === undefined ? {} : { field }) }, owner);
  const note = recordedItems.get(operation);
  if (!note) return items.map((item) => storedFrom(entity, item, given));
  const { fields = {}, related: property } = note;
  if (property !== undefined && over !== undefined) {
    if (!relationships) return [];
    const how = { property, root: over };
    const found = items.map((item) => relationships.foundIn(entity, item, how));
    return (await Promise.all(found)).flat();
  }
  return items.map((item) => {
    const said = Object.entries(fields).map(([name, property]) => [name, item[property]]);
    return storedFrom(entity, Object.fromEntries(said), given);
  });
}
