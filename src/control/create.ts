import { type App, type AppOptions, createApp } from '../fake/http/app.ts';
import type { ObservedRequest, WorldBinding } from '../fake/http/request-context.ts';
import { toErrorResponse, toResponse } from '../fake/http/response.ts';
import { taskEffects } from '../fake/tasks/types.ts';
import { createIds, type IdsState } from '../world/random/ids.ts';
import { exportWorld, worldSnapshotOf } from '../world/seeds/export.ts';
import type { Schedule } from '../world/tasks/schedule.ts';
import { type Clock, createClock } from '../world/time/clock.ts';
import { createWorld, type World, type WorldSnapshot } from '../world/world.ts';
import { createFaults, type FaultSet } from './faults/faults.ts';
import { absolute, asFetchResponse, asUser } from './fetch.ts';
import type { ControlContext } from './http/app.ts';
import { type Identity, noAccounts } from './identity.ts';
import { createEventHub, type EventHub } from './journal/events.ts';
import { createRecorder, prepareRecording, type Recorder, type Recording } from './journal/recorder.ts';
import type { Mock, MockOptions, Snapshots } from './mock.ts';
import { checkPublicUrl } from './router/public-url.ts';
import { createRouter, type Router } from './router/router.ts';
import { respondWhenDurable, resumedSnapshot, streamWhenDurable } from './state/durability.ts';
import type { PersistedWorld, State } from './state/state.ts';
import { createTaskControl, type TaskControl } from './tasks/tasks.ts';
import { startInHeaders, worldInHeaders } from './worlds/names.ts';
import { checkSchedules } from './worlds/schedules.ts';
import { collectSeeds, type Prepared, prepareSeed } from './worlds/seeds.ts';
import { createSnapshots } from './worlds/snapshots.ts';
import { createRegistry, defaultWorld, type Registry, type WorldHandle } from './worlds/worlds.ts';

/** What all worlds of one server share. */
interface Shared {
  readonly app: App;
  readonly router: Router;
  readonly origin: string;
  readonly basePath: string;
  readonly publicUrl: string | undefined;
  readonly schedules: Readonly<Record<string, Schedule>>;
  readonly taskRetention: number | undefined;
  readonly recording: Recording;
  readonly identity: Identity | undefined;
  /** Real time. */
  readonly host: Clock;
  readonly worlds: Registry;
  readonly onFault: AppOptions['onFault'];
  readonly state: State | undefined;
}

/** What makes one world differ from another at first. */
interface Start {
  readonly name: string;
  readonly seed: Prepared;
  readonly clock: Clock;
  /** Identifiers that are handed out first. */
  readonly ids?: readonly string[] | undefined;
  /** Where its source of identifiers stands at first; as the seed says when absent. */
  readonly firstIds?: IdsState | undefined;
  /** Where it goes on. */
  readonly persisted?: PersistedWorld | undefined;
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
  const { origin = 'http://localhost', schedules = {}, taskRetention, clock, ids } = options;
  const named = collectSeeds(options.seeds);
  const seed = prepareSeed(options.seed ?? 'documented', options.states, named);
  const host = options.hostClock ?? createClock();
  const app = createApp(options);
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const publicUrl = checkPublicUrl(options.publicUrl, basePath);
  const shared: Shared = {
    app,
    router: createRouter({ ...options, publicUrl }),
    origin: new URL(origin).origin,
    basePath,
    publicUrl,
    schedules: checkSchedules(schedules),
    taskRetention,
    recording: prepareRecording(options, app),
    identity: options.identity,
    host,
    onFault: options.onFault,
    state: options.state,
    worlds: createRegistry({
      max: options.maxWorlds ?? 10_000,
      idle: options.worldIdle ?? 3_600_000,
      clock: host,
      make(name, start) {
        const isOwn = start.seed !== undefined || start.states !== undefined;
        const own = isOwn
          ? prepareSeed(start.seed ?? options.seed ?? 'documented', start.states, named)
          : seed;
        const like = (start.seed === undefined ? undefined : own.clock) ?? clock?.start ?? own.clock;
        return createWorldHandle(shared, { name, seed: own, clock: start.clock ?? createClock(like) });
      },
    }),
  };
  const { persisted } = options.state ?? {};
  const goOn = (world: PersistedWorld, clock = createClock()): Start => ({
    name: world.name,
    seed: world.seed,
    firstIds: world.firstIds,
    clock,
    persisted: world,
  });
  const known = persisted?.get(defaultWorld);
  const handle = createWorldHandle(
    shared,
    known ? goOn(known, clock) : { name: defaultWorld, seed, clock: clock ?? createClock(seed.clock), ids },
  );
  shared.worlds.adopt(handle);
  for (const other of persisted?.values() ?? []) {
    if (other !== known) shared.worlds.adopt(createWorldHandle(shared, goOn(other)));
  }
  return handle.mock;
}

