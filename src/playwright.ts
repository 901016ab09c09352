import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type Route,
  type TestType,
} from '@playwright/test';
import { createClock, createMock, type Mock, type SeedChoice } from './index.ts';
import { lastRequests } from './runners/last-requests.ts';
import { mockAddresses } from './runners/mock-addresses.ts';
import type { Instant } from './world/time/clock.ts';

/**
 * Where the pages of a test expect the service, and what its world starts with; set with `test.use`, or with `use` of the
 * configuration.
 */
export interface EtOptions {
  /** Origin and application path, as the program under test is configured with; `http://et.test` by default. */
  etUrl: string;
  /** `documented` by default. */
  seed: SeedChoice;
  /** Provider states, by name, that are applied to the seed. */
  states: readonly string[];
  /** The instant that its clock shows at first; the real time by default. */
  at: Instant | undefined;
  /** Simulated milliseconds per real millisecond: 1 by default, 0 stands still. */
  rate: number;
}

/** What a test may ask for. */
export interface EtFixtures extends EtOptions {
  /** A mock of its own, which answers what the pages of its context ask of it below `etUrl`. */
  et: Mock;
}

/**
 * Playwright's `test`, where a test that asks for `et` has a fresh world of its own. What its pages ask of the service below `etUrl`
 * is answered from it and never leaves the browser; a response that is streamed arrives when it is complete. What the mock does not
 * know is left to other routes. To a test that fails the last requests are attached.
 * @example
 * test.use({ etUrl: 'https://et.example.org/EnterpriseTester' });
 * test('lists the projects', async ({ et, page }) => {
 *   await page.goto('https://app.example.org');
 *   await expect(page.getByText('Test Project')).toBeVisible();
 * });
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & EtFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = base.extend<EtFixtures>({
  etUrl: ['http://et.test', { option: true }],
  seed: ['documented', { option: true }],
  states: [[], { option: true }],
  at: [undefined, { option: true }],
  rate: [1, { option: true }],
  async et({ context, etUrl, seed, states, at, rate }, use, info) {
    const { origin, pathname } = new URL(etUrl);
    const mock = createMock({
      server: { origin, basePath: pathname },
      world: { seed, states, clock: createClock({ at, rate }) },
    });
    const addresses = mockAddresses(mock.baseUrl);
    await context.route(
      (url) => addresses.test(url.href),
      (route) => answer(mock, route),
    );
    await use(mock);
    const requests = info.status === info.expectedStatus ? undefined : await lastRequests(mock);
    if (requests) await info.attach('requests', { body: requests, contentType: 'text/plain' });
  },
});

/** Answers a request of a page from a mock, where that knows it. */
async function answer(mock: Mock, route: Route): Promise<void> {
  const asked = route.request();
  const response = await mock.adapter.respondIfKnown(
    new Request(asked.url(), {
      method: asked.method(),
      headers: await asked.allHeaders(),
      body: asked.postDataBuffer(),
    }),
  );
  if (!response) return route.fallback();
  if (response.type === 'error') return route.abort('connectionreset');
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  // Playwright wants several in lines of one.
  if (cookies.length > 1) headers['set-cookie'] = cookies.join('\n');
  await route.fulfill({ status: response.status, headers, body });
}
