import { describe, expect, it, onTestFinished } from 'vitest';
import { createClock, createMock, type MockOptions } from '../../src/index.ts';
import { listen, type PassThroughOptions, passThrough } from '../../src/node.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const path = `/api/project/${id}`;

/** A mock in the place of the real server, which has an application path and a project of another name. */
async function realServer(options: MockOptions = {}) {
  const mock = createMock({ ...options, server: { basePath: '/ET', ...options.server } });
  mock.store.Project.update(id, { Name: 'The real one' });
  const server = await listen(mock);
  onTestFinished(() => server.close());
  return { mock, url: server.url };
}

/** A mock that passes the requests to some operations on. */
async function passing(url: string, operations: readonly string[], options: PassThroughOptions = {}) {
  const handler = passThrough(url, options);
  const overrides = Object.fromEntries(operations.map((name) => [name, handler]));
  const mock = createMock({ world: { overrides } });
  const server = await listen(mock);
  onTestFinished(() => server.close());
  return { mock, url: server.url };
}

describe('a request that is passed on', () => {
  it('is answered by the other server, with the addresses of the mock', async () => {
    const real = await realServer();
    const { mock, url } = await passing(real.url, ['getProject']);
    const response = await fetch(url + path);
    const project = (await response.json()) as { Name: string; Self: string };
    expect(project).toMatchObject({ Name: 'The real one', Self: url + path });
    expect(JSON.stringify(project)).not.toContain(real.url);
    expect(response.headers.get('Via')).toBe('1.1 et-mock');
    expect(await mock.journal.entries()).toMatchObject([
      { operation: 'getProject', valid: true, response: { status: 200, headers: { via: '1.1 et-mock' } } },
    ]);
    expect((await fetch(`${url}/api/projects`)).headers.get('Via')).toBeNull();
  });

  it('keeps its query, its world and its place', async () => {
    const real = await realServer();
    const { url } = await passing(real.url, ['searchProjects', 'unhandled']);
    await fetch(`${url}/@mine/api/projects?$top=1&$filter=Name%20eq%20%27x%27`);
    await fetch(`${url}/@mine/Account/LogOn?a=b`);
    const [listed, page] = await real.mock.journal.entries();
    expect(listed?.url).toBe(`${real.url}/api/projects?$top=1&$filter=Name%20eq%20%27x%27`);
    expect(page?.url).toBe(`${real.url}/Account/LogOn?a=b`);
    expect(listed?.headers).not.toHaveProperty('x-mock-world');
  });

  it('is judged by the document like every other', async () => {
    const real = await realServer({ world: { overrides: { getProject: { body: { Id: id } } } } });
    const { mock, url } = await passing(real.url, ['getProject']);
    await fetch(url + path);
    await fetch(`${url}/api/projects`);
    const wrong = await mock.journal.entries({ valid: false });
    expect(wrong.map(({ operation }) => operation)).toEqual(['getProject']);
    expect(wrong[0]?.problems.response.length).toBeGreaterThan(0);
  });

  it('is made as a user, whoever has sent it, and no journal shows the password', async () => {
    const real = await realServer();
    const credentials = { user: 'joeb', password: 'sesame' };
    const { mock, url } = await passing(real.url, ['getProject'], { credentials });
    let seen: string | null = null;
    real.mock.use('getProject', ({ request }) => {
      seen = request.headers.get('Authorization');
      return undefined;
    });
    await fetch(url + path, { headers: { Authorization: 'Basic eDp5' } });
    expect(seen).toBe(`Basic ${btoa('joeb:sesame')}`);
    expect(JSON.stringify(await mock.journal.entries())).not.toMatch(/sesame|am9lYjpzZXNhbWU/);
  });

  it('does not change the other server unless that is allowed', async () => {
    const real = await realServer();
    const careful = await passing(real.url, ['createProject']);
    const body = JSON.stringify({ Name: 'New' });
    const headers = { 'Content-Type': 'application/json' };
    const refused = await fetch(`${careful.url}/api/projects`, { method: 'POST', headers, body });
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('it is not forwarded without --proxy-writes'),
    ]);
    expect(real.mock.store.Project.find(({ Name }) => Name === 'New')).toBeUndefined();

    const trusting = await passing(real.url, ['createProject'], { writes: true });
    const created = await fetch(`${trusting.url}/api/projects`, { method: 'POST', headers, body });
    expect(created.status).toBe(201);
    expect(created.headers.get('Location')).toMatch(`${trusting.url}/api/project/`);
    expect(real.mock.store.Project.find(({ Name }) => Name === 'New')).toBeDefined();
    expect(trusting.mock.store.Project.find(({ Name }) => Name === 'New')).toBeUndefined();
  });

  it('of a page of another site is refused, so that nobody borrows the credentials', async () => {
    const real = await realServer();
    const { url } = await passing(real.url, ['getProject']);
    const status = async (headers: Record<string, string>) => (await fetch(url + path, { headers })).status;
    expect(await status({ Origin: 'https://evil.example' })).toBe(403);
    expect(await status({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await status({ Origin: 'http://localhost:3000' })).toBe(200);
    expect(await real.mock.journal.entries()).toHaveLength(1);
  });

  it('brings the steps of a task as they come', async () => {
    const clock = createClock({ at: '2015-06-01T09:00:00Z', rate: 0 });
    const real = await realServer({ world: { clock } });
    const { url } = await passing(real.url, ['startBackgroundTask'], { writes: true });
    const response = await fetch(`${url}/api/backgroundtasks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^\[/);
    clock.advance(600_000);
    let rest = '';
    for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) rest += step.value;
    expect(rest).toMatch(/"Complete":true.*\]$/s);
    expect(rest).not.toContain(real.url);
  });

  it('stays below the address of the other server', async () => {
    const asked: string[] = [];
    const handler = passThrough('http://real/ET', {
      fetch: async ({ url }) => {
        asked.push(url);
        return new Response('');
      },
    });
    const base = 'http://mock';
    const request = new Request('http://mock/api');
    for (const target of ['/api/../../other', '/%2e%2e/other', 'ernal/api', '/api/./x?y=..', '?a'])
      await handler({ request, path: {}, base, target });
    expect(asked).toEqual(['http://real/ET/api/x?y=..', 'http://real/ET?a']);
  });

  it('that finds nobody gets 502, with the reason', async () => {
    const { url } = await passing('http://127.0.0.1:9/ET', ['getProject']);
    const response = await fetch(url + path);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('Failed to reach http://127.0.0.1:9/ET');
  });

  it('goes on after a reset', async () => {
    const real = await realServer();
    const { mock, url } = await passing(real.url, ['getProject']);
    mock.reset();
    expect(await (await fetch(url + path)).text()).toContain('The real one');
    mock.overrides.clear();
    expect(await (await fetch(url + path)).text()).not.toContain('The real one');
  });

  it.each(['', 'et.example.org', 'ftp://et', 'http://joe:sesame@et', 'http://et?x=1'])(
    'goes nowhere when the address is %j',
    (url) => {
      expect(() => passThrough(url)).toThrow('name the address of a server');
      expect(() => passThrough(url)).not.toThrow('sesame');
    },
  );
});
