import type { Item } from '../../contract/collections.ts';
import { type OperationId, operationFacts, readOperations } from '../../contract/operations.ts';
import { operationVerification } from '../../contract/verification.ts';
import { follow, links, type Path } from '../contract/openapi-links.ts';
import type { Context } from '../engine/check.ts';
import { seedSandbox } from '../fixtures/sandbox-contents.ts';
import { type Exchange, itemsOf } from '../http/exchange.ts';
import { NoResponse } from '../http/failures.ts';
import type { CollectionReading } from './collection-reading.ts';

/** How many records of a collection are read, whatever its size. */
export const bound = 100;

/** How many pages are asked for, however short they are: a server may limit their size. */
const maxPages = 10;

/** How many addresses are tried for a collection with something in it. */
const tries = 4;

/** The operations that read a collection page by page. */
export const pagedOperations = readOperations.filter(
  (id) => operationFacts[id].query.includes('$top') && operationVerification[id].unpaged === undefined,
);

/** How many are on a page by default. */
export const usualPageSize = 25;

/** What tells a record from the others. */
export function idOf(item: Item | undefined): string {
  return String(item?.Id ?? item?.Self ?? JSON.stringify(item)).toLowerCase();
}

/** What tells an item of a collection from the others. Ids are those of a kind; where several are listed an address is surer. */
export function identityIn(operation: OperationId): (item: Item | undefined) => string {
  if (operationFacts[operation].prints !== undefined) return idOf;
  return (item) => String(item?.Self ?? idOf(item)).toLowerCase();
}

/** A few addresses of an operation, what the run has made before what it has found. */
export async function placesOf(context: Context, operation: OperationId, count: number): Promise<Path[]> {
  const own = (await seedSandbox(context))?.places.get(operation);
  if (!operationFacts[operation].path.includes('{')) return [{}];
  const found = context.sample.places(operation).map(({ path }) => path);
  const all: readonly Path[] = [...(own ? [own] : []), ...found, ...linkedPlaces(context, operation)];
  return [...new Map(all.map((path) => [keyOf(path), path])).values()].slice(0, count);
}

/** Addresses that no response prints, but that the document makes of what answers print. */
function linkedPlaces({ sample }: Context, operation: OperationId): Path[] {
  return links
    .filter(({ from, to }) => to === operation && from !== operation)
    .flatMap((link) => sample.places(link.from).map(({ record = {} }) => follow(link, record)))
    .filter((path) => path !== undefined);
}

/** Reads a collection page by page until it is whole, or as much of it as is needed. */
export async function readCollection(
  { client }: Pick<Context, 'client'>,
  operation: OperationId,
  path: Path,
  query: Readonly<Record<string, string | number>> = {},
): Promise<CollectionReading> {
  const items = new Map<string, Item>();
  const identify = identityIn(operation);
  let first: Exchange | undefined;
  for (let pages = 1; ; pages++) {
    const page = items.size === 0 ? { $top: bound } : { $top: bound, $skip: items.size };
    const exchange = await client.send(operation, { path, query: { ...query, ...page } });
    first ??= exchange;
    const before = items.size;
    const printed = itemsOf(exchange);
    for (const item of printed) items.set(identify(item), item);
    const { Total } = (exchange.response.body ?? {}) as { Total?: unknown };
    const ended = items.size === before || (printed.length < bound && Total === items.size);
    if (ended || pages === maxPages || items.size >= bound || exchange.response.status !== 200) {
      const whole = exchange.response.status === 200 && (ended || Total === items.size);
      const all = [...items.values()];
      const onFirst = itemsOf(first).length;
      const limit = all.length > onFirst && onFirst < bound ? onFirst : Number.POSITIVE_INFINITY;
      return { path, items: all, whole, exchange: first, limit };
    }
  }
}

/** What a collection answers to a query. */
export interface Answer {
  /** The first request of it. */
  readonly exchange: Exchange;
  readonly items: readonly Item[];
}

/**
 * Asks a collection with a query, for the pages after the first one, too, if the server has limited these.
 * @param reading what was read of the collection before
 */
export async function readAnswer(
  { client }: Pick<Context, 'client'>,
  operation: OperationId,
  { path, limit }: CollectionReading,
  query: Readonly<Record<string, string | number>>,
): Promise<Answer> {
  const exchange = await client.send(operation, { path, query: { ...query, $top: bound } });
  const items = [...itemsOf(exchange)];
  let onPage = items.length;
  for (let pages = 1; onPage >= limit && items.length < bound && pages < maxPages; pages++) {
    const page = { ...query, $top: bound, $skip: items.length };
    const printed = itemsOf(await client.send(operation, { path, query: page }));
    onPage = printed.length;
    items.push(...printed);
  }
  return { exchange, items };
}

