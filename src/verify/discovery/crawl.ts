import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { isRootTemplate, rootOperation } from '../contract/routes.ts';
import type { Client } from '../http/client.ts';
import { type Exchange, itemsOf } from '../http/exchange.ts';
import { NoResponse } from '../http/failures.ts';

/** An address of the server at hand, and what was last read or listed there. */
export interface SampledResource {
  readonly path: Readonly<Record<string, string>>;
  readonly record?: Readonly<Record<string, unknown>>;
}

/** An address that a response printed. */
export interface PrintedLink {
  readonly address: string;
  /** How it was printed: `Self`, or the Rel of a link. */
  readonly rel: string;
  /** The request whose response printed it. */
  readonly origin: Pick<Exchange, 'operation' | 'request'>;
  /** The operation that reads it; undefined when the document knows none. */
  readonly found: ReturnType<Client['locate']>;
  /** Whether it was read and found. */
  readonly isRead: boolean;
}

/** What is known of the server at hand: addresses by the operation that reads them, found in what it prints. */
export interface Sample {
  /** The known addresses of an operation, in the order in which they were found. */
  places(operation: OperationId): readonly SampledResource[];
  /** Takes note of every Self, Href and record that a response prints. */
  observe(exchange: Exchange): void;
  /** Addresses that answers to reads printed, in the order in which they were found; not all of a large server. */
  printed(): readonly PrintedLink[];
  /** How many addresses of each operation are known, and how many of them were read. */
  extent(): readonly { readonly operation: OperationId; readonly known: number; readonly read: number }[];
}

/** As many addresses are remembered of one operation: enough to choose from, whatever the size of the server. */
const maxPlaces = 200;

/** As many addresses that were printed are remembered as there is room for: some for each operation. */
const maxPrinted = 40 * Object.keys(operationFacts).length;

/** Makes an empty sample. */
export function createSample(
  client: Pick<Client, 'locate'>,
  given: readonly { operation: OperationId; path: SampledResource['path'] }[] = [],
): Sample {
  const known = new Map<OperationId, Map<string, SampledResource>>();
  const read = new Map<OperationId, Set<string>>();
  const addresses = new Map<string, Omit<PrintedLink, 'isRead'>>();

  function note(
    operation: OperationId,
    path: SampledResource['path'],
    record?: SampledResource['record'],
  ): void {
    const places = known.get(operation) ?? new Map<string, SampledResource>();
    known.set(operation, places);
    const key = keyOf(path);
    if (!places.has(key) && places.size >= maxPlaces) return;
    const before = places.get(key)?.record;
    const whole = record ?? before;
    places.set(key, whole === undefined ? { path } : { path, record: whole });
  }

  function walk(value: unknown, origin: PrintedLink['origin']): void {
    if (Array.isArray(value)) for (const inner of value) walk(inner, origin);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { Self, Href, Rel } = value as { Self?: unknown; Href?: unknown; Rel?: unknown };
    for (const address of [Self, Href]) {
      if (typeof address !== 'string' || (origin.operation === rootOperation && isRootTemplate(address)))
        continue;
      const found = client.locate(address);
      if (found) note(found.operation, found.path, address === Self ? fieldsIn(value) : undefined);
      const rel = address === Self ? 'Self' : String(Rel);
      const key = `${rel} ${found ? `${found.operation} ${keyOf(found.path)}` : address}`;
      if (origin.request.method === 'GET' && addresses.size < maxPrinted && !addresses.has(key)) {
        addresses.set(key, { address, rel, origin, found });
      }
    }
    for (const inner of Object.values(value)) walk(inner, origin);
  }

  for (const { operation, path } of given) note(operation, path);
  return {
    places: (operation) => [...(known.get(operation)?.values() ?? [])],
    observe({ operation, request, response }) {
      walk(response.body, { operation, request });
      if (request.method !== 'GET' || response.status !== 200) return;
      read.set(operation, (read.get(operation) ?? new Set()).add(keyOf(request.path)));
    },
    printed: () =>
      [...addresses.values()].map((it) => ({
        ...it,
        isRead: it.found !== undefined && read.get(it.found.operation)?.has(keyOf(it.found.path)) === true,
      })),
    extent: () =>
      [...known].map(([operation, places]) => ({
        operation,
        known: places.size,
        read: read.get(operation)?.size ?? 0,
      })),
  };
}

/** The longest text of a record that is remembered, in UTF-16 code units. */
const longest = 300;

/** What a record says of itself: what is in it would keep the whole response in memory. */
function fieldsIn(value: object): Record<string, unknown> {
  const isShort = (it: unknown) => (typeof it === 'string' ? it.length <= longest : typeof it !== 'object');
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it === null || isShort(it)));
}

/**
 * Reads a bounded part of the server, from its collections along everything that it prints: of each operation a few
 * addresses, and of the first of each kind all that can be expanded.
 * @param perOperation how many addresses of one operation are read
 * @returns nothing: what is found is found by those who look at every response
 */
export async function* discover(client: Client, sample: Sample, perOperation: number): AsyncGenerator<never> {
  yield* [];
  const visited = new Set<string>();
  // Operations that gave no response are asked no more.
  const silent = new Set<OperationId>();
  const reading = (Object.keys(operationFacts) as OperationId[]).filter(
    (id) => operationFacts[id].method === 'GET',
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const operation of reading) {
      const facts = operationFacts[operation];
      const places = facts.path.includes('{') ? sample.places(operation) : [{ path: {} }];
      for (const { path } of places.slice(0, perOperation)) {
        const key = `${operation} ${keyOf(path)}`;
        if (visited.has(key) || silent.has(operation)) continue;
        visited.add(key);
        grown = true;
        await look(operation, path, places[0]?.path === path).catch((error: unknown) => {
          if (!(error instanceof NoResponse)) throw error;
          silent.add(operation);
        });
      }
    }
  }

  async function look(
    operation: OperationId,
    path: SampledResource['path'],
    isFirst: boolean,
  ): Promise<void> {
    const query = operationFacts[operation].query.includes('$top') ? { $top: 25 } : {};
    const exchange = await client.send(operation, { path, query });
    const expands = expandable(exchange);
    if (expands.length > 0 && isFirst) {
      await client.send(operation, { path, query: { ...query, $expand: expands.join(',') } });
    }
  }
}

/** The names that a response, or the first item of a collection, offers to expand. */
export function expandable(exchange: Exchange): readonly string[] {
  const { Expands } = (itemsOf(exchange)[0] ?? exchange.response.body ?? {}) as { Expands?: unknown };
  return Array.isArray(Expands) ? Expands.filter((name) => typeof name === 'string') : [];
}

function keyOf(path: SampledResource['path']): string {
  return Object.entries(path)
    .map(([name, value]) => `${name}=${value.toLowerCase()}`)
    .sort()
    .join('&');
}