function createWorldHandle(shared: Shared, start: Start): WorldHandle {
  const { app, router, worlds, host, state } = shared;
  const { name, clock, persisted } = start;
  const { seed } = start;
  const world = openWorld(shared, start);
  const snapshotsByName = new Map(persisted?.snapshots);
  const created = persisted?.created ?? host.now();
  const firstIds = world.ids.save();
  const now = () => host.now();
  const persistence = state?.persist({
    name,
    seed,
    firstIds,
    created,
    snapshots: snapshotsByName,
    world,
    now,
  });
  const fail = (error: unknown) => toResponse(toErrorResponse(error, shared.onFault));
  const guarded = ({ signal }: Request, answer: () => Response | Promise<Response>) => {
    // Nobody is there any longer to be answered.
    const failed = (error: unknown) =>
      signal.aborted ? toResponse({ status: 0, content: null }) : fail(error);
    try {
      const made = answer();
      return made instanceof Promise ? made.catch(failed) : made;
    } catch (error) {
      return failed(error);
    }
  };
  if (persisted) world.restore(resumedSnapshot(persisted, host));
  let recorder: Recorder | undefined;
  const record = () => {
    recorder ??= createRecorder(shared.recording, { name, clock, worlds });
    return recorder;
  };
  const observe = (observed: ObservedRequest) => record().observe(observed);
  const authenticator = shared.identity?.open(world, name, app.limits);
  const accounts = authenticator?.accounts ?? noAccounts;
  let faults: FaultSet | undefined;
  const binding: WorldBinding = {
    world,
    serializers: new Map(),
    intervene: (visit) => faults?.intervene(visit),
    observe: state ? streamWhenDurable(state, observe) : observe,
  };
  const prefix = name === defaultWorld ? '' : `/@${name}`;
  const baseUrl = shared.origin + prefix + shared.basePath;
  const fork = (snapshot: WorldSnapshot, other: string) =>
    worlds.add(other, () => {
      const forked = createWorldHandle(shared, {
        name: other,
        seed,
        firstIds,
        clock: createClock(snapshot.clock),
      });
      forked.mock.world.restore(snapshot);
      return forked;
    }).mock;
  let tasks: TaskControl | undefined;
  let snapshots: Snapshots | undefined;

  const mock: Mock = {
    name,
    baseUrl,
    publicUrl: shared.publicUrl,
    clock,
    get tasks() {
      tasks ??= createTaskControl(world.tasks);
      return tasks;
    },
    world,
    worlds,
    accounts,
    as(userName) {
      const user = accounts.named(userName);
      return { baseUrl, fetch: (input, init) => mock.fetch(asUser(user, absolute(input, baseUrl), init)) };
    },
    get journal() {
      return record().journal;
    },
    coverage: (choice) => record().coverage(choice),
    get snapshots() {
      snapshots ??= createSnapshots({
        world,
        snapshots: snapshotsByName,
        fork,
        changed: () => persistence?.changed(),
      });
      return snapshots;
    },
    fetch(input, init) {
      // A request that is one already is not copied: the copy would cost more than the response.
      const isReady = input instanceof Request && init === undefined;
      const request = isReady ? input : new Request(absolute(input, baseUrl), init);
      return asFetchResponse(mock.respond(request), request);
    },
    respond(request, peer) {
      const address = app.addressOf(request, peer?.mount);
      const header = peer?.header ?? ((field: string) => request.headers.get(field) ?? undefined);
      const wanted = address.world ?? worldInHeaders(header);
      return guarded(request, () =>
        wanted === undefined || wanted === name
          ? handle.handle(request, address, peer)
          : worlds.enter(wanted, () => startInHeaders(header)).handle(request, address, peer),
      );
    },
    get faults() {
      faults ??= createFaults(world, app.addressOf);
      return faults;
    },
    reset() {
      world.reset();
      faults?.reset();
      recorder?.journal.clear();
    },
    endStreams: worlds.dismiss,
    fork: (other) => fork(world.save(), other),
    export: () => exportWorld(world),
    import: (value) => world.restore(worldSnapshotOf(value)),
  };
  // A world has what it needs when it needs it; but a bad option is told of at once.
  if (name === defaultWorld) record();
  let hub: EventHub | undefined;
  const controlContext: ControlContext = {
    mock,
    get events() {
      hub ??= createEventHub({ clock, tasks: world.tasks, control: mock.tasks, journal: record().writer });
      return hub;
    },
  };
  const handle: WorldHandle = {
    mock,
    seed: seed.name,
    states: seed.states,
    created,
    lastUsed: host.now(),
    handle(request, address, peer) {
      handle.lastUsed = host.now();
      const enter = () =>
        router({ request, address, peer }, controlContext, () =>
          authenticator
            ? guarded(request, () =>
                authenticator.handle({ request, address, peer }, (it, authorization) =>
                  app.fetch(it, binding, address, { authorization, rawHeaders: peer?.rawHeaders }),
                ),
              )
            : app.fetch(request, binding, address, peer),
        );
      return state && persistence
        ? respondWhenDurable({ state, persistence, fail }, request, enter)
        : enter();
    },
    isWatched: () => hub?.isWatched === true,
    dismiss() {
      world.tasks.dismiss();
      hub?.end();
    },
    end() {
      world.tasks.forget();
      persistence?.end();
      faults?.reset();
      hub?.end();
    },
  };
  return handle;
}

function openWorld({ schedules, taskRetention, onFault }: Shared, start: Start): World {
  const { clock, ids: preset = [] } = start;
  const { seed, ids: kept } = start.seed;
  const ids = createIds();
  const first = start.firstIds ?? kept;
  if (first) ids.restore(first);
  ids.preset(...preset);
  return createWorld({ seed, clock, ids, taskRetention, schedules, effects: taskEffects, onFault });
}
