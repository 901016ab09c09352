/**
 * A request as it is answered: a `Request`, or what has come over a socket, of which a `Request` is made only where one is
 * needed.
 */
export interface ServiceRequest extends Pick<Request, 'url' | 'method' | 'signal' | 'body' | 'arrayBuffer'> {
  readonly headers: Pick<Headers, 'get' | 'has'> & Iterable<[string, string]>;
  /** The body, where all of it is there; undefined where it has to be waited for. */
  arrived?(): Uint8Array | undefined;
  /** The body, where it can be had without an `ArrayBuffer` of its own: to make one for each request costs more than to read it. */
  whole?(): Promise<Uint8Array>;
}

/** The request as the platform has it. Its body is read from there on. */
export function toRequest(request: ServiceRequest): Request {
  if (request instanceof Request) return request;
  const { url, method, signal } = request;
  const headers = new Headers([...request.headers]);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal });
  return new Request(url, { method, headers, signal, body: request.body, duplex: 'half' });
}

/** A request whose body was read already, to be read again. */
export function withBody(request: ServiceRequest, bytes: Uint8Array): ServiceRequest {
  const { url, method, headers } = request;
  return {
    url,
    method,
    headers,
    get signal() {
      return request.signal;
    },
    get body() {
      return new Response(bytes).body;
    },
    arrayBuffer: () => new Response(bytes).arrayBuffer(),
    arrived: () => bytes,
  };
}
