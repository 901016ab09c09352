import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { comparePassing } from '../../src/compare.ts';
import { createMock, type Seed } from '../../src/index.ts';
import { passThrough } from '../../src/node.ts';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, openMock } from './open.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const project = `/api/project/${id}`;

/** The page of a mock that compares what it passes on to a server that is wrong, or only says something else. */
async function openPassing(browser: Browser, window: BrowserContextOptions = {}) {
  const real = createMock();
  const comparison = await comparePassing({ server: real.baseUrl, world: real.export().records as Seed });
  real.use('getProject', async ({ path }) => {
    const { Slug, ...found } = (await (await createMock().fetch(`/api/project/${path.id}`)).json()) as {
      Slug: string;
    };
    return { body: { ...found, Name: 'Otherwise' } };
  });
  const handler = passThrough(real.baseUrl, {
    fetch: (request) => real.fetch(request),
    onExchange: comparison.take,
  });
  const overrides = { getProject: handler, searchProjects: handler };
  const opened = await openMock(browser, {
    window,
    options: { world: { overrides }, observe: { comparison } },
  });
  for (const path of [project, '/api/projects?$top=1', '/api/users']) await (await ask(opened, path)).text();
  await comparison.settled();
  return opened;
}

describeWith(browserProgram, 'requests that were passed on, on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('have their differences from the mock, with whose fault each is', async () => {
    const { page, errors } = await openPassing(browser);
    const entry = page.locator('#requests li', { hasText: project });
    await entry.getByText('2 differences').waitFor();
    await entry.locator('summary').click();
    const told = entry.locator('.found li');
    await expect.poll(() => entry.getByText('Differences from the mock').isVisible()).toBe(true);
    const texts = await told.allTextContents();
    expect(texts).toContainEqual(
      expect.stringMatching(/^The real server is wrong: .*\/body\/Slug.* The fake server/),
    );
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^It is unclear which side is wrong: .*\/body\/Name.*The real server has at \/body\/Name: "Otherwise"\. The mock has at \/body\/Name: "Test Project"\./,
      ),
    );
    expect(errors).toEqual([]);
  });

  it('say so where the mock would have responded in the same way, and others say nothing', async () => {
    const { page } = await openPassing(browser);
    const same = page.locator('#requests li', { hasText: '/api/projects' });
    await same.locator('summary').click();
    await same.getByText('The mock would have responded in the same way.').waitFor();
    const own = page.locator('#requests li', { hasText: '/api/users' });
    await own.locator('summary').click();
    await own.getByRole('heading', { name: 'Response', exact: true }).waitFor();
    expect(await own.getByText('The mock would have').count()).toBe(0);
    expect(await own.getByText('Differences from the mock').count()).toBe(0);
  });

  it('are found by their differences', async () => {
    const { page } = await openPassing(browser);
    await page.locator('#requests li', { hasText: '/api/users' }).waitFor();
    await page.locator('#request-kind').selectOption('differences');
    await expect.poll(() => page.locator('#requests li').count()).toBe(1);
    expect(await page.locator('#requests li').textContent()).toContain(project);
  });

  it('fit on a phone, opened', async () => {
    const { page } = await openPassing(browser, { viewport: { width: 360, height: 740 } });
    const entry = page.locator('#requests li', { hasText: project });
    await entry.locator('summary').click();
    await entry.getByText('Differences from the mock').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(360);
  });
});
