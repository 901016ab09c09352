import { createMock } from '../control/create.ts';
import type { Mock } from '../control/mock.ts';
import type { MockOptions, ServerOptions } from '../control/options.ts';
import { type ListenOptions, listen } from '../node.ts';

/** A mock behind a socket, and the end of both. */
export interface Served {
  /** Its `baseUrl`, and that of each of its worlds, is the address of the socket. */
  readonly mock: Mock;
  /** The certificate, as PEM, for clients that are to trust it; undefined without HTTPS. */
  readonly certificate: string | undefined;
  close(): Promise<void>;
}

/**
 * Makes a mock and puts it behind a socket.
 * @throws Error (as a rejection) when an option cannot be used, or the port is taken
 */
export async function serve({ server: address = {}, ...options }: ServeOptions = {}): Promise<Served> {
  const { port, host, https, trustedProxies, ...server } = address;
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
    { port, host, https, trustedProxies },
  );
  const { origin } = new URL(listening.url);
  mock = createMock({ ...options, server: { ...server, origin } });
  return { mock, certificate: listening.certificate, close: listening.close };
}

/** How a mock is made, and where it listens. */
export interface ServeOptions extends Omit<MockOptions, 'server'> {
  /** As of a mock, with where and how it listens. */
  readonly server?: ListeningOptions | undefined;
}

/** Where and how a mock listens, for whom, and how much it accepts. */
export interface ListeningOptions extends Omit<ServerOptions, 'origin'>, Omit<ListenOptions, 'log'> {}
