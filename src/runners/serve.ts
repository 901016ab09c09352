import { createMock } from '../control/create.ts';
import type { Mock } from '../control/mock.ts';
import type { MockOptions, ServerOptions } from '../control/options.ts';
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
export async function serve({ server: address = {}, ...options }: ServeOptions = {}): Promise<Served> {
  const { port, host, ...server } = address;
  // The address is known only once somebody listens, and the mock wants to know it from the start.
  const front = createMock({ ...options, server });
  let mock = front;
  const listening = await listen(
    {
      baseUrl: front.baseUrl,
      adapter: {
        publicUrl: front.adapter.publicUrl,
        answer: (request, peer) => mock.adapter.answer(request, peer),
        endStreams: () => mock.adapter.endStreams(),
      },
    },
    { port, host },
  );
  const { origin } = new URL(listening.url);
  mock = createMock({ ...options, server: { ...server, origin } });
  return { mock, close: listening.close };
}

/** How a mock is made, and where it listens. */
export interface ServeOptions extends Omit<MockOptions, 'server'> {
  /** As of a mock, with the port and the host on which it listens. */
  readonly server?: ListeningOptions | undefined;
}

/** Where a mock listens, for whom, and how much it accepts. */
export interface ListeningOptions
  extends Omit<ServerOptions, 'origin'>,
    Pick<ListenOptions, 'port' | 'host'> {}
