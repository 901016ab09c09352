import { type App, createApp } from '../fake/app.ts';
import type { Tenant } from '../fake/tenant.ts';
import { type Clock, createClock } from '../world/clock.ts';
import { createIds } from '../world/ids.ts';
import type { Schedule } from '../world/schedule.ts';
import type { Seed } from '../world/seed.ts';
import { createWorld } from '../world/world.ts';
import { createDoor, type Door } from './door.ts';
import type { Mock, MockOptions, Worlds } from './mock.ts';
import { createRecorder, prepareRecording, type Recording } from './recorder.ts';
import { checkSchedules, prepareSeed } from './seeds.ts';
import { createTaskControl, type TaskControl } from './tasks.ts';
import { createWorlds } from './worlds.ts';

/** What all worlds of one server share. */
export interface Shared {
  readonly app: App;
  readonly door: Door;
  readonly origin: string;
  readonly basePath: string;
  readonly schedules: Readonly<Record<string, Schedule>>;
  readonly taskRetention: number | undefined;
  readonly worlds: Worlds;
  readonly recording: Recording;
}

/** What makes one world differ from another at first. */
export interface Start {
  readonly name: string;
  readonly seed: Seed;
  readonly clock: Clock;
  readonly ids?: readonly string[] | undefined;
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
  const { origin = 'http://localhost', schedules = {}, taskRetention, ids } = options;
  const seed = prepareSeed(options.seed ?? 'documented', options.states);
  const app = createApp(options);
  const shared: Shared = {
    app,
    door: createDoor(options),
    origin: new URL(origin).origin,
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    schedules: checkSchedules(schedules),
    taskRetention,
    recording: prepareRecording(options, app),
    worlds: createWorlds((name, start = {}) =>
      createWorldMock(shared, {
        name,
        clock: start.clock ?? createClock(),
        seed:
          start.seed === undefined && start.states === undefined
            ? seed
            : prepareSeed(start.seed ?? 'documented', start.states),
      }),
    ),
  };
  const mock = createWorldMock(shared, { name: 'default', clock: options.clock ?? createClock(), seed, ids });
  shared.worlds.adopt(mock);
  return mock;
}

function createWorldMock(shared: Shared, { name, clock, seed, ids: preset = [] }: Start): Mock {
  const { app, door, worlds, schedules, taskRetention } = shared;
  const ids = createIds();
  ids.preset(...preset);
  const world = createWorld({ seed, clock, ids, taskRetention, schedules });
  const recorder = createRecorder(shared.recording, { name, clock, worlds });
  const tenant: Tenant = { world, printers: new Map(), observe: recorder.observe };
  const prefix = name === 'default' ? '' : `/@${name}`;
  const baseUrl = shared.origin + prefix + shared.basePath;
  let tasks: TaskControl | undefined;
  const mock: Mock = {
    name,
    baseUrl,
    clock,
    get tasks() {
      tasks ??= createTaskControl(world.tasks);
      return tasks;
    },
    world,
    worlds,
    journal: recorder.journal,
    coverage: recorder.coverage,
    fetch(input, init) {
      // A request that is one already is not copied: the copy would cost more than the answer.
      const isReady = input instanceof Request && init === undefined;
      return settled(mock.respond(isReady ? input : new Request(absolute(input, baseUrl), init)));
    },
    respond(request, peer) {
      const address = app.addressOf(request);
      const header = peer ? peer.header : (it: string) => request.headers.get(it) ?? undefined;
      const wanted = address.world ?? header(worldHeader);
      if (wanted !== undefined && wanted !== name) return worlds.get(wanted).respond(request, peer);
      return door({ request, address, peer }, mock, () => app.fetch(request, tenant, address));
    },
    reset() {
      world.reset();
      recorder.journal.clear();
    },
  };
  return mock;
}

/** The request header that names a world. */
const worldHeader = 'x-mock-world';

function absolute(input: string | URL | Request, baseUrl: string): string | URL | Request {
  return typeof input === 'string' && input.startsWith('/') ? baseUrl + input : input;
}

/** An answer as `fetch` gives it: a connection that ends without one is an error there. */
async function settled(answer: Response | Promise<Response>): Promise<Response> {
  const response = await answer;
  if (response.type === 'error') throw new TypeError('fetch failed: the connection ended without an answer.');
  return response;
}
