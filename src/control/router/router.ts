import type { ServiceRequest } from '../../fake/http/request.ts';
import { type MaybePromise, type RawResponse, withoutBody } from '../../fake/http/response.ts';
import { type Address, readAddress } from '../../fake/http/url.ts';
import { handleControlRequest } from '../http/app.ts';
import type { ControlContext } from '../http/context.ts';
import type { IncomingRequest } from '../identity.ts';
import { createGuard, type GuardOptions } from './access-guard.ts';
import { grant, preflight } from './cors.ts';
import { isForDocument, serveDocument } from './openapi-file.ts';
import type { Peer } from './peer.ts';

/** Lets requests in: to the control API, or to the documented one. */
export interface Router {
  /** @throws HttpError when a request does not belong here */
  respond(
    request: IncomingRequest,
    context: ControlContext,
    enter: () => MaybePromise<RawResponse>,
  ): MaybePromise<RawResponse>;
  /**
   * Only checks a request, before anything is made for it.
   * @throws HttpError when it does not belong here
   */
  admit(request: IncomingRequest): void;
}

/** How many hosts that were checked are remembered. */
const maxKnown = 100;

/** Makes the router of a server. */
export function createRouter(options: GuardOptions): Router {
  const guard = createGuard(options);
  const known = new Set<string>();

  function checkHost(url: string, host: string, peer: Peer): void {
    if (!peer.isLocalOnly || known.has(host)) return;
    guard.checkHost(new URL(url), peer);
    if (known.size >= maxKnown) known.clear();
    known.add(host);
  }

  function check({ request: { url }, address, peer }: IncomingRequest, path: string | undefined): void {
    if (!peer) return;
    if (path === undefined) checkHost(url, peer.host ?? address.base, peer);
    else if (path !== openToAll) guard.checkControl(new URL(url), peer);
  }

  return {
    admit(incoming) {
      const { request, address, peer } = incoming;
      check(incoming, controlPath(request.url, address));
      if (peer && isForPage(request, address)) guard.checkPage(new URL(request.url), peer);
    },
    respond(incoming, context, enter) {
      const { request, address, peer } = incoming;
      const path = controlPath(request.url, address);
      if (path !== undefined) {
        check(incoming, path);
        return handleControlRequest(request, context, path);
      }
      if (isForPage(request, address)) {
        const url = new URL(request.url);
        if (peer) guard.checkPage(url, peer);
        return import('../page/serve.ts').then(({ servePage }) => {
          const page = servePage(context.mock, url, address.mount);
          return request.method === 'HEAD' ? withoutBody(page) : page;
        });
      }
      check(incoming, path);
      if (request.method === 'OPTIONS' && isRoot(request, address)) return optionsOfRoot;
      const respond = () =>
        isForDocument(request, address)
          ? serveDocument(request, context.mock, new URL(request.url), address.mount)
          : enter();
      const origin = peer?.header('origin');
      if (!peer || origin === undefined) return respond();
      const answer = preflight(request, origin, peer.header) ?? respond();
      return answer instanceof Promise ? answer.then((it) => grant(it, origin)) : grant(answer, origin);
    },
  };
}

const openToAll = '/_mock/health';

/** HAProxy asks for this to check the health of a server, unless it is told what else to ask. */
const optionsOfRoot: RawResponse = { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS' }, content: null };

/** Whether a request is for the root of a world: there is nothing of the API. */
function isRoot({ url }: ServiceRequest, { path }: Address): boolean {
  return (path === undefined || path === '') && readAddress(url, '').path === '';
}

/** Whether a browser asks for the page. */
function isForPage(request: ServiceRequest, address: Address): boolean {
  const { method, headers } = request;
  if ((method !== 'GET' && method !== 'HEAD') || !isRoot(request, address)) return false;
  return /\btext\/html\b/.test(headers.get('accept') ?? '');
}

/** The path of a request to the control API, as it was sent, without what names a world. */
export function controlPath(url: string, { path }: Address): string | undefined {
  if (path !== undefined && !path.startsWith('/_mock')) return undefined;
  const inside = readAddress(url, '');
  if (!/^\/_mock(\/|$)/.test(inside.path ?? '')) return undefined;
  return new URL(url).pathname.replace(/^\/(@|%40)[\w.-]+/, '').replace(/\/$/, '');
}
