import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { curlOf } from '../../../src/verify/http/exchange.ts';
import { NoResponse, RequestNotAllowed, Unanswered } from '../../../src/verify/http/failures.ts';
import { watched } from './watched.ts';

const broken = async () => {
  throw new TypeError('fetch failed', { cause: { code: 'UND_ERR_SOCKET' } });
};

describe('a client', () => {
  test('makes no more requests in a second than it may', async () => {
    const { client, requests } = watched({ rate: 10 });
    await Promise.all([1, 2, 3, 4].map(() => client.send('searchProjects')));
    expect(requests).toHaveLength(4);
    // Three times 100 ms; timers may be a little early.
    expect((requests[3]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThan(290);
  });

  test('waits for nothing when it is interrupted between two requests', async () => {
    const stop = new AbortController();
    const { client, requests } = watched({ rate: 0.001, signal: stop.signal });
    await client.send('searchProjects');
    const second = client.send('searchProjects');
    stop.abort(new Error('interrupted'));
    await expect(second).rejects.toThrow('interrupted');
    expect(requests).toHaveLength(1);
  });

  test('waits for a response, and for its last byte, only so long', async () => {
    const never = watched({
      timeout: 20,
      fetch: (_, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    });
    await expect(never.client.send('searchProjects')).rejects.toThrow(
      new NoResponse('searchProjects', '', 'none within 20 ms').message,
    );
    const endless = watched({
      timeout: 20,
      fetch: async (_, init) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"Items":['));
              init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
            },
          }),
        ),
    });
    await expect(endless.client.send('searchProjects')).rejects.toThrow('none within 20 ms');
  });

  test.each([
    ['searchProjects', 4],
    ['updateProject', 4],
    ['deleteScriptRun', 4],
    ['createProject', 1],
  ] as const)(
    'makes a request of %s %i times when the connection breaks: what is idempotent can be made again',
    async (operation, times) => {
      const { client, requests } = watched({ fetch: broken, wait: async () => undefined });
      const asked = client.send(operation, { path: { id: '1' }, body: undefined });
      await expect(asked).rejects.toThrow(Unanswered);
      expect(requests).toHaveLength(times);
    },
  );

  test('does not make an update again that would have its effect twice', async () => {
    const { client, requests } = watched({ fetch: broken, wait: async () => undefined });
    await expect(client.send('updateProject', { path: { id: '1' }, isOnce: true })).rejects.toThrow(
      Unanswered,
    );
    expect(requests).toHaveLength(1);
  });

  test('makes a request again that was not sent, whatever it does', async () => {
    let count = 0;
    const { client, requests } = watched({
      wait: async () => undefined,
      fetch: async () => {
        if (++count === 2) throw new TypeError('fetch failed', { cause: { code: 'EAI_AGAIN' } });
        return Response.json({}, { status: 201 });
      },
    });
    await client.send('createProject', { body: { Name: 'A' } });
    expect((await client.send('createProject', { body: { Name: 'B' } })).response.status).toBe(201);
    expect(requests).toHaveLength(3);
  });

  test.each([
    [{ 'Retry-After': '7' }, 7000],
    [{ Date: 'Mon, 04 May 2026 08:00:00 GMT', 'Retry-After': 'Mon, 04 May 2026 08:00:09 GMT' }, 9000],
    [{}, 250],
  ])('waits as long as the server asks for: %j', async (headers, ms) => {
    const waits: number[] = [];
    let count = 0;
    const { client, exchanges } = watched({
      wait: async (it) => void waits.push(it),
      fetch: async () => (++count === 1 ? new Response('', { status: 503, headers }) : Response.json({})),
    });
    await client.send('createProject', { body: { Name: 'A' } });
    expect(waits).toEqual([ms]);
    expect(exchanges).toHaveLength(1);
  });

  test('does not wait for an hour', async () => {
    const { client } = watched({
      fetch: async () => new Response('', { status: 429, headers: { 'Retry-After': '3600' } }),
    });
    await expect(client.send('searchProjects')).rejects.toThrow(
      'responds with 429, and asks to wait for 3600',
    );
  });

  test.each([
    ['one of nothing', 404],
    ['the one whose task is told', 202],
  ])('does not take a deletion that is made again for %s', async (_, status) => {
    let count = 0;
    const { client } = watched({
      wait: async () => undefined,
      fetch: async () => {
        if (++count === 1) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
        return Response.json({ Message: 'No.' }, { status });
      },
    });
    await expect(client.send('deleteScript', { path: { id: '1' } })).rejects.toThrow('was done before');
  });

  test('takes a deletion as it is answered that was only refused for a moment before', async () => {
    let count = 0;
    const { client } = watched({
      wait: async () => undefined,
      fetch: async () => Response.json({}, { status: ++count === 1 ? 429 : 404 }),
    });
    expect((await client.send('deleteScript', { path: { id: '1' } })).response.status).toBe(404);
  });

  test('says what to do about the certificates of an authority of its own', async () => {
    const { client } = watched({
      fetch: async () => {
        throw new TypeError('fetch failed', { cause: { code: 'SELF_SIGNED_CERT_IN_CHAIN' } });
      },
    });
    await expect(client.send('searchProjects')).rejects.toThrow('set NODE_EXTRA_CA_CERTS');
  });

  test.each(['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'])('says of %s what the server speaks', async (code) => {
    const { client } = watched({
      fetch: async () => {
        throw new TypeError('fetch failed', { cause: { code } });
      },
    });
    await expect(client.send('searchProjects')).rejects.toThrow(`it speaks http, not https (${code})`);
  });

  test('builds nothing but GET in read-only mode', async () => {
    const { client, requests } = watched({ mode: 'read-only' });
    await expect(client.send('createProject', { body: { Name: 'A' } })).rejects.toThrow(RequestNotAllowed);
    expect(requests).toEqual([]);
  });

  test('sends the credentials, and tells nobody', async () => {
    const credentials = { user: 'joeb', password: 's3cret-päss' };
    const { client, requests, exchanges } = watched({ credentials });
    const exchange = await client.send('searchProjects');
    const sent = Buffer.from('joeb:s3cret-päss').toString('base64');
    expect(requests[0]?.init?.headers).toMatchObject({ Authorization: `Basic ${sent}` });
    for (const told of [JSON.stringify(exchanges), curlOf(exchange), curlOf(exchange, true)]) {
      expect(told).not.toContain('s3cret');
      expect(told).not.toContain(sent);
      expect(told).not.toMatch(/authorization/i);
    }
  });

  test('does not follow redirects, which could lead to another server with the credentials', async () => {
    const { client, requests } = watched({ credentials: { user: 'joeb', password: 's3cret' } });
    await client.send('searchProjects');
    expect(requests[0]?.init?.redirect).toBe('manual');
  });

  test.each([
    ['half of a character', { id: 'a\ud83d' }, '/api/project/a%EF%BF%BD'],
    ['percent signs that escape nothing', { id: '%zz' }, '/api/project/%25zz'],
  ])('asks for ids of %s', async (_, path, address) => {
    const { client, requests } = watched();
    await client.send('getProject', { path, query: { $expand: String(path.id) } });
    expect(requests[0]?.url).toContain(`http://et.example.org${address}?`);
  });

  test.each(['http://localhost/api/project/%zz', '/api/project/%zz'])(
    'finds the operation of %s, an address of an id that cannot be decoded',
    (address) => {
      expect(watched().client.locate(address)).toEqual({ operation: 'getProject', path: { id: '%zz' } });
    },
  );

  test.each(['http://[', 'http://localhost:99999999/api/project/1', '', '%', '//', 'mailto:a@b', '\u0000'])(
    'finds no operation of %j',
    (address) => {
      expect(watched().client.locate(address)).toBeUndefined();
    },
  );
});

describe('a server that says another content encoding than its bytes have', () => {
  test.each(['gzip', 'br', 'deflate'])('%s gets no response through', async (encoding) => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': encoding });
      response.end('{"Items":[]}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { client, exchanges } = watched({ url: `http://127.0.0.1:${port}`, fetch });
    await expect(client.send('searchProjects')).rejects.toThrow(NoResponse);
    expect(exchanges).toEqual([]);
    server.close();
  });
});

test('an address that no operation has is read without its body, and is no exchange', async () => {
  let isCancelled = false;
  const { client, requests, exchanges } = watched({
    url: 'http://et.example.org/base/',
    mode: 'read-only',
    fetch: async () =>
      new Response(
        new ReadableStream({
          cancel() {
            isCancelled = true;
          },
        }),
        { status: 404, headers: { 'X-A': 'b' } },
      ),
  });
  expect(await client.probe('/strange?x=1')).toMatchObject({ status: 404, headers: { 'x-a': 'b' } });
  expect([exchanges, isCancelled, client.requests]).toEqual([[], true, 1]);
  expect(requests[0]).toMatchObject({
    url: 'http://et.example.org/base/strange?x=1',
    init: { method: 'GET', headers: { Accept: 'application/json' } },
  });
});
