import { createServer, request as requestOf } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { createBodyBudget } from '../../src/node/body-budget.ts';
import { createFront } from '../../src/node/front.ts';
import { createListener } from '../../src/node/listener.ts';
import { readTrustedProxies } from '../../src/node/trusted-proxies.ts';

const limit = 300_000;
const half = 200_000;

describe('bodies that arrive at the same time', () => {
  let taken = 0;
  const budget = createBodyBudget(limit);
  const watched = {
    take(bytes: number) {
      budget.take(bytes);
      taken += bytes;
    },
    release(bytes: number) {
      budget.release(bytes);
      taken -= bytes;
    },
  };
  const proxies = readTrustedProxies([]);
  const server = createServer(
    createListener(
      createMock().adapter,
      createFront({ publicUrl: undefined, basePath: '', proxies }),
      { isLocalOnly: true, isProxy: () => false },
      { count: 2 },
      watched,
    ).add,
  );
  let port = 0;
  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const body = JSON.stringify({ Name: 'New', Description: 'x'.repeat(half) });
  const post = (headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sent = requestOf(
        { port, host: '127.0.0.1', path: '/api/scripts', method: 'POST', headers },
        (answered) => {
          let text = '';
          answered.setEncoding('utf8');
          answered.on('data', (piece) => {
            text += piece;
          });
          answered.on('end', () => resolve({ status: answered.statusCode, text }));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const json = { 'Content-Type': 'application/json' };
  const inWhole = { ...json, 'Content-Length': String(body.length) };
  const inChunks = { ...json, 'Transfer-Encoding': 'chunked' };

  /** Sends most of a body, and waits until it has arrived. */
  async function hold(head: string) {
    const socket = connect(port, '127.0.0.1');
    const start = `POST /api/projects HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${head}\r\n\r\n`;
    socket.write(start);
    socket.write(head.startsWith('Content') ? body.slice(0, half) : `30d40\r\n${body.slice(0, half)}`);
    await expect.poll(() => taken).toBeGreaterThan(half);
    return socket;
  }

  it.each([
    ['with a length', `Content-Length: ${body.length}`, inWhole],
    ['in chunks', 'Transfer-Encoding: chunked', inChunks],
  ])('have one bound, %s', async (_, head, headers) => {
    const socket = await hold(head);
    const refused = await post(headers);
    expect(refused.status).toBe(503);
    expect(JSON.parse(refused.text).Message).toMatch(/^Failed to read the body: the bodies that are being/);
    expect(taken).toBeLessThan(half + 20_000);
    socket.destroy();
    await expect.poll(() => taken).toBe(0);
    for (let time = 0; time < 3; time++) expect((await post(headers)).status).not.toBe(503);
    await expect.poll(() => taken).toBe(0);
  });

  it('count what many small pieces take', async () => {
    const socket = connect(port, '127.0.0.1');
    const head = 'POST /api/projects HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n';
    let answered = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece) => {
      answered += piece;
    });
    socket.on('error', () => {});
    socket.write(head + '1\r\n1\r\n'.repeat(5000));
    await expect.poll(() => answered).toMatch(/^HTTP\/1.1 503 /);
    expect(taken).toBe(0);
    socket.destroy();
  });
});
