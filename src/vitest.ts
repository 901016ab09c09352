import { test as base, type TestAPI } from 'vitest';
import { createClock, type Mock, type SeedChoice } from './index.ts';
import { lastRequests } from './runners/last-requests.ts';
import { type Transport, WorkerServers } from './runners/transports.ts';
import type { Instant } from './world/time/clock.ts';

export type { Transport } from './runners/transports.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the server that `enterprise-tester-mock/global-setup` has started. */
    etMockUrl: string;
  }
}

/** What the world of a test starts with; set with `test.override` for a file or a `describe` (`test.scoped` in Vitest 3). */
export interface EtOptions {
  /** `documented` by default. */
  seed: SeedChoice;
  /** Provider states, by name, that are applied to the seed. */
  states: readonly string[];
  /** The instant that its clock shows at first; the real time by default. */
  at: Instant | undefined;
  /** Simulated milliseconds per real millisecond: 1 by default, 0 stands still. */
  rate: number;
  /** `socket` by default, which every HTTP client reaches. */
  transport: Transport;
}

/** What a test may ask for. */
export interface EtFixtures extends EtOptions {
  /** A mock with a world that this test alone has. The program under test is configured with its `baseUrl`. */
  et: Mock;
  /** The servers behind the worlds, one for each transport in use; for the fixture itself. */
  etServers: WorkerServers;
}

let worlds = 0;

/**
 * Vitest's `test`, where each test that asks for `et` has a fresh world of its own, tests of `test.concurrent` too: one
 * server for each worker, one world for each test. A test that fails prints the last requests to its world.
 * @example
 * test('a project is read', async ({ et }) => {
 *   const response = await fetch(`${et.baseUrl}/api/projects`);
 *   expect(response.status).toBe(200);
 * });
 */
export const test: TestAPI<EtFixtures> = base.extend<EtFixtures>({
  seed: 'documented',
  states: [],
  at: undefined,
  rate: 1,
  transport: 'socket',
  etServers: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the parameter which fixtures are wanted
    async ({}, use) => {
      const servers = new WorkerServers();
      await use(servers);
      await servers.close();
    },
    { scope: 'worker' },
  ],
  async et({ etServers, transport, seed, states, at, rate, task }, use) {
    const { worlds: all } = await etServers.mock(transport);
    worlds += 1;
    const mock = all.get(`test-${worlds}`, { seed, states, clock: createClock({ at, rate }) });
    await use(mock);
    const requests = task.result?.state === 'fail' ? await lastRequests(mock) : undefined;
    // biome-ignore lint/suspicious/noConsole: Vitest shows it with the test
    if (requests) console.error(requests);
    all.delete(mock.name);
  },
});
