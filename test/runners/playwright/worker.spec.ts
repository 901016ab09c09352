import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';

const project = join(import.meta.dirname, '..', '..', '..');
const msw = dirname(createRequire(import.meta.url).resolve('msw/package.json'));

/** The program of a page that runs the mock itself, and asks it by the global fetch. */
const program = `
  import { setupWorker } from 'msw/browser';
  import { createMock } from 'enterprise-tester-mock';
  import { handlers } from 'enterprise-tester-mock/msw';

  const mock = createMock({ server: { origin: 'https://et.example.test', basePath: '/EnterpriseTester' } });
  await setupWorker(...handlers(mock)).start({ quiet: true, onUnhandledRequest: 'bypass' });
  window.mock = mock;
`;

// A service worker wants a secure context, which a page of this machine has; its files come from the test.
const application = 'http://localhost:4711';

test('the handlers answer a page through the service worker of MSW', async ({ context, page }) => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', '<script type="module" src="/program.js"></script>'],
    '/program.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/mockServiceWorker.js': ['text/javascript', readFileSync(join(msw, 'lib/mockServiceWorker.js'), 'utf8')],
  };
  await context.route(`${application}/**`, (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await page.goto(application);
  await page.waitForFunction(() => 'mock' in globalThis);
  const answers = await page.evaluate(async () => {
    const { mock } = globalThis as unknown as {
      mock: { worlds: { get(name: string): { baseUrl: string } } };
    };
    const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
    const alpha = mock.worlds.get('alpha').baseUrl;
    const urls = [`https://et.example.test/EnterpriseTester${path}`, `${alpha}${path}`];
    return Promise.all(urls.map(async (url) => (await fetch(url)).json()));
  });
  const path = 'EnterpriseTester/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
  expect(answers).toMatchObject([
    { Name: 'Test Project', Self: `https://et.example.test/${path}` },
    { Name: 'Test Project', Self: `https://et.example.test/@alpha/${path}` },
  ]);
});
