import { createMock } from '../control/create.ts';
import type { Mock } from '../control/mock.ts';

/**
 * How requests reach the world of a test: over a socket, through MSW, which answers the `fetch` of this process, or by
 * `et.fetch` alone.
 */
export type Transport = 'socket' | 'msw' | 'process';

interface Server {
  readonly mock: Mock;
  close(): Promise<void> | void;
}

// What a transport needs is loaded with the first test that uses it.
const transports: Readonly<Record<Transport, () => Promise<Server>>> = {
  async socket() {
    const { serve } = await import('./serve.ts');
    return serve();
  },
  async msw() {
    const [{ setupServer }, { handlers }] = await Promise.all([import('msw/node'), import('../msw.ts')]);
    const mock = createMock({ server: { origin: 'http://et.test' } });
    const server = setupServer(...handlers(mock, { unknown: 'refuse' }));
    // A second server of the user's own may have an opinion about other requests; MSW 3 has another name for it.
    server.listen({ onUnhandledRequest: 'bypass', ...{ onUnhandledFrame: 'bypass' } });
    return { mock, close: () => server.close() };
  },
  // A name that leads nowhere.
  process: async () => ({ mock: createMock({ server: { origin: 'http://et.invalid' } }), close() {} }),
};

/** The servers of a worker of a test runner: one for each transport that a test asks for. */
export class WorkerServers {
  readonly #servers = new Map<Transport, Promise<Server>>();

  /** The mock behind the transport. */
  async mock(transport: Transport): Promise<Mock> {
    if (!Object.hasOwn(transports, transport)) {
      const known = Object.keys(transports).join(', ');
      throw new Error(`Failed to start the mock: no transport is called ${transport}; known: ${known}.`);
    }
    const server = this.#servers.get(transport) ?? transports[transport]();
    this.#servers.set(transport, server);
    return (await server).mock;
  }

  /** Ends all of them. */
  async close(): Promise<void> {
    for (const server of this.#servers.values()) await (await server).close();
    this.#servers.clear();
  }
}
