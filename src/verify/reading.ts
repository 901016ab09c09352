import { type OperationId, operationFacts } from '../contract/operations.ts';
import type { Context } from './check.ts';
import { schemasOf } from './described.ts';
import { type Exchange, itemsOf } from './exchange.ts';
import { furnish } from './furniture.ts';
import { follow, links, type Path } from './linked.ts';

/** A record as an answer prints it. */
export type Item = Readonly<Record<string, unknown>>;

/** What was read of a collection. */
export interface Reading {
  readonly path: Path;
  readonly items: readonly Item[];
  /** Whether nothing else is in it. */
  readonly whole: boolean;
  /** The first request of it. */
  readonly exchange: Exchange;
}

/** As many records of a collection are read, whatever its size. */
export const bound = 100;

/** The tracker of a project is asked for text only: no source has options for pages there. */
const unpaged: readonly OperationId[] = ['searchTickets'];

/** The operations that read a collection page by page. */
export const pagedOperations = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) =>
    operationFacts[id].method === 'GET' && operationFacts[id].query.includes('$top') && !unpaged.includes(id),
);

/** Whether a collection prints Skip, Top and Total without being asked to: its schema requires them. */
export function alwaysCounts(operation: OperationId): boolean {
  return schemasOf(operation, 200).some(
    (schema) => 'required' in schema && (schema.required as readonly string[]).includes('Total'),
  );
}

/** What tells a record from the others. */
export function idOf(item: Item | undefined): string {
  return String(item?.Id ?? item?.Self ?? JSON.stringify(item)).toLowerCase();
}

/** A few addresses of an operation, what the run has made before what it has found. */
export async function placesOf(context: Context, operation: OperationId, count: number): Promise<Path[]> {
  const own = (await furnish(context))?.places.get(operation);
  if (!operationFacts[operation].path.includes('{')) return [{}];
  const found = context.sample.places(operation).map(({ path }) => path);
  const all: readonly Path[] = [...(own ? [own] : []), ...found, ...linkedPlaces(context, operation)];
  return [...new Map(all.map((path) => [keyOf(path), path])).values()].slice(0, count);
}

/** Addresses that no answer prints, but that the document makes of what answers print. */
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
): Promise<Reading> {
  const items = new Map<string, Item>();
  let first: Exchange | undefined;
  for (;;) {
    const page = items.size === 0 ? { $top: bound } : { $top: bound, $skip: items.size };
    const exchange = await client.send(operation, { path, query: { ...query, ...page } });
    first ??= exchange;
    const before = items.size;
    const printed = itemsOf(exchange);
    for (const item of printed) items.set(idOf(item), item);
    const { Total } = (exchange.response.body ?? {}) as { Total?: unknown };
    const ended = items.size === before || (printed.length < bound && Total === items.size);
    if (ended || items.size >= bound || exchange.response.status !== 200) {
      const whole = exchange.response.status === 200 && (ended || Total === items.size);
      return { path, items: [...items.values()], whole, exchange: first };
    }
  }
}

/** Of a few collections at the addresses of an operation, the one with the most in it. */
export async function readFullest(
  context: Context,
  operation: OperationId,
  tries = 4,
): Promise<Reading | undefined> {
  let fullest: Reading | undefined;
  for (const path of await placesOf(context, operation, tries)) {
    const reading = await readCollection(context, operation, path);
    if (reading.exchange.response.status !== 200) continue;
    if (!fullest || reading.items.length > fullest.items.length) fullest = reading;
  }
  return fullest;
}

/**
 * Makes a comparison, and makes it again when it fails: somebody may have changed the server in between.
 * @returns the failure that both have shown, as the second one has seen it
 */
export async function confirm<T>(compare: () => Promise<T | undefined>): Promise<T | undefined> {
  return (await compare()) === undefined ? undefined : compare();
}

function keyOf(path: Path): string {
  return Object.entries(path).sort().join().toLowerCase();
}
