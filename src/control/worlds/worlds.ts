import { checkNames } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { atOnce, type Work } from '../../contract/work.ts';
import { HttpError } from '../../fake/http/http-error.ts';
import type { ServiceRequest } from '../../fake/http/request.ts';
import type { MaybePromise, RawResponse } from '../../fake/http/response.ts';
import type { Address } from '../../fake/http/url.ts';
import type { Clock } from '../../world/time/clock.ts';
import type { World } from '../../world/world.ts';
import { checkWorldStart } from '../check-options.ts';
import type { Budget } from '../memory/budget.ts';
import type { Mock, WorldFacts, Worlds } from '../mock.ts';
import type { WorldStart } from '../options.ts';
import type { Peer } from '../router/peer.ts';
import { checkName } from './names.ts';

/** A world's mock, and what its server knows of it. */
export interface WorldHandle {
  readonly mock: Mock;
  readonly world: World;
  /** The name of the seed it was made of. */
  readonly seed: string;
  /** The provider states that were applied to it. */
  readonly states: readonly string[];
  /** By the host's clock, in epoch milliseconds. */
  readonly created: number;
  lastUsed: number;
  /** Answers a request that is for this world. */
  handle(request: ServiceRequest, address: Address, peer?: Peer): MaybePromise<RawResponse>;
  /** Answers a request of this process, unless it is for nothing that the world has: that comes to `leftToOthers`. */
  handleIfKnown(request: ServiceRequest, address: Address): MaybePromise<RawResponse>;
  /** Weighs it again for the memory of the server, when it was changed from outside. */
  weigh(): void;
  /** Whether somebody is told of its events. */
  isWatched(): boolean;
  /** Ends what is open, as the world goes: streams of tasks, answers that faults hold back, and streams of events. */
  end(): void;
  /** Lets the clients of its streams go: the server ends. */
  dismiss(): void;
}

/** The worlds of one server, seen from inside. */
export interface Registry extends Worlds {
  /** Takes in a world that was made already. */
  adopt(handle: WorldHandle): void;
  /**
   * Makes a world of this name.
   * @throws HttpError 400 for a name that is not possible, 409 when it is taken, 503 when there are too many worlds
   */
  add(name: string, make: () => WorldHandle): WorldHandle;
  /** The world of this name, made on first use. */
  enter(name: string, start?: () => WorldStart): WorldHandle;
  /** {@link Worlds.deleteUnused} in steps. */
  deletingUnused(ms: number): Work<number>;
  /** {@link Worlds.list} in steps. */
  listing(page?: Parameters<Worlds['list']>[0]): Work<WorldFacts[]>;
  /** Lets the clients of all streams go. */
  dismiss(): void;
}

/** How many idle worlds are deleted at a time, when somebody asks for worlds: more would hold up everybody else. */
const maxSwept = 100;

interface RegistryOptions {
  /** The most worlds there are at a time. */
  readonly max?: number | undefined;
  /** Milliseconds after which a world that nobody uses goes. */
  readonly idle?: number | undefined;
  /** Real time. */
  readonly clock: Clock;
  readonly budget: Budget;
  make(name: string, start: WorldStart): WorldHandle;
}

/**
 * Keeps the worlds of a server. Nothing runs meanwhile: idle worlds go when somebody asks for worlds.
 * @throws UsageError when a bound is none
 */
