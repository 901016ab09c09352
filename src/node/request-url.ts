import { isHost } from './host.ts';

/** What the `URL` class would leave as it is: words of a name and a port, and a path that needs no escape. */
const plainHost = /^(?:127\.0\.0\.1|(?:[a-z\d]+[.-])*[a-z][a-z\d]*)(?::(?:[1-9]\d{3}|[1-5]\d{4}))?$/;
const plainPath = /^\/[\w!$&()*+,./:;=?@[\]~-]*$/;
const dotSegment = /\/\.\.?(?:[/?]|$)/;

/**
 * The URL of a request as the `URL` class writes it, which is not asked where there is nothing to change: it costs more
 * than all else that is done to read the address.
 * @param path with the query
 * @throws Error when it would be none
 */
export function requestUrl(scheme: string, host: string | undefined, path: string): string {
  if (host === undefined) throw new Error('it does not name a host');
  const url = `${scheme}://${host}${path}`;
  if (plainHost.test(host) && plainPath.test(path) && !dotSegment.test(path)) return url;
  if (!isHost(host)) throw new Error('its host is none');
  if (!/^([/?]|$)/.test(path)) throw new Error('its path does not begin with a slash');
  // To the `URL` class a backslash is a slash.
  if (/^[^?]*\\/.test(path)) throw new Error('its path has a backslash');
  if (!URL.canParse(url)) throw new Error('its address is no URL');
  return new URL(url).href;
}
