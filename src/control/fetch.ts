import { userHeader } from './identity.ts';

/** A request on behalf of the user of an id. */
export function asUser(id: string, input: string | URL | Request, init?: RequestInit): Request {
  const request = new Request(input, init);
  request.headers.set(userHeader, id);
  return request;
}

/** Puts the base URL in front of a relative URL. */
export function absolute(input: string | URL | Request, baseUrl: string): string | URL | Request {
  return typeof input === 'string' && input.startsWith('/') ? baseUrl + input : input;
}

/** A response as `fetch` returns it, which rejects when the connection ends without one. */
export async function asFetchResponse(
  responsePromise: Response | Promise<Response>,
  { signal }: Request,
): Promise<Response> {
  const response = await responsePromise;
  if (response.type === 'error') {
    signal.throwIfAborted();
    throw new TypeError('fetch failed: the connection ended without a response.');
  }
  return response;
}
