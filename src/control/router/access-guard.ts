import { HttpError } from '../../fake/http/http-error.ts';

/** Who is at the other end of a request that came over a socket. */
export interface Peer {
  /** The address it came from. */
  readonly remote: string | undefined;
  /** Whether only programs on this machine can connect. */
  readonly isLocalOnly: boolean;
  /** All headers, names and values by turns, where they are known. */
  readonly rawHeaders?: readonly string[] | undefined;
  readonly header: (name: string) => string | undefined;
}

/** Whom a mock lets in. */
export interface GuardOptions {
  /** What requests to the control API have to bring as bearer token; without one they have to come from this machine. */
  readonly token?: string | undefined;
  /** Host names besides those of this machine that requests may be for. */
  readonly hosts?: readonly string[] | undefined;
}

/** Refuses those who do not belong here. Requests made in this process have no peer and are never refused. */
export interface Guard {
  /** @throws HttpError 403 when a page of another site has had its name pointed at this machine */
  checkHost(host: string, peer: Peer): void;
  /** @throws HttpError 401, 403 */
  checkControl(url: URL, peer: Peer): void;
  /**
   * The page itself holds no secret: where there is a token it asks for it.
   * @throws HttpError 403
   */
  checkPage(url: URL, peer: Peer): void;
}

/** Whether a host name or address, with or without brackets, is that of this machine alone. */
export const isLoopback = (host: string): boolean =>
  /^(([\w-]+\.)*localhost|(::ffff:)?127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** Makes the guard of a server. */
export function createGuard({ token, hosts = [] }: GuardOptions): Guard {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  const isKnown = (host: string) => isLoopback(host) || allowed.has(host.toLowerCase());

  function rejectForeign(host: string): void {
    if (isKnown(host)) return;
    throw new HttpError(
      403,
      `Failed to let the request in: it is for the host ${host}; allow that name first.`,
    );
  }

  function rejectStrangers(url: URL, peer: Peer): void {
    const forwarded = peer.header('x-forwarded-for') ?? peer.header('forwarded');
    if (forwarded !== undefined || !isLoopback(peer.remote ?? '')) {
      throw new HttpError(
        403,
        'Failed to let the request in: without a token the control API answers this machine alone.',
      );
    }
    rejectForeign(url.hostname);
    const origin = peer.header('origin');
    if (origin !== undefined && origin !== url.origin) {
      throw new HttpError(403, `Failed to let the request in: it comes from a page of ${origin}.`);
    }
  }

  return {
    checkHost(host, peer) {
      if (peer.isLocalOnly) rejectForeign(host);
    },
    checkControl(url, peer) {
      if (token === undefined) return rejectStrangers(url, peer);
      if (isSame(peer.header('authorization') ?? '', `Bearer ${token}`)) return;
      throw new HttpError(401, 'Failed to let the request in: the control API wants its token.', {
        'WWW-Authenticate': 'Bearer',
      });
    },
    checkPage(url, peer) {
      if (token === undefined) rejectStrangers(url, peer);
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
