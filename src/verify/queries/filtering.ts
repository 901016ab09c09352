import type { Item } from '../../contract/collections.ts';
import type { OperationId } from '../../contract/operations.ts';
import { counted } from '../../contract/text/counted.ts';
import type { CollectionReading } from '../discovery/collection-reading.ts';
import { bound, confirm, idOf, readAnswer, readCollection } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { fieldsOf, itemsOf, whereItemsAre } from '../http/exchange.ts';
import { about, and, type Condition, grouped } from './conditions.ts';

/** A language in which a collection is asked for some of its records. */
export interface Language {
  readonly option: '$filter' | 'tql';
  /** Writes that a record has one of some ids. */
  oneOf(ids: readonly string[]): string;
}

/** How many records are looked at of a collection that is too large to be read whole. */
const sampleSize = 8;

/** The part of a collection that conditions are tried on, and how a condition is confined to it. */
export interface FilterSample {
  readonly items: readonly Item[];
  confine(condition: Condition): Condition;
}

/**
 * All of a collection, or a few records of one that is larger than what is read: none of those that no query can name, because
 * they have no Id.
 */
export function filterSampleOf({ items, whole }: CollectionReading, { oneOf }: Language): FilterSample {
  if (whole && items.length < bound) return { items, confine: (condition) => condition };
  const few = items
    .filter(({ Id }) => Id !== undefined)
    .filter((_, index, named) => index % Math.ceil(named.length / sampleSize) === 0);
  const ids = few.map(idOf);
  const isOne = about(oneOf(ids), idOf, (id) => ids.includes(id));
  return { items: few, confine: (condition) => and(grouped(isOne), grouped(condition)) };
}

/**
 * Asks a collection for the records that a condition holds for, and compares them with those that it holds for.
 * @param reading what was read of the collection; it is read again before anything is said against the server
 */
export async function chosenFinding(
  context: Context,
  operation: OperationId,
  reading: CollectionReading,
  language: Language,
  condition: Condition,
): Promise<RawFinding | undefined> {
  let current = reading;
  const again = async () => {
    current = await readCollection(context, operation, reading.path);
    return current.items;
  };
  return confirm(context, () => compare(context, operation, current, language, condition), again);
}

async function compare(
  context: Context,
  operation: OperationId,
  reading: CollectionReading,
  language: Language,
  condition: Condition,
): Promise<RawFinding | undefined> {
  const { items, confine } = filterSampleOf(reading, language);
  // Nothing is known of what has no names, or could not be read again, and no condition can be confined to nothing.
  if (items.length === 0 && !reading.whole) return undefined;
  const asked = `${language.option}=${confine(condition).text}`;
  const answer = await readAnswer(context, operation, reading, {
    [language.option]: confine(condition).text,
  });
  const { exchange } = answer;
  const finding = (message: string, where = whereItemsAre(exchange)): RawFinding => ({
    message,
    where,
    exchanges: [exchange],
  });
  const { status } = exchange.response;
  if (status !== 200) return finding(`${operation} responds with ${status} to ${asked}.`, '/status');
  const answered = new Set(answer.items.map(idOf));
  const known = new Set(items.map(idOf));
  const unexpected = [...answered].find((id) => !known.has(id));
  if (unexpected)
    return finding(
      `${operation} answers ${unexpected} for ${asked}: without it that is not among the items.`,
    );
  for (const item of items) {
    const holds = condition.holds(item);
    if (holds === true && !answered.has(idOf(item))) {
      return finding(`${operation} leaves out ${nameOf(item)} for ${asked}, which holds for it.`);
    }
    if (holds === false && answered.has(idOf(item))) {
      return finding(`${operation} answers ${nameOf(item)} for ${asked}, which does not hold for it.`);
    }
  }
  return undefined;
}

/** Asks for a chosen part cut and counted: what is cut and counted is the choice, not the collection. */
export function cutFinding(
  context: Context,
  operation: OperationId,
  { path }: CollectionReading,
  { option }: Language,
  conditions: readonly Condition[],
): Promise<RawFinding | undefined> {
  return confirm(
    context,
    async () => {
      const { items, whole } = await readCollection(context, operation, path);
      const found = whole && items.length < bound ? mostSelective(items, conditions) : undefined;
      if (!found) return undefined;
      const matching = new Set(items.filter((item) => found.holds(item) === true).map(idOf));
      const query = { [option]: found.text, $inlinecount: 'allpages', $top: 1 };
      const exchange = await context.client.send(operation, { path, query });
      if (exchange.response.status !== 200) return undefined;
      const page = itemsOf(exchange);
      const { Total } = fieldsOf(exchange);
      const asked = `${option}=${found.text}`;
      if (page.length !== 1 || !matching.has(idOf(page[0]))) {
        const got = page.length === 1 ? nameOf(page[0]) : `${page.length} items`;
        const message = `${operation} answers ${asked} and $top=1 with ${got}: $top is to cut what ${option} has chosen.`;
        return { message, where: whereItemsAre(exchange), exchanges: [exchange] };
      }
      if (typeof Total === 'number' && Total !== matching.size) {
        const message = `${operation} says Total ${Total} for ${asked}, which holds for ${counted(matching.size, 'item')}.`;
        return { message, where: '/body/Total', exchanges: [exchange] };
      }
      return undefined;
    },
    async () => (await readCollection(context, operation, path)).items,
  );
}

/** Asks with a text that is no condition: whoever answers it with records has not understood what was asked. */
export async function nonsenseFinding(
  { client }: Context,
  operation: OperationId,
  { path }: CollectionReading,
  { option }: Language,
  text: string,
): Promise<RawFinding | undefined> {
  const exchange = await client.send(operation, { path, query: { [option]: text } });
  const { status } = exchange.response;
  if (status >= 400 && status < 500) return undefined;
  const message = `${operation} responds with ${status} to ${option}=${text}, which cannot be read: expected 400.`;
  return { message, where: '/status', expected: 400, actual: status, exchanges: [exchange] };
}

/** A condition that is sure of every record and holds for some of them, best not for the first. */
function mostSelective(items: readonly Item[], conditions: Iterable<Condition>): Condition | undefined {
  let fallback: Condition | undefined;
  for (const condition of conditions) {
    const holds = items.map((item) => condition.holds(item));
    if (holds.includes(undefined) || !holds.includes(true) || !holds.includes(false)) continue;
    if (holds[0] === false) return condition;
    fallback ??= condition;
  }
  return fallback;
}

/** A record in few words. */
export function nameOf(item: Item | undefined): string {
  const { Name, Id } = item ?? {};
  return typeof Name === 'string' ? `"${Name}" (${Id})` : String(Id);
}
