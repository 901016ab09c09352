import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createClock, createMock } from '../src/index.ts';
import { listen } from '../src/node.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const long = 600_000;

async function start() {
  const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
  const server = await listen(mock);
  onTestFinished(() => server.close());
  return { mock, server };
}

/** An open connection. */
async function dial(port: number) {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  await once(socket, 'connect');
  return { socket, ended: once(socket, 'close').then(() => text) };
}

function reindex(url: string): Promise<Response> {
  return fetch(`${url}/api/backgroundtasks`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
  });
}

test('a server that is closed with some grace ends streams as whole arrays, in every world', async () => {
  const { mock, server } = await start();
  const responses = await Promise.all([reindex(server.url), reindex(`${server.url}/@alpha`)]);
  await expect.poll(() => [...mock.worlds].map(({ clock }) => clock.waiting)).toEqual([1, 1]);
  await server.close({ grace: long });
  for (const response of responses)
    expect(await response.json()).toEqual([expect.objectContaining({ Complete: false })]);
  expect(mock.clock.waiting).toBe(0);
});

test('a request under way is answered, on a connection that ends with the response', async () => {
  const { mock, server } = await start();
  mock.faults.add({ operation: 'getProject', latency: 1000 });
  const idle = await dial(server.port);
  const asking = await dial(server.port);
  asking.socket.write(`GET ${project} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await expect.poll(() => mock.clock.waiting).toBe(1);

  const closed = server.close({ grace: long });
  expect(await idle.ended).toBe('');
  await expect(fetch(server.url)).rejects.toThrow();
  mock.clock.advance(1000);
  const answer = await asking.ended;
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toMatch(/\r\nConnection: close\r\n/i);
  expect(answer).toContain('"Name":"Test Project"');
  await closed;
});

test('what comes later on a connection that is still open ends with its response too', async () => {
  const { mock, server } = await start();
  mock.faults.add({ operation: 'getProject', latency: 1000 });
  const { socket, ended } = await dial(server.port);
  socket.write(
    `GET ${project} HTTP/1.1\r\nHost: localhost\r\n\r\nGET /api/ HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  );
  await expect.poll(() => mock.clock.waiting).toBe(1);
  const closed = server.close({ grace: long });
  mock.clock.advance(1000);
  expect(await ended).toContain('"Name":"Test Project"');
  await closed;
});

test('when the grace is over, the connections that are left are cut', async () => {
  const { mock, server } = await start();
  mock.faults.add({ operation: 'getProject', latency: 1000 });
  const answer = fetch(server.url + project);
  await expect.poll(() => mock.clock.waiting).toBe(1);
  const failed = expect(answer).rejects.toThrow();
  await server.close({ grace: 1 });
  await failed;
});

test('closing again without grace ends it at once', async () => {
  const { mock, server } = await start();
  mock.faults.add({ operation: 'getProject', latency: 1000 });
  const answer = fetch(server.url + project);
  await expect.poll(() => mock.clock.waiting).toBe(1);
  const failed = expect(answer).rejects.toThrow();
  await Promise.all([server.close({ grace: long }), server.close()]);
  await failed;
});

test('streams that have ended in good order can be followed again', async () => {
  const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  const body = JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true });
  const first = (await mock.fetch('/api/backgroundtasks', { ...request, body })).json();
  await expect.poll(() => mock.clock.waiting).toBe(1);
  mock.adapter.endStreams();
  expect(await first).toHaveLength(1);
  const second = (await mock.fetch('/api/backgroundtasks', { ...request, body })).json();
  await expect.poll(() => mock.clock.waiting).toBe(1);
  mock.clock.advance(long);
  expect(((await second) as object[]).at(-1)).toMatchObject({ Complete: true });
});
