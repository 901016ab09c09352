import { type ServiceRequest, withBody } from '../fake/http/request.ts';
import { type RawResponse, toResponse } from '../fake/http/response.ts';
import { userHeader } from './identity.ts';

type Input = string | URL | Request;

/** What of the second argument of `fetch` a plain request has; `redirect` says nothing to a server. */
const plainOptions = new Set(['method', 'headers', 'body', 'signal', 'redirect']);
/** A `Request` writes these as they are, and refuses others or writes them in capitals. */
const plainMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const utf8 = new TextEncoder();

/**
 * The request that `fetch` is to make. What most programs send is plain data: a `Request` costs as much as many an answer.
 * @throws TypeError as `new Request()` does
 */
export function requestOf(input: Input, init: RequestInit | undefined, baseUrl: string): ServiceRequest {
  const target = absolute(input, baseUrl);
  // A request that is one already is not copied.
  if (target instanceof Request && init === undefined) return target;
  return plainRequest(target, init) ?? new Request(target, init);
}

/** Undefined where only the platform knows what the arguments mean. */
function plainRequest(input: Input, init: RequestInit = {}): ServiceRequest | undefined {
  const { method = 'GET', body = null, signal } = init;
  const isText = typeof body === 'string' && method !== 'GET' && method !== 'HEAD';
  if ((body !== null && !isText) || !plainMethods.has(method)) return undefined;
  if (signal && !(signal instanceof AbortSignal)) return undefined;
  if (input instanceof Request || !URL.canParse(String(input))) return undefined;
  for (const name in init) if (!plainOptions.has(name)) return undefined;
  const { href, username, password } = new URL(input);
  if (username !== '' || password !== '') return undefined;
  const headers = new Headers(init.headers);
  let own = signal ?? undefined;
  const request: ServiceRequest = {
    url: href,
    method,
    headers,
    get signal() {
      own ??= new AbortController().signal;
      return own;
    },
    body: null,
    arrayBuffer: async () => new ArrayBuffer(0),
  };
  if (!isText) return request;
  if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
  return withBody(request, utf8.encode(body));
}

/** A request on behalf of the user of an id. */
export function asUser(id: string, input: Input, init?: RequestInit): Request {
  const request = new Request(input, init);
  request.headers.set(userHeader, id);
  return request;
}

/** Puts the base URL in front of a relative URL. */
export function absolute(input: Input, baseUrl: string): Input {
  return typeof input === 'string' && input.startsWith('/') ? baseUrl + input : input;
}

/** A response as `fetch` returns it, which rejects when the connection ends without one. */
export async function asFetchResponse(
  raw: RawResponse | Promise<RawResponse>,
  request: ServiceRequest,
): Promise<Response> {
  const response = toResponse(await raw);
  if (response.type === 'error') {
    request.signal.throwIfAborted();
    throw new TypeError('fetch failed: the connection ended without a response.');
  }
  return response;
}
