import { type Entities, entities } from '../contract/entities.gen.ts';
import { atOnce, type Work } from '../contract/work.ts';
import { type Ids, type IdsState, unusedIds } from './random/ids.ts';
import { accountShapes } from './seeds/accounts.ts';
import type { Seed } from './seeds/seed.ts';
import { type Base, makingBaseOf, type StoreSnapshot } from './store/base.ts';
import type { Records, WorldStore } from './store/records.ts';
import { createStore } from './store/store.ts';
import type { TaskEffects } from './tasks/effects.ts';
import type { TaskRecord } from './tasks/record.ts';
import type { Schedule } from './tasks/schedule.ts';
import { createTasks, type Tasks } from './tasks/tasks.ts';
import type { Clock } from './time/clock.ts';
import { formatInstant } from './time/instant.ts';

export type { WorldStore } from './store/records.ts';

/** What a world is made of. */
export interface WorldOptions {
  readonly seed: WorldSeed;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Milliseconds for which an ended task can still be asked for; ten minutes when absent. */
  readonly taskRetention?: number | undefined;
  /** What changes when tasks end; nothing when absent. */
  readonly effects?: TaskEffects | undefined;
  /** Told of a fault of the mock itself in an effect, which clients only see as an error of the task. */
  readonly onInternalError?: ((error: unknown) => void) | undefined;
  /** Ways for tasks to go, by type, instead of the documented ones. */
  readonly schedules?: Readonly<Record<string, Schedule>> | undefined;
}

/** Records as a world starts with, tasks that are under way among them. */
export type WorldSeed = Seed & { readonly Task?: readonly TaskRecord[] };

/** A world at one moment, for {@link World.restore}. */
export interface WorldSnapshot {
  readonly records: StoreSnapshot;
  readonly ids: IdsState;
  /** Instant in epoch milliseconds, and rate. */
  readonly clock: { readonly at: number; readonly rate: number };
}

/** Everything that has state or time: records, clock, identifiers, background tasks. */
export interface World {
  readonly store: WorldStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tasks: Tasks;
  readonly schedules: Readonly<Record<string, Schedule>>;
  /**
   * All or nothing, as of the store: work that throws has not used up an identifier either.
   * @param work synchronous
   */
  transaction<R>(work: () => R): R;
  /** The clock's instant as the API prints it. */
  now(): string;
  /** The user on whose behalf requests are made: the one of {@link World.as}, otherwise the first of the seed. */
  caller(): Entities['User'];
  /**
   * Does something on behalf of a user, who is noted as its author.
   * @param work synchronous
   */
  as<R>(user: Entities['User'], work: () => R): R;
  /** Back to the seed: records, tasks and identifiers. The clock goes on. */
  reset(): void;
  /** Keeps this moment, at no cost. */
  save(): WorldSnapshot;
  /**
   * Goes to a moment, of this world or of another: records, tasks, identifiers and clock. Streams of tasks end.
   * @param options `inherits` as for the store
   */
  restore(snapshot: WorldSnapshot, options?: { readonly inherits?: boolean }): void;
}

const shapes = { ...entities, ...accountShapes, Task: { belongsTo: {} } };
const bases = new WeakMap<WorldSeed, Base<Records>>();

/** A seed is indexed once for all the worlds that start from it. */
function* makingBase(seed: WorldSeed): Work<Base<Records>> {
  const known = bases.get(seed);
  if (known) return known;
  const base = yield* makingBaseOf<Records>(shapes, seed);
  bases.set(seed, base);
  return base;
}

const baseOf = (seed: WorldSeed): Base<Records> => atOnce(makingBase(seed));

/** A seed as records that nothing has changed, for a {@link WorldSnapshot}. */
export const untouched = (seed: WorldSeed): StoreSnapshot => baseOf(seed).untouched;

/** The same in steps. */
export function* makingUntouched(seed: WorldSeed): Work<StoreSnapshot> {
  return (yield* makingBase(seed)).untouched;
}

/**
 * Makes a world of its own: nothing of it is shared with another, even when they start from one seed.
 * @example
 * const world = createWorld({ seed: documented, clock: createClock(), ids: createIds() });
 * world.store.Project.size;
 */
export function createWorld({
  seed,
  clock,
  ids: source,
  taskRetention = 600_000,
  effects = {},
  onInternalError,
  schedules = {},
}: WorldOptions): World {
  /** When an effect happens that is due for some time; otherwise it is now. */
  let effectAt: number | undefined;
  const store = createStore(baseOf(seed), () => formatInstant(effectAt ?? clock.now()));
  const ids = unusedIds(source, (id) => store.isUsed(id));
  const start: IdsState = ids.save();
  const now = () => formatInstant(clock.now());
  let acting: Entities['User'] | undefined;
  const firstUser = () => {
    const [user] = store.User;
    if (!user) throw new Error('Failed to find the caller: the seed has no User.');
    return user;
  };
  const caller = () => acting ?? firstUser();
  function transaction<R>(work: () => R): R {
    const before = ids.save();
    try {
      return store.transaction(work);
    } catch (error) {
      ids.restore(before);
      throw error;
    }
  }
  const tasks = createTasks({
    clock,
    ids,
    records: store.Task,
    retention: taskRetention,
    authorId: () => acting?.Id,
    onInternalError,
    effectOf(type) {
      const effect = effects[type];
      if (!effect) return undefined;
      return (task, at) => {
        const context = {
          newId: () => ids.next(),
          now: () => formatInstant(at),
          // Not who acts now: that is only who looks first whether it has happened.
          author: store.User.get(task.AuthorId ?? '') ?? firstUser(),
        };
        effectAt = at;
        try {
          return transaction(() => effect(store, task.Parameters, context));
        } finally {
          effectAt = undefined;
        }
      };
    },
  });
  return {
    store,
    clock,
    ids,
    tasks,
    schedules,
    transaction,
    now,
    caller,
    as(user, work) {
      const before = acting;
      acting = user;
      try {
        return work();
      } finally {
        acting = before;
      }
    },
    reset() {
      store.reset();
      ids.restore(start);
      tasks.forget();
    },
    save() {
      const at = tasks.runDueEffects();
      return { records: store.snapshot(), ids: ids.save(), clock: { at, rate: clock.rate } };
    },
    restore(snapshot, { inherits } = {}) {
      store.restore(snapshot.records, inherits);
      ids.restore(snapshot.ids);
      // First, because moving the clock would let what follows the old tasks go on.
      tasks.forget();
      // At once: between two calls time would pass.
      clock.set(snapshot.clock.at, snapshot.clock.rate);
    },
  };
}
