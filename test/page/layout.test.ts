import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserProgram, startBrowser } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';
import { ask, type Opened, openMock, reindex } from './open.ts';

const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1280, height: 800 } };
const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** Where what fits a selector begins, in pixels from the left and from the top. */
const placesOf = ({ page }: Opened, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((it) => {
      const box = it as unknown as { getBoundingClientRect(): { x: number; y: number } };
      const { x, y } = box.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y) };
    }),
  );

/** A script for the words of what fits a selector that stand on several lines. */
const brokenWords = (selector: string) => `[...document.querySelectorAll('${selector}')].flatMap((cell) => {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode())
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (range.getClientRects().length > 1) found.push(word);
    }
  return found;
})`;

describeWith(browserProgram, 'the layout of the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('has the statuses of requests in a column, however long the addresses are', async () => {
    const opened = await openMock(browser, { window: desktop });
    for (const path of ['/api/projects', `${project}?$expand=ExecutionPackages,ScriptPackages`, '/api/none'])
      await ask(opened, path);
    await opened.page.locator('#requests > li').nth(2).waitFor();
    const statuses = await placesOf(opened, '#requests .status');
    expect(new Set(statuses.map(({ x }) => x)).size).toBe(1);
    const addresses = await placesOf(opened, '#requests .address');
    expect(new Set(addresses.map(({ x }) => x)).size).toBe(1);
    expect(addresses[0]?.x).toBeLessThan(statuses[0]?.x ?? 0);
  });

  it('has the address of a request below its status on a phone', async () => {
    const opened = await openMock(browser, { window: phone });
    await ask(opened, `${project}?$expand=ExecutionPackages,ScriptPackages`);
    await opened.page.locator('#requests > li').waitFor();
    const [status] = await placesOf(opened, '#requests .status');
    const [address] = await placesOf(opened, '#requests .address');
    expect(address?.y).toBeGreaterThan(status?.y ?? 0);
  });

  it.each([
    ['on a phone', phone, ['Clock', 'Requests', 'Background tasks'], false],
    ['on a desktop', desktop, ['Clock', 'Background tasks'], true],
  ] as const)(
    'has requests before tasks, and ended tasks folded, only where there is little room: %s',
    async (_, window, order, isOpen) => {
      const opened = await openMock(browser, { window });
      const { page, mock } = opened;
      await reindex(opened);
      mock.clock.advance(60_000);
      await page.getByText('Ended (1)').waitFor();
      expect(await page.locator('#ended-tasks .task').isVisible()).toBe(isOpen);
      const titles = page.locator('#activity .card .title h2, #activity .card > h2');
      const texts = await titles.allTextContents();
      const places = await placesOf(opened, '#activity .card .title h2, #activity .card > h2');
      const shown = texts
        .map((text, index) => ({ text, ...(places[index] ?? { x: 0, y: 0 }) }))
        .filter(({ x }) => x < 390)
        .sort((a, b) => a.y - b.y);
      expect(shown.map(({ text }) => text)).toEqual(order);
    },
  );

  it('is gone through with the keyboard in the order in which it is shown on a phone', async () => {
    const opened = await openMock(browser, { window: phone });
    const { page } = opened;
    await reindex(opened);
    await page.locator('#tasks button').first().waitFor();
    const tops: number[] = [];
    await page.locator('#rates button').first().focus();
    for (let step = 0; step < 18; step++) {
      tops.push(
        Number(await page.evaluate('document.activeElement.getBoundingClientRect().bottom + scrollY')),
      );
      await page.keyboard.press('Tab');
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it.each(['#worlds', '#records'])('breaks no word of a table inside: %s', async (part) => {
    const { page } = await openMock(browser, {
      path: `/${part}`,
      window: desktop,
      prepare: (mock) => mock.worlds.get('a-world-with-quite-a-long-name-that-somebody-has-given-to-it'),
    });
    await page.locator(`${part} tbody tr`).nth(1).waitFor();
    expect(await page.evaluate(brokenWords(`${part} :is(thead th, td)`))).toEqual([]);
  });

  it('has the commands of a row beside each other', async () => {
    const opened = await openMock(browser, {
      path: '/#worlds',
      window: desktop,
      prepare: (mock) => mock.worlds.get('alpha'),
    });
    await opened.page.getByRole('button', { name: 'Delete alpha' }).waitFor();
    const places = await placesOf(opened, '#world-rows tr:nth-child(2) button');
    expect(new Set(places.map(({ y }) => y)).size).toBe(1);
  });
});
