import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClock } from '../../src/index.ts';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, confirm, isLive, openMock, reindex } from './open.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describeWith(browserProgram, 'what happens, on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('has a bar for each task, which moves with the clock to its end', async () => {
    const opened = await openMock(browser);
    const { page, mock } = opened;
    await page.getByText('No task is running.').waitFor();
    await reindex(opened);
    const task = page.locator('.task');
    await task.getByText('running').waitFor();
    const bar = task.getByRole('progressbar');
    const value = () => bar.evaluate((it) => (it as unknown as { value: number }).value);
    const first = await value();

    await page.getByRole('group', { name: 'Advance the clock' }).getByText('1 s').click();
    await page.getByText('2015-06-01 09:00:01').first().waitFor();
    await page.waitForFunction(`document.querySelector('.task progress').value > ${first}`);
    expect(await value()).toBe(mock.tasks.list()[0]?.progress.ProgressInPercent);

    await page.getByRole('group', { name: 'Advance the clock' }).getByText('1 min').click();
    await page.locator('.task[data-state="completed"]').waitFor();
    expect(await value()).toBe(1);
    expect(await task.getByRole('button').count()).toBe(0);
  });

  it('moves bars while time passes by itself', async () => {
    const opened = await openMock(browser);
    const { page } = opened;
    await reindex(opened);
    await page.locator('.task[data-state="running"]').waitFor();
    await page.getByRole('button', { name: '60×' }).click();
    await page.locator('.task[data-state="completed"]').waitFor();
    expect(await page.locator('#pace').textContent()).toBe('running 60 times as fast');
    expect(opened.mock.clock.rate).toBe(60);
  });

  it('holds, releases, advances, fails and finishes tasks', async () => {
    const opened = await openMock(browser);
    const { page, mock } = opened;
    await page.getByRole('button', { name: 'Start a reindex' }).click();
    const newest = page.locator('#tasks .task').first();
    await newest.getByRole('button', { name: 'Hold Reindex' }).click();
    await page.locator('.task[data-state="held"]').waitFor();
    // Who works with the keyboard goes on with the next button.
    expect(await newest.locator(':focus').textContent()).toBe('Advance Reindex');
    await newest.getByRole('button', { name: 'Advance' }).click();
    await expect.poll(() => mock.tasks.list()[0]?.step).toBe(1);
    await newest.getByRole('button', { name: 'Release' }).click();
    await page.locator('.task[data-state="running"]').waitFor();
    await newest.getByRole('button', { name: 'Fail' }).click();
    await page.locator('.task[data-state="failed"]').waitFor();
    const ended = page.locator('#ended-tasks .task').first();
    expect(await ended.locator('.message').textContent()).toBe(mock.tasks.list()[0]?.progress.Error);
    expect(await ended.locator(':focus').count()).toBe(1);
    expect(await page.locator('#said').textContent()).toBe('Reindex has failed.');

    await reindex(opened);
    await newest.getByRole('button', { name: 'Finish' }).click();
    await page.locator('.task[data-state="completed"]').waitFor();
    expect(mock.tasks.list().map(({ state }) => state)).toEqual(['failed', 'completed']);
  });

  it('finds tasks by words, keeps what has ended apart, and forgets it with the world', async () => {
    const opened = await openMock(browser);
    const { page, mock } = opened;
    await reindex(opened);
    mock.tasks.fail(mock.tasks.list()[0]?.id ?? '', 'The index is locked.');
    await reindex(opened);
    await page.locator('#ended-tasks .task').getByText('The index is locked.').waitFor();
    expect(await page.locator('#tasks .task').count()).toBe(1);
    await page.getByLabel('Search tasks').fill('locked');
    await page.getByText('No running task is like this.').waitFor();
    expect(await page.locator('#ended-tasks .task').count()).toBe(1);
    await page.getByLabel('Search tasks').fill('');
    // A task that ended long ago is not kept by the mock, and stays on the page.
    mock.clock.advance(48 * 3_600_000);
    await ask(opened, '/api/projects');
    await page.locator('#ended-tasks .task').getByText('forgotten by the mock').first().waitFor();
    await ask(opened, '/_mock/reset', { method: 'POST' });
    await page.getByText('No task is running.').waitFor();
    await expect.poll(() => page.locator('.task').count()).toBe(0);
  });

  it('sets the clock, and says why it cannot', async () => {
    const { page, mock } = await openMock(browser);
    const instant = page.getByLabel('Set the clock to');
    await instant.fill('yesterday');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    const problem = page.getByRole('alert');
    await problem.getByText('Failed to set the clock: yesterday is not an instant').waitFor();
    await problem.getByRole('button', { name: 'Close' }).click();
    await problem.waitFor({ state: 'hidden' });
    await instant.fill('2030-01-01T00:00:00Z');
    await instant.press('Enter');
    await page.getByText('2030-01-01 00:00:00').first().waitFor();
    expect(mock.clock.now()).toBe(Date.parse('2030-01-01T00:00:00Z'));
  });

  it('does not say that there are no requests before it knows them', async () => {
    const { page, server } = await openMock(browser);
    await page.getByText('There are no requests yet.').waitFor();
    await ask({ server }, project);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/journal?*', async (route) => {
      await asked;
      await route.continue();
    });
    await page.reload();
    await isLive(page);
    await expect.poll(() => page.getByText('There are no requests yet.').isVisible()).toBe(false);
    answer();
    await page.locator('#requests li').waitFor();
  });

  it('has requests as they come, with verdict and hints, and all of them on demand', async () => {
    const opened = await openMock(browser);
    const { page } = opened;
    await page.getByText('There are no requests yet.').waitFor();
    await ask(opened, project);
    await ask(opened, '/api/executionpackges');
    await ask(opened, '/api/projects?$top=five');
    await page.locator('#requests > li').nth(2).waitFor();
    const lines = page.locator('#requests > li');
    expect(await lines.evaluateAll((all) => all.map((it) => it.getAttribute('data-verdict')))).toEqual([
      'broken',
      'unhandled',
      'kept',
    ]);
    await lines.nth(1).getByText('did you mean GET /api/executionpackages').waitFor();

    await lines.nth(0).locator('summary').press('Enter');
    await lines.nth(0).getByText('/query/$top').waitFor();
    expect(await lines.nth(0).getByRole('heading', { name: 'Hints' }).count()).toBe(0);
    expect(await lines.nth(0).locator('pre').allTextContents()).toEqual([
      expect.stringContaining('GET /api/projects?$top=five\n'),
      expect.stringMatching(/^HTTP 400\n/),
      expect.stringMatching(/^\{\n {2}"Message": "/),
    ]);

    // What is unfolded stays so when others come.
    await ask(opened, project);
    await page.locator('#request-count').getByText('4').waitFor();
    expect(await page.locator('#requests details[open]').count()).toBe(1);
  });

  it('says once what is wrong with a request, with what was meant, and apart what is only a hint', async () => {
    const opened = await openMock(browser);
    const { page } = opened;
    await ask(opened, '/api/users?$tpo=1&frmat=json');
    await page.locator('#requests summary').click();
    const found = page.locator('.exchange .found li');
    await expect
      .poll(() => found.allTextContents())
      .toEqual([
        'the query option frmat is not a query option of the operation',
        expect.stringMatching(
          /^\/query\/\$tpo is not a query option of the operation; did you mean \$top\? \(#\/paths/,
        ),
      ]);
  });

  it('shows the requests that are wanted', async () => {
    const opened = await openMock(browser);
    const { page, mock } = opened;
    for (const path of [project, '/api/executionpackges', '/api/projects?$top=five']) await ask(opened, path);
    const lines = page.locator('#requests > li');
    await lines.nth(2).waitFor();
    await page.getByLabel('Filter by kind').selectOption('unhandled');
    await page.locator('#request-count').getByText('1 of 3').waitFor();
    await page.getByLabel('Filter by kind').selectOption('all');
    await page.getByLabel('Search requests').fill('get getproject');
    await page.locator('#request-count').getByText('1 of 3').waitFor();
    await page.getByLabel('Search requests').fill('nothing like it');
    await page.getByText('No request matches.').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('Clear all requests of this world?').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(mock.journal.latest).toBe(3);
    expect(await mock.journal.entries()).toHaveLength(3);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Clear' }).click();
    await page.getByText('There are no requests yet.').waitFor();
  });

  it('hands requests over as curl and as HAR, without credentials', async () => {
    const opened = await openMock(browser, {
      window: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { page } = opened;
    await ask(opened, '/api/projects', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Basic am9lYjpzZXNhbWU=' },
      body: JSON.stringify({ Name: "It's mine" }),
    });
    const line = page.locator('#requests > li').first();
    await line.locator('summary').click();
    await line.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('The request was copied as a curl command.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain(`curl -i -X POST ${opened.server.url}/api/projects`);
    expect(copied).toContain(`--data-raw '{"Name":"It'\\''s mine"}'`);
    expect(copied).not.toContain('am9lYj');

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as HAR' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('default.har');
    const { log } = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(log).toMatchObject({ version: '1.2', creator: { version: expect.stringMatching(/^\d/) } });
    expect(log.entries).toMatchObject([
      {
        request: {
          method: 'POST',
          url: `${opened.server.url}/api/projects`,
          postData: { text: expect.stringContaining('mine') },
        },
        response: { status: 201, content: { text: expect.stringContaining('"Name":"It') } },
      },
    ]);
    expect(JSON.stringify(log)).not.toContain('am9lYj');
  });

  it('keeps what a client sent as text, whatever it looks like', async () => {
    const opened = await openMock(browser);
    const { page, errors } = opened;
    const nasty = '<img src=x onerror=alert(1)>';
    await ask(opened, `/api/${encodeURIComponent(nasty)}`);
    await ask(opened, '/api/projects', { method: 'POST', body: JSON.stringify({ Name: nasty }) });
    await page.locator('#requests > li').nth(1).waitFor();
    await page.locator('#requests summary').first().click();
    await page.locator('.exchange').getByText(nasty).first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('is that of another world at another address, and tells of no other', async () => {
    const opened = await openMock(browser, { path: '/@alpha/' });
    const { page, mock } = opened;
    await reindex(opened);
    await reindex(opened, '/@alpha/api/backgroundtasks');
    await page.locator('.task').waitFor();
    await page.locator('#requests > li').waitFor();
    const alpha = mock.worlds.get('alpha');
    expect(await page.locator('.task').count()).toBe(1);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.locator('.task[data-state="completed"]').waitFor();
    expect(alpha.tasks.list().map(({ state }) => state)).toEqual(['completed']);
    expect(mock.tasks.list().map(({ state }) => state)).toEqual(['running']);
  });

  it('deletes unused worlds at once, when somebody has said yes', async () => {
    const hostClock = createClock({ at: '2026-01-01T00:00:00Z', rate: 0 });
    const { page, mock } = await openMock(browser, { path: '/#worlds', options: { server: { hostClock } } });
    for (const name of ['alpha', 'beta']) mock.worlds.get(name);
    hostClock.advance(600_000);
    mock.worlds.get('gamma');
    await page.getByRole('button', { name: 'Delete unused' }).click();
    await confirm(page, 'Delete all worlds that nobody has used for 10 minutes?');
    await page.getByText('2 worlds were deleted.').waitFor();
    expect(mock.worlds.list().map(({ name }) => name)).toEqual(['default', 'gamma']);
  });

  it('finds its way back to a mock that was away', async () => {
    const opened = await openMock(browser, { path: '/@alpha/' });
    const { page, mock } = opened;
    await reindex(opened, '/@alpha/api/backgroundtasks');
    await page.locator('.task').waitFor();
    mock.worlds.delete('alpha');
    await page.getByText('No task is running.').waitFor();
    await isLive(page);
    await ask(opened, '/@alpha/api/projects');
    await page.locator('#requests > li').waitFor();
  });
});
