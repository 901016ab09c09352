import { afterEach, describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createClock, createMock, type MockOptions } from '../../src/index.ts';
import { readForwarded } from '../../src/node/forwarded.ts';
import { type ListenOptions, listen, type RunningServer } from '../../src/node.ts';
import { sign } from '../identity/program.ts';
import { exchange } from '../support/dial.ts';
import { leastProcessorTime } from '../support/processor-time.ts';
import { ask } from '../support/request.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

let server: RunningServer | undefined;
afterEach(() => server?.close());

async function start(options: MockOptions = {}, listening: ListenOptions = {}) {
  const mock = createMock(options);
  server = await listen(mock, listening);
  return { mock, ...server };
}

/** Where the response to a request leads back to. */
async function selfOf(to: RunningServer, path: string, headers: Record<string, string> = {}) {
  const { status, body } = await ask(to, { path, headers });
  return status === 200 ? JSON.parse(body).Self : { status, ...JSON.parse(body) };
}

describe('a public URL', () => {
  const publicUrl = 'https://mock.example.org/tools/';

  it('is what addresses begin with, whichever host was asked for, and whether a proxy takes its path off or not', async () => {
    const mock = await start({ server: { publicUrl } });
    const self = `https://mock.example.org/tools${project}`;
    expect(await selfOf(mock, project)).toBe(self);
    expect(await selfOf(mock, `/tools${project}`)).toBe(self);
    expect(await selfOf(mock, `/TOOLS${project}`, { Host: 'mock.example.org' })).toBe(self);
    expect(await selfOf(mock, project, { 'X-Forwarded-Host': 'evil.example' })).toBe(self);
    expect(await selfOf(mock, `/toolshed${project}`)).toMatchObject({ status: 404 });
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
  });

  it('has the world behind it', async () => {
    const mock = await start({ server: { publicUrl } });
    const self = `https://mock.example.org/tools/@alpha${project}`;
    expect(await selfOf(mock, `/@alpha${project}`)).toBe(self);
    expect(await selfOf(mock, `/tools/@alpha${project}`)).toBe(self);
  });

  it('ends with the application path', async () => {
    const mock = await start({ server: { publicUrl: 'https://mock.example.org/ET', basePath: '/ET' } });
    expect(await selfOf(mock, `/ET${project}`)).toBe(`https://mock.example.org/ET${project}`);
    expect(await selfOf(mock, `/@alpha/ET${project}`)).toBe(`https://mock.example.org/@alpha/ET${project}`);
    expect(() =>
      createMock({ server: { publicUrl: 'https://mock.example.org/tools', basePath: '/ET' } }),
    ).toThrow(
      'Failed to read the public URL "https://mock.example.org/tools": it must end with the application path /ET.',
    );
  });

  it.each(['mock.example.org', 'ftp://mock.example.org', 'https://me@mock.example.org', 'https://a/?b', ''])(
    'is not %s',
    (wrong) => {
      expect(() => createMock({ server: { publicUrl: wrong } })).toThrow(
        `Failed to read the public URL ${JSON.stringify(wrong)}: it must look like https://mock.example.org/tools.`,
      );
    },
  );

  it('is in Location, too', async () => {
    const { status, headers } = await ask(await start({ server: { publicUrl } }), {
      method: 'POST',
      path: '/api/projects',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Name: 'Behind a proxy' }),
    });
    expect(status).toBe(201);
    expect(headers.location).toMatch(/^https:\/\/mock\.example\.org\/tools\/api\/project\//);
  });

  it('is what the journal says', async () => {
    const running = await start({ server: { publicUrl } });
    await selfOf(running, `/tools${project}?a=b`);
    const [entry] = await running.mock.journal.entries();
    expect(entry).toMatchObject({ url: `https://mock.example.org${project}?a=b`, path: project });
  });

  it('lets the host in that it has', async () => {
    const mock = await start({ server: { publicUrl } });
    expect(await selfOf(mock, project, { Host: 'MOCK.example.org:443' })).toBe(
      `https://mock.example.org/tools${project}`,
    );
    expect(await selfOf(mock, project, { Host: 'evil.example' })).toMatchObject({ status: 403 });
    // A host that was let in before lets no other one in.
    expect(await selfOf(mock, project, { Host: 'evil.example' })).toMatchObject({ status: 403 });
    expect(await selfOf(mock, project, { Host: 'a/b' })).toMatchObject({ status: 400 });
  });

  it('makes commands a matter of the token: all that a proxy sends looks as if it came from here', async () => {
    const open = await start({ server: { publicUrl } });
    expect((await ask(open, { path: '/_mock/clock' })).status).toBe(403);
    expect((await ask(open, { path: '/_mock/health' })).status).toBe(200);
    await open.close();
    const closed = await start({ server: { publicUrl, controlToken: 'open sesame' } });
    const headers = { Authorization: 'Bearer open sesame' };
    expect((await ask(closed, { path: '/_mock/clock', headers })).status).toBe(200);
    expect((await ask(closed, { path: '/tools/@alpha/_mock/clock', headers })).status).toBe(200);
  });

  it('makes the page one that works below it', async () => {
    const mock = await start({ server: { publicUrl, controlToken: 'open sesame' } });
    const headers = { Accept: 'text/html' };
    const { body } = await ask(mock, { path: '/tools/@alpha/', headers });
    expect(body).toContain(
      '<body data-world="alpha" data-mount="/tools" data-root="/tools/@alpha" data-api="/tools/@alpha" data-address="https://mock.example.org/tools/@alpha">',
    );
  });
});

