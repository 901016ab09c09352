import { once } from 'node:events';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { createClock, createMock, type MockOptions } from '../src/index.ts';
import { type ListenOptions, listen, type RunningServer } from '../src/node.ts';
import { dial as connect } from './support/dial.ts';

const globals = { Request, Response };
const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const open = new Set<{ close(): Promise<void> | void }>();
afterEach(async () => {
  for (const it of open) await it.close();
  open.clear();
});

async function start(options: ListenOptions = {}, settings: MockOptions = {}) {
  const mock = createMock({ ...settings, world: { clock: createClock({ rate: 0 }), ...settings.world } });
  const server = await listen(mock, options);
  open.add(server);
  return { mock, ...server };
}

/** A connection that ends with the test. */
async function dial(server: Pick<RunningServer, 'port'>) {
  const dialled = await connect(server);
  open.add(dialled);
  return dialled;
}

/** Sends a piece so many times, as fast as the other side takes it. */
async function pour(socket: Socket, piece: Buffer | string, times: number): Promise<void> {
  for (let sent = 0; sent < times; sent++) {
    if (!socket.write(piece)) await once(socket, 'drain');
  }
}

const stream = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
};

const hasIpv6 = Object.values(networkInterfaces()).some((it) => it?.some(({ address }) => address === '::1'));

