import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, isLive, type Opened, openMock, parts } from './open.ts';

const address = '/api/projects?$top=1';

/** Shows a part, or what an address in it names, until it has all that it shows by itself. */
async function look({ page }: Opened, part: string): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/, '')}#${part}`);
  await page.reload();
  await isLive(page);
  const there = {
    activity: '#no-requests',
    faults: '#fault-operation option:nth-child(2)',
    worlds: '#world-rows tr',
    coverage: '#coverage-rows section',
    reference: '#operations .tag',
  }[part];
  if (there) return page.locator(there).first().waitFor({ state: 'attached' });
  await page.locator('#table-rows tr').first().waitFor();
  await expect.poll(() => page.getByLabel('Path of a resource').inputValue()).not.toBe('');
}

const askedOfTheApi = ({ requests, page }: Opened) =>
  requests.filter((url) => url.startsWith(`${new URL(page.url()).origin}/api`));

describeWith(browserProgram, 'who looks at the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('sends nothing to the mocked API: no fault, override or coverage changes', async () => {
    const opened = await openMock(browser, {
      prepare(mock) {
        mock.faults.add({ operation: 'listRootResources', first: 1, status: 503 });
        mock.use('listRootResources', { body: { Links: [] } }, { times: 1 });
      },
    });
    const { mock } = opened;
    const state = () => [mock.faults.list(), mock.overrides.list(), mock.coverage()];
    const before = JSON.stringify(state());
    for (const part of [...parts, `records=${encodeURI(address)}`]) await look(opened, part);
    expect(askedOfTheApi(opened)).toEqual([]);
    expect(JSON.stringify(state())).toBe(before);
    expect((await ask(opened, '/api/')).status).toBe(503);
  });

  it('sends a request with Get or by following a link, and none by going back or by coming back', async () => {
    const opened = await openMock(browser, { path: `/#records=${encodeURI(address)}` });
    const { page } = opened;
    const record = page.locator('#record');
    await record.getByText('Get sends this request').waitFor();
    await page.getByRole('button', { name: 'Get', exact: true }).click();
    await record.getByRole('heading', { name: '1 of /api/projects' }).waitFor();
    await record.locator('.links a').first().click();
    await record.getByRole('heading', { name: 'Test Project' }).waitFor();
    await page.goBack();
    await record.getByRole('heading', { name: '1 of /api/projects' }).waitFor();
    await page.getByRole('link', { name: 'Faults' }).click();
    await page.goBack();
    await record.getByRole('heading', { name: '1 of /api/projects' }).waitFor();
    expect(askedOfTheApi(opened)).toHaveLength(2);
    // What is on the screen was there at that time; Get asks again.
    await page.getByRole('button', { name: 'Get', exact: true }).click();
    await expect.poll(() => askedOfTheApi(opened)).toHaveLength(3);
  });
});
