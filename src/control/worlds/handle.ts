import type { ServiceRequest } from '../../fake/http/request.ts';
import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { MaybePromise, RawResponse } from '../../fake/http/response.ts';
import { isBelowApi } from '../../fake/http/url.ts';
import { createClock } from '../../world/time/clock.ts';
import type { WorldSnapshot } from '../../world/world.ts';
import { createFacade } from '../facade.ts';
import type { ControlContext } from '../http/context.ts';
import { anyone, type IncomingRequest } from '../identity.ts';
import { createMeter } from '../memory/meter.ts';
import type { Mock } from '../mock.ts';
import type { Server } from '../server.ts';
import { makeDurable } from '../state/durable-world.ts';
import type { PersistedWorld } from '../state/state.ts';
import { openWorld, type WorldSetup } from './open.ts';
import { WorldParts } from './parts.ts';
import { createSnapshots } from './snapshots.ts';
import { createTransfer } from './transfer.ts';
import { createAdapter } from './world-adapter.ts';
import { defaultWorld, type WorldHandle } from './worlds.ts';

/**
 * Makes a world of a server, with what its owner controls and what its clients reach.
 * @param persisted how an earlier process has left it
 */
export function createWorldHandle(
  server: Server,
  setup: WorldSetup,
  persisted?: PersistedWorld,
): WorldHandle {
  const { app, router, worlds, hostClock, errors, budget } = server;
  const { name, seed } = setup;
  const world = openWorld(setup, server.tasks);
  const durable = makeDurable(server, { name, seed, world, persisted });
  const { firstIds, snapshots, changed, created } = durable;
  const parts = new WorldParts(name, world, server);
  const authenticator = server.identity?.open(world, name, app.limits) ?? anyone;
  const serializers: WorldBinding['serializers'] = new Map();
  const meter = createMeter(budget, { seed, world, snapshots, serializers, parts });
  world.tasks.onEffects = meter.weigh;
  const binding: WorldBinding = {
    world,
    serializers,
    intervene: parts.intervene,
    override: parts.override,
    handleOther: parts.handleOther,
    observe: durable.observing((observed) => {
      meter.weighResponses();
      return parts.recorder.observe(observed);
    }),
  };

  function fork(snapshot: WorldSnapshot, other: string): Mock {
    const make = () => {
      const clock = createClock(snapshot.clock);
      const forked = createWorldHandle(server, { name: other, seed, firstIds, clock });
      forked.world.restore(snapshot, { inherits: true });
      forked.weigh();
      return forked;
    };
    return worlds.add(other, make).mock;
  }

  /** Answers for the service, whoever asks. */
  const answer = (incoming: IncomingRequest, leavesUnknown?: true) =>
    errors.respond(incoming.request, () => {
      const { address, peer } = incoming;
      // Pages of OAuth issue tokens, also to those who only read.
      const mayIssue = server.identity !== undefined && !isBelowApi(address);
      if (mayIssue || mayAdd(incoming.request)) budget.checkRoom();
      return authenticator.handle(incoming, (request, authorization) =>
        app.answer(request, binding, address, {
          authorization,
          rawHeaders: peer?.rawHeaders,
          leavesUnknown,
        }),
      );
    });

  /** Whatever comes of a request, the world is weighed afterwards. */
  function weighed(make: () => MaybePromise<RawResponse>): MaybePromise<RawResponse> {
    try {
      const response = make();
      return response instanceof Promise ? response.finally(meter.weigh) : response;
    } finally {
      meter.weigh();
    }
  }

  const memory = { checkRoom: budget.checkRoom, weigh: meter.weigh };
  const mock = createFacade({
    name,
    baseUrl: server.origin + (name === defaultWorld ? '' : `/@${name}`) + server.basePath,
    world,
    parts,
    worlds,
    accounts: authenticator.accounts,
    snapshots: createSnapshots({
      world,
      snapshots,
      fork,
      checkRoom: budget.checkRoom,
      changed() {
        meter.weighSnapshots();
        changed();
      },
    }),
    adapter: createAdapter(server, () => handle),
    memory,
    fork,
  });
  let isOver = false;
  const context: ControlContext = {
    mock,
    registry: worlds,
    checkRoom: budget.checkRoom,
    transfer: createTransfer(server.queue, {
      name,
      state: server.state,
      world,
      memory,
      isOver: () => isOver,
    }),
    get events() {
      return parts.events;
    },
    get builder() {
      return parts.builder;
    },
  };
  const handle: WorldHandle = {
    mock,
    world,
    seed: seed.name,
    states: seed.states,
    created,
    lastUsed: hostClock.now(),
    handle(request, address, peer) {
      handle.lastUsed = hostClock.now();
      const incoming = { request, address, peer };
      return durable.respond(request, () =>
        weighed(() => router.respond(incoming, context, () => answer(incoming))),
      );
    },
    handleIfKnown: (request, address) =>
      durable.respond(request, () => weighed(() => answer({ request, address, peer: undefined }, true))),
    weigh: meter.weigh,
    isWatched: () => parts.isWatched,
    dismiss() {
      world.tasks.dismiss();
      parts.dismiss();
    },
    end() {
      isOver = true;
      world.tasks.forget();
      durable.end();
      parts.end();
      meter.end();
    },
  };
  return handle;
}

/** Whether a request may add to what is kept. */
const mayAdd = ({ method }: Pick<ServiceRequest, 'method'>) =>
  method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'DELETE';
