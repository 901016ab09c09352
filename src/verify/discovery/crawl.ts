import { type OperationId, operationFacts, readOperations } from '../../contract/operations.ts';
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
  /** A sample that begins with what this one knows, and learns for itself: several can be made and go on side by side. */
  fork(): SampleFork;
}

/** A sample that was forked from another one. */
export interface SampleFork extends Sample {
  /** Has the other one know what this one has come to know. */
  join(): void;
}

/** How many addresses are remembered of one operation: enough to choose from, whatever the size of the server. */
const maxPlaces = 200;

/** How many addresses that were printed are remembered: some for each operation. */
const maxPrinted = 40 * Object.keys(operationFacts).length;

/** Makes an empty sample. */
export function createSample(
  client: Pick<Client, 'locate'>,
  given: readonly { operation: OperationId; path: SampledResource['path'] }[] = [],
): Sample {
  const notes = createNotes();
  for (const { operation, path } of given) notes.place(operation, path);
  return sampleOf(client, notes);
}

type Places = Map<string, SampledResource>;

/** What a sample has taken note of, on top of what another one had before. */
interface Notes {
  /** The addresses of an operation, by key. */
  places(operation: OperationId): ReadonlyMap<string, SampledResource>;
  readonly operations: readonly OperationId[];
  /** How many addresses were printed. */
  readonly printedCount: number;
  isPrinted(key: string): boolean;
  printed(): Iterable<Omit<PrintedLink, 'isRead'>>;
  read(operation: OperationId): ReadonlySet<string>;
  place(operation: OperationId, path: SampledResource['path'], record?: SampledResource['record']): void;
  print(key: string, link: Omit<PrintedLink, 'isRead'>): void;
  markRead(operation: OperationId, key: string): void;
  /** Notes everything once more in others. */
  repeatIn(others: Notes): void;
}

function createNotes(before?: Notes): Notes {
  const known = new Map<OperationId, Places>();
  const read = new Map<OperationId, Set<string>>();
  const printed = new Map<string, Omit<PrintedLink, 'isRead'>>();
  const operations = new Set(before?.operations);
  const none: ReadonlySet<string> = new Set();
  const notes: Notes = {
    places: (operation) => known.get(operation) ?? before?.places(operation) ?? new Map(),
    get operations() {
      return [...operations];
    },
    get printedCount() {
      return printed.size + (before?.printedCount ?? 0);
    },
    isPrinted: (key) => printed.has(key) || before?.isPrinted(key) === true,
    *printed() {
      if (before) yield* before.printed();
      yield* printed.values();
    },
    read: (operation) => read.get(operation) ?? before?.read(operation) ?? none,
    place(operation, path, record) {
      const before = notes.places(operation);
      const key = keyOf(path);
      const same = before.get(key);
      if (!same && before.size >= maxPlaces) return;
      if (same && record === undefined) return;
      const places = known.get(operation) ?? new Map(before);
      known.set(operation, places);
      operations.add(operation);
      places.set(key, record === undefined ? { path } : { path, record });
    },
    print(key, link) {
      if (notes.printedCount < maxPrinted && !notes.isPrinted(key)) printed.set(key, link);
    },
    markRead(operation, key) {
      const keys = read.get(operation) ?? new Set(notes.read(operation));
      read.set(operation, keys.add(key));
    },
    repeatIn(others) {
      for (const [operation, places] of known)
        for (const { path, record } of places.values()) others.place(operation, path, record);
      for (const [key, link] of printed) others.print(key, link);
      for (const [operation, keys] of read) for (const key of keys) others.markRead(operation, key);
    },
  };
  return notes;
}

