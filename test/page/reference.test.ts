import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { openMock } from './open.ts';

const copying = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Finds an operation and unfolds it. */
async function unfold(page: Page, name: string) {
  await page.getByLabel('Search operations').fill(name);
  const operation = page.locator(`#operation-${name}`);
  await operation.locator('> summary').click();
  return operation;
}

describeWith(browserProgram, 'operations on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('are tried with a documented example', async () => {
    const { page, mock } = await openMock(browser, { path: '/#reference' });
    await page.getByLabel('Search operations').fill('updateProject');
    const operation = page.locator('#operation-updateProject');
    await operation.locator('summary').click();
    await operation.getByText('Permissions: Project/ManageProjects').waitFor();
    await operation.getByRole('button', { name: 'Send to this world' }).click();
    await operation.getByRole('heading', { name: 'Response: 200' }).waitFor();
    const [entry] = await mock.journal.entries({ operation: 'updateProject' });
    expect(entry).toMatchObject({ method: 'PUT', valid: true, response: { status: 200 } });
    expect(mock.coverage().filter(({ aspect, used }) => aspect === 'example' && used > 0)).toHaveLength(1);
  });

  it('are folded by what they are about, and unfolded when they are looked for', async () => {
    const { page } = await openMock(browser, { path: '/#reference' });
    const groups = page.locator('details.tag');
    await groups.first().waitFor();
    const titles = await groups.locator('h3').allTextContents();
    expect(titles.slice(0, 3)).toEqual(['Projects', 'Scripts', 'Requirements']);
    expect(await page.locator('details.tag[open]').count()).toBe(0);
    const words = page.getByLabel('Search operations');
    await words.fill('script attachment');
    await page.locator('#operation-createScriptAttachment > summary').waitFor();
    expect(await groups.filter({ visible: true }).count()).toBeLessThan(titles.length);
    await words.fill('nothing like it');
    await page.getByText('No operation is like this.').waitFor();
    await words.fill('');
    await groups.nth(3).waitFor();
    expect(await page.locator('details.tag[open]').count()).toBe(0);
  });

  it('are filled with the values of the document where there is no documented example', async () => {
    const { page, mock } = await openMock(browser, { path: '/#reference' });
    const operation = await unfold(page, 'updateScript');
    await operation.getByText('Filled with the example of the document.').waitFor();
    expect(await operation.getByLabel('PUT to').inputValue()).toMatch(/^\/api\/script\/[0-9a-f-]{36}$/);
    await operation.getByRole('button', { name: 'Send to this world' }).click();
    await operation.getByRole('heading', { name: 'Response: 200' }).waitFor();
    expect(await mock.journal.entries({ operation: 'updateScript' })).toMatchObject([{ valid: true }]);
  });

  it('send the fields of a form as a form, and as curl does', async () => {
    const { page, mock, server } = await openMock(browser, { path: '/#reference', window: copying });
    const operation = await unfold(page, 'searchUsersByPartialNameUsingPostMethod');
    await operation.getByRole('group', { name: 'Body, application/x-www-form-urlencoded' }).waitFor();
    await operation.getByLabel('query', { exact: true }).fill('jo & co');
    await operation.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('The request was copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      new RegExp(`^curl -i -X POST ${server.url}/api/\\S+ --data-urlencode 'query=jo & co'$`),
    );
    await operation.getByLabel('query', { exact: true }).fill('jo');
    await operation.getByRole('button', { name: 'Send to this world' }).click();
    await operation.getByRole('heading', { name: 'Response: 200' }).waitFor();
    const [entry] = await mock.journal.entries({ operation: 'searchUsersByPartialNameUsingPostMethod' });
    expect(entry).toMatchObject({ valid: true, body: { text: 'query=jo' } });
  });

  it('send a file, that of the example or another one', async () => {
    const { page, mock } = await openMock(browser, { path: '/#reference', window: copying });
    const operation = await unfold(page, 'createScriptAttachment');
    await operation.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('The request was copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(
      /^echo '\w+=*' \| base64 -d \| curl -i -X POST \S+ -F 'file=@-;filename=example.txt'$/,
    );
    expect(copied).not.toContain('json');
    const send = async (count: number) => {
      await operation.getByRole('button', { name: 'Send to this world' }).click();
      const entries = () => mock.journal.entries({ operation: 'createScriptAttachment' });
      await expect.poll(async () => (await entries()).length).toBe(count);
      return (await entries()).at(-1);
    };
    expect(await send(1)).toMatchObject({ valid: true, response: { status: 201 } });
    await operation
      .getByLabel('file', { exact: true })
      .setInputFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from('Mine.') });
    expect(await send(2)).toMatchObject({ valid: true, response: { status: 201 } });
    expect(mock.store.Attachment.find(({ FileName }) => FileName === 'mine.txt')).toBeDefined();
  });

  it('show a stream as it comes', async () => {
    const { page, mock } = await openMock(browser, { path: '/#reference' });
    const operation = page.locator('#operation-startBackgroundTask');
    await page.getByLabel('Search operations').fill('startBackgroundTask');
    await operation.locator('summary').click();
    await operation.getByLabel('Documented example').selectOption('reindexProjectAndStream');
    await operation.getByRole('button', { name: 'Send to this world' }).click();
    const answer = operation.locator('.answer');
    await answer.getByText('"Complete":false').first().waitFor();
    expect(await answer.textContent()).not.toContain('"FinishedAt"');
    mock.clock.advance(60_000);
    await answer.getByText('"FinishedAt"').waitFor();
  });

  it('are those of the document', async () => {
    const { page } = await openMock(browser, { path: '/#reference' });
    await page.locator('details.tag').first().waitFor();
    const shown = await page.locator('details.operation').evaluateAll((all) => all.map(({ id }) => id));
    const { operations } = await import('../../src/contract/document.ts');
    expect(shown.sort()).toEqual(
      operations()
        .map(({ operationId }) => `operation-${operationId}`)
        .sort(),
    );
  });
});
