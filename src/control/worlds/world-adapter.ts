import type { ServiceRequest } from '../../fake/http/request.ts';
import { leftToOthers, type MaybePromise, type RawResponse, toResponse } from '../../fake/http/response.ts';
import { type Address, isBelowApi } from '../../fake/http/url.ts';
import type { Adapter } from '../adapter.ts';
import { isFromOtherSite, refuseWorld } from '../router/other-site.ts';
import type { Peer } from '../router/peer.ts';
import { controlPath } from '../router/router.ts';
import type { Server } from '../server.ts';
import { type HeaderOf, startInHeaders, worldInHeaders } from './names.ts';
import type { WorldHandle } from './worlds.ts';

/**
 * Makes the adapter of a world: what is for another world of the server goes there.
 * @param own the world, which requests reach that name none
 */
export function createAdapter(server: Server, own: () => WorldHandle): Adapter {
  const { app, router, worlds, errors } = server;

  function isForOther(wanted: string | undefined): wanted is string {
    return wanted !== undefined && wanted !== own().mock.name;
  }

  /** The response of the world that a request names, made by the first one for it. */
  function enter(
    wanted: string,
    request: ServiceRequest,
    address: Address,
    peer: Peer | undefined,
    header: HeaderOf,
  ): MaybePromise<RawResponse> {
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
      const header = peer?.header ?? headerOf(request);
      const wanted = address.world ?? worldInHeaders(header);
      return errors.respond(request, () =>
        isForOther(wanted)
          ? enter(wanted, request, address, peer, header)
          : own().handle(request, address, peer),
      );
    },
    respondIfKnown(request) {
      const address = app.addressOf(request);
      if (isBelowApi(address) || controlPath(request.url, address) !== undefined)
        return adapter.respond(request);
      const wanted = address.world ?? worldInHeaders(headerOf(request));
      // No world is made of an address such as /@vite/client.
      if (isForOther(wanted) && !worlds.has(wanted)) return undefined;
      const known = (raw: RawResponse) => (raw === leftToOthers ? undefined : toResponse(raw));
      // Others read the body again.
      const copy = request.body ? request.clone() : request;
      const response = errors.respond(copy, () =>
        (isForOther(wanted) ? worlds.enter(wanted) : own()).handleIfKnown(copy, address),
      );
      return response instanceof Promise ? response.then(known) : known(response);
    },
    endStreams: worlds.dismiss,
  };
  return adapter;
}

const headerOf =
  ({ headers }: Pick<ServiceRequest, 'headers'>): HeaderOf =>
  (field) =>
    headers.get(field) ?? undefined;