function sampleOf(client: Pick<Client, 'locate'>, notes: Notes): Sample {
  function walk(value: unknown, origin: PrintedLink['origin']): void {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if (Array.isArray(value)) {
      for (const inner of value) walk(inner, origin);
      return;
    }
    const { Self, Href, Rel } = value as { Self?: unknown; Href?: unknown; Rel?: unknown };
    for (const address of [Self, Href]) {
      if (typeof address !== 'string' || (origin.operation === rootOperation && isRootTemplate(address)))
        continue;
      const found = client.locate(address);
      if (found) notes.place(found.operation, found.path, address === Self ? fieldsIn(value) : undefined);
      const rel = address === Self ? 'Self' : String(Rel);
      const key = `${rel} ${found ? `${found.operation} ${keyOf(found.path)}` : address}`;
      if (origin.request.method === 'GET') notes.print(key, { address, rel, origin, found });
    }
    for (const inner of Object.values(value)) if (typeof inner === 'object') walk(inner, origin);
  }

  return {
    places: (operation) => [...notes.places(operation).values()],
    observe({ operation, request, response }) {
      walk(response.body, { operation, request });
      if (request.method === 'GET' && response.status === 200) notes.markRead(operation, keyOf(request.path));
    },
    printed: () =>
      Array.from(notes.printed(), (it) => ({
        ...it,
        isRead: it.found !== undefined && notes.read(it.found.operation).has(keyOf(it.found.path)),
      })),
    extent: () =>
      notes.operations.map((operation) => ({
        operation,
        known: notes.places(operation).size,
        read: notes.read(operation).size,
      })),
    fork() {
      const own = createNotes(notes);
      return { ...sampleOf(client, own), join: () => own.repeatIn(notes) };
    },
  };
}

/** The longest text of a record that is remembered, in UTF-16 code units. */
const maxLength = 300;

/** What a record says of itself: what is in it would keep the whole response in memory. */
function fieldsIn(value: object): Record<string, unknown> {
  const isShort = (it: unknown) => (typeof it === 'string' ? it.length <= maxLength : typeof it !== 'object');
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it === null || isShort(it)));
}

/** What can be read next of an operation. */
export interface DiscoveryStep {
  /** Reads it, and of the first address all that can be expanded, too. */
  read(client: Client): Promise<void>;
}

/** Reads a bounded part of the server, from its collections along everything that it prints. */
export interface Discovery {
  /**
   * What is known and has not been read, by operation. These steps may be made side by side: what they find is read when it is
   * in the sample.
   * @returns none when there is nothing more
   */
  next(): readonly DiscoveryStep[];
}

/**
 * Prepares the discovery of a server: what is found is found by those who look at every response.
 * @param sample what is known of the server
 * @param perOperation how many addresses of one operation are read
 */
export function createDiscovery(sample: Pick<Sample, 'places'>, perOperation: number): Discovery {
  const visited = new Set<string>();
  // Operations that gave no response are asked no more.
  const silent = new Set<OperationId>();

  async function look(
    client: Client,
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

  function stepOf(operation: OperationId): readonly DiscoveryStep[] {
    if (silent.has(operation)) return [];
    const places = operationFacts[operation].path.includes('{') ? sample.places(operation) : [{ path: {} }];
    const keyed = places
      .slice(0, perOperation)
      .map(({ path }) => ({ path, key: `${operation} ${keyOf(path)}` }));
    const unread = keyed.filter(({ key }) => !visited.has(key));
    if (unread.length === 0) return [];
    for (const { key } of unread) visited.add(key);
    const read = async (client: Client) => {
      try {
        for (const { path } of unread) await look(client, operation, path, path === keyed[0]?.path);
      } catch (error) {
        if (!(error instanceof NoResponse)) throw error;
        silent.add(operation);
      }
    };
    return [{ read }];
  }

  return { next: () => readOperations.flatMap(stepOf) };
}

/** The names that a response, or the first item of a collection, offers to expand. */
export function expandable(exchange: Exchange): readonly string[] {
  const { Expands } = (itemsOf(exchange)[0] ?? exchange.response.body ?? {}) as { Expands?: unknown };
  return Array.isArray(Expands) ? Expands.filter((name) => typeof name === 'string') : [];
}

function keyOf(path: SampledResource['path']): string {
  // A place that is printed again is the same object.
  const known = keys.get(path);
  if (known !== undefined) return known;
  const key = Object.entries(path)
    .map(([name, value]) => `${name}=${value.toLowerCase()}`)
    .sort()
    .join('&');
  keys.set(path, key);
  return key;
}

const keys = new WeakMap<SampledResource['path'], string>();
