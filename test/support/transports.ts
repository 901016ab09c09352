import { setupServer } from 'msw/node';
import type { Mock } from '../../src/index.ts';
import { handlers } from '../../src/msw.ts';
import { listen } from '../../src/node.ts';

/** A way to reach a mock. */
export interface Transport {
  readonly name: string;
  /** Scheme and host that a mock is to have to be reached in this way. */
  readonly origin: string;
  open(mock: Mock): Promise<Reached>;
}

/** A mock that can be reached. */
export interface Reached {
  readonly baseUrl: string;
  fetch(url: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Every way to reach a mock: the answers must be the same. */
export const transports: readonly Transport[] = [
  {
    name: 'in process',
    origin: 'http://localhost',
    open: async (mock) => ({ baseUrl: mock.baseUrl, fetch: mock.fetch, close: async () => {} }),
  },
  {
    name: 'over a socket',
    origin: 'http://localhost',
    async open(mock) {
      const { url, close } = await listen(mock, { port: 0 });
      return { baseUrl: url, fetch, close };
    },
  },
  {
    name: 'through MSW',
    origin: 'https://et.example.test',
    async open(mock) {
      const server = setupServer(...handlers(mock));
      server.listen({ onUnhandledRequest: 'error' });
      return { baseUrl: mock.baseUrl, fetch: (...it) => fetch(...it), close: async () => server.close() };
    },
  },
];
