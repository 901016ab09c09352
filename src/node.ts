import type { AddressInfo, Socket } from 'node:net';
import { isLoopback } from './contract/http/server-url.ts';
import { checkNames, type Names } from './contract/known-names.ts';
import type { Adapter } from './control/adapter.ts';
import type { Mock } from './index.ts';
import { watchConnections } from './node/connections.ts';
import { createFront } from './node/front.ts';
import { bracketed } from './node/host.ts';
import { createServer } from './node/http.ts';
import type { HttpsOptions } from './node/https.ts';
import { createListener } from './node/listener.ts';
import { rejectConnection } from './node/reject-connection.ts';
import { type LoggedRequest, logRequests } from './node/request-log.ts';
import { readTrustedProxies } from './node/trusted-proxies.ts';

export type { PassedExchange } from './control/journal/passed.ts';
export type { HttpsOptions } from './node/https.ts';
export { type PassThroughOptions, passThrough } from './node/pass-through.ts';
export type { LoggedRequest } from './node/request-log.ts';
export { type CoverageGate, type CoverageResult, writeCoverage } from './report/write-coverage.ts';

/** Where a mock listens. */
export interface ListenOptions {
  /** The port; 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /** The name or address to listen on; `127.0.0.1` when absent, so that other machines cannot reach the mock. */
  readonly host?: string | undefined;
  /**
   * Proxies that are believed what they say of their clients' requests in `Forwarded` or `X-Forwarded-Proto`, `-Host` and
   * `-Prefix`, so that addresses in answers lead back to them: IP addresses, and ranges such as `10.0.0.0/8`. When absent
   * those on this machine; an empty list for none.
   */
  readonly trustedProxies?: readonly string[] | undefined;
  /**
   * Whether it speaks HTTPS: `true` with a certificate that is made for this server (needs the package `node-forge`), or with
   * one that is given. HTTP when absent.
   */
  readonly https?: boolean | HttpsOptions | undefined;
  /** Is told of each request when it was answered. */
  readonly log?: ((request: LoggedRequest) => void) | undefined;
}

/** A mock that listens on a socket. */
export interface RunningServer {
  /** What clients are configured with: origin and application path. */
  readonly url: string;
  /** The port that it listens on, also where a free one was asked for. */
  readonly port: number;
  /** The certificate, as PEM, for clients that are to trust it; undefined without HTTPS. */
  readonly certificate?: string | undefined;
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

const listenNames: Names<ListenOptions> = {
  port: true,
  host: true,
  trustedProxies: true,
  https: true,
  log: true,
};
const httpsNames: Names<HttpsOptions> = { cert: true, key: true, names: true };

/** As much of a mock as is put behind a socket. */
type Listening = Pick<Mock, 'baseUrl'> & { readonly adapter: Omit<Adapter, 'respond' | 'respondIfKnown'> };

/** As much as the application wants to refuse by itself: an address of 100 kB gets its 414. */
const maxHeaderSize = 262_144;
/** How many clients may connect in one moment; the system may allow fewer. Node's own 511 is less than a crowd brings. */
const maxConnecting = 4096;

/**
 * Puts a mock behind a socket, for clients in another process or another language.
 * @throws Error (as a rejection) when the port is taken, not permitted, or no port, a trusted proxy is no address, or a
 * certificate cannot be read or made
 * @example
 * const server = await listen(createMock());
 * await fetch(`${server.url}/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9`);
 * await server.close();
 */
export async function listen(
  { baseUrl, adapter }: Listening,
  options: ListenOptions = {},
): Promise<RunningServer> {
  checkNames('Failed to listen', options, listenNames);
  const { port = 0, host = '127.0.0.1', trustedProxies, https, log } = options;
  if (typeof https !== 'boolean') checkNames('Failed to listen', https, httpsNames, { place: 'https' });
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const isLocalOnly = isLoopback(name);
  const { publicUrl } = adapter;
  const path = new URL(baseUrl).pathname.replace(/\/$/, '');
  const proxies = readTrustedProxies(trustedProxies);
  const receive = createFront({ publicUrl, basePath: path.replace(/^\/@[^/]+/, ''), proxies });
  const surroundings = {
    isLocalOnly,
    isProxy: (address?: string) => publicUrl !== undefined || (proxies.isNamed && proxies.includes(address)),
  };
  const settings = {
    maxHeaderSize: maxHeaderSize,
    requireHostHeader: false,
    // A connection that is closed for being idle just when its client sends again is a failure that no test has caused.
    keepAliveTimeout: 0,
  };
  // What only HTTPS needs takes five milliseconds of a start.
  const secure = https && (await import('./node/https.ts'));
  const certificate = secure && (await secure.readCertificate(https === true ? {} : https, name, publicUrl));
  const server = certificate ? secure.createServer({ ...settings, ...certificate }) : createServer(settings);
  const connections = watchConnections(server, () => listener.answerNow());
  const answering = log ? logRequests(adapter, log) : adapter;
  const listener = createListener(answering, receive, surroundings, connections);
  server.on('request', listener.add);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    listener.answerNow();
    const last = connections.answerOn(socket);
    // What it was asked for is answered already, or is just being answered, though the body of the request is none.
    const isAnswering = last?.headersSent && !(last.writableFinished && last.req.complete);
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
    url: `${certificate ? 'https' : 'http'}://${reachable(name)}:${taken}${path}`,
    port: taken,
    certificate: certificate ? certificate.cert : undefined,
    isLocalOnly,
    close(closing = {}) {
      checkNames('Failed to close the server', closing, { grace: true });
      const { grace = 0 } = closing;
      const ended = connections.end(grace);
      if (grace > 0) adapter.endStreams();
      return ended;
    },
  };
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

/** A name to connect to: one can listen on every address, but not go there. */
const reachable = (host: string) => (host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host));
