import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { createMock } from '../../../src/index.ts';
import { checkedMock } from '../../support/mock.ts';
import { clientOf, connect } from '../client.ts';
import { assignments, packages, projects } from '../known.ts';

type Project = Schemas['Project'];
const address = `/api/project/${projects.test}`;

describe('a path', () => {
  test.each([
    `/API/Project/${projects.test}`,
    `/api/PROJECT/${projects.test.toUpperCase()}`,
    `/api/project/${projects.test}/`,
    `/api/project/%65b06e5d8-f774-4b0f-a95c-a911c13527a9`,
    `/api/project/%45B06E5D8-F774-4B0F-A95C-A911C13527A9`,
    `${address}?`,
    `${address}/?unknown=1`,
    `${address}#fragment`,
  ])('%s leads to the project, whose own address is printed as ever', async (path) => {
    const client = connect();
    const { status, body } = await client.get<Project>(path);
    expect(status).toBe(200);
    expect(body.Self).toBe(`http://localhost${address}`);
  });

  test('the address of a collection has /api twice, as on the pages, and can be asked so', async () => {
    const { get } = connect();
    const { body } = await get<{ Self: string }>('/api/mailqueue/messages?$top=1');
    expect(body.Self).toBe('http://localhost/api/api/mailqueue/messages?$top=1');
    expect(await get(body.Self)).toMatchObject({ status: 200, body });
    expect((await get('/API/Api/MailQueue/messages?$top=1')).status).toBe(200);
  });

  test.each([
    '/api/api',
    '/api/api/projects',
    '/api/api/api/mailqueue/messages',
    '/api/api/mailqueue/settings',
  ])('has /api once everywhere else: %s is 404', async (path) => {
    expect((await connect().get(path)).status).toBe(404);
  });

  test('with /api twice is refused with another method like that with /api once', async () => {
    const { send } = connect();
    const refused = await send('/api/mailqueue/messages', { method: 'PUT' });
    expect(refused.status).toBe(405);
    expect(await send('/api/api/mailqueue/messages', { method: 'PUT' })).toMatchObject({
      status: 405,
      body: refused.body,
    });
  });

  test.each([
    ['/', 404],
    ['', 404],
    ['/ap', 404],
    ['/apis', 404],
    ['/api/nonsense', 404],
    ['/api/project', 404],
    ['/api/project/', 404],
    ['/api//projects', 404],
    ['//api/projects', 404],
    ['/api/projects//', 404],
    [`${address}/nonsense`, 404],
    [`${address}/tickets/nonsense`, 404],
    ['/api/project/%E0%A4%A', 404],
    ['/api/project/%', 404],
    ['/api/project/%00', 404],
    ['/api/project/%ff%fe', 404],
    ['/api/project/ä☃', 404],
    ['/outside', 404],
    ['/api/*', 404],
    ['/api/:p0', 404],
    ['/api/project/__proto__', 404],
    ['/constructor', 404],
  ])('%s is %i', async (path, status) => {
    const client = connect();
    await client.fails(() => client.get(`http://localhost${path}`), status, /./);
  });

  test('that nothing is at is named in the error response', async () => {
    const client = connect();
    await client.fails(
      () => client.get('/api/nonsense?x=1'),
      404,
      'No resource of the API is at /api/nonsense.',
    );
  });
});

