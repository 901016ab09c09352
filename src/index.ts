import { type AppOptions, createApp } from './fake/app.ts';
import { type Clock, createClock } from './world/clock.ts';
import { createIds } from './world/ids.ts';
import { checkSchedule, type Schedule, type Step } from './world/schedule.ts';
import { applyState, checkSeed, type ProviderState, type Seed } from './world/seed.ts';
import { documented, empty, states } from './world/seeds.gen.ts';
import { createWorld, type World } from './world/world.ts';

export type { Entities } from './contract/entities.gen.ts';
export type { OperationId, Schemas } from './contract/operations.ts';
export type { operations, paths } from './contract/types.gen.ts';
export { type Clock, type ClockOptions, createClock } from './world/clock.ts';
export { type LargeSeedOptions, largeSeed } from './world/large.ts';
export type { Schedule, Step } from './world/schedule.ts';
export { checkSeed, type ProviderState, type Seed } from './world/seed.ts';
export { documented, empty, states } from './world/seeds.gen.ts';
export type { World } from './world/world.ts';

/** How a mock is made. Everything may be left out. */
export interface MockOptions extends AppOptions {
  /** Scheme and host of requests that are made without a socket; `http://localhost` when absent. */
  readonly origin?: string | undefined;
  /** The clock of its world; real time when absent. */
  readonly clock?: Clock | undefined;
  /** What its world holds at first: `documented` (when absent), `empty`, or records of your own. */
  readonly seed?: 'documented' | 'empty' | Seed | undefined;
  /** Provider states, by name, that are applied to the seed. */
  readonly states?: readonly string[] | undefined;
  /** Identifiers that are handed out first, before made-up ones. */
  readonly ids?: readonly string[] | undefined;
  /** Ways for background tasks to go, by task type, instead of the documented ones. */
  readonly schedules?: Readonly<Record<string, readonly Step[]>> | undefined;
  /** Milliseconds for which an ended task can still be asked for; ten minutes when absent. */
  readonly taskRetention?: number | undefined;
}

/** A fake Enterprise Tester of your own. */
export interface Mock {
  /** What a client is configured with: origin and application path. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly world: World;
  /** Like the global `fetch`, but answered in process. Addresses may be relative to `baseUrl`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request, at once where no body has to be read: for what puts a mock behind a server of its own. */
  respond(request: Request): Response | Promise<Response>;
  /** Back to the seed: records, tasks and identifiers. The clock goes on. */
  reset(): void;
}

/**
 * Makes a mock: a world of its own, and the API in front of it. Nothing is shared with another mock.
 * @throws Error when an option cannot be used; the message names it
 * @example
 * const mock = createMock();
 * const response = await mock.fetch('/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
 * const project = await response.json(); // { Id: 'eb06e5d8-…', Name: 'Test Project', … }
 */
export function createMock(options: MockOptions = {}): Mock {
  const { origin = 'http://localhost', clock = createClock(), schedules = {} } = options;
  const ids = createIds();
  if (options.ids) ids.preset(...options.ids);
  const world = createWorld({
    seed: prepareSeed(options.seed ?? 'documented', options.states ?? []),
    clock,
    ids,
    taskRetention: options.taskRetention,
    schedules: checkSchedules(schedules),
  });
  const app = createApp(world, options);
  const baseUrl = new URL(origin).origin + (options.basePath ?? '').replace(/\/+$/, '');
  return {
    baseUrl,
    clock,
    world,
    async fetch(input, init) {
      // A request that is one already is not copied: the copy would cost more than the answer.
      if (input instanceof Request && init === undefined) return app.fetch(input);
      return app.fetch(new Request(input instanceof Request ? input : resolve(input, baseUrl), init));
    },
    respond: app.fetch,
    reset: world.reset,
  };
}

function resolve(address: string | URL, baseUrl: string): string {
  const text = String(address);
  return text.startsWith('/') ? baseUrl + text : text;
}

const checked = new WeakSet<Seed>();

/** A seed is checked once for all the mocks that are made of it. */
function checkOnce(seed: Seed): Seed {
  if (!checked.has(seed)) checked.add(checkSeed(seed));
  return seed;
}

function prepareSeed(seed: NonNullable<MockOptions['seed']>, names: readonly string[]): Seed {
  const start = seed === 'documented' ? documented : seed === 'empty' ? empty : checkOnce(seed);
  const prepared = names.map(findState).reduce(applyState, start);
  // Requests are made on behalf of somebody.
  return prepared.User?.length ? prepared : { ...prepared, User: empty.User ?? [] };
}

function findState(name: string): ProviderState {
  const found = states.find((state) => state.name === name);
  if (found) return found;
  throw new Error(
    `Failed to prepare the seed: no provider state is called "${name}"; known: ${states.map((it) => it.name).join('; ')}.`,
  );
}

function checkSchedules(schedules: Readonly<Record<string, readonly Step[]>>): Record<string, Schedule> {
  return Object.fromEntries(
    Object.entries(schedules).map(([type, steps]) => {
      checkSchedule(type, steps);
      return [type, steps];
    }),
  );
}
