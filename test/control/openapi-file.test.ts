import { afterEach, beforeEach, expect, it } from 'vitest';
import { document } from '../../src/contract/document.ts';
import { createMock, type Mock } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';

let mock: Mock;
let server: RunningServer;
beforeEach(async () => {
  mock = createMock({ server: { basePath: '/EnterpriseTester' } });
  server = await listen(mock);
});
afterEach(() => server.close());

const root = () => new URL(server.url).origin;
const read = async (url: string) => (await (await fetch(url)).json()) as typeof document;

it('is the document, at the root and below the application path, with this server first', async () => {
  for (const url of [`${root()}/openapi.json`, `${server.url}/openapi.json`]) {
    const { servers, ...others } = await read(url);
    const { servers: written, ...rest } = document;
    expect(others).toEqual(rest);
    expect(servers).toEqual([{ url: server.url, description: 'This mock.' }, ...written.slice(1)]);
  }
});

it('names the address of a world where it is asked for that', async () => {
  const { servers } = await read(`${root()}/@alpha/openapi.json`);
  expect(servers[0]?.url).toBe(`${root()}/@alpha/EnterpriseTester`);
});

it('is in no journal, and is no address of the API', async () => {
  await read(`${root()}/openapi.json`);
  expect(await mock.journal.entries()).toEqual([]);
  expect((await fetch(`${server.url}/api/openapi.json`)).status).toBe(404);
  expect((await fetch(`${root()}/openapi.json`, { method: 'POST' })).status).toBe(404);
});

it('can be read by pages of every origin, and its head alone', async () => {
  const answer = await fetch(`${root()}/openapi.json`, {
    method: 'HEAD',
    headers: { Origin: 'https://x.test' },
  });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://x.test');
  expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  expect(await answer.text()).toBe('');
});
