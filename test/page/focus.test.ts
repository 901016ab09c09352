import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, confirm, type Opened, openMock } from './open.ts';

/** What has focus, as it is called; waits for it. */
const focused = ({ page }: Pick<Opened, 'page'>) =>
  expect.poll(() => page.evaluate('document.activeElement.textContent.trim().slice(0, 40)'));

describeWith(browserProgram, 'focus on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('comes back from the form of a record to the button that has opened it', async () => {
    const opened = await openMock(browser, { path: '/#records' });
    const { page } = opened;
    const [create, edit] = ['New project', 'Edit Inventory'].map((name) =>
      page.getByRole('button', { name, exact: true }),
    );
    await create?.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await focused(opened).toBe('New project');
    await create?.click();
    await page.getByLabel('Fields as JSON').fill('{ "Name": "Mine" }');
    await page.locator('#record-save').click();
    await page.getByRole('button', { name: 'Edit Mine' }).waitFor();
    await focused(opened).toBe('New project');

    await edit?.click();
    await page.locator('#record-save').click();
    await page.getByText('Nothing was changed, so nothing is sent.').waitFor();
    await focused(opened).toBe('Save');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await focused(opened).toBe('Edit Inventory');
    await edit?.click();
    const fields = page.getByLabel('Fields as JSON');
    await fields.fill(JSON.stringify({ ...JSON.parse(await fields.inputValue()), Name: 'Stock' }));
    await page.locator('#record-save').click();
    await focused(opened).toBe('Edit Stock');
  });

  it('goes from a record that is deleted to the next one, and from the last to the one before', async () => {
    const opened = await openMock(browser, { path: '/#records' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Delete Inventory' }).click();
    await confirm(page, 'Delete project Inventory, and what belongs to it?');
    await focused(opened).toBe('Delete Old Portal');
    await page.getByRole('button', { name: 'Delete New Project' }).click();
    await confirm(page, 'Delete project New Project, and what belongs to it?');
    await focused(opened).toBe('Delete Customer Portal');
  });

  it('stays at the pages of a table', async () => {
    const opened = await openMock(browser, {
      path: '/#records',
      prepare: (mock) => mock.createMany.project(25),
    });
    const { page } = opened;
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('26 to 34 of 34').waitFor();
    await focused(opened).toBe('Previous');
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByText('1 to 25 of 34').waitFor();
    await focused(opened).toBe('Next');
  });

  it('goes from a fault that is removed to the next one, and to the form when there is none', async () => {
    const opened = await openMock(browser, {
      path: '/#faults',
      prepare(mock) {
        for (const status of [404, 409, 500]) mock.faults.add({ status });
      },
    });
    const { page } = opened;
    await page.getByRole('button', { name: 'Remove fault-1' }).click();
    await focused(opened).toBe('Remove fault-2');
    await page.getByRole('button', { name: 'Remove fault-3' }).click();
    await focused(opened).toBe('Remove fault-2');
    await page.getByRole('button', { name: 'Remove fault-2' }).click();
    await focused(opened).toBe('Add');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Remove all' }).click();
    await focused(opened).toBe('Add');
  });

  it('goes from a world that is deleted to the next one, and stays while worlds are used', async () => {
    const opened = await openMock(browser, {
      path: '/#worlds',
      prepare(mock) {
        for (const name of ['alpha', 'beta']) mock.worlds.get(name);
      },
    });
    const { page } = opened;
    await page.getByRole('button', { name: 'Delete alpha' }).click();
    await confirm(page, 'Delete the world alpha?');
    await focused(opened).toBe('Delete beta');
    for (const path of ['/api/projects', '/@beta/api/projects']) await ask(opened, path);
    await page.getByRole('row', { name: /^beta .* 0 / }).waitFor();
    await focused(opened).toBe('Delete beta');
    await page.getByRole('button', { name: 'Delete beta' }).click();
    await confirm(page, 'Delete the world beta?');
    await focused(opened).toBe('Reset default');
  });

  it('goes from a snapshot that is deleted to the button that saves one', async () => {
    const opened = await openMock(browser, {
      path: '/#worlds',
      prepare: (mock) => mock.snapshots.save('before'),
    });
    await opened.page.getByRole('button', { name: 'Delete before' }).click();
    await confirm(opened.page, 'Delete the snapshot before?');
    await focused(opened).toBe('Save');
  });
});
