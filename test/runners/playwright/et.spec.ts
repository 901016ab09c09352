import { expect } from '@playwright/test';
import { test } from '../../../src/playwright.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const application = 'http://app.test/';

test.use({ etUrl: 'https://et.example.test/EnterpriseTester' });

// The program under test: a page from somewhere else, which asks the service and shows what it answers.
test.beforeEach(async ({ context }) => {
  await context.route(`${application}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Projects</h1>' }),
  );
});

/** What the program of a page gets from the service: status and body. */
const ask = ([path, init]: [string, RequestInit?]) =>
  fetch(`https://et.example.test/EnterpriseTester${path}`, init).then(
    async (response) => [response.status, await response.json()],
    (error: Error) => [0, error.message],
  );

for (const name of ['One', 'Two']) {
  test(`a page changes a world that no other test sees: ${name}`, async ({ et, page }) => {
    await page.goto(application);
    const path = `/api/project/${project}`;
    const before = await page.evaluate(ask, [path] as [string]);
    expect(before).toMatchObject([200, { Name: 'Test Project', Self: et.baseUrl + path }]);
    const body = JSON.stringify({ Id: project, Name: name });
    const headers = { 'Content-Type': 'application/json' };
    const changed = await page.evaluate(ask, [path, { method: 'PUT', headers, body }] as [
      string,
      RequestInit,
    ]);
    expect(changed).toMatchObject([200, {}]);
    expect(et.store.Project.get(project)?.Name).toBe(name);
  });
}

test('a page of the context that opens later is answered too, in any letter case', async ({
  et,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(application);
  expect(await page.evaluate(ask, ['/API/projects'] as [string])).toMatchObject([200, {}]);
  expect(et.baseUrl).toBe('https://et.example.test/EnterpriseTester');
});

test('a route of its own answers a page, and what the mock does not know is left to others', async ({
  et,
  page,
  context,
}) => {
  await context.route('https://et.example.test/**', (route) => route.fallback());
  et.use('unhandled', ({ target }) => (target === '/Account/LogOn' ? { body: 'Welcome' } : undefined));
  await page.goto(application);
  expect(await page.evaluate(ask, ['/Account/LogOn'] as [string])).toEqual([200, 'Welcome']);
  expect(await page.evaluate(ask, ['/Account/LogOff'] as [string])).toEqual([0, 'Failed to fetch']);
  expect(await et.journal.entries()).toHaveLength(1);
});

test('a connection that ends without a response fails in the page', async ({ et, page }) => {
  await page.goto(application);
  et.adapter.respond = () => Response.error();
  expect(await page.evaluate(ask, ['/api/projects'] as [string])).toEqual([0, 'Failed to fetch']);
});

test.describe('the options', () => {
  test.use({ seed: 'empty', at: '2011-12-31T21:50:00Z', rate: 0 });

  test('choose the seed and the clock', async ({ et, page }) => {
    await page.goto(application);
    expect(await page.evaluate(ask, ['/api/projects'] as [string])).toMatchObject([200, { Items: [] }]);
    expect(new Date(et.clock.now()).toISOString()).toBe('2011-12-31T21:50:00.000Z');
  });
});

test.describe('the states', () => {
  test.use({ states: ['the package has children'] });

  test('are applied', async ({ page, et }) => {
    await page.goto(application);
    const address = '/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610';
    expect(await page.evaluate(ask, [address, { method: 'DELETE' }] as [string, RequestInit])).toMatchObject([
      403,
      {},
    ]);
    expect(et.clock.rate).toBe(1);
  });
});
