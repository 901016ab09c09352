import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { createBatch } from '../../src/node/batch.ts';
import { type ListenOptions, listen, type RunningServer } from '../../src/node.ts';
import { dial, exchange } from '../support/dial.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

async function start(options: ListenOptions = {}) {
  const mock = createMock();
  server = await listen(mock, options);
  return { mock, server };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const reindex = JSON.stringify({ Type: 'Reindex', Parameters: {} });
const post = `POST /api/backgroundtasks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${reindex.length}\r\n\r\n${reindex}`;
const statusesIn = (text: string) => text.match(/(?<=HTTP\/1\.1 )\d+/g);

describe('a batch', () => {
  it('hands over what has come in one turn of the event loop, at its end, in order', async () => {
    const handed: (readonly string[])[] = [];
    const { add } = createBatch<string>((items) => handed.push(items));
    add('a');
    add('b');
    expect(handed).toEqual([]);
    await setImmediate();
    add('c');
    await setImmediate();
    expect(handed).toEqual([['a', 'b'], ['c']]);
  });

  it('can hand over before, and has nothing left for the end of the turn', async () => {
    const handed: string[] = [];
    const { add, handOver } = createBatch<string>((items) => handed.push(...items));
    add('a');
    handOver();
    add('b');
    expect(handed).toEqual(['a']);
    await setImmediate();
    expect(handed).toEqual(['a', 'b']);
  });

  it('takes what comes while it hands over', async () => {
    const handed: string[] = [];
    const { add } = createBatch<string>(([item = '']) => {
      handed.push(item);
      if (item === 'a') add('b');
    });
    add('a');
    await setImmediate();
    await setImmediate();
    expect(handed).toEqual(['a', 'b']);
  });
});

describe('requests that come in one turn of the event loop', () => {
  it('are answered each on its connection', async () => {
    const { server } = await start();
    const texts = await Promise.all(
      Array.from({ length: 20 }, (_, at) => exchange(server, `GET /api/nothing-${at} HTTP/1.0`)),
    );
    for (const [at, received] of texts.entries()) expect(received).toContain(`/api/nothing-${at}.`);
  });

  it('are answered in their order where one connection has sent several', async () => {
    const { server } = await start();
    const { socket, until, close } = await dial(server);
    socket.write(get('/api/projects') + post + get('/api/nothing'));
    expect(statusesIn(await until(/nothing\."\}/))).toEqual(['200', '202', '404']);
    close();
  });

  it('are answered though the client says at once that no more will come', async () => {
    const { mock, server } = await start();
    const { socket, toEnd } = await dial(server);
    socket.end(get('/api/projects') + post);
    expect(statusesIn(await toEnd())).toEqual(['200', '202']);
    expect(mock.tasks.list()).toHaveLength(1);
  });

  it('are answered though the end of what the client says comes in the same turn, as it can with HTTPS', async () => {
    const { mock, server } = await start({ https: true });
    const socket = tls.connect({ port: server.port, host: '127.0.0.1', ca: server.certificate });
    await once(socket, 'secureConnect');
    socket.end(post);
    expect(statusesIn(await text(socket))).toEqual(['202']);
    expect(mock.tasks.list()).toHaveLength(1);
  });

  it('are answered before what follows them and is no request', async () => {
    const { server } = await start();
    const { socket, toEnd } = await dial(server);
    socket.write(`${get('/api/nothing')}nothing\r\n\r\n`);
    expect(statusesIn(await toEnd())).toEqual(['404', '400']);
  });

  it('are carried out though their client has gone', async () => {
    const { mock, server } = await start();
    const { socket } = await dial(server);
    socket.write(post, () => socket.resetAndDestroy());
    await expect.poll(() => mock.tasks.list()).toHaveLength(1);
  });
});
