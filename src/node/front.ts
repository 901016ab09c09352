import type { IncomingMessage } from 'node:http';
import { type Forwarded, isForwarded, readForwarded } from './forwarded.ts';
import { canonicalHost, hostOfSocket, isHost } from './host.ts';
import { requestUrl } from './request-url.ts';
import type { TrustedProxies } from './trusted-proxies.ts';

/** How a request has come. */
export interface Received {
  /** The host that it was for when it came, which is not that of its client where a proxy has changed it. */
  readonly host: string | undefined;
  /** What `Host` says beside a target that names a host itself, and counts instead (RFC 9112, 3.2.2). */
  readonly ignoredHost: string | undefined;
  /** The path below which clients see the mock; an empty string where nothing is in front of it. */
  readonly mount: string;
  /** The URL that its client has used, without that path. */
  readonly url: string;
}

/** What is in front of the mock. */
export interface FrontOptions {
  /** The public URL of the mock, if it has one, which ends with the application path. */
  readonly publicUrl: string | undefined;
  readonly basePath: string;
  readonly proxies: TrustedProxies;
}

/**
 * Makes what finds out the URL that the client of a request has used, without the path that a proxy takes off: from there
 * on nobody has to know of proxies.
 * @returns a function that throws an Error when the request has no such URL, or what a proxy says cannot be read
 */
export function createFront({
  publicUrl,
  basePath,
  proxies,
}: FrontOptions): (incoming: IncomingMessage) => Received {
  const fixed = publicUrl === undefined ? undefined : partsOf(publicUrl, basePath);

  function saidOf({ headers, socket }: IncomingMessage): Forwarded | undefined {
    if (fixed) return fixed;
    if (!isForwarded(headers) || !proxies.includes(socket.remoteAddress)) return undefined;
    return readForwarded(headers, proxies.includes);
  }

  return (incoming) => {
    const { url: target = '', headers, rawHeaders, socket, httpVersion } = incoming;
    const [, authority] = target.startsWith('/') ? [] : (absolute.exec(target) ?? []);
    const isOld = httpVersion === '1.0';
    const named = authority ?? (headers.host || (isOld ? hostOfSocket(socket) : undefined));
    const host = named === undefined ? undefined : canonicalHost(named);
    const ignoredHost = authority === undefined || !headers.host ? undefined : canonicalHost(headers.host);
    for (const it of [host, ignoredHost])
      if (it !== undefined && !isHost(it)) throw new Error('its host is none');
    if (hasTwoHosts(rawHeaders)) throw new Error('it names its host twice');
    const said = saidOf(incoming);
    const mount = said?.prefix ?? '';
    const path =
      authority === undefined ? target : target.slice(target.indexOf(authority) + authority.length);
    const scheme = said?.scheme ?? ('encrypted' in socket ? 'https' : 'http');
    return {
      host,
      ignoredHost,
      mount,
      url: requestUrl(scheme, said?.host ?? host, mount === '' ? path : without(mount, path)),
    };
  };
}

/** Whether there is more than one `Host`, of which Node would take the first: RFC 9112, 3.2 wants 400. */
function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') count++;
  }
  return count > 1;
}

const absolute = /^https?:\/\/([^/?#]*)/i;

function partsOf(publicUrl: string, basePath: string): Required<Forwarded> {
  const { protocol, host, pathname } = new URL(publicUrl);
  const path = pathname.replace(/\/$/, '');
  return { scheme: protocol.slice(0, -1), host, prefix: path.slice(0, path.length - basePath.length) };
}

/** Some proxies take the path off, others do not. */
function without(mount: string, path: string): string {
  const isThere = path.slice(0, mount.length).toLowerCase() === mount.toLowerCase();
  return isThere && /^([/?]|$)/.test(path.slice(mount.length)) ? path.slice(mount.length) : path;
}
