import { describe, expect, test } from 'vitest';
import { Unanswered } from '../../../src/verify/http/failures.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { watched } from './watched.ts';

describe('a client that is asked to wait', () => {
  test('waits as often as a server asks for that keeps its word, and makes changes again too', async () => {
    let waited = 0;
    let count = 0;
    const { client, exchanges } = watched({
      wait: async (ms) => {
        waited += ms;
      },
      fetch: async () =>
        ++count % 2 === 1
          ? new Response('', { status: 429, headers: { 'Retry-After': '20' } })
          : Response.json({}),
    });
    for (let number = 0; number < 30; number++) await client.send('createProject', { body: { Name: 'A' } });
    expect(exchanges).toHaveLength(30);
    expect(waited).toBe(600_000);
  });

  test('makes no request while a server has asked another one to wait', async () => {
    const calls: string[] = [];
    let release = () => {};
    let count = 0;
    const { client } = watched({
      wait: () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
      fetch: async () => {
        calls.push('request');
        return ++count === 1
          ? new Response('', { status: 429, headers: { 'Retry-After': '5' } })
          : Response.json({});
      },
    });
    const first = client.send('searchProjects');
    await new Promise((resolve) => setImmediate(resolve));
    const second = client.part({ onExchange: () => undefined }).send('searchProjects');
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls).toEqual(['request']);
    release();
    await Promise.all([first, second]);
    expect(calls).toHaveLength(3);
  });

  test('waits in vain no longer than three minutes in a run', async () => {
    let waited = 0;
    let count = 0;
    const { client } = watched({
      wait: async (ms) => {
        waited += ms;
      },
      // Others are answered, so that the server is not given up.
      fetch: async (input) =>
        String(input).endsWith('/1')
          ? new Response('', { status: 503, headers: { 'Retry-After': String(20 + (++count % 2)) } })
          : Response.json({}),
    });
    const operations = ['getProject', 'getScript', 'deleteScript'] as const;
    for (const operation of operations) {
      for (let time = 0; time < 3; time++) {
        await expect(client.send(operation, { path: { id: '1' } })).rejects.toThrow(Unanswered);
        await client.send('searchProjects');
      }
    }
    expect(waited).toBeGreaterThan(120_000);
    expect(waited).toBeLessThanOrEqual(180_000);
  });
});

test('a run waits by the clock that it was given when it cleans up, too', async () => {
  const server = startServer();
  const asked = 45_000;
  let deletions = 0;
  let waited = 0;
  const { summary } = await verifyServer(
    {
      ...server,
      fetch: async (input, init) =>
        init?.method === 'DELETE' && ++deletions === 1
          ? new Response('', { status: 429, headers: { 'Retry-After': String(asked / 1000) } })
          : server.fetch(input, init),
      async wait(ms) {
        waited += ms;
        await server.wait(ms);
      },
    },
    // This check deletes nothing itself.
    { mode: 'sandbox', only: ['projects'] },
  );
  server.close();
  expect(summary?.leftovers).toEqual([]);
  expect(waited).toBeGreaterThanOrEqual(asked);
});
