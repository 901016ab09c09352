import { createApp } from '../fake/http/app.ts';
import { createClock } from '../world/time/clock.ts';
import { checkOptions } from './check-options.ts';
import { createErrorBoundary } from './error-boundary.ts';
import { prepareRecording } from './journal/recorder.ts';
import { createBudget } from './memory/budget.ts';
import type { Mock } from './mock.ts';
import type { MockOptions } from './options.ts';
import type { OverrideTable } from './overrides/override.ts';
import { Overrides } from './overrides/overrides.ts';
import { checkOrigin, checkPublicUrl } from './router/public-url.ts';
import { createRouter } from './router/router.ts';
import type { Server } from './server.ts';
import type { PersistedWorld } from './state/state.ts';
import { createWorldHandle } from './worlds/handle.ts';
import { checkSchedules } from './worlds/schedules.ts';
import { collectSeeds, prepareSeed } from './worlds/seeds.ts';
import { createQueue } from './worlds/transfer.ts';
import { createRegistry, defaultWorld, type WorldHandle } from './worlds/worlds.ts';

/**
 * Makes a mock: a world of its own, and the API in front of it. Nothing is shared with another mock.
 * @throws UsageError when an option cannot be used; the message names it
 * @example
 * const mock = createMock();
 * const response = await mock.fetch('/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
 * const project = await response.json(); // { Id: 'eb06e5d8-…', Name: 'Test Project', … }
 */
export function createMock(options: MockOptions = {}): Mock {
  return openServer(options).mock;
}

/**
 * Makes a server and its worlds: the default one, and those that an earlier process has left.
 * @returns the default world, also from inside
 * @throws UsageError when an option cannot be used
 */
export function openServer(options: MockOptions = {}): WorldHandle {
  checkOptions(options);
  const { clock, ids, seed: choice = 'documented', states, seeds } = options.world ?? {};
  const named = collectSeeds(seeds);
  const seed = prepareSeed(choice, states, named);
  const server = createServer(options, (name, start) => {
    const isOwn = start.seed !== undefined || start.states !== undefined;
    const own = isOwn ? prepareSeed(start.seed ?? choice, start.states, named) : seed;
    const like = (start.seed === undefined ? undefined : own.clock) ?? clock?.start ?? own.clock;
    return createWorldHandle(server, { name, seed: own, clock: start.clock ?? createClock(like) });
  });
  const goOn = (persisted: PersistedWorld, own = createClock()) => {
    const { name, seed, firstIds } = persisted;
    return createWorldHandle(server, { name, seed, firstIds, clock: own }, persisted);
  };
  const { worlds, state } = server;
  const known = state?.persisted.get(defaultWorld);
  const first = known
    ? goOn(known, clock)
    : createWorldHandle(server, { name: defaultWorld, seed, clock: clock ?? createClock(seed.clock), ids });
  worlds.adopt(first);
  for (const other of state?.persisted.values() ?? []) if (other !== known) worlds.adopt(goOn(other));
  return first;
}

/**
 * Undefined where nothing is overridden: no request has to ask then.
 * @throws UsageError when there is no such operation
 */
function checkOverrides(overrides: OverrideTable | undefined): OverrideTable | undefined {
  return new Overrides(overrides).list().length > 0 ? overrides : undefined;
}

type MakeWorld = Parameters<typeof createRegistry>[0]['make'];

function createServer(
  { world = {}, server = {}, observe = {}, ...rest }: MockOptions,
  make: MakeWorld,
): Server {
  const { origin = 'http://localhost', basePath = '', maxWorlds, worldIdle, maxMemory } = server;
  const budget = createBudget(maxMemory);
  const { onInternalError } = observe;
  const path = basePath.replace(/\/+$/, '');
  const publicUrl = checkPublicUrl(server.publicUrl, path);
  const hostClock = server.hostClock ?? createClock();
  const app = createApp({ ...server, onInternalError });
  return {
    app,
    router: createRouter({ ...server, publicUrl }),
    origin: checkOrigin(origin),
    basePath: path,
    publicUrl,
    tasks: {
      schedules: checkSchedules(world.schedules ?? {}),
      taskRetention: world.taskRetention,
      onInternalError,
    },
    overrides: checkOverrides(world.overrides),
    recording: prepareRecording(observe, app),
    identity: rest.identity,
    state: rest.state,
    hostClock,
    worlds: createRegistry({ max: maxWorlds, idle: worldIdle, clock: hostClock, budget, make }),
    budget,
    queue: createQueue(),
    errors: createErrorBoundary(onInternalError),
  };
}
