import { UsageError } from '../../contract/usage-error.ts';
import { Refusal } from '../../fake/http/http-error.ts';
import type { Address } from '../../fake/http/url.ts';
import type { Clock } from '../../world/time/clock.ts';
import type { Mock, WorldFacts, WorldStart, Worlds } from '../mock.ts';
import type { Peer } from '../router/access-guard.ts';
import { checkName } from './names.ts';

/** A world's mock, and what its server knows of it. */
export interface Resident {
  readonly mock: Mock;
  /** The name of the seed it was made of. */
  readonly seed: string;
  /** The provider states that were applied to it. */
  readonly states: readonly string[];
  /** By the host's clock, in epoch milliseconds. */
  readonly created: number;
  lastUsed: number;
  /** Answers a request that is for this world. */
  answer(request: Request, address: Address, peer?: Peer): Response | Promise<Response>;
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
  adopt(resident: Resident): void;
  /**
   * Makes a world of this name.
   * @throws Refusal 400 for a name that is not possible, 409 when it is taken, 503 when there are too many worlds
   */
  add(name: string, make: () => Resident): Resident;
  /** The world of this name, made on first use. */
  enter(name: string, start?: () => WorldStart): Resident;
  /** Lets the clients of all streams go. */
  dismiss(): void;
}

interface RegistryOptions {
  /** The most worlds there are at a time. */
  readonly max: number;
  /** Milliseconds after which a world that nobody uses goes. */
  readonly idle: number;
  /** Real time. */
  readonly clock: Clock;
  make(name: string, start: WorldStart): Resident;
}

/**
 * Keeps the worlds of a server. Nothing runs meanwhile: idle worlds go when somebody asks for worlds.
 * @throws UsageError when a bound is none
 */
export function createRegistry({ max, idle, clock, make }: RegistryOptions): Registry {
  if (!(Number.isInteger(max) && max > 0))
    throw new UsageError(`Failed to bound the worlds: maxWorlds is a whole number of 1 or more, got ${max}.`);
  if (!(idle > 0))
    throw new UsageError(`Failed to bound the worlds: worldIdle is more than 0 milliseconds, got ${idle}.`);
  const residents = new Map<string, Resident>();
  /** No world is idle before. Uses only put it off, so it need not be worked out again after each. */
  let nextExpiry = Number.POSITIVE_INFINITY;

  function sweep(): void {
    const now = clock.now();
    if (now < nextExpiry) return;
    nextExpiry = Number.POSITIVE_INFINITY;
    for (const resident of residents.values()) {
      if (resident.mock.name === defaultWorld) continue;
      // A stream that is open may wait for longer than that.
      if (resident.mock.clock.waiting > 0 || resident.isWatched()) resident.lastUsed = now;
      if (resident.lastUsed + idle <= now) remove(resident);
      else nextExpiry = Math.min(nextExpiry, resident.lastUsed + idle);
    }
  }

  function remove({ mock, end }: Resident): boolean {
    end();
    return residents.delete(mock.name);
  }

  function keep(resident: Resident): void {
    residents.set(resident.mock.name, resident);
    nextExpiry = Math.min(nextExpiry, resident.lastUsed + idle);
  }

  const registry: Registry = {
    adopt: keep,
    dismiss() {
      for (const resident of residents.values()) resident.dismiss();
    },
    add(name, make) {
      checkName('world', name);
      sweep();
      if (residents.has(name)) {
        throw new Refusal(409, `Failed to make a world: there is one called ${name}; delete it first.`);
      }
      if (residents.size >= max) {
        throw new Refusal(
          503,
          `Failed to make the world ${name}: there are ${max} already, which is the most; delete one.`,
        );
      }
      const resident = make();
      keep(resident);
      return resident;
    },
    enter(name, start = () => ({})) {
      sweep();
      return residents.get(name) ?? registry.add(name, () => make(name, start()));
    },
    get size() {
      sweep();
      return residents.size;
    },
    get(name, start) {
      const resident = registry.enter(name, () => start ?? {});
      resident.lastUsed = clock.now();
      return resident.mock;
    },
    has(name) {
      sweep();
      return residents.has(name);
    },
    delete(name) {
      const resident = residents.get(name);
      return resident !== undefined && name !== defaultWorld && remove(resident);
    },
    list() {
      sweep();
      return Array.from(residents.values(), factsOf);
    },
    *[Symbol.iterator]() {
      sweep();
      for (const { mock } of residents.values()) yield mock;
    },
  };
  return registry;
}

/** The world that requests reach which name none. */
export const defaultWorld = 'default';

function factsOf({ mock, seed, states, created, lastUsed }: Resident): WorldFacts {
  const { Task: _, ...changed } = mock.world.store.changed();
  return {
    name: mock.name,
    seed,
    states,
    created: new Date(created).toISOString(),
    lastUsed: new Date(lastUsed).toISOString(),
    changed,
    tasks: mock.world.store.Task.size,
  };
}
