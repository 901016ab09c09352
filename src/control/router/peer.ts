import { isLoopback } from '../../contract/http/server-url.ts';

/** Who is at the other end of a request that came over a socket. */
export interface Peer {
  /** The address it came from. */
  readonly remote: string | undefined;
  /** Whether only programs on this machine can connect. */
  readonly isLocalOnly: boolean;
  /** All headers, names and values by turns, where they are known. */
  readonly rawHeaders?: readonly string[] | undefined;
  readonly header: (name: string) => string | undefined;
  /** The host that the request came for, where a proxy may have changed it; that of its URL when absent. */
  readonly host?: string | undefined;
  /** Another host that the request names, which does not count; undefined where there is none. */
  readonly ignoredHost?: string | undefined;
  /** Whether it may be a proxy: others are behind that then, wherever it is itself. */
  readonly isProxy?: boolean | undefined;
  /** The path of a proxy below which clients see the mock, such as `/tools`; none when absent. */
  readonly mount?: string | undefined;
}

/** The name of the host that a request came for. */
export function hostNameOf({ hostname }: URL, { host }: Pick<Peer, 'host'>): string {
  return host === undefined ? hostname : new URL(`http://${host}`).hostname;
}

/** Headers by which proxies say that they are there. A proxy that sends none cannot be told from a program. */
const forwarding = [
  'forwarded',
  'forwarded-for',
  'via',
  'x-forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-protocol',
  'x-forwarded-port',
  'x-forwarded-prefix',
  'x-forwarded-server',
  'x-forwarded-scheme',
  'x-forwarded-ssl',
  'x-original-for',
  'x-original-forwarded-for',
  'x-original-host',
  'x-original-proto',
  'x-scheme',
  'x-url-scheme',
  'front-end-https',
  'x-real-ip',
  'client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'true-client-ip',
  'proxy-client-ip',
  'wl-proxy-client-ip',
  'cdn-loop',
  'cf-connecting-ip',
  'cf-ray',
  'cf-visitor',
  'fastly-client-ip',
  'fly-client-ip',
  'x-appengine-user-ip',
  'x-azure-clientip',
  'x-envoy-external-address',
  'x-vercel-forwarded-for',
];

/**
 * Whether a request was made on this machine: it comes from here, is for a name that only means this machine, and no proxy
 * says that it has passed it on.
 */
export function isFromThisMachine(url: URL, peer: Peer): boolean {
  return (
    isLoopback(peer.remote ?? '') &&
    isLoopback(hostNameOf(url, peer)) &&
    (peer.ignoredHost === undefined || isLoopback(hostNameOf(url, { host: peer.ignoredHost }))) &&
    peer.isProxy !== true &&
    forwarding.every((name) => peer.header(name) === undefined)
  );
}

/**
 * Whether a request comes from no page, or from one of the mock itself. What a page embeds, such as a picture, comes without an
 * `Origin`; browsers say then whose page it is in `Sec-Fetch-Site`.
 */
export function isOfOwnPage({ origin }: URL, { header }: Peer): boolean {
  const page = header('origin');
  const site = header('sec-fetch-site');
  const isOfOtherSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  return !isOfOtherSite && (page === undefined || page === origin);
}
