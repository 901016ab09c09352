import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as sendHttp } from 'node:http';
import { Agent as HttpsAgent, request as sendHttps } from 'node:https';
import { after } from '../verify/http/time.ts';
import { IncomingResponse, packings } from './incoming-response.ts';
import type { Io } from './io.ts';

/** How long it may take to connect, in milliseconds: the same as with `fetch`. */
const connectTimeout = 10_000;

/** Statuses of responses that have no body. */
const bodiless = [204, 205, 304];

/** What makes thousands of requests at little cost; only `fetch` itself goes by a proxy that the environment names. */
export function fetchFor({ environment = process.env }: Pick<Io, 'environment'>): typeof fetch {
  return environment.NODE_USE_ENV_PROXY === '1' ? fetch : createHttpFetch();
}

/**
 * A `fetch` for thousands of small requests to one server: the client of HTTP in Node.js takes a third of the processor time of its
 * `fetch`. It follows no redirects, and fails as `fetch` does: with a TypeError whose cause has the code of the system.
 */
export function createHttpFetch(): typeof fetch {
  const http = { send: sendHttp, agent: new HttpAgent({ keepAlive: true }) };
  const https = { send: sendHttps, agent: new HttpsAgent({ keepAlive: true }) };
  return async (input, { method = 'GET', headers, body, signal } = {}) => {
    signal?.throwIfAborted();
    const content = isPlain(body) ? body : new Uint8Array(await new Response(body).arrayBuffer());
    return new Promise((resolve, reject) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const { send, agent } = url.protocol === 'https:' ? https : http;
      const request = send(url, { method, agent, headers: headersToSend(headers) });
      const failure = (error: Error, message: string): unknown =>
        signal?.aborted ? signal.reason : new TypeError(message, { cause: error });
      signal?.addEventListener('abort', () => request.destroy(), { once: true });
      boundConnecting(request);
      request.once('error', (error) => reject(failure(error, 'fetch failed')));
      request.once('response', (incoming) => {
        try {
          resolve(responseOf(incoming, (error) => failure(error, 'terminated')));
        } catch (error) {
          incoming.destroy();
          reject(failure(error as Error, 'fetch failed'));
        }
      });
      request.end(content);
    });
  };
}

const isPlain = (body: RequestInit['body']): body is string | Uint8Array<ArrayBuffer> | null | undefined =>
  body === null || body === undefined || typeof body === 'string' || body instanceof Uint8Array;

function headersToSend(headers: RequestInit['headers']): Record<string, string> {
  const usual = { 'user-agent': 'et-mock', 'accept-encoding': packings };
  return { ...usual, ...Object.fromEntries(new Headers(headers)) };
}

/** Ends a request whose connection is not made in time, with the code that `fetch` has for it. */
function boundConnecting(request: ClientRequest): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return;
    const cancel = after(connectTimeout, () => {
      const error = new Error(`no connection within ${connectTimeout} ms`);
      request.destroy(Object.assign(error, { code: 'UND_ERR_CONNECT_TIMEOUT' }));
    });
    for (const event of ['connect', 'close']) socket.once(event, cancel);
  });
}

function responseOf(incoming: IncomingMessage, failure: (error: Error) => unknown): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = incoming;
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2)
    headers.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
  if (!bodiless.includes(status))
    return new IncomingResponse(incoming, failure, { status, statusText, headers });
  incoming.resume();
  return new Response(null, { status, statusText, headers });
}
