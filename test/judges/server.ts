import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createClock, type MockOptions } from '../../src/index.ts';
import type { Fetch, Sabotage } from '../faulty-servers/faulty-server.ts';
import { createUncheckedMock } from '../support/unchecked.ts';

/** A server of the catalogue. */
export interface Subject {
  readonly name: string;
  readonly sabotage?: Sabotage | undefined;
  readonly mock?: MockOptions | undefined;
}

/** A server of the catalogue that listens on a socket. */
export interface ListeningSubject {
  readonly url: string;
  close(): Promise<void>;
}

/** Tasks and streams take a tenth of the time that they would take. */
const rate = 10;

/**
 * Has a server of the catalogue listen on a socket, for programs that are not ours.
 * @param wanted the port; a free one when it is 0
 */
export async function listenAs(
  { sabotage, mock: options = {} }: Subject,
  wanted = 0,
): Promise<ListeningSubject> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const mock = createUncheckedMock({
    ...options,
    server: { ...options.server, origin },
    world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate }), ...options.world },
  });
  const unmodified = mock.fetch as Fetch;
  const fetch = sabotage ? sabotage(unmodified, mock) : unmodified;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const body = await buffer(request);
      const found = await fetch(origin + request.url, {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        signal: gone.signal,
        ...(body.length === 0 ? {} : { body: isText(request) ? body.toString() : new Uint8Array(body) }),
      });
      response.writeHead(found.status, [...found.headers].flat());
      for await (const part of found.body ?? []) response.write(part);
      response.end();
    } catch {
      // What the sabotage breaks is broken for the client, too.
      response.destroy();
    }
  }

  return {
    url: mock.baseUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Faults read bodies of JSON and of forms as texts. */
const isText = ({ headers }: IncomingMessage) => /json|urlencoded/.test(headers['content-type'] ?? '');

/** What `fetch` sends by itself is not passed on. */
function headersOf({ headersDistinct }: IncomingMessage): [string, string][] {
  const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'expect']);
  return Object.entries(headersDistinct)
    .filter(([name]) => !own.has(name))
    .flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
}
