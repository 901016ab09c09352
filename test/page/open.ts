import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { createClock, createMock, type Mock, type MockOptions } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';
import { openPage } from '../support/browser.ts';

/** The page of a mock of its own, whose clock stands still, in a window of its own. */
export interface Opened {
  readonly mock: Mock;
  readonly server: RunningServer;
  readonly page: Page;
  /** What the browser has complained of. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

export interface Opening {
  readonly path?: string;
  readonly window?: BrowserContextOptions;
  readonly options?: MockOptions;
  readonly prepare?: (mock: Mock) => unknown;
}

/** Opens the page of a mock, and waits until it is told what happens. */
export async function openMock(
  browser: Browser,
  { path = '/', window = {}, options = {}, prepare }: Opening = {},
): Promise<Opened> {
  const mock = createMock({
    ...options,
    world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }), ...options.world },
  });
  await prepare?.(mock);
  const server = await listen(mock);
  onTestFinished(() => server.close());
  const opened = await openPage(browser, window);
  await opened.page.goto(`http://127.0.0.1:${server.port}${path}`);
  if (options.server?.controlToken === undefined) await isLive(opened.page);
  return { mock, server, ...opened };
}

export const isLive = (page: Page) => page.waitForSelector('#connection[data-state="live"]');

/** Says yes to what the page asks. */
export async function confirm(page: Page, question: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: question });
  await dialog.locator('button[value="yes"]').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Has the page ask for the root of the API, in the part that shows records. */
export async function getRoot(page: Page): Promise<void> {
  await expect.poll(() => page.getByLabel('Path of a resource').inputValue()).toBe('/api/');
  await page.getByRole('button', { name: 'Get', exact: true }).click();
  await page.locator('#record pre').waitFor();
}

/** Sends a request to the mocked API, as the tested program would. */
export function ask({ server }: Pick<Opened, 'server'>, path: string, init?: RequestInit) {
  return fetch(new URL(path, server.url), init);
}

/** Starts a task that takes its time. */
export function reindex(opened: Pick<Opened, 'server'>, path = '/api/backgroundtasks') {
  return ask(opened, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
  });
}

/** The main parts of the page. */
export const parts = ['activity', 'records', 'faults', 'worlds', 'coverage', 'reference'] as const;