export function createRegistry({
  max = 10_000,
  idle = 3_600_000,
  clock,
  budget,
  make,
}: RegistryOptions): Registry {
  if (!(Number.isInteger(max) && max > 0))
    throw new UsageError(`Failed to bound the worlds: maxWorlds is a whole number of 1 or more, got ${max}.`);
  if (!(idle > 0))
    throw new UsageError(`Failed to bound the worlds: worldIdle is more than 0 milliseconds, got ${idle}.`);
  const handles = new Map<string, WorldHandle>();
  /** No world is idle before. Uses only put it off, so it need not be worked out again after each. */
  let nextExpiry = Number.POSITIVE_INFINITY;

  /** Whether nobody has used a world for some time, which it notes where somebody does. */
  function isUnused(handle: WorldHandle, ms: number, now: number): boolean {
    if (handle.mock.name === defaultWorld || handle.lastUsed + ms > now) return false;
    const isInUse = handle.world.clock.waiting > 0 || handle.isWatched();
    if (isInUse) handle.lastUsed = now;
    return !isInUse;
  }

  /** Removes some of the worlds that are idle; the rest are there no longer for anybody, and go the next time. */
  function sweep(): void {
    const now = clock.now();
    if (now < nextExpiry) return;
    let swept = 0;
    nextExpiry = Number.POSITIVE_INFINITY;
    for (const handle of handles.values()) {
      if (swept < maxSwept && isUnused(handle, idle, now)) {
        swept++;
        remove(handle);
      } else if (handle.mock.name !== defaultWorld) nextExpiry = Math.min(nextExpiry, handle.lastUsed + idle);
    }
  }

  /** The worlds that are there after a sweep. */
  function* live(): Generator<WorldHandle> {
    sweep();
    const now = clock.now();
    for (const handle of handles.values()) if (now < nextExpiry || !isUnused(handle, idle, now)) yield handle;
  }

  /** The world of a name; one that should have gone goes now. */
  function find(name: string): WorldHandle | undefined {
    sweep();
    const handle = handles.get(name);
    const now = clock.now();
    if (!handle || now < nextExpiry || !isUnused(handle, idle, now)) return handle;
    remove(handle);
    return undefined;
  }

  function* removingUnused(ms: number): Work<number> {
    const now = clock.now();
    let removed = 0;
    for (const handle of [...handles.values()]) {
      yield;
      const isThere = handles.get(handle.mock.name) === handle;
      if (isThere && isUnused(handle, ms, now) && remove(handle)) removed++;
    }
    return removed;
  }

  function remove({ mock, end }: WorldHandle): boolean {
    end();
    return handles.delete(mock.name);
  }

  function keep(handle: WorldHandle): void {
    handles.set(handle.mock.name, handle);
    nextExpiry = Math.min(nextExpiry, handle.lastUsed + idle);
  }

  const registry: Registry = {
    adopt: keep,
    dismiss() {
      for (const handle of handles.values()) handle.dismiss();
    },
    add(name, make) {
      checkName('world', name);
      if (find(name)) {
        throw new HttpError(409, `Failed to create a world: there is one called ${name}; delete it first.`);
      }
      if (handles.size >= max) {
        throw new HttpError(
          503,
          `Failed to create the world ${name}: there are ${max} already, which is the maximum; delete one, or raise --max-worlds (server.maxWorlds).`,
        );
      }
      budget.checkRoom();
      const handle = make();
      keep(handle);
      return handle;
    },
    enter(name, start = () => ({})) {
      return find(name) ?? registry.add(name, () => make(name, start()));
    },
    get memory() {
      return budget.use;
    },
    get size() {
      let size = 0;
      for (const _ of live()) size++;
      return size;
    },
    get(name, start = {}) {
      checkWorldStart(name, start);
      const handle = registry.enter(name, () => start);
      handle.lastUsed = clock.now();
      return handle.mock;
    },
    has: (name) => find(name) !== undefined,
    delete(name) {
      const handle = handles.get(name);
      return handle !== undefined && name !== defaultWorld && remove(handle);
    },
    deleteUnused: (ms) => atOnce(registry.deletingUnused(ms)),
    deletingUnused(ms) {
      if (!(ms >= 0))
        throw new UsageError(
          `Failed to delete unused worlds: they are unused for 0 milliseconds or more, got ${ms}.`,
        );
      return removingUnused(ms);
    },
    list: (page) => atOnce(registry.listing(page)),
    *listing(page = {}) {
      checkNames('Failed to list the worlds', page, { after: true, top: true });
      const { after, top = Number.POSITIVE_INFINITY } = page;
      const found: WorldFacts[] = [];
      let isAfter = after === undefined;
      for (const handle of live()) {
        if (found.length >= top) break;
        yield;
        if (isAfter) found.push(factsOf(handle));
        else isAfter = handle.mock.name === after;
      }
      return found;
    },
    facts(name) {
      const handle = handles.get(name);
      return handle && factsOf(handle);
    },
    *[Symbol.iterator]() {
      for (const { mock } of live()) yield mock;
    },
  };
  return registry;
}

/** The world that requests reach which name none. */
export const defaultWorld = 'default';

function factsOf({ mock, world, seed, states, created, lastUsed }: WorldHandle): WorldFacts {
  const { Task: _, ...changed } = world.store.changed();
  return {
    name: mock.name,
    seed,
    states,
    created: new Date(created).toISOString(),
    lastUsed: new Date(lastUsed).toISOString(),
    changed,
    tasks: world.store.Task.size,
  };
}
