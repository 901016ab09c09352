import type { ServiceRequest } from '../../fake/http/request.ts';
import type { WorldBinding } from '../../fake/http/request-context.ts';
import { toResponse } from '../../fake/http/response.ts';
import type { Address } from '../../fake/http/url.ts';
import { createClock } from '../../world/time/clock.ts';
import type { WorldSnapshot } from '../../world/world.ts';
import type { Adapter } from '../adapter.ts';
import { createFacade } from '../facade.ts';
import type { ControlContext } from '../http/app.ts';
import { anyone } from '../identity.ts';
import { createMeter } from '../memory/meter.ts';
import type { Mock } from '../mock.ts';
import { isFromOtherSite, refuseWorld } from '../router/other-site.ts';
import type { Peer } from '../router/peer.ts';
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
  const meter = createMeter(budget, { world, snapshots, serializers });
  const binding: WorldBinding = {
    world,
    serializers,
    intervene: parts.intervene,
    override: parts.override,
    handleOther: parts.handleOther,
    observe: durable.observing((observed) => {
      meter.weighResponses();
      if (mayWrite(observed.request)) meter.weigh();
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
        meter.weigh();
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
      const enter = () =>
        errors.respond(request, () => {
          if (mayAdd(request)) budget.checkRoom();
          return authenticator.handle({ request, address, peer }, (it, authorization) =>
            app.answer(it, binding, address, { authorization, rawHeaders: peer?.rawHeaders }),
          );
        });
      return durable.respond(request, () => router.respond({ request, address, peer }, context, enter));
    },
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
