import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersOn, browserProgram, overflowOf, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, getRoot, isLive, type Opening, openMock, parts, reindex } from './open.ts';

/** A mock in which there is something to see in each part, and its page. */
async function openBusy(browser: Browser, opening: Opening = {}) {
  const opened = await openMock(browser, {
    ...opening,
    prepare(mock) {
      mock.worlds.get('a-world-with-quite-a-long-name-that-somebody-has-given-to-it');
      mock.snapshots.save('before-the-upgrade-of-everything-that-is-there');
      mock.faults.add({
        operation: ['getProject', 'updateProject', 'startProjectDelete'],
        first: 1,
        status: 404,
      });
    },
  });
  const { mock, page } = opened;
  await reindex(opened);
  mock.tasks.fail(mock.tasks.list()[0]?.id ?? '', 'The index is locked.');
  await reindex(opened);
  await ask(opened, '/api/executionpackges');
  await ask(opened, '/api/projects?$top=five');
  await page.locator('#requests > li').nth(3).waitFor();
  return opened;
}

/** Shows a part with what it has unfolded. */
async function show({ page }: Awaited<ReturnType<typeof openBusy>>, part: string): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/, '')}#${part}`);
  const [unfolded, there] = {
    activity: ['#requests summary >> nth=0', '.exchange pre'],
    records: ['#records-form button', '#record pre'],
    faults: [undefined, '#fault-list > li'],
    worlds: [undefined, '#world-rows tr'],
    coverage: ['#coverage-rows summary >> nth=0', '#coverage-rows .missed'],
    reference: ['#operation-updateProject > summary', '#operation-updateProject .try'],
  }[part] ?? [undefined, 'main'];
  if (part === 'reference') await page.getByLabel('Search operations').fill('project');
  if (unfolded) await page.locator(unfolded).click();
  await page
    .locator(there as string)
    .first()
    .waitFor();
}

describeWith(browserProgram, 'the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('puts no barrier in anybody’s way, in %s', async (colorScheme) => {
    const opened = await openBusy(browser, { window: { colorScheme } });
    for (const part of parts) {
      await show(opened, part);
      expect({ part, barriers: await barriersOn(opened.page) }).toEqual({ part, barriers: [] });
    }
    expect(opened.errors).toEqual([]);
  });

  it('fits on a phone', async () => {
    const opened = await openBusy(browser, { window: { viewport: { width: 360, height: 740 } } });
    for (const part of parts) {
      await show(opened, part);
      const overflow = await overflowOf(opened.page);
      expect({ part, isWider: overflow > 0 }).toEqual({ part, isWider: false });
    }
  });

  it('asks nobody but the mock', async () => {
    const opened = await openBusy(browser);
    for (const part of parts) await show(opened, part);
    const { origin } = new URL(opened.page.url());
    const elsewhere = opened.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
  });

  it('is used with the keyboard', async () => {
    const { page } = await openMock(browser);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.getByRole('link', { name: 'Coverage' }).press('Enter');
    await page.getByRole('heading', { name: 'Coverage of the documented API' }).waitFor();
    expect(await page.locator('nav [aria-current="page"]').textContent()).toBe('Coverage');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  it('asks for the token where there is one, and sends it to the control API alone', async () => {
    const opened = await openMock(browser, { options: { server: { controlToken: 'open sesame' } } });
    const { page } = opened;
    const sent: [string, string | undefined][] = [];
    page.on('request', (request) => {
      sent.push([new URL(request.url()).pathname, request.headers().authorization]);
    });
    const dialog = page.getByRole('dialog', { name: 'The mock needs a token' });
    await dialog.getByLabel('Token').fill('open barley');
    await dialog.getByLabel('Token').press('Enter');
    await dialog.getByText('This token is wrong.').waitFor();
    await dialog.getByLabel('Token').fill('open sesame');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await isLive(page);
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(`${page.url().replace(/#.*/, '')}#records`);
    await getRoot(page);
    const withToken = sent.filter(([, token]) => token === 'Bearer open sesame').map(([path]) => path);
    expect(withToken.length).toBeGreaterThan(0);
    expect(withToken.filter((path) => !path.startsWith('/_mock'))).toEqual([]);
    // The tab keeps it.
    await page.reload();
    await isLive(page);
  });

  it('works beside an application path', async () => {
    const opened = await openMock(browser, {
      path: '/@alpha/#records',
      options: { server: { basePath: '/EnterpriseTester' } },
    });
    const { page } = opened;
    const record = page.locator('#record');
    await getRoot(page);
    await record.getByRole('link', { name: 'Projects', exact: true }).click();
    await record.getByRole('link', { name: 'Test Project' }).first().click();
    await record.getByRole('heading', { name: 'Test Project' }).waitFor();
    const [entry] = await opened.mock.worlds.get('alpha').journal.entries({ operation: 'getProject' });
    expect(new URL(entry?.url ?? '').pathname).toMatch(/^\/@alpha\/EnterpriseTester\/api\/project\//);
  });
});
