import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as sendHttp } from 'node:http';
import { Agent as HttpsAgent, request as sendHttps } from 'node:https';
import { type Duplex, pipeline } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { after } from '../verify/http/time.ts';
import type { Io } from './io.ts';

/** How long it may take to connect, in milliseconds: the same as with `fetch`. */
const connectTimeout = 10_000;

/** Statuses of responses that have no body. */
const bodiless = [204, 205, 304];

/** What undoes what a server or a front end has packed; what has come is told at once. */
const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: () => createGunzip({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }),
  br: () =>
    createBrotliDecompress({
      flush: constants.BROTLI_OPERATION_FLUSH,
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }),
};

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
  const usual = { 'user-agent': 'et-mock', 'accept-encoding': Object.keys(decoders).join(', ') };
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
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] as string, rawHeaders[index + 1] as string);
  if (!bodiless.includes(status))
    return new Response(streamOf(unpacked(incoming, headers), failure), { status, statusText, headers });
  incoming.resume();
  return new Response(null, { status, statusText, headers });
}

/** What a response says, whatever it was packed with on its way. */
function unpacked(incoming: IncomingMessage, headers: Headers): IncomingMessage | Duplex {
  const decoder = decoders[headers.get('content-encoding')?.trim().toLowerCase() ?? '']?.();
  if (!decoder) return incoming;
  // Where one of the two ends early, so does the other; what has gone wrong is told by the decoder.
  return pipeline(incoming, decoder, () => {});
}

/** As it comes, and no faster than it is read. */
function streamOf(
  source: IncomingMessage | Duplex,
  failure: (error: Error) => unknown,
): ReadableStream<Uint8Array> {
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      source.on('data', (part: Uint8Array) => {
        // What was on its way when nobody wanted more.
        if (isOver) return;
        controller.enqueue(part);
        if ((controller.desiredSize ?? 0) <= 0) source.pause();
      });
      source.once('end', () => {
        if (!isOver) controller.close();
      });
      source.on('error', (error: Error) => {
        isOver = true;
        controller.error(failure(error));
      });
    },
    pull: () => void source.resume(),
    cancel() {
      isOver = true;
      source.destroy();
    },
  });
}
