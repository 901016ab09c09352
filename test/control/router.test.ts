import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlFacts } from '../../src/control/http/operations.ts';
import { createMock } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';
import { exchange } from '../support/dial.ts';
import { ask } from '../support/request.ts';

const clock = '/_mock/clock';
/** Open to everybody. */
const health = '/_mock/health';
/** What proxies, load balancers and content delivery networks say of their clients. */
const forwarding = [
  ...['X-Envoy-External-Address', 'X-Original-For', 'X-Original-Proto', 'Client-IP', 'WL-Proxy-Client-IP'],
  ...[
    'Proxy-Client-IP',
    'X-Forwarded',
    'Forwarded-For',
    'X-Forwarded-Protocol',
    'Front-End-Https',
    'X-Url-Scheme',
  ],
  ...[
    'X-Scheme',
    'CDN-Loop',
    'CF-Ray',
    'CF-Visitor',
    'Fly-Client-IP',
    'X-Appengine-User-IP',
    'X-Azure-ClientIP',
  ],
  ...['X-Vercel-Forwarded-For', 'CF-Connecting-IP', 'True-Client-IP', 'X-Cluster-Client-IP'],
];
/** What browsers say of something that a page embeds. */
const picture = { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' };

describe('a server on this machine', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await listen(createMock());
  });
  afterAll(() => server.close());

  it('says at its root that it is up', async () => {
    const { status, headers } = await ask(server, { path: '/', method: 'OPTIONS' });
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it('answers the control API', async () => {
    expect((await ask(server, { path: clock })).status).toBe(200);
  });

  it.each([
    { what: 'a host that somebody has pointed here', headers: { Host: 'evil.example' } },
    { what: 'a page of another origin', headers: { Origin: 'https://evil.example' } },
    { what: 'a page of another port', headers: { Origin: 'http://127.0.0.1:1' } },
    { what: 'a page without an origin', headers: { Origin: 'null' } },
    { what: 'a picture on a page of another site', headers: { ...picture, 'Sec-Fetch-Site': 'cross-site' } },
    { what: 'a picture on a page of another port', headers: { ...picture, 'Sec-Fetch-Site': 'same-site' } },
    { what: 'a page of a browser to come', headers: { 'Sec-Fetch-Site': 'other' } },
    { what: 'another machine, behind a proxy', headers: { 'X-Forwarded-For': '203.0.113.7' } },
    { what: 'another machine, behind a proxy of the standard', headers: { Forwarded: 'for=203.0.113.7' } },
    { what: 'a proxy that names itself alone', headers: { Via: '1.1 proxy' } },
    { what: 'a proxy that ends TLS', headers: { 'X-Forwarded-Proto': 'https' } },
    { what: 'a proxy that gives the address of its client', headers: { 'X-Real-IP': '203.0.113.7' } },
  ])('refuses the control API to $what', async ({ headers }) => {
    const { status, headers: answered, body } = await ask(server, { path: clock, headers });
    expect(status).toBe(403);
    expect(JSON.parse(body).Message).toMatch(/^Failed to accept the request: /);
    expect(answered).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(forwarding)('refuses the control API behind a proxy that sends %s', async (name) => {
    expect((await ask(server, { path: clock, headers: { [name]: 'a' } })).status).toBe(403);
  });

  it('refuses the control API where either of two hosts is not of this machine', async () => {
    const get = (target: string, ...hosts: string[]) =>
      exchange(server, `GET ${target} HTTP/1.1`, ...hosts.map((it) => `Host: ${it}`), 'Connection: close');
    expect(await get(`http://localhost${clock}`, 'localhost:8080')).toMatch(/^HTTP\/1.1 200 /);
    expect(await get(`http://localhost${clock}`, 'evil.example')).toMatch(/^HTTP\/1.1 403 /);
    expect(await get(`http://evil.example${clock}`, 'localhost')).toMatch(/^HTTP\/1.1 403 /);
    expect(await get('http://localhost/api/projects', 'proxy.example')).toMatch(/^HTTP\/1.1 200 /);
    expect(await get('http://localhost/api/projects', 'a b')).toMatch(/^HTTP\/1.1 400 /);
    for (const path of [clock, '/api/projects'])
      for (const other of ['localhost', 'evil.example'])
        expect(await get(path, 'localhost', other)).toMatch(/^HTTP\/1.1 400 .*it names its host twice/s);
  });

  const reads = Object.values(controlFacts).filter(({ method, path }) => method === 'GET' && path !== health);
  it.each(reads)('does not read $path for a picture on a page of another site', async ({ path }) => {
    const headers = { ...picture, 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask(server, { path, headers })).status).toBe(403);
    expect((await ask(server, { path, method: 'HEAD', headers })).status).toBe(403);
  });

  it('shows the page in no frame of another site', async () => {
    const headers = { Accept: 'text/html', 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'iframe' };
    const { status, body } = await ask(server, { path: '/', headers });
    expect(status).toBe(403);
    expect(JSON.parse(body).Message).toMatch(/it comes from a page of another site/);
  });

  it.each(['same-origin', 'none'])('answers the page of the mock itself (%s)', async (site) => {
    expect((await ask(server, { path: clock, headers: { 'Sec-Fetch-Site': site } })).status).toBe(200);
    const headers = { Accept: 'text/html', 'Sec-Fetch-Site': site };
    expect((await ask(server, { path: '/', headers })).status).toBe(200);
  });

  it('refuses the documented API, too, for a host that somebody has pointed here', async () => {
    const headers = { Host: 'evil.example' };
    expect((await ask(server, { path: '/api/projects', headers })).status).toBe(403);
    expect((await ask(server, { path: '/@alpha/api/projects', headers })).status).toBe(403);
  });

  it.each([
    'localhost',
    'LOCALHOST:8080',
    'localhost:',
    'localhost.',
    'localhost.:8080',
    'tester.localhost',
    '127.0.0.1:8080',
    '127.0.0.1:',
    '[::1]:80',
    '[::ffff:127.0.0.1]',
    '[::FFFF:7F00:1]:8080',
  ])('is also called %s', async (Host) => {
    expect((await ask(server, { path: clock, headers: { Host } })).status).toBe(200);
    expect((await ask(server, { path: '/api/projects', headers: { Host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:',
    'localhost.evil.example',
    '[::ffff:192.0.2.1]',
    '127.0.0.1.evil.example',
  ])('is not called %s, and says how to give it that name', async (Host) => {
    const { status, body } = await ask(server, { path: '/api/projects', headers: { Host } });
    const name = Host === '[::ffff:192.0.2.1]' ? '[::ffff:c000:201]' : Host.replace(/:$/, '');
    expect(status).toBe(403);
    expect(JSON.parse(body).Message).toBe(
      `Failed to accept the request: it is for the host ${name}; if that is right, start the mock with --allow-host ${name}, or the option server.allowedHosts.`,
    );
  });

  it.each([
    'a@localhost',
    'localhost/x',
    'localhost?',
    'local host',
    'localhost:8080:1',
    '[::1',
    'localhost#',
  ])('takes %s for no host', async (Host) => {
    expect((await ask(server, { path: '/api/projects', headers: { Host } })).status).toBe(400);
  });

  it('lets pages of every origin use the documented API, with credentials', async () => {
    const headers = { Origin: 'https://app.example' };
    const answer = await ask(server, { path: '/api/projects', headers });
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'access-control-allow-origin': 'https://app.example',
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
      },
    });
  });

  it('answers the question that a browser asks before', async () => {
    const answer = await ask(server, {
      method: 'OPTIONS',
      path: '/api/projects',
      headers: {
        Origin: 'https://app.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization, content-type',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-headers']).toBe('authorization, content-type');
    const methods = String(answer.headers['access-control-allow-methods']).split(', ');
    expect(methods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'DELETE']));
  });

  it('does not let pages of other origins ask before a command', async () => {
    const answer = await ask(server, {
      method: 'OPTIONS',
      path: clock,
      headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
    });
    expect(answer.status).toBe(403);
  });

  it('tells everybody that it is there', async () => {
    const answer = await ask(server, {
      path: '/_mock/health',
      headers: { 'X-Forwarded-For': '203.0.113.7' },
    });
    expect(JSON.parse(answer.body)).toEqual({
      status: 'ok',
      worlds: expect.any(Number),
      memory: expect.objectContaining({ limit: 268_435_456 }),
    });
  });
});

describe('a server with a token', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await listen(createMock({ server: { controlToken: 'open sesame' } }));
  });
  afterAll(() => server.close());

  it.each([
    { what: 'no token', headers: {} },
    { what: 'another token', headers: { Authorization: 'Bearer open sesamE' } },
    { what: 'the beginning of the token', headers: { Authorization: 'Bearer open' } },
    { what: 'more than the token', headers: { Authorization: 'Bearer open sesame!' } },
    { what: 'the token in another way', headers: { Authorization: 'Basic open sesame' } },
  ])('refuses the control API to $what, and does not say the right one', async ({ headers }) => {
    const answer = await ask(server, { path: clock, headers });
    expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    expect(JSON.stringify(answer)).not.toContain('sesame');
  });

  it('answers those who have it, wherever they are', async () => {
    const headers = { Authorization: 'Bearer open sesame', 'X-Forwarded-For': '203.0.113.7' };
    expect((await ask(server, { path: clock, headers })).status).toBe(200);
  });
});

describe('a server with a name of its own', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await listen(createMock({ server: { allowedHosts: ['et.test'] } }));
  });
  afterAll(() => server.close());
  const page = { path: '/', headers: { Accept: 'text/html' } };

  it.each(['ET.test:8080', 'et.test.', 'et.test:'])('answers for that name, as %s', async (Host) => {
    expect((await ask(server, { path: '/api/projects', headers: { Host } })).status).toBe(200);
  });

  it('does not answer commands for it: whoever it was passed on for may be anywhere', async () => {
    const headers = { Host: 'et.test' };
    const { status, body } = await ask(server, { path: clock, headers });
    expect(status).toBe(403);
    expect(JSON.parse(body).Message).toContain(
      'without a token, the control API accepts requests only from this machine',
    );
    expect((await ask(server, { ...page, headers: { ...page.headers, ...headers } })).status).toBe(403);
    expect((await ask(server, { path: '/_mock/state', headers })).status).toBe(403);
  });

  it('answers commands of this machine', async () => {
    expect((await ask(server, { path: clock })).status).toBe(200);
    expect((await ask(server, page)).status).toBe(200);
  });
});

describe('a server on every address', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await listen(createMock(), { host: '0.0.0.0' });
  });
  afterAll(() => server.close());

  it('answers the documented API by any name, and commands by one of this machine alone', async () => {
    const headers = { Host: 'mock.example.org' };
    expect((await ask(server, { path: '/api/projects', headers })).status).toBe(200);
    expect((await ask(server, { path: clock, headers })).status).toBe(403);
    expect((await ask(server, { path: clock })).status).toBe(200);
  });
});

describe('the option server.origin', () => {
  it.each(['localhost:8080', '', 'https://example.org/path', 'ftp://example.org'])(
    'cannot be %j',
    (origin) => {
      expect(() => createMock({ server: { origin } })).toThrow('it must look like http://localhost:8080');
    },
  );

  it('is where a mock seems to be', () => {
    expect(createMock({ server: { origin: 'https://mock.example.org/' } }).baseUrl).toBe(
      'https://mock.example.org',
    );
  });
});
