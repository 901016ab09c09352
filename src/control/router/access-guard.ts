import { isLoopback } from '../../contract/http/server-url.ts';
import { HttpError } from '../../fake/http/http-error.ts';
import { hostNameOf, isFromThisMachine, isOfOwnPage, type Peer } from './peer.ts';

/** Whom a mock lets in. */
export interface GuardOptions {
  /** What requests to the control API have to bring as bearer token; without one they have to come from this machine. */
  readonly controlToken?: string | undefined;
  /** Host names besides those of this machine that requests may be for, while only this machine can connect. */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * What clients behind a proxy are configured with, such as `https://mock.example.org/tools`, with the application path at its
   * end. Addresses in responses to what comes over a socket begin with it. Its host name is among `allowedHosts`, and the control API is
   * only for those who have the token.
   */
  readonly publicUrl?: string | undefined;
}

/** Refuses those who do not belong here. Requests made in this process have no peer and are never refused. */
export interface Guard {
  /** @throws HttpError 403 when a page of another site has had its name pointed at this machine */
  checkHost(url: URL, peer: Peer): void;
  /** @throws HttpError 401, 403 */
  checkControl(url: URL, peer: Peer): void;
  /**
   * The page itself holds no secret: where there is a token it asks for it.
   * @throws HttpError 403
   */
  checkPage(url: URL, peer: Peer): void;
}

/** Makes the guard of a server. */
export function createGuard({ controlToken, allowedHosts = [], publicUrl }: GuardOptions): Guard {
  const names = publicUrl === undefined ? allowedHosts : [...allowedHosts, new URL(publicUrl).hostname];
  const allowed = new Set(names.map((host) => host.toLowerCase()));

  function checkHost(url: URL, peer: Peer): void {
    const host = hostNameOf(url, peer);
    if (!peer.isLocalOnly || isLoopback(host) || allowed.has(host.replace(/\.$/, ''))) return;
    throw new HttpError(
      403,
      `Failed to accept the request: it is for the host ${host}; if that is right, start the mock with --allow-host ${host}, or the option server.allowedHosts.`,
    );
  }

  function rejectRemote(url: URL, peer: Peer): void {
    checkHost(url, peer);
    if (!isFromThisMachine(url, peer)) {
      throw new HttpError(
        403,
        'Failed to accept the request: without a token, the control API accepts requests only from this machine, under a name such as localhost, and not through a proxy; start the mock with --token-env, or the option server.controlToken.',
      );
    }
    if (isOfOwnPage(url, peer)) return;
    throw new HttpError(
      403,
      `Failed to accept the request: it comes from a page of ${peer.header('origin') ?? 'another site'}.`,
    );
  }

  return {
    checkHost,
    checkControl(url, peer) {
      if (controlToken === undefined) return rejectRemote(url, peer);
      if (isSame(peer.header('authorization') ?? '', `Bearer ${controlToken}`)) return;
      throw new HttpError(
        401,
        'Failed to accept the request: the control API needs its token; send it as Authorization: Bearer <token>, or with et-mock control --token-env.',
        {
          'WWW-Authenticate': 'Bearer',
        },
      );
    },
    checkPage(url, peer) {
      if (controlToken === undefined) rejectRemote(url, peer);
    },
  };
}

/** Takes as long whatever the two have in common. */
function isSame(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let at = 0; at < wanted.length; at++) {
    difference |= (given.charCodeAt(at % (given.length || 1)) || 0) ^ wanted.charCodeAt(at);
  }
  return difference === 0;
}
