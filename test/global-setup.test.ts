import { afterEach, expect, it, vi } from 'vitest';
import defaultSetup, { globalSetup } from '../src/global-setup.ts';
import tearDown from '../src/global-teardown.ts';
import { ask } from './support/request.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

afterEach(async () => {
  await tearDown();
  vi.unstubAllEnvs();
});

it('starts a server whose address every process of the run finds', async () => {
  const stop = await defaultSetup();
  const url = process.env.ET_MOCK_URL;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(url + project)).json()).toMatchObject({ Self: url + project });
  await stop();
  expect(process.env.ET_MOCK_URL).toBeUndefined();
  await expect(fetch(url + project)).rejects.toThrow('fetch failed');
});

it('is stopped by the teardown of Jest, too, and only once', async () => {
  const stop = await defaultSetup();
  const url = process.env.ET_MOCK_URL;
  await tearDown();
  await expect(fetch(url + project)).rejects.toThrow('fetch failed');
  await expect(stop()).resolves.toBeUndefined();
});

it('takes options, and tells Vitest the address', async () => {
  const provide = vi.fn();
  await globalSetup({ world: { seed: 'empty' }, server: { basePath: '/EnterpriseTester' } })({ provide });
  const url = process.env.ET_MOCK_URL;
  expect(url).toMatch(/\/EnterpriseTester$/);
  expect(provide).toHaveBeenCalledWith('etMockUrl', url);
  expect(await (await fetch(`${url}/api/projects`)).json()).toMatchObject({ Items: [] });
});

it('speaks HTTPS with a certificate that every process of the run finds', async () => {
  const stop = await globalSetup({ server: { https: true } })();
  const { ET_MOCK_URL: url = '', ET_MOCK_CERTIFICATE: ca } = process.env;
  const { port, protocol } = new URL(url);
  expect(protocol).toBe('https:');
  const { status, body } = await ask({ port: Number(port) }, { path: project, ca });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ Self: url + project });
  await stop();
  expect(process.env.ET_MOCK_CERTIFICATE).toBeUndefined();
});

it('gives each world an address on the socket', async () => {
  await globalSetup({ server: { basePath: '/EnterpriseTester' } })();
  const { origin, pathname } = new URL(process.env.ET_MOCK_URL ?? '');
  const alpha = `${origin}/@alpha${pathname}`;
  expect(await (await fetch(alpha + project)).json()).toMatchObject({ Self: alpha + project });
});

it('uses the server that is there already', async () => {
  vi.stubEnv('ET_MOCK_URL', 'http://et.example.test');
  const provide = vi.fn();
  const stop = await globalSetup()({ provide });
  expect(provide).toHaveBeenCalledWith('etMockUrl', 'http://et.example.test');
  await stop();
  expect(process.env.ET_MOCK_URL).toBe('http://et.example.test');
});

it('keeps the control API from pages of other sites', async () => {
  await globalSetup()();
  const url = new URL('/_mock/clock', process.env.ET_MOCK_URL);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(url, { headers: { Origin: 'https://evil.example' } })).status).toBe(403);
});

it('says why it cannot start', async () => {
  await expect(globalSetup({ world: { states: ['no such state'] } })()).rejects.toThrow(
    'no provider state is called',
  );
});

it('prints what of the API the run has used, and fails it when that is too little', async () => {
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const exitCode = process.exitCode;
  const stop = await globalSetup({ coverage: { failUnder: 100 } })();
  await fetch(`${process.env.ET_MOCK_URL}/api/projects`);
  await expect(stop()).rejects.toThrow(
    /^Failed to reach the required coverage: [\d.]+ % of the API was used, at least 100 % is required\.$/,
  );
  expect(process.exitCode).toBe(1);
  process.exitCode = exitCode;
  expect(String(print.mock.calls[0]?.[0])).toContain('searchProjects');
  print.mockRestore();
});

it('lets a run pass that has used enough', async () => {
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const stop = await globalSetup({ coverage: { failUnder: 0 } })();
  await expect(stop()).resolves.toBeUndefined();
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});

it.each([
  { what: 'a folder below a file', coverage: { dir: 'LICENSE/coverage' }, reason: 'not a folder' },
  { what: 'a file as the folder', coverage: { dir: 'LICENSE' }, reason: 'there is a file of this name' },
  {
    what: 'a folder that nothing can be made in',
    coverage: { dir: '/proc/et-mock' },
    reason: /is denied|no such/,
  },
  {
    what: 'a folder that is none',
    coverage: { dir: 5 as never },
    reason: 'dir is the path of a folder, got 5',
  },
  {
    what: 'no percentage',
    coverage: { failUnder: 101 },
    reason: 'failUnder is a number from 0 to 100, got 101',
  },
  { what: 'a wrong name', coverage: { folder: 'coverage' } as object, reason: 'there is no option folder' },
])('says before the run that coverage cannot be written: $what', async ({ coverage, reason }) => {
  await expect(globalSetup({ coverage })()).rejects.toThrow(reason);
  expect(process.env.ET_MOCK_URL).toBeUndefined();
});
