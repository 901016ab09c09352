import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createPlainServer, type Socket } from 'node:net';
import { brotliCompressSync, constants, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttpFetch } from '../../src/cli/http-fetch.ts';
import { deadAddress } from '../support/faulty-server.ts';

const nodeFetch = createHttpFetch();

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return addressOf(server, () => server.closeAllConnections());
}

/** A server that does with a connection what no server of HTTP would. */
const connected = (handle: (socket: Socket) => void): Promise<string> =>
  addressOf(createPlainServer((socket) => socket.on('error', () => {}).once('data', () => handle(socket))));

async function addressOf(server: ReturnType<typeof createPlainServer>, end = () => {}): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    end();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const echo: RequestListener = async (request, response) => {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const { method, url, headers } = request;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString('latin1') }));
};

describe('what is sent', () => {
  it('is method, address, headers and body', async () => {
    const url = await serving(echo);
    const headers = { 'X-One': 'two', 'Content-Type': 'text/plain' };
    const response = await nodeFetch(`${url}/a?b=c%20d`, { method: 'POST', headers, body: 'Grüße' });
    expect(await response.json()).toMatchObject({
      method: 'POST',
      url: '/a?b=c%20d',
      headers: { 'x-one': 'two', 'content-type': 'text/plain', 'content-length': '7' },
      body: Buffer.from('Grüße').toString('latin1'),
    });
  });

  it.each([
    ['bytes', new Uint8Array([0, 255, 1])],
    ['a blob', new Blob([new Uint8Array([0, 255, 1])])],
  ])('may be %s', async (_, body) => {
    const response = await nodeFetch(await serving(echo), { method: 'PUT', body });
    expect(await response.json()).toMatchObject({ body: '\u0000\u00ff\u0001' });
  });
});

describe('what comes back', () => {
  it('is status, headers, several of one name too, and the body', async () => {
    const url = await serving((_, response) => {
      response.writeHead(201, 'Made', [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
        ['Location', '/x'],
      ]);
      response.end('text');
    });
    const response = await nodeFetch(url);
    expect([response.status, response.statusText, response.headers.get('Location')]).toEqual([
      201,
      'Made',
      '/x',
    ]);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe('text');
  });

  it('is a redirect, which is not followed', async () => {
    const url = await serving((_, response) => response.writeHead(302, { Location: '/elsewhere' }).end());
    expect((await nodeFetch(url)).status).toBe(302);
  });

  it.each([204, 304])('has no body with %i', async (status) => {
    const url = await serving((_, response) => response.writeHead(status).end());
    const response = await nodeFetch(url);
    expect([response.status, response.body, await response.text()]).toEqual([status, null, '']);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked when it comes as %s', async (encoding, pack) => {
    const url = await serving((_, response) => {
      response.setHeader('Content-Encoding', encoding);
      response.end(pack('x'.repeat(100_000)));
    });
    expect(await (await nodeFetch(url)).text()).toBe('x'.repeat(100_000));
  });

  it('comes as it is sent, and is as long as it is', async () => {
    let goOn = () => {};
    const url = await serving((_, response) => {
      response.write('first');
      goOn = () => response.end('x'.repeat(1_000_000));
    });
    const reader = (await nodeFetch(url)).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
    goOn();
    let length = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      length += part.value.length;
    expect(length).toBe(1_000_000);
  });

  it.each(['identity', 'gzip'])(
    'is left where nobody reads on, and so is the connection (%s)',
    async (coding) => {
      const piece = randomBytes(65_536);
      let end: (() => void) | undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const url = await serving((_, response) => {
        response.writeHead(200, { 'Content-Encoding': coding }).on('close', () => end?.());
        const packed = coding === 'gzip' ? createGzip({ flush: constants.Z_SYNC_FLUSH }) : undefined;
        const body = packed ?? response;
        packed?.pipe(response);
        const write = () => {
          while (!response.closed && body.write(piece));
          body.once('drain', write);
        };
        write();
      });
      const { body } = await nodeFetch(url);
      const reader = body?.getReader();
      for (let read = 0; read < 2_000_000; )
        read += (await reader?.read())?.value?.length ?? Number.POSITIVE_INFINITY;
      await reader?.cancel();
      await ended;
      expect(await (await nodeFetch(await serving(echo))).json()).toMatchObject({ method: 'GET' });
    },
  );

  it('comes over one connection, when one is after the other', async () => {
    const ports = new Set<number | undefined>();
    const url = await serving((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('text');
    });
    for (let time = 0; time < 3; time++) await (await nodeFetch(url)).text();
    expect(ports.size).toBe(1);
  });
});

describe('what fails, fails as with fetch:', () => {
  it('a connection that is refused', async () => {
    const url = await deadAddress();
    for (const one of [fetch, nodeFetch])
      await expect(one(url)).rejects.toMatchObject({
        name: 'TypeError',
        message: 'fetch failed',
        cause: { code: 'ECONNREFUSED' },
      });
  });

  it('a connection that ends without a response', async () => {
    const url = await connected((socket) => socket.destroy());
    await expect(nodeFetch(url)).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    });
  });

  it('a response that breaks off', async () => {
    const url = await connected((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'));
    for (const one of [fetch, nodeFetch]) {
      const response = await one(url);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated' });
    }
  });

  it('something that is no HTTP', async () => {
    const url = await connected((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    for (const one of [fetch, nodeFetch])
      await expect(one(url)).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  });

  it('a status that there is not', async () => {
    const url = await connected((socket) => socket.end('HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n'));
    await expect(nodeFetch(url)).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  });

  it('what is given up, before, while it is waited for, and in the middle of a response', async () => {
    const reason = new Error('enough');
    await expect(nodeFetch('http://localhost', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);

    const waiting = new AbortController();
    const silent = await serving(() => waiting.abort(reason));
    await expect(nodeFetch(silent, { signal: waiting.signal })).rejects.toBe(reason);

    const reading = new AbortController();
    const slow = await serving((_, response) => void response.write('first'));
    const { body } = await nodeFetch(slow, { signal: reading.signal });
    const reader = body?.getReader();
    await reader?.read();
    reading.abort(reason);
    await expect(reader?.read()).rejects.toBe(reason);
  });

  it('an address of something else than HTTP', async () => {
    await expect(nodeFetch('ftp://localhost')).rejects.toThrow(TypeError);
  });
});
