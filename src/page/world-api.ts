import { place } from './place.ts';

/** How a request to the mocked API is made. */
export interface Sending {
  /** A text is JSON. */
  readonly body?: string | URLSearchParams | FormData | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends a request to the mocked API of the world. @param path begins with `/api/` */
export function send(
  method: string,
  path: string,
  { body, headers, signal }: Sending = {},
): Promise<Response> {
  const merged = new Headers({ Accept: 'application/json' });
  if (typeof body === 'string') merged.set('Content-Type', 'application/json');
  // Names of headers have no letter case: in an object `Content-type` would stand beside `Content-Type`.
  for (const [name, value] of Object.entries(headers ?? {})) merged.set(name, value);
  return fetch(place.api + path, {
    method,
    headers: merged,
    ...(body === undefined ? {} : { body }),
    ...(signal && { signal }),
    // The page asks as anybody does.
    credentials: 'same-origin',
  });
}

/** The path of an address of the mocked API, from `/api` on; undefined for other addresses. */
export function pathOf(address: string): string | undefined {
  const begin = `${place.address}/api`;
  return address.toLowerCase().startsWith(begin.toLowerCase())
    ? address.slice(begin.length - '/api'.length)
    : undefined;
}