describe('what a proxy says of its client', () => {
  const tls = { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'https', Host: 'localhost' };

  it.each([
    ['the scheme', { ...tls }, 'https://localhost'],
    ['the host', { 'X-Forwarded-Host': 'mock.example.org:8443' }, 'http://mock.example.org:8443'],
    ['the path', { 'X-Forwarded-Prefix': '/tools/' }, 'http://localhost/tools'],
    [
      'all of it, in the way of the standard',
      { Forwarded: 'for="[2001:db8::1]:4711";Proto=HTTPS; host="mock.example.org:8443"' },
      'https://mock.example.org:8443',
    ],
    [
      'the same in both ways',
      { Forwarded: 'proto=https', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'mock.example.org' },
      'https://mock.example.org',
    ],
    [
      'what the last one has added',
      { 'X-Forwarded-Host': 'evil.example, mock.example.org' },
      'http://mock.example.org',
    ],
    [
      'what the last one has said',
      { Forwarded: 'host=evil.example, host=mock.example.org' },
      'http://mock.example.org',
    ],
    [
      'what the first one of a row has said that is trusted',
      {
        'X-Forwarded-For': '203.0.113.9, 203.0.113.7, 127.0.0.1',
        'X-Forwarded-Host': 'evil.example, mock.example.org, inner',
      },
      'http://mock.example.org',
    ],
    [
      'the same of the standard',
      {
        Forwarded:
          'for=203.0.113.9;host=evil.example, for=203.0.113.7;host=mock.example.org, for="[::1]:80";host=inner',
      },
      'http://mock.example.org',
    ],
    ['nothing about addresses', { 'X-Forwarded-For': '203.0.113.7' }, 'http://localhost'],
  ])('is believed on this machine: %s', async (_, headers, base) => {
    const mock = await start();
    expect(await selfOf(mock, project, { Host: 'localhost', ...headers })).toBe(base + project);
  });

  it.each([
    { 'X-Forwarded-Proto': 'javascript' },
    { 'X-Forwarded-Host': 'a/b' },
    { 'X-Forwarded-Host': 'a@b' },
    { 'X-Forwarded-Host': '' },
    { 'X-Forwarded-Prefix': 'tools' },
    { 'X-Forwarded-Prefix': '//evil.example/' },
    { Forwarded: 'host="a b"' },
    { Forwarded: 'proto=https', 'X-Forwarded-Proto': 'http' },
  ])('is refused where it is none: %j', async (headers) => {
    const { status, Message } = await selfOf(await start(), project, headers);
    expect(status).toBe(400);
    expect(Message).toMatch(/^Failed to read the request: .*(forwards|contradict)/);
  });

  it('is believed of nobody else, unless they are named', async () => {
    const self = `http://localhost${project}`;
    for (const trustedProxies of [[], ['192.0.2.1'], ['192.0.2.0/24', '2001:db8::/32']]) {
      expect(await selfOf(await start({}, { trustedProxies }), project, tls)).toBe(self);
      await server?.close();
    }
    for (const trustedProxies of [['127.0.0.1'], ['192.0.2.1', '127.0.0.0/30'], ['0.0.0.0/0']]) {
      expect(await selfOf(await start({}, { trustedProxies }), project, tls)).toBe(
        `https://localhost${project}`,
      );
      await server?.close();
    }
  });

  it('a proxy that is named is never taken for a program of this machine', async () => {
    const named = await start({}, { trustedProxies: ['127.0.0.1'] });
    expect((await ask(named, { path: '/_mock/clock' })).status).toBe(403);
    await named.close();
    expect(
      (await ask(await start({}, { trustedProxies: ['192.0.2.1'] }), { path: '/_mock/clock' })).status,
    ).toBe(200);
  });

  it.each(['localhost', '10.0.0.0/33', '10.0.0/8', '::1/129', '10.0.0.0/8/8', '10.0.0.0/', '10.0.0.0/x', ''])(
    'is not believed of %s, which is no address',
    async (wrong) => {
      await expect(listen(createMock(), { trustedProxies: [wrong] })).rejects.toThrow(
        `Failed to read the trusted proxy ${JSON.stringify(wrong)}: it must be an IP address, or a range such as 10.0.0.0/8.`,
      );
    },
  );

  it('opens nothing to a host that was not allowed', async () => {
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'localhost' };
    expect(await selfOf(await start(), project, headers)).toMatchObject({ status: 403 });
  });
});