describe('a mock that listens', () => {
  it('never closes a connection for being idle: its client may just be sending', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/projects`);
    expect(response.headers.get('Keep-Alive')).toBeNull();
  });

  it('can be reached at its address, on this machine only', async () => {
    const { url, port } = await start();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    const response = await fetch(`${url}/api/project/${id}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ Id: id, Self: `${url}/api/project/${id}` });
  });

  it('has the application path in its address', async () => {
    const { url, port } = await start({}, { server: { basePath: '/EnterpriseTester/' } });
    expect(url).toBe(`http://127.0.0.1:${port}/EnterpriseTester`);
    expect((await fetch(`${url}/api/projects`)).status).toBe(200);
  });

  it.runIf(hasIpv6).each(['::1', '[::1]'])('has brackets around the host %s', async (host) => {
    const { url, port } = await start({ host });
    expect(url).toBe(`http://[::1]:${port}`);
    expect((await fetch(`${url}/api/projects`)).status).toBe(200);
  });

  it('has an address to go to when it listens on every one', async () => {
    const { url, port } = await start({ host: '0.0.0.0' });
    expect(url).toBe(`http://localhost:${port}`);
  });

  it('says that another program has the port', async () => {
    const { port } = await start();
    await expect(listen(createMock(), { port })).rejects.toThrow(
      `Failed to listen on 127.0.0.1:${port}: another program listens there; choose another port, or 0 for a free one.`,
    );
  });

  it.each([
    [{ port: 65_536 }, 'Failed to listen on 127.0.0.1:65536: a port is a whole number from 0 to 65535.'],
    [{ port: 1.5 }, 'Failed to listen on 127.0.0.1:1.5: a port is a whole number from 0 to 65535.'],
    [{ host: '' }, 'Failed to listen on :0: the host is empty.'],
    [{ host: '192.0.2.1' }, 'Failed to listen on 192.0.2.1:0: this machine does not have that address.'],
    [{ host: '2001:db8::1' }, 'Failed to listen on [2001:db8::1]:0: '],
    [{ prot: 8080 } as never, 'Failed to listen: there is no option prot; did you mean port?'],
    [
      { https: { certt: '' } } as never,
      'Failed to listen: there is no option https.certt; did you mean cert?',
    ],
  ])('refuses %j', async (options, message) => {
    await expect(listen(createMock(), options)).rejects.toThrow(message);
  });

  it('lets the globals be', async () => {
    await start();
    expect(Request).toBe(globals.Request);
    expect(Response).toBe(globals.Response);
  });

  it('ends streams and open connections at once, and can be closed twice', async () => {
    const { mock, url, port, close } = await start();
    const idle = await dial({ port });
    const response = await fetch(`${url}/api/backgroundtasks`, stream);
    await expect.poll(() => mock.clock.waiting).toBe(1);
    await Promise.all([close(), close()]);
    await expect(response.text()).rejects.toThrow();
    expect(await idle.toEnd()).toBe('');
    expect(mock.clock.waiting).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe('a socket', () => {
  const json = /^HTTP\/1\.1 (\d+) .*content-type: application\/json; charset=utf-8\r\n.*\r\n\r\n(\{.*\})$/is;
  const answered = (text: string) => {
    const [, status, body = '{}'] = json.exec(text) ?? [];
    return { status: Number(status), ...(JSON.parse(body) as { Message?: string }) };
  };

  it('answers a request with and without a body', async () => {
    const { url } = await start();
    const address = `${url}/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610`;
    const { Id } = (await (await fetch(address)).json()) as { Id: string };
    const body = JSON.stringify({ Id, Name: 'Grün' });
    const headers = { 'Content-Type': 'application/json' };
    const renamed = await fetch(address, { method: 'PUT', headers, body });
    expect(await renamed.json()).toMatchObject({ Name: 'Grün' });
    expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('');
  });

  it('reads a body that comes in pieces', async () => {
    const { url } = await start();
    const pieces = ['{"Type":"Rein', 'dex","Parameters":{}}'].map((text) => new TextEncoder().encode(text));
    const response = await fetch(`${url}/api/backgroundtasks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: ReadableStream.from(pieces),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(202);
  });

  it('lets the application refuse an address of 100 kB', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/projects?$filter=${'x'.repeat(100_000)}`);
    expect(response.status).toBe(414);
    expect(await response.json()).toHaveProperty('Message');
  });

  it('refuses a head that is larger still, also from a client that sends it all first', async () => {
    const { toEnd, socket } = await dial(await start());
    socket.write('GET /api/ HTTP/1.1\r\nHost: localhost\r\n');
    await pour(socket, `X-Large: ${'x'.repeat(60_000)}\r\n`, 20);
    expect(answered(await toEnd())).toEqual({
      status: 431,
      Message: 'Failed to read the request: Request Header Fields Too Large.',
    });
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    [
      'two lengths',
      'POST /api/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    ],
    [
      'a chunk without a length',
      'POST /api/projects HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    ],
  ])('refuses %s, and ends the connection', async (_, text) => {
    const { toEnd, socket } = await dial(await start());
    socket.write(text);
    const { status, Message } = answered(await toEnd());
    expect(status).toBe(400);
    expect(Message).toMatch(/^Failed to read the request: .+\.$/);
  });

  it.each([
    ['no host', 'GET /api/ HTTP/1.1\r\n\r\n'],
    ['a host that is none', 'GET /api/ HTTP/1.1\r\nHost: a/b\r\n\r\n'],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ])('refuses %s', async (_, text) => {
    const { until, socket } = await dial(await start());
    socket.write(text);
    const { status, Message } = answered(await until(json));
    expect(status).toBe(400);
    expect(Message).toMatch(/^Failed to read the request: .+\.$/);
  });

  it('says once only why it refuses a request whose body is none either', async () => {
    const { toEnd, socket } = await dial(await start());
    socket.write('POST /api/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n');
    expect((await toEnd()).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 405']);
  });

  it('refuses what follows a good request and is none itself', async () => {
    const { until, toEnd, socket } = await dial(await start());
    socket.write('GET /api/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(answered(await until(json))).toMatchObject({ status: 404 });
    socket.write('nothing\r\n\r\n');
    expect(answered(await toEnd())).toMatchObject({ status: 400 });
  });

  const head = 'POST /api/backgroundtasks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const piece = Buffer.alloc(65_536, ' ');
  it.each([
    ['its length', 'Content-Length: 104857600', piece, ''],
    [
      'its end alone',
      'Transfer-Encoding: chunked',
      Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]),
      '0\r\n\r\n',
    ],
  ])(
    'refuses a body of 100 MB that says %s before it has come, and serves on',
    async (_, line, part, end) => {
      const { until, socket } = await dial(await start());
      socket.write(`${head}${line}\r\n\r\n`);
      await pour(socket, part, 17);
      expect(answered(await until(json))).toMatchObject({
        status: 413,
        Message: expect.stringContaining('1048576'),
      });
      await pour(socket, part, 1600 - 17);
      socket.write(`${end}GET /api/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      expect(answered(await until(json))).toMatchObject({ status: 404 });
    },
  );

  it('forgets a stream whose client hangs up', async () => {
    const { mock, port } = await start();
    const { until, socket } = await dial({ port });
    const { body } = stream;
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    await until(/"Complete":false/);
    await expect.poll(() => mock.clock.waiting).toBe(1);
    socket.destroy();
    await expect.poll(() => mock.clock.waiting).toBe(0);
  });

  it('sends each piece of a stream when its time has come', async () => {
    const { mock, url } = await start();
    const response = await fetch(`${url}/api/backgroundtasks`, stream);
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      await expect.poll(() => mock.clock.waiting).toBe(text.endsWith(']') ? 0 : 1);
      mock.clock.advance(60_000);
    }
    expect(JSON.parse(text).at(-1)).toMatchObject({ Complete: true });
  });
});
