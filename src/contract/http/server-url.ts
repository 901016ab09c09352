import { adviceOn } from './connection-advice.ts';

/**
 * The address of a server, normalised: no slash at its end.
 * @returns undefined where a text is none: not of HTTP, or with a user, a password, a query or a fragment
 * @example
 * serverUrl('https://et.example.org/EnterpriseTester/'); // 'https://et.example.org/EnterpriseTester'
 */
export function serverUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return url.href.replace(/\/+$/, '');
}

/** Whether a host name or address, with or without brackets, is that of this machine alone. */
export const isLoopback = (host: string): boolean => loopback.test(host);

// The address of IPv4 in one of IPv6 is written in two ways; URLs have the second one.
const loopback =
  /^(([\w-]+\.)*localhost\.?|\[?(::ffff:)?127(\.\d{1,3}){3}\]?|\[?::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]?|\[?::1\]?)$/i;

/** Why `fetch` has failed, as part of a sentence: the cause is what tells. */
export function reasonOfFailedFetch(error: unknown): string {
  const { message, cause } = error as Error & { readonly cause?: { readonly code?: unknown } };
  const code = String(cause?.code ?? '');
  const advice = adviceOn(code);
  if (advice !== code) return advice;
  return (cause instanceof Error && cause.message !== '' ? cause.message : message).replace(/\.$/, '');
}
