import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mock } from '../../src/index.ts';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, confirm, getRoot, isLive, openMock, reindex } from './open.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describeWith(browserProgram, 'the parts of the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('lead from the root to a project, to its packages, and back', async () => {
    const { page } = await openMock(browser, { path: '/#records' });
    const record = page.locator('#record');
    await getRoot(page);
    await record.getByRole('link', { name: 'Projects', exact: true }).click();
    await record.getByRole('link', { name: 'Test Project' }).first().click();
    await record.getByRole('heading', { name: 'Test Project' }).waitFor();
    await record.getByRole('link', { name: 'ExecutionPackages' }).click();
    const packages = record.locator('.links', {
      has: page.getByRole('heading', { name: 'ExecutionPackages' }),
    });
    const first = packages.getByRole('link').first();
    const name = await first.textContent();
    await first.click();
    await record.getByRole('heading', { name: name ?? '', exact: false }).waitFor();
    expect(await page.getByLabel('Path of a resource').inputValue()).toMatch(/^\/api\/executionpackage\//);
    expect(await record.locator('pre a').count()).toBeGreaterThan(0);
    await page.goBack();
    await record.getByRole('heading', { name: 'Test Project' }).waitFor();
  });

  it('have no columns where there are no records', async () => {
    const { page } = await openMock(browser, { path: '/#records' });
    const entities = page.locator('#table-entity');
    const empty = entities.locator('option', { hasText: ' (0)' }).first();
    await empty.waitFor({ state: 'attached' });
    await entities.selectOption(await empty.getAttribute('value'));
    await page.locator('#no-rows').waitFor();
    expect(await page.locator('#table-head th').count()).toBe(0);
  });

  it('make, change and delete a record in a table, and say why one cannot be', async () => {
    const { page, mock } = await openMock(browser, { path: '/#records' });
    const table = page.getByRole('region', { name: 'Stored records' });
    await table.getByText('Test Project').first().waitFor();
    await page.getByRole('button', { name: 'New project', exact: true }).click();
    const names = page.locator('#record-fields li');
    expect((await names.allTextContents()).slice(0, 2)).toEqual([
      'Name required by the API',
      'OrganisationId',
    ]);
    const fields = page.getByLabel('Fields as JSON');
    await fields.fill('{ "Name": 5 }');
    await page.getByRole('button', { name: 'Create', exact: true }).first().click();
    await page.locator('#record-why').getByText('/Name must be string').waitFor();
    expect(await fields.inputValue()).toBe('{ "Name": 5 }');
    await fields.fill('{ "Name": "Mine" }');
    await page.locator('#record-save').click();
    await page.locator('#said').getByText('is created').waitFor();
    expect(mock.store.Project.find(({ Name }) => Name === 'Mine')).toBeDefined();

    await table.getByRole('button', { name: 'Edit Mine' }).click();
    const before = JSON.parse(await fields.inputValue());
    await fields.fill(JSON.stringify({ ...before, Name: 'Yours' }));
    await page.locator('#record-save').click();
    await table.getByRole('button', { name: 'Delete Yours' }).click();
    await confirm(page, 'Delete project Yours, and what belongs to it?');
    await page.locator('#said').getByText('Yours is deleted.').waitFor();
    expect(mock.store.Project.find(({ Name }) => Name === 'Yours')).toBeUndefined();

    await page.getByLabel('Entity').selectOption('script');
    await page.getByRole('button', { name: 'New script' }).waitFor();
    await page.getByRole('columnheader', { name: 'Id', exact: true }).waitFor();
  });

  it('read what is asked for, and show an error response as it is', async () => {
    const { page } = await openMock(browser, { path: '/@alpha/#records' });
    const address = page.getByLabel('Path of a resource');
    await getRoot(page);
    await address.fill('/api/projects?$filter=Nome eq 1');
    await address.press('Enter');
    await page.locator('#record .s4').getByText('400').waitFor();
    await page.locator('#record pre').getByText('Nome').waitFor();
  });

  it('switch a fault on, and off again', async () => {
    const opened = await openMock(browser, { path: '/#faults' });
    const { page, mock } = opened;
    await page.locator('#fault-operation option[value="getProject"]').waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('getProject');
    await page.getByRole('textbox', { name: 'Message' }).fill('Gone for good.');
    await page.getByLabel('Requests to hit, at most').fill('1');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('getProject: responds with 404').waitFor();
    expect(mock.faults.list().map(({ fault }) => fault)).toEqual([
      { operation: 'getProject', status: 404, message: 'Gone for good.', first: 1 },
    ]);

    expect((await ask(opened, project)).status).toBe(404);
    await page.getByText('has hit 1 of the 1 requests that match it').waitFor();
    await page.getByRole('link', { name: 'Activity' }).click();
    await page.locator('#requests .status').getByText('404').waitFor();

    await page.getByRole('link', { name: 'Faults' }).click();
    await page.getByRole('button', { name: 'Remove fault-1' }).click();
    await page.getByText('There are no faults.').waitFor();
    expect(mock.faults.list()).toEqual([]);
  });

  it('say why a fault cannot be', async () => {
    const { page } = await openMock(browser, { path: '/#faults' });
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('listRootResources');
    await page.getByLabel('What happens').selectOption('task=fails');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('alert').getByText('Failed to add the fault').waitFor();
  });

  it('have every kind of fault', async () => {
    const { page, mock } = await openMock(browser, { path: '/#faults' });
    const kinds = await page
      .locator('#fault-kind option')
      .evaluateAll((all) => all.map((it) => (it as unknown as { value: string }).value));
    for (const [index, kind] of kinds.entries()) {
      await page.getByLabel('What happens').selectOption(kind);
      await page.getByLabel('Delay in milliseconds').fill(kind === 'latency' ? '500' : '');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.locator('#fault-list > li').nth(index).waitFor();
    }
    expect(mock.faults.list().map(({ fault }) => fault)).toEqual([
      { status: 404 },
      { expired: true },
      { forbidden: true },
      { latency: 500 },
      { cut: 'before' },
      { cut: 'middle' },
      { body: 'truncated' },
      { body: 'malformed' },
      { body: 'html' },
      { body: 'empty' },
      { task: 'fails' },
      { task: 'never ends' },
    ]);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByText('There are no faults.').waitFor();
  });

  it('make, reset, visit and delete worlds', async () => {
    const opened = await openMock(browser, { path: '/#worlds' });
    const { page, mock } = opened;
    await page.getByLabel('Name of a new world').fill('alpha');
    await page.getByLabel('Seed').fill('empty');
    await page.getByRole('button', { name: 'Create' }).click();
    const row = page.locator('#world-rows tr', { hasText: 'alpha' });
    await row.getByText('empty').waitFor();
    await ask(opened, '/@alpha/api/projects', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Name: 'New' }),
    });
    const alpha = mock.worlds.get('alpha');
    const changed = () => alpha.store.Project.size;
    await row.getByRole('button', { name: 'Reset' }).click();
    await confirm(page, 'Reset the world alpha?');
    await expect.poll(changed).toBe(0);
    await row.getByRole('link', { name: 'alpha' }).click();
    await isLive(page);
    await page.getByText('this one').waitFor();
    expect(await page.locator('body').getAttribute('data-world')).toBe('alpha');
    await page.locator('tr', { hasText: 'this one' }).getByRole('button', { name: 'Delete' }).click();
    await confirm(page, 'Delete the world alpha?');
    await page.waitForURL((url) => url.pathname === '/' && url.hash === '#worlds');
    await expect.poll(() => mock.worlds.has('alpha')).toBe(false);
  });

  it('find one of many worlds', async () => {
    const prepare = (mock: Mock) => {
      for (let count = 1; count <= 120; count++) mock.worlds.get(`w${count}`);
    };
    const { page } = await openMock(browser, { path: '/#worlds', prepare });
    const rows = page.locator('#world-rows tr');
    await expect.poll(() => rows.count()).toBe(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows.count()).toBe(100);
    await page.getByLabel('Search worlds').fill('W11');
    await expect.poll(() => rows.count()).toBe(11);
    await page.getByLabel('Search worlds').fill('nowhere');
    await page.getByText('No world has such a name.').waitFor();
    expect(await page.getByRole('button', { name: 'Show more' }).isVisible()).toBe(false);
  });

  it('keep a moment, go back to it, fork it and forget it', async () => {
    const opened = await openMock(browser, { path: '/#worlds' });
    const { page, mock } = opened;
    await page.getByLabel('Name of a new snapshot').fill('before');
    await page.getByRole('button', { name: 'Save' }).click();
    const item = page.locator('#snapshots > li', { hasText: 'before' });
    await item.waitFor();
    await reindex(opened);
    await item.getByRole('button', { name: 'Restore' }).click();
    await confirm(page, 'Go back to the snapshot before? What has changed since is lost.');
    await expect.poll(() => mock.tasks.list()).toEqual([]);
    await item.getByLabel('Name of the world that is forked from before').fill('beta');
    await item.getByRole('button', { name: 'Fork' }).click();
    await page.locator('#world-rows').getByRole('link', { name: 'beta' }).waitFor();
    await item.getByRole('button', { name: 'Delete' }).click();
    await confirm(page, 'Delete the snapshot before?');
    await page.getByText('There are no snapshots.').waitFor();
  });

  it('hand the world over as a file, and take it back', async () => {
    const opened = await openMock(browser, { path: '/#worlds' });
    const { page, mock } = opened;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export this world' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('default.json');
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(mock.export())));
    await reindex(opened);
    await page.getByLabel('Import a file').setInputFiles(file);
    await expect.poll(() => mock.tasks.list()).toEqual([]);
    await page
      .getByLabel('Import a file')
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('alert').getByText('Failed to').waitFor();
  });

  it('count what was used of the API', async () => {
    const opened = await openMock(browser, { path: '/#coverage' });
    const { page } = opened;
    const operations = page.getByRole('region', { name: /^Operations/ });
    await operations.getByText(/^0 of \d+ were used$/).waitFor();
    await ask(opened, project);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await operations.getByText(/^1 of \d+ were used$/).waitFor();
    await operations.getByText('Never used').click();
    expect(await operations.getByText('searchProjects', { exact: true }).isVisible()).toBe(true);
    expect(await operations.getByText('getProject', { exact: true }).count()).toBe(0);
    await page.getByLabel('Scope of the coverage').selectOption('world');
    await operations.getByText(/^1 of \d+ were used$/).waitFor();
  });
});
