import type { WorldBinding } from '../../fake/http/request-context.ts';
import { toResponse } from '../../fake/http/response.ts';
import { createClock } from '../../world/time/clock.ts';
import type { WorldSnapshot } from '../../world/world.ts';
import type { Adapter } from '../adapter.ts';
import { createFacade } from '../facade.ts';
import type { ControlContext } from '../http/app.ts';
import { anyone } from '../identity.ts';
import type { Mock } from '../mock.ts';
import type { Server } from '../server.ts';
import { makeDurable } from '../state/durable-world.ts';
import type { PersistedWorld } from '../state/state.ts';
import { startInHeaders, worldInHeaders } from './names.ts';
import { openWorld, type WorldSetup } from './open.ts';
import { WorldParts } from './parts.ts';
import { createSnapshots } from './snapshots.ts';
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
  const { app, router, worlds, hostClock, errors } = server;
  const { name, seed } = setup;
  const world = openWorld(setup, server.tasks);
  const durable = makeDurable(server, { name, seed, world, persisted });
  const { firstIds, snapshots, changed, created } = durable;
  const parts = new WorldParts(name, world, server);
  const authenticator = server.identity?.open(world, name, app.limits) ?? anyone;
  const binding: WorldBinding = {
    world,
    serializers: new Map(),
    intervene: parts.intervene,
    observe: durable.observing((observed) => parts.recorder.observe(observed)),
  };

  function fork(snapshot: WorldSnapshot, other: string): Mock {
    const make = () => {
      const clock = createClock(snapshot.clock);
      const forked = createWorldHandle(server, { name: other, seed, firstIds, clock });
      forked.world.restore(snapshot);
      return forked;
    };
    return worlds.add(other, make).mock;
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
          : worlds.enter(wanted, () => startInHeaders(header)).handle(request, address, peer),
      );
    },
    endStreams: worlds.dismiss,
  };
  const mock = createFacade({
    name,
    baseUrl: server.origin + (name === defaultWorld ? '' : `/@${name}`) + server.basePath,
    world,
    parts,
    worlds,
    accounts: authenticator.accounts,
    snapshots: createSnapshots({ world, snapshots, fork, changed }),
    adapter,
    fork,
  });
  const context: ControlContext = {
    mock,
    get events() {
      return parts.events;
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
        errors.respond(request, () =>
          authenticator.handle({ request, address, peer }, (it, authorization) =>
            app.answer(it, binding, address, { authorization, rawHeaders: peer?.rawHeaders }),
          ),
        );
      return durable.respond(request, () => router({ request, address, peer }, context, enter));
    },
    isWatched: () => parts.isWatched,
    dismiss() {
      world.tasks.dismiss();
      parts.dismiss();
    },
    end() {
      world.tasks.forget();
      durable.end();
      parts.end();
    },
  };
  return handle;
}
