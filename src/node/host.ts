import type { Socket } from 'node:net';

/** What `Host` may be: a name or an address, in brackets where it has colons, and a port that may be missing. */
const possible = /^([\w.-]+|\[[\da-f:.]+\])(?::\d*)?$/i;
/** What the adapter reads as it stands. */
const plain = /^[\w.-]+(?::\d+)?$/;

/** Whether a text is a host, with or without a port. */
export const isHost = (text: string): boolean => possible.test(text);

/**
 * A host as URLs have it: `localhost:` is `localhost`, `[::ffff:127.0.0.1]` is `[::ffff:7f00:1]`. What is no host stays as it
 * is, and is refused by who reads the URL.
 */
export function canonicalHost(host: string): string {
  if (plain.test(host) || !isHost(host)) return host;
  const url = `http://${host}/`;
  return URL.canParse(url) ? new URL(url).host : host;
}

/** An address as it stands in a URL. */
export const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** The address that a client has connected to, for clients that do not name a host. */
export function hostOfSocket({ localAddress = '', localPort }: Socket): string {
  return canonicalHost(`${bracketed(localAddress)}:${localPort}`);
}
