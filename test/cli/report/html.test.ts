import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toHtml } from '../../../src/cli/report/html.ts';
import { barriersOn, browserProgram, openPage, overflowOf, startBrowser } from '../../support/browser.ts';
import { describeWith } from '../../support/programs.ts';
import { broken, kept, nasty } from '../../support/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeWith(browserProgram, 'the HTML report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function open(report = broken, options: BrowserContextOptions = {}) {
    const file = join(folder, 'report.html');
    writeFileSync(file, toHtml(report));
    const opened = await openPage(browser, options);
    await opened.page.goto(pathToFileURL(file).href);
    return opened;
  }

  it('asks nobody for anything, and runs nothing of what a server has answered', async () => {
    const { page, requests, errors } = await open();
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
      expect.stringMatching(/^file:.*report\.html$/),
    ]);
    expect(errors).toEqual([]);
    expect(await page.title()).toBe('Broken: the contract of https://et.example');
    expect(await page.locator('script').count()).toBe(0);
  });

  it('has every part of a finding', async () => {
    const { page } = await open();
    const finding = page.locator('#violation article').first();
    const facts = await finding.locator('dl > div').evaluateAll((rows) => rows.map((row) => row.textContent));
    expect(facts.slice(0, 5)).toEqual([
      'Severityviolation',
      'Checkschemas',
      'OperationgetProject',
      'Where/body/Name',
      'Documented{"type":"string"}',
    ]);
    expect(facts.slice(6)).toEqual([
      'Clause#/paths/~1api~1project~1{id}/get',
      'SourceProject, GET',
      'In doubtTwo pages print it otherwise',
      'Seed7',
    ]);
    expect(facts[5]).toContain('</script><script>');
    expect(await finding.locator('h3').textContent()).toContain(nasty.slice(0, 40));
    const [request, response] = await finding.locator('pre').allInnerTexts();
    expect(request).toMatch(
      /^curl -i -u "\$ET_USER" 'https:\/\/et\.example\/api\/project\/[^']+' -H 'Accept: /,
    );
    expect(response).toMatch(/^HTTP 200\ncontent-type: application\/json\n\n\{\n {2}"Name": /);
    expect(response).toMatch(/… and \d+ characters more$/);
  });

  it('has a section for each severity', async () => {
    const { page } = await open();
    for (const [severity, count] of [
      ['violation', 2],
      ['warning', 1],
      ['information', 1],
    ] as const)
      expect(await page.locator(`#${severity} article.${severity}`).count()).toBe(count);
    const { page: fine } = await open(kept);
    expect(await fine.locator('h1').textContent()).toBe('The contract is kept');
    expect(await fine.locator('article').count()).toBe(0);
  });

  it('has the coverage by operation, example, status, option and expansion, and why not', async () => {
    const { page } = await open();
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Operation',
      'Examples',
      'Statuses',
      'Query options',
      'Expansions',
    ]);
    const row = table.locator('tbody').getByRole('row').first();
    const cells = await row.getByRole('cell').evaluateAll((all) => all.map((cell) => cell.textContent));
    expect(cells).toEqual([
      '✓ getProject passed',
      '✗ 200 failed✓ 404 passed– 403 not reached',
      '✗ $expand failed',
      '✗ Widgets failed✓ Statuses passed',
    ]);
    await row.locator('summary').click();
    expect(await row.locator('.reasons').innerText()).toBe('status 403: no response had it');
    expect(await table.getByRole('rowheader', { name: 'getUser' }).textContent()).toContain(
      'nobody is there',
    );
  });

  it('says which checks have run and which part of the server was read', async () => {
    const { page } = await open();
    expect(await page.locator('#checks').innerText()).toContain('not run: it needs the mode sandbox');
    expect(await page.locator('.sample').innerText()).toBe('getProject: 3 of 10000');
  });

  it.each(['light', 'dark'] as const)('is for everybody in %s', async (colorScheme) => {
    for (const report of [broken, kept]) {
      const { page } = await open(report, { colorScheme });
      await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
      expect(await barriersOn(page)).toEqual([]);
    }
  });

  it.each([320, 390, 768, 1400])('never scrolls sideways at %i pixels', async (width) => {
    const { page } = await open(broken, { viewport: { width, height: 800 } });
    await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });

  it('can be read with the keyboard alone', async () => {
    const { page } = await open();
    const focused = () => page.evaluate<string>('document.activeElement.outerHTML.slice(0, 60)');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('href="#violation"');
    const seen = new Set<string>();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      seen.add(await focused());
    }
    expect([...seen].some((it) => it.startsWith('<summary'))).toBe(true);
    expect([...seen].some((it) => it.startsWith('<pre'))).toBe(true);
    const second = page.locator('#violation article').nth(1).locator('details').first();
    await second.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await second.evaluate((it) => it.hasAttribute('open'))).toBe(true);
  });
});
