import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { identity } from '../src/identity.ts';
import { createClock, createMock, type Mock } from '../src/index.ts';
import { handlers } from '../src/msw.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function use(options: Parameters<typeof createMock>[0]): Mock {
  const mock = createMock(options);
  server.use(...handlers(mock));
  return mock;
}

const stream: RequestInit = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
};

/** Reads one piece of a body as text. */
async function piece(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<string> {
  const { value } = (await reader?.read()) ?? {};
  return new TextDecoder().decode(value);
}

describe('the handlers', () => {
  it('answer the global fetch, with links to the address that was asked', async () => {
    use({ server: { origin: 'https://et.example' } });
    const response = await fetch(`https://et.example/api/project/${id}?$expand=Statuses`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ Id: id, Self: `https://et.example/api/project/${id}` });
  });

  it.each([
    'https://et.example/EnterpriseTester/api',
    'https://et.example/EnterpriseTester/api/',
    'https://et.example/enterprisetester/API',
    'https://ET.example/ENTERPRISETESTER/Api/',
    'https://et.example:443/EnterpriseTester/api?indent-json=true',
  ])('answer the root of the API at %s', async (url) => {
    use({ server: { origin: 'https://et.example', basePath: '/EnterpriseTester' } });
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('Links');
  });

  it.each([
    'https://et.example/EnterpriseTester',
    'https://et.example/EnterpriseTester/apis',
    'https://et.example/api/projects',
    'https://et.example/Other/EnterpriseTester/api/projects',
    'https://etXexample/EnterpriseTester/api/projects',
    'https://other.example/EnterpriseTester/api/projects',
    'http://et.example/EnterpriseTester/api/projects',
  ])('do not touch %s', async (url) => {
    server.use(http.all('*', () => new HttpResponse('untouched')));
    use({ server: { origin: 'https://et.example', basePath: '/EnterpriseTester' } });
    expect(await (await fetch(url)).text()).toBe('untouched');
  });

  it('answer every method, those without a body too', async () => {
    use({ server: { origin: 'https://et.example' } });
    const url = `https://et.example/api/project/${id}`;
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const patch = await fetch(url, { method: 'PATCH', body: '{}' });
    expect([patch.status, patch.headers.get('Allow')]).toEqual([405, expect.stringContaining('GET')]);
  });

  it('refuse what cannot be decoded as the service does', async () => {
    use({ server: { origin: 'https://et.example' } });
    expect((await fetch('https://et.example/api/%zz')).status).toBe(404);
  });

  it('keep what is changed', async () => {
    use({ server: { origin: 'https://et.example' } });
    const url = 'https://et.example/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610';
    const { Id } = (await (await fetch(url)).json()) as { Id: string };
    const headers = { 'Content-Type': 'application/json' };
    await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ Id, Name: 'Renamed' }) });
    expect(await (await fetch(url)).json()).toMatchObject({ Id, Name: 'Renamed' });
  });

  it('hand a stream on piece by piece', async () => {
    const clock = createClock({ at: '2015-06-01', rate: 0 });
    use({ server: { origin: 'https://et.example' }, world: { clock } });
    const response = await fetch('https://et.example/api/backgroundtasks', stream);
    expect(response.status).toBe(202);
    const reader = response.body?.getReader();
    expect(await piece(reader)).toMatch(/^\[\{"Complete":false,/);
    const second = piece(reader);
    await expect.poll(() => clock.waiting).toBe(1);
    clock.advance(60_000);
    expect(await second).toMatch(/^,\{/);
  });

  it('leave nothing behind when the client of a stream gives up', async () => {
    const { clock } = use({
      server: { origin: 'https://et.example' },
      world: { clock: createClock({ rate: 0 }) },
    });
    const client = new AbortController();
    const { signal } = client;
    const response = await fetch('https://et.example/api/backgroundtasks', { ...stream, signal });
    const reader = response.body?.getReader();
    await piece(reader);
    await expect.poll(() => clock.waiting).toBe(1);
    client.abort();
    await expect(reader?.read()).rejects.toThrow('aborted');
    expect(clock.waiting).toBe(0);
  });

  it('answer for the other worlds of the same server', async () => {
    const mock = use({ server: { origin: 'https://et.example', basePath: '/EnterpriseTester' } });
    mock.worlds.get('alpha').store.Project.update(id, { Name: 'Alpha' });
    const nameAt = async (baseUrl: string) =>
      ((await (await fetch(`${baseUrl}/api/project/${id}`)).json()) as { Name: string }).Name;
    expect(await nameAt('https://et.example/@alpha/EnterpriseTester')).toBe('Alpha');
    expect(await nameAt('https://et.example/%40alpha/EnterpriseTester')).toBe('Alpha');
    expect(await nameAt('https://et.example/EnterpriseTester')).toBe('Test Project');
  });

  it('of one world leave the others alone', async () => {
    server.use(http.all('*', () => new HttpResponse('untouched')));
    const alpha = createMock({ server: { origin: 'https://et.example' } }).worlds.get('alpha');
    server.use(...handlers(alpha));
    expect((await fetch(`${alpha.baseUrl}/api/project/${id}`)).status).toBe(200);
    expect(await (await fetch(`https://et.example/api/project/${id}`)).text()).toBe('untouched');
    expect(await (await fetch(`https://et.example/@beta/api/project/${id}`)).text()).toBe('untouched');
  });

  it('end the connection where the mock does', async () => {
    const { baseUrl } = createMock({ server: { origin: 'https://et.example' } });
    server.use(
      ...handlers({
        baseUrl,
        adapter: { respond: () => Response.error(), respondIfKnown: () => Response.error() },
      }),
    );
    await expect(fetch(`https://et.example/api/project/${id}`)).rejects.toThrow(/failed/i);
  });

  it('answer operations outside of /api, and their other methods', async () => {
    use({ server: { origin: 'https://et.example', basePath: '/EnterpriseTester' } });
    const url = 'https://et.example/EnterpriseTester/x/rest/gadgets/1.0/g/feed';
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
  });

  it('answer the addresses of OAuth, where users are told apart', async () => {
    server.use(http.all('*', () => new HttpResponse('untouched')));
    const url = 'https://et.example/OAuth/Token/GetRequestToken.rails';
    use({ server: { origin: 'https://et.example' } });
    expect(await (await fetch(url, { method: 'POST' })).text()).toBe('untouched');
    use({ server: { origin: 'https://et.example' }, identity: identity() });
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
  });

  it('answer commands to the mock', async () => {
    const mock = use({ server: { origin: 'https://et.example', basePath: '/EnterpriseTester' } });
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ entity: 'project', values: { Name: 'Mine' } });
    const made = await fetch('https://et.example/@alpha/_mock/records', { method: 'POST', headers, body });
    expect(made.status).toBe(201);
    expect(mock.worlds.get('alpha').store.Project.whereText('Name', 'Mine')).toHaveLength(1);
  });

  it.each([{}, { identity: identity() }])(
    'answer by own routes what these do not leave to others',
    async (options) => {
      server.use(http.all('*', async ({ request }) => new HttpResponse(`untouched ${await request.text()}`)));
      const mock = use({ ...options, server: { origin: 'https://et.example' } });
      mock.use('unhandled', async ({ request, target }) =>
        target === '/Account/LogOn' ? { body: await request.json() } : undefined,
      );
      const post = (path: string) => fetch(`https://et.example${path}`, { method: 'POST', body: '{"a":1}' });
      expect(await (await post('/Account/LogOn')).json()).toEqual({ a: 1 });
      expect(await (await post('/index.html')).text()).toBe('untouched {"a":1}');
      expect(await mock.journal.entries()).toMatchObject([
        { path: '/account/logon', response: { status: 200 } },
      ]);
    },
  );

  it('make no world of an address that they do not know', async () => {
    server.use(http.all('*', () => new HttpResponse('untouched')));
    const mock = use({ server: { origin: 'https://et.example' } });
    expect(await (await fetch('https://et.example/@vite/client')).text()).toBe('untouched');
    expect(await (await fetch('https://et.example/')).text()).toBe('untouched');
    expect([mock.worlds.size, await mock.journal.entries()]).toEqual([1, []]);
  });

  it('refuse what is unknown, where all of the address is said to be that of the mock', async () => {
    const mock = createMock({ server: { origin: 'https://et.example', basePath: '/EnterpriseTester' } });
    server.use(
      ...handlers(mock, { unknown: 'refuse' }),
      http.all('*', () => new HttpResponse('untouched')),
    );
    expect((await fetch('https://et.example/EnterpriseTester/Account/LogOn')).status).toBe(404);
    // Read whole: with MSW 3 the connection of a large response that nobody reads ends in an error of undici.
    const document = await fetch('https://et.example/openapi.json');
    expect(await document.json()).toHaveProperty('openapi');
    expect(await (await fetch('https://other.example/')).text()).toBe('untouched');
    expect(() => handlers(mock, { unknown: 'reject' as 'refuse' })).toThrow('unknown');
  });

  it('leave it to MSW to say that nobody has answered', async () => {
    use({ server: { origin: 'https://et.example' } });
    await expect(fetch('https://et.example/index.html')).rejects.toThrow(/failed/i);
  });

  it('keep the worlds of two boundaries apart', async () => {
    const url = 'https://et.example/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610';
    const emptied = (state: string) =>
      server.boundary(async () => {
        use({ server: { origin: 'https://et.example' }, world: { states: [state] } });
        const removed = await fetch(url, { method: 'DELETE' });
        return [removed.status, (await fetch(url)).status];
      });
    const both = [emptied('the package is empty')(), emptied('the package has children')()];
    expect(await Promise.all(both)).toEqual([
      [200, 404],
      [403, 200],
    ]);
  });
});