describe('the header Forwarded', () => {
  const at = (value: string) => readForwarded({ forwarded: value }, () => true);

  it('has commas and semicolons in quotes, and escapes there', () => {
    const said = { scheme: 'https', host: 'a.example:8443', prefix: undefined };
    expect(at('for="[::1]:1";x="a,b;c\\"d";Proto=https ; host="a.example:8443"')).toEqual(said);
    expect(at('proto=https;host="a.example\\:8443", for=10.0.0.1')).toEqual(said);
  });

  it.each(["'", '"', '\\', '=', ';', 'for=', 'a="'])('is read in linear time: %s', async (piece) => {
    const text = piece.repeat(250_000 / piece.length);
    const spent = await leastProcessorTime(300, () => {
      try {
        at(`for="${text}`);
      } catch {}
    });
    expect(spent).toBeLessThan(300);
  });
});

describe('a signature of OAuth', () => {
  const clientClock = createClock({ at: 1_700_000_000_000, rate: 0 });
  const program = { key: 'ci', secret: 'of the program' };
  const path = '/OAuth/Token/GetRequestToken.rails';
  const options = { identity: identity({ consumers: [program], clientClock }) };
  const proxied = { Host: 'localhost', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Prefix': '/tools' };

  it.each([
    [
      'the public URL',
      { server: { publicUrl: 'https://mock.example.org/tools' } },
      {},
      'https://mock.example.org/tools',
    ],
    ['the address of the proxy', {}, proxied, 'https://localhost/tools'],
  ])('is over %s', async (_, front, headers, base) => {
    const mock = await start({ ...options, ...front });
    const statusFor = async (url: string) => {
      const { oauth, parameters } = sign(program, { url, method: 'POST' });
      const signed = { ...oauth.toHeader(parameters as never), ...headers };
      return (await ask(mock, { method: 'POST', path, headers: signed })).status;
    };
    expect(await statusFor(base + path)).toBe(200);
    expect(await statusFor(`http://127.0.0.1:${mock.port}${path}`)).toBe(401);
    expect(await statusFor(`http://localhost${path}`)).toBe(401);
  });
});

describe('a request as proxies are sent one', () => {
  it('is for the host in its first line', async () => {
    const { port } = await start();
    const line = (url: string) =>
      exchange({ port }, `GET ${url}${project} HTTP/1.1`, 'Host: localhost', 'Connection: close');
    expect(await line('http://tester.localhost:8080')).toContain(
      `"Self":"http://tester.localhost:8080${project}"`,
    );
    expect(await line('http://evil.example')).toMatch(/^HTTP\/1\.1 403 /);
  });
});
