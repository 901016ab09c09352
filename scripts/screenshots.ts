import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readArguments } from '../src/codegen/script-arguments.ts';
import { createClock, createMock, type Mock } from '../src/index.ts';
import { listen, type RunningServer } from '../src/node.ts';
import { startBrowser } from '../test/support/browser.ts';

/* Writes docs/images/: the page of a mock in which something has happened. It needs Chromium. */
readArguments('npm run screenshots', {});
const folder = join(import.meta.dirname, '..', 'docs', 'images');
const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

async function start(mock: Mock): Promise<void> {
  await mock.fetch('/api/backgroundtasks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
  });
}

/** A world with tasks in each state, and requests of each kind. */
async function live(mock: Mock): Promise<void> {
  await start(mock);
  mock.tasks.fail(mock.tasks.list()[0]?.id ?? '', 'The index is locked.');
  mock.clock.advance(1000);
  await start(mock);
  mock.tasks.hold(mock.tasks.list()[1]?.id ?? '');
  mock.clock.advance(2000);
  await start(mock);
  mock.clock.advance(1500);
  await mock.fetch('/api/projects?$top=2');
  await mock.fetch(`${project}?$expand=ExecutionPackages`);
  await mock.fetch('/api/executionpackges');
  mock.faults.add({ operation: 'getProject', first: 1, status: 404 });
  await mock.fetch(project);
  await mock.fetch('/api/projects?$top=five');
}

const phone = { width: 390, height: 760 };

/** The page on phones beside each other: light and dark of a world in which something has happened, and of an empty one. */
async function phones(browser: Browser, used: RunningServer, empty: RunningServer): Promise<Buffer> {
  const shots: Buffer[] = [];
  for (const [server, colorScheme] of [
    [used, 'light'],
    [used, 'dark'],
    [empty, 'light'],
  ] as const) {
    const page = await browser.newPage({ viewport: phone, colorScheme });
    await open(page, server, 'activity', '#requests > li, #no-requests:not([hidden])');
    shots.push(await page.screenshot());
    await page.close();
  }
  const width = shots.length * (phone.width + 10) - 10;
  const sheet = await browser.newPage({ viewport: { width, height: phone.height } });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:10px;background:#7d8796">${images.join('')}`,
  );
  return sheet.screenshot();
}

async function open(page: Page, { url }: RunningServer, part: string, ready: string): Promise<void> {
  await page.goto(`${url}/#${part}`);
  await page.locator('#connection[data-state="live"]').waitFor();
  await page.locator(ready).first().waitFor();
}

const mock = createMock({ world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) } });
await live(mock);
const server = await listen(mock, { port: 8080 });
const empty = createMock({
  world: { seed: 'empty', clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) },
});
const emptyServer = await listen(empty);
const browser = await startBrowser();
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1240, height: 760 }, colorScheme: 'light' });
  await open(page, server, 'activity', '#requests > li');
  await page.screenshot({ path: join(folder, 'page-activity.png') });
  writeFileSync(join(folder, 'page-phone.png'), await phones(browser, server, emptyServer));

  const dark = await browser.newPage({ viewport: { width: 1240, height: 760 }, colorScheme: 'dark' });
  await open(dark, server, 'reference', '.tag');
  await dark.getByLabel('Search operations').fill('updateProject');
  await dark.locator('#operation-updateProject > summary').click();
  await dark.getByRole('button', { name: 'Send to this world' }).click();
  const sent = dark.getByRole('heading', { name: 'Response: 200' });
  await sent.waitFor();
  await sent.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await dark.screenshot({ path: join(folder, 'page-reference.png') });
} finally {
  await browser.close();
  await Promise.all([server.close(), emptyServer.close()]);
}