describe('a method', () => {
  test.each([
    ['POST', '/api/executionpackage/x/children', 'GET, HEAD'],
    ['GET', '/api/backgroundtasks', 'POST'],
    ['HEAD', '/api/backgroundtasks', 'POST'],
    ['POST', `${address}/`, 'DELETE, GET, HEAD, PUT'],
    ['PATCH', address, 'DELETE, GET, HEAD, PUT'],
    ['OPTIONS', address, 'DELETE, GET, HEAD, PUT'],
    ['DELETE', `/api/scriptassignment/${assignments.search}/runs`, 'GET, HEAD, POST'],
    ['PUT', '/api', 'GET, HEAD'],
    ['PUT', '/API/', 'GET, HEAD'],
    ['PURGE', '/api', 'GET, HEAD'],
  ])('%s %s is not possible: 405, and Allow says what is', async (method, path, allow) => {
    const client = connect();
    const { status, headers, body, text } = await client.send<Schemas['ErrorResponse']>(path, { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe(allow);
    if (method === 'HEAD') expect(text).toBe('');
    else expect(body.Message).toMatch(`${method} is not possible here; ${allow?.split(', ')[0]}`);
  });

  test.each(['PATCH', 'PURGE', 'GET'])('%s finds nothing at the root', async (method) => {
    const { status } = await connect().send('/', { method });
    expect(status).toBe(404);
  });

  test('HEAD answers as GET does, without a body', async () => {
    const client = connect();
    for (const path of [
      address,
      '/api/projects',
      '/api/nonsense',
      '/api/project/x',
      '/api/projects?$top=-1',
    ]) {
      const head = await client.send(path, { method: 'HEAD' });
      const get = await client.get(path);
      expect([head.status, head.text]).toEqual([get.status, '']);
      const length = String(Buffer.byteLength(get.text));
      expect([...head.headers]).toEqual([['content-length', length], ...get.headers]);
    }
  });
});

describe('the application path', () => {
  const below = () =>
    connect({ server: { basePath: '/EnterpriseTester', origin: 'http://et.example:8080' } });

  test('stands in front of all addresses, asked and answered', async () => {
    const client = below();
    expect(client.mock.baseUrl).toBe('http://et.example:8080/EnterpriseTester');
    const { body } = await client.get<Project>(`${address}?$expand=ExecutionPackages`);
    const base = `http://et.example:8080/EnterpriseTester${address}`;
    expect(body.Self).toBe(base);
    expect(body.Links[0]?.Href).toBe(`${base}/tickets`);
    expect(body.ExecutionPackages?.[0]?.Self).toMatch(/^http:\/\/et\.example:8080\/EnterpriseTester\/api\//);
    const { headers } = await client.remove(address);
    expect(headers.get('location')).toMatch(
      /^http:\/\/et\.example:8080\/EnterpriseTester\/api\/backgroundtask\//,
    );
  });

  test('is understood in any letter case, and answered as it was asked', async () => {
    const { body } = await below().get<Project>(`http://et.example:8080/enterprisetester${address}`);
    expect(body.Self).toBe(`http://et.example:8080/enterprisetester${address}`);
  });

  test.each([
    '/api/projects',
    '/',
    '/EnterpriseTester',
    '/EnterpriseTester/',
    '/EnterpriseTesterapi/projects',
    '/EnterpriseTester2/api/projects',
    '/Other/api/projects',
    '/EnterpriseTester/EnterpriseTester/api/projects',
    '/outside',
  ])('%s is outside of it: 404', async (path) => {
    const client = below();
    await client.fails(
      () => client.get(`http://et.example:8080${path}`),
      404,
      /^No resource of the API is at/,
    );
  });

  test.each(['/EnterpriseTester/', '/EnterpriseTester//'])('may be given as %s', (basePath) => {
    expect(createMock({ server: { basePath } }).baseUrl).toBe('http://localhost/EnterpriseTester');
  });

  test('may have several parts, or none', async () => {
    const client = connect({ server: { basePath: '/apps/et-6.1' } });
    expect((await client.get<Project>(address)).body.Self).toBe(`http://localhost/apps/et-6.1${address}`);
    expect((await connect({ server: { basePath: '' } }).get(address)).status).toBe(200);
    expect((await connect({ server: { basePath: '/' } }).get(address)).status).toBe(200);
  });

  test.each(['EnterpriseTester', '/a b', '/a?b', 'http://localhost/a', '/a//b'])('%j is none', (basePath) => {
    expect(() => createMock({ server: { basePath } })).toThrow('it must look like /EnterpriseTester');
  });
});

describe('the host', () => {
  test('of the request stands in Self, Href and Location', async () => {
    const client = connect();
    for (const base of ['https://et.example', 'http://127.0.0.1:4000', 'http://[::1]:8080']) {
      const { body } = await client.get<Project>(base + address);
      expect(body.Self).toBe(base + address);
      for (const { Href } of body.Links) expect(Href.startsWith(`${base}/api/`)).toBe(true);
      const { headers } = await client.post(`${base}/api/scriptassignment/${assignments.search}/runs`);
      expect(headers.get('location')).toMatch(`${base}/api/scriptrun/`);
    }
  });

  test('of one client is none of another', async () => {
    const client = connect();
    const at = (base: string) => client.get<Project>(base + address);
    await at('http://one.example');
    await at('http://two.example');
    expect((await at('http://one.example')).text).not.toContain('two.example');
  });

  test('may be another for each of many clients', async () => {
    const mock = createMock();
    for (let host = 0; host < 250; host++) {
      const response = await mock.fetch(
        `http://host-${host}.example/api/executionpackage/${packages.cycle1}`,
      );
      expect(await response.text()).toContain(`"Self":"http://host-${host}.example/api/`);
    }
  });
});

describe('an address that is too long', () => {
  test('is 414, and one that is just short enough is answered', async () => {
    const client = connect();
    const url = `http://localhost${address}?x=`;
    await client.fails(
      () => client.get(url.padEnd(16_385, 'x')),
      414,
      'Failed to read the request: its address has more than 16384 characters.',
    );
    expect((await client.get(url.padEnd(16_384, 'x'))).status).toBe(200);
    const put = () => client.put(url.padEnd(20_000, 'x'), { Name: 'New' });
    await client.fails(put, 414, /^Failed to read the request/);
  });

  test('is not repeated in an error response', async () => {
    const client = connect();
    const { status, text } = await client.get(`/api/${'x'.repeat(100_000)}`);
    expect([404, 414]).toContain(status);
    expect(text.length).toBeLessThan(1100);
  });
});

test('addresses may be given as text, as URL or as Request', async () => {
  const mock = checkedMock();
  const url = `http://localhost${address}`;
  for (const input of [address, url, new URL(url), new Request(url)])
    expect((await mock.fetch(input)).status).toBe(200);
  const request = new Request(url, { method: 'PUT', body: new Blob(['{"Name":"New"}']) });
  expect(((await (await mock.fetch(request)).json()) as Project).Name).toBe('New');
  const client = clientOf(mock);
  expect((await client.get<Project>(address)).body.Name).toBe('New');
});
