import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { isLoopback, type Peer } from './control/router/access-guard.ts';
import { isBroken } from './fake/http/response.ts';
import type { Mock } from './index.ts';
import { watchConnections } from './node/connections.ts';

export { type CoverageGate, type CoverageResult, writeCoverage } from './report/write-coverage.ts';

/** Where a mock listens. */
export interface ListenOptions {
  /** The port; 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /** The name or address to listen on; `127.0.0.1` when absent, so that other machines cannot reach the mock. */
  readonly host?: string | undefined;
  /**
   * Puts quicker `Request` and `Response` classes in the place of the global ones. Two to three times as many requests a
   * second, but only for a process that does nothing else: code that was loaded before still holds the other classes.
   */
  readonly replaceGlobals?: boolean | undefined;
}

/** A mock that listens on a socket. */
export interface RunningServer {
  /** What clients are configured with: origin and application path. */
  readonly url: string;
  readonly port: number;
  /** Whether only programs on this machine can connect. */
  readonly isLocalOnly: boolean;
  /**
   * Frees the port and ends every connection: at once, or with some time for what is being answered.
   * @example
   * process.once('SIGTERM', () => server.close({ grace: 5000 }));
   */
  close(options?: CloseOptions): Promise<void>;
}

/** How a mock stops to listen. */
export interface CloseOptions {
  /**
   * Milliseconds for requests that are being answered; then, and when it is absent, connections are cut. Streams of tasks
   * end in good order: as an array that is whole, though the task is not complete. Asked again without it, all ends at once.
   */
  readonly grace?: number | undefined;
}

/** As much as the application wants to refuse by itself: an address of 100 kB gets its 414. */
const maxHeaderSize = 262_144;
/** How many clients may connect in one moment; the system may allow fewer. Node's own 511 is less than a crowd brings. */
const maxConnecting = 4096;
/** How long a refused client may take to read why, in milliseconds. */
const lingering = 1000;
const statusByCode: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Puts a mock behind a socket, for clients in another process or another language.
 * @throws Error (as a rejection) when the port is taken, not permitted, or no port
 * @example
 * const server = await listen(createMock());
 * await fetch(`${server.url}/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9`);
 * await server.close();
 */
export async function listen(
  mock: Pick<Mock, 'baseUrl' | 'respond'> & Partial<Pick<Mock, 'endStreams'>>,
  { port = 0, host = '127.0.0.1', replaceGlobals = false }: ListenOptions = {},
): Promise<RunningServer> {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const isLocalOnly = isLoopback(name);
  const answer = getRequestListener(
    (request, bindings) => {
      const outgoing = bindings.outgoing as ServerResponse;
      const incoming = bindings.incoming as IncomingMessage;
      const response = mock.respond(
        replaceGlobals ? request : toNative(request, incoming),
        new SocketPeer(incoming, isLocalOnly),
      );
      return response instanceof Promise
        ? response.then((it) => unlessBroken(it, outgoing))
        : unlessBroken(response, outgoing);
    },
    {
      overrideGlobalObjects: replaceGlobals,
      autoCleanupIncoming: false,
      errorHandler: (error) =>
        new Response(messageOf(error), { status: 400, headers: { 'Content-Type': jsonType } }),
    },
  );
  const server = createServer({
    maxHeaderSize: maxHeaderSize,
    requireHostHeader: false,
    // A connection that is closed for being idle just when its client sends again is a failure that no test has caused.
    keepAliveTimeout: 0,
  });
  const connections = watchConnections(server);
  server.on('request', (incoming, outgoing) => {
    if (incoming.method !== 'GET') outgoing.once('finish', () => discard(incoming));
    void answer(incoming, outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const last = connections.answerOn(socket);
    const isAnswering = last?.headersSent && !last.writableFinished;
    if (isAnswering || error.code === 'ECONNRESET' || socket.destroyed) socket.destroy();
    else if (socket.writable) rejectConnection(socket as Socket, error);
  });

  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => reject(describe(error, bracketed(name), port));
    // An empty name would mean every address of this machine.
    if (name === '') return fail(new Error('the host is empty'));
    server.once('error', fail);
    try {
      server.listen({ port, host: name, backlog: maxConnecting }, resolve);
    } catch (error) {
      fail(error);
    }
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${reachable(name)}:${taken}${new URL(mock.baseUrl).pathname.replace(/\/$/, '')}`,
    port: taken,
    isLocalOnly,
    close({ grace = 0 } = {}) {
      const ended = connections.end(grace);
      if (grace > 0) mock.endStreams?.();
      return ended;
    },
  };
}

/** Headers are looked up in what Node's parser has made, which costs less than the request's own. */
class SocketPeer implements Peer {
  readonly isLocalOnly: boolean;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage, isLocalOnly: boolean) {
    this.#incoming = incoming;
    this.isLocalOnly = isLocalOnly;
  }

  get remote(): string | undefined {
    return this.#incoming.socket.remoteAddress;
  }

  get rawHeaders(): readonly string[] {
    return this.#incoming.rawHeaders;
  }

  readonly header = (name: string): string | undefined => {
    const value = this.#incoming.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
}

/** Gives the answer to the adapter, except one that is to break: it would report that as a fault of its own. */
function unlessBroken(response: Response, outgoing: ServerResponse): Response | Promise<Response> {
  return isBroken(response) ? breakOff(response, outgoing) : response;
}

/** Writes as much of an answer as there is, and ends the connection. */
async function breakOff({ status, headers, body }: Response, outgoing: ServerResponse): Promise<Response> {
  try {
    if (status !== 0) outgoing.writeHead(status, Object.fromEntries(headers)).flushHeaders();
    for await (const piece of body ?? []) await new Promise((sent) => outgoing.write(piece, sent));
  } catch {
    // This is the point where it breaks.
  }
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** The adapter's own request cannot be copied by the global class, and an application may want to. */
function toNative(request: Request, incoming: IncomingMessage): Request {
  const { url, method, headers, signal } = request;
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal });
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  return new Request(url, { method, headers, signal, body, duplex: 'half' });
}

/**
 * Lets a client that sends more than was wanted finish, and keeps nothing of it: many clients read an answer only when
 * they have sent everything.
 */
function discard(incoming: IncomingMessage): void {
  if (!incoming.readableEnded) incoming.removeAllListeners('data').resume();
}

/** Answers what Node's parser could not read as a request. */
function rejectConnection(socket: Socket, { code = '', message }: NodeJS.ErrnoException): void {
  const status = statusByCode[code] ?? 400;
  const body = messageOf({ message: status === 400 ? message : `${STATUS_CODES[status]}` });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${jsonType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.setTimeout(lingering, () => socket.destroy());
}

const jsonType = 'application/json; charset=utf-8';

function messageOf(error: unknown): string {
  const reason = (error as Error).message.replace(/\.$/, '');
  return JSON.stringify({ Message: `Failed to read the request: ${reason}.` });
}

function describe(error: unknown, host: string, port: number): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'another program listens there; choose another port, or 0 for a free one',
    EACCES: 'it is not permitted; ports below 1024 often need an administrator',
    EADDRNOTAVAIL: 'this machine does not have that address',
    ENOTFOUND: 'no host is known by that name',
    ERR_SOCKET_BAD_PORT: 'a port is a whole number from 0 to 65535',
  };
  return new Error(`Failed to listen on ${host}:${port}: ${reasons[code ?? ''] ?? message}.`, {
    cause: error,
  });
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** A name to connect to: one can listen on every address, but not go there. */
const reachable = (host: string) => (host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host));
