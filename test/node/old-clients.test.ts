import { afterEach, describe, expect, it } from 'vitest';
import { createClock, createMock } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';
import { dial, exchange } from '../support/dial.ts';

const reindex = JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true });
const stream = ['Content-Type: application/json', `Content-Length: ${reindex.length}`, '', reindex].join(
  '\r\n',
);

let server: RunningServer | undefined;
afterEach(() => server?.close());

async function start() {
  const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
  server = await listen(mock);
  return { mock, ...server };
}

/** Head and body of what was answered. */
function partsOf(text: string): { head: string; body: string } {
  const end = text.indexOf('\r\n\r\n');
  return { head: text.slice(0, end), body: text.slice(end + 4) };
}

describe('a client of HTTP/1.0', () => {
  it('need not name a host, as the health check of HAProxy does not', async () => {
    const { port } = await start();
    const { head, body } = partsOf(
      await exchange({ port }, 'GET /api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9 HTTP/1.0'),
    );
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(JSON.parse(body)).toMatchObject({
      Self: `http://127.0.0.1:${port}/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9`,
    });
    expect(await exchange({ port }, 'OPTIONS / HTTP/1.0')).toMatch(/^HTTP\/1\.1 204 /);
    expect(await exchange({ port }, 'GET /_mock/health HTTP/1.0', 'Host:')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('gets a stream piece by piece, without chunks, up to the end of the connection', async () => {
    const { mock, port } = await start();
    const { socket, until, toEnd, close } = await dial({ port });
    socket.write(`POST /api/backgroundtasks HTTP/1.0\r\n${stream}`);
    const first = partsOf(await until(/"Message":"[^"]*"\}$/));
    expect(first.head).not.toMatch(/^transfer-encoding/im);
    expect(first.body).toMatch(/^\[\{/);
    await expect.poll(() => mock.clock.waiting).toBe(1);
    mock.clock.advance(1000);
    const second = await until(/"Message":"[^"]*"\}$/);
    expect(second).toMatch(/^,\{/);
    mock.clock.advance(600_000);
    expect(JSON.parse(first.body + second + (await toEnd())).at(-1)).toMatchObject({ Complete: true });
    close();
  });

  it('that hangs up in the middle of a stream is forgotten', async () => {
    const { mock, port } = await start();
    const { socket, until, close } = await dial({ port });
    socket.write(`POST /api/backgroundtasks HTTP/1.0\r\n${stream}`);
    await until(/"Complete":false/);
    await expect.poll(() => mock.clock.waiting).toBe(1);
    close();
    await expect.poll(() => mock.clock.waiting).toBe(0);
  });

  it('may keep its connection where the response has a length', async () => {
    const { socket, until, close } = await dial(await start());
    for (let times = 0; times < 2; times++) {
      socket.write('GET /_mock/health HTTP/1.0\r\nConnection: keep-alive\r\n\r\n');
      const { head } = partsOf(await until(/\}$/));
      expect(head).toMatch(/^connection: keep-alive$/im);
      expect(head).toMatch(/^content-length: \d+$/im);
    }
    close();
  });

  it('is told like any other that a task has been cut', async () => {
    const { mock, port } = await start();
    mock.faults.add({ operation: 'startBackgroundTask', cut: 'middle' });
    const text = await exchange({ port }, 'POST /api/backgroundtasks HTTP/1.0', stream);
    expect(partsOf(text).head).not.toMatch(/^transfer-encoding/im);
    expect(partsOf(text).body).toMatch(/^\[\{/);
  });
});

describe('a stream', () => {
  it('asks proxies to pass its pieces on at once', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/backgroundtasks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: reindex,
    });
    expect(response.headers.get('X-Accel-Buffering')).toBe('no');
    const events = await fetch(`${url}/_mock/events`);
    expect(events.headers.get('X-Accel-Buffering')).toBe('no');
  });
});

describe('HEAD', () => {
  it.each(['/api/projects', '/api/nothing', '/_mock/clock', '/_mock/health', '/'])(
    'has the length of what GET answers: %s',
    async (path) => {
      const { url } = await start();
      const ask = async (method: string) => {
        const { status, headers } = await fetch(url + path, { method, headers: { Accept: 'text/html' } });
        return { status, type: headers.get('Content-Type'), length: headers.get('Content-Length') };
      };
      const answered = await ask('GET');
      expect(answered.length).toMatch(/^\d+$/);
      expect(await ask('HEAD')).toEqual(answered);
    },
  );

  it('has it in process, too', async () => {
    const mock = createMock();
    const { headers, body } = await mock.fetch('/api/projects', { method: 'HEAD' });
    const text = await (await mock.fetch('/api/projects')).arrayBuffer();
    expect({ length: headers.get('Content-Length'), body }).toEqual({
      length: `${text.byteLength}`,
      body: null,
    });
  });

  it('leaves no stream of events open behind it', async () => {
    const { url, mock } = await start();
    expect((await fetch(`${url}/_mock/events`, { method: 'HEAD' })).status).toBe(200);
    await expect.poll(() => mock.clock.waiting).toBe(0);
  });
});