/** No server limits its pages to fewer records: a shorter page that lacks something is not part of a longer list. */
const minPageLimit = 5;

/**
 * Reads a collection of known size: further pages only when the first one has fewer records, and so many that the server may have
 * limited it.
 */
export async function readSmall(
  { client }: Pick<Context, 'client'>,
  operation: OperationId,
  path: Path,
  count: number,
  query: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const isPaged = operationFacts[operation].query.includes('$top');
  const ask = (page: Readonly<Record<string, number>>) =>
    client.send(operation, { path, query: { ...query, ...(isPaged ? { $top: bound, ...page } : {}) } });
  const exchange = await ask({});
  const items = [...itemsOf(exchange)];
  const limit = Math.max(minPageLimit, items.length);
  let onPage = items.length;
  for (let pages = 1; isPaged && onPage >= limit && items.length < count && pages < maxPages; pages++) {
    const printed = itemsOf(await ask({ $skip: items.length }));
    onPage = printed.length;
    items.push(...printed);
  }
  return { exchange, items };
}

/** The longest response that is kept for the rest of a run, in UTF-16 code units; a longer one is asked for again. */
const maxKept = 500_000;

/** Whether a response is small enough to be kept for the rest of a run. */
export function isKeepable({ response }: Exchange): boolean {
  return response.text.length <= maxKept;
}

/** Reads the fullest collection of an operation, for all checks that want it later. */
export async function keepFullest(context: Context, operation: OperationId): Promise<void> {
  const fullest = await readFullest(context, operation);
  if (!fullest || isKeepable(fullest.exchange)) context.collections.set(operation, fullest);
}

/** Of a few collections at the addresses of an operation, the one with the most in it, as it was read before. */
export async function readFullest(
  context: Context,
  operation: OperationId,
): Promise<CollectionReading | undefined> {
  const { collections } = context;
  if (collections.has(operation)) {
    context.noteAsked(operation);
    return collections.get(operation);
  }
  let fullest: CollectionReading | undefined;
  for (const path of await placesOf(context, operation, tries)) {
    const reading = await readCollection(context, operation, path);
    if (reading.exchange.response.status !== 200) continue;
    if (!fullest || reading.items.length > fullest.items.length) fullest = reading;
  }
  return fullest;
}

/** The fullest collections of some operations in which there is something, the one with the most first. */
export async function readAllFullest(
  context: Context,
  operations: readonly OperationId[],
): Promise<readonly (readonly [OperationId, CollectionReading])[]> {
  const readings: [OperationId, CollectionReading][] = [];
  for (const operation of operations) {
    const reading = await readFullest(context, operation).catch(whenUnread);
    if (reading && reading.items.length > 0) readings.push([operation, reading]);
  }
  return readings.sort(([, a], [, b]) => b.items.length - a.items.length);
}

/**
 * The same for those of them that a run is to look at; the others count as not reached with a query option.
 * @param why what stands in the report of those in which there is nothing
 */
export async function readAllFor(
  context: Context,
  operations: readonly OperationId[],
  option: string,
  why: string,
): Promise<readonly (readonly [OperationId, CollectionReading])[]> {
  const wanted = operations.filter(context.isWanted);
  const readings = await readAllFullest(context, wanted);
  for (const operation of wanted) {
    if (readings.some(([id]) => id === operation)) continue;
    context.coverage.markUnreachable(operation, 'option', option, why);
  }
  return readings;
}

/** What gives no response can be judged no further; the run itself tells of it. */
function whenUnread(error: unknown): undefined {
  if (!(error instanceof NoResponse)) throw error;
}

/** How often something is compared while somebody else keeps changing it. */
const attempts = 3;

/**
 * Makes a comparison, and makes it again when it fails: somebody may have changed the server in between, and a list may be behind
 * what the run has changed.
 * @param witness reads what is compared; a failure counts only when that is the same before and after
 * @returns the failure, as the last comparison has seen it
 */
export async function confirm<T>(
  { sandbox, settling, wait }: Pick<Context, 'sandbox' | 'settling' | 'wait'>,
  compare: () => Promise<T | undefined>,
  witness: () => Promise<unknown> = async () => undefined,
): Promise<T | undefined> {
  if ((await compare()) === undefined) return undefined;
  const again = async (): Promise<T | undefined> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const before = JSON.stringify(await witness());
      const found = await compare();
      if (found === undefined) return undefined;
      if (JSON.stringify(await witness()) === before) return found;
    }
    return undefined;
  };
  // What was there before the run is in every list.
  return sandbox ? settling.until(again, (found) => found !== undefined, wait) : again();
}

function keyOf(path: Path): string {
  return Object.entries(path).sort().join().toLowerCase();
}
