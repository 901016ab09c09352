import { isLoopback } from '../../contract/http/server-url.ts';
import type { ServiceRequest } from '../../fake/http/request.ts';
import { errorResponse, type RawResponse, withoutBody } from '../../fake/http/response.ts';
import { grant, preflight } from './cors.ts';
import { hostNameOf, type Peer } from './peer.ts';

/**
 * Whether a browser sends a request for a page of another site. Pages that this machine serves are of none: they are what is
 * being tested.
 */
export function isFromOtherSite(url: URL, peer: Pick<Peer, 'header' | 'host'>): boolean {
  const origin = peer.header('origin');
  // What a page embeds, such as a picture, comes without its origin.
  if (origin === undefined) return peer.header('sec-fetch-site') === 'cross-site';
  const page = URL.canParse(origin) ? new URL(origin).hostname : '';
  return !isLoopback(page) && page !== hostNameOf(url, peer);
}

/** The response to a request of another site for a world that is not there: any page could fill the server with worlds. */
export function refuseWorld(request: ServiceRequest, world: string, { header }: Peer): RawResponse {
  const origin = header('origin');
  const message = `Failed to create the world ${JSON.stringify(world)}: a page of another site requests it. Create it first, with a request of a program or with PUT /_mock/worlds/{name}.`;
  const refusal = errorResponse(403, message);
  const response = request.method === 'HEAD' ? withoutBody(refusal) : refusal;
  if (origin === undefined) return response;
  return preflight(request, origin, header) ?? grant(response, origin);
}
