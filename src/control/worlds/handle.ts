import type { ServiceRequest } from '../../fake/http/request.ts';
import type { WorldBinding } from '../../fake/http/request-context.ts';
import { leftToOthers, type MaybePromise, type RawResponse, toResponse } from '../../fake/http/response.ts';
import { type Address, isBelowApi } from '../../fake/http/url.ts';
import { createClock } from '../../world/time/clock.ts';
import type { WorldSnapshot } from '../../world/world.ts';
import type { Adapter } from '../adapter.ts';
import { createFacade } from '../facade.ts';
import type { ControlContext } from '../http/context.ts';
import { anyone, type IncomingRequest } from '../identity.ts';
import { createMeter } from '../memory/meter.ts';
import type { Mock } from '../mock.ts';
import { isFromOtherSite, refuseWorld } from '../router/other-site.ts';
import type { Peer } from '../router/peer.ts';
import { controlPath } from '../router/router.ts';
import type { Server } from '../server.ts';
import { makeDurable } from '../state/durable-world.ts';
import type { PersistedWorld } from '../state/state.ts';
import { type HeaderOf, startInHeaders, worldInHeaders } from './names.ts';
import { openWorld, type WorldSetup } from './open.ts';
import { WorldParts } from './parts.ts';
import { createSnapshots } from './snapshots.ts';
import { createTransfer } from './transfer.ts';
import { defaultWorld, type WorldHandle } from './worlds.ts';

/**
 * Makes a world of a server, and puts it together with what its owner commands and what its clients reach.
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

  /** The world that a request names, made by the first one for it. */
  function enter(
    wanted: string,
    request: ServiceRequest,
    address: Address,
    peer: Peer | undefined,
    header: HeaderOf,
  ) {
    if (peer && !worlds.has(wanted)) {
      router.admit({ request, address, peer });
      if (isFromOtherSite(new URL(request.url), peer)) return refuseWorld(request, wanted, peer);
    }
    return worlds.enter(wanted, () => startInHeaders(header)).handle(request, address, peer);
  }

  const adapter: Adapter = {
    publicUrl: server.publicUrl,
    respond(request, peer) {
      const response = adapter.answer(request, peer);
      return response instanceof Promise ? response.then(toResponse) : toResponse(response);
    },
    answer(request, peer) {
      const address = app.addressOf(request, peer?.mount);
      const header = peer?.header ?? ((field: string) => request.headers.get(field) ?? undefined);
      const wanted = address.world ?? worldInHeaders(header);
      return errors.respond(request, () =>
        wanted === undefined || wanted === name
          ? handle.handle(request, address, peer)
          : enter(wanted, request, address, peer, header),
      );
    },
    respondIfKnown(request) {
      const address = app.addressOf(request);
      if (isBelowApi(address) || controlPath(request.url, address) !== undefined)
        return adapter.respond(request);
      const wanted = address.world ?? worldInHeaders((field) => request.headers.get(field) ?? undefined);
      // No world is made of an address such as /@vite/client.
      if (wanted !== undefined && wanted !== name && !worlds.has(wanted)) return undefined;
      const known = (raw: RawResponse) => (raw === leftToOthers ? undefined : toResponse(raw));
      // Others read the body again.
      const copy = request.body ? request.clone() : request;
      const response = errors.respond(copy, () =>
        (wanted === undefined || wanted === name ? handle : worlds.enter(wanted)).handleIfKnown(
          copy,
          address,
        ),
      );
      return response instanceof Promise ? response.then(known) : known(response);
    },
    endStreams: worlds.dismiss,
  };
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
    adapter,
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

/** Whether a request may change records. */
const mayWrite = ({ method }: Pick<ServiceRequest, 'method'>) =>
  method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
/** Whether a request may add to what is kept. */
const mayAdd = (request: ServiceRequest) => mayWrite(request) && request.method !== 'DELETE';
