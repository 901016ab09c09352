import { createMock } from '../control/create.ts';
import type { Mock, MockOptions } from '../control/mock.ts';
import { type ListenOptions, listen } from '../node.ts';

/** A mock behind a socket, and the end of both. */
export interface Served {
  /** Its `baseUrl`, and that of each of its worlds, is the address of the socket. */
  readonly mock: Mock;
  close(): Promise<void>;
}

/**
 * Makes a mock and puts it behind a socket.
 * @throws Error (as a rejection) when an option cannot be used, or the port is taken
 */
export async function serve({ port, host, ...options }: ServeOptions = {}): Promise<Served> {
  // The address is known only once somebody listens, and the mock wants to know it from the start.
  const front = createMock(options);
  let mock = front;
  const server = await listen(
    { baseUrl: front.baseUrl, respond: (request, peer) => mock.respond(request, peer) },
    { port, host },
  );
  mock = createMock({ ...options, origin: new URL(server.url).origin });
  return { mock, close: server.close };
}

/** How a mock is made, and where it listens. */
export type ServeOptions = Omit<MockOptions, 'origin'> & Omit<ListenOptions, 'replaceGlobals'>;
