import { describe, expect, test } from 'vitest';
import { greeting } from '../../../src/verify/engine/greet.ts';
import { NoVerdict } from '../../../src/verify/http/failures.ts';
import type { Fetch } from '../../faulty-servers/faulty-server.ts';
import { watched } from './watched.ts';

/* A server that answers nothing more is lost after a few requests; one slow or unavailable operation is a fault of its own. */

const answered: Fetch = async () => Response.json({ Items: [] });

/** Answers nothing until nobody waits for it any more. */
const silence: Fetch = (_, init) =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

const unavailable: Fetch = async () => new Response('', { status: 503 });

/** A client of a server that was answering, and what becomes of it. */
async function clientOf(fetch: Fetch) {
  const losses: string[] = [];
  let isBegun = false;
  let waited = 0;
  const { client, requests } = watched({
    timeout: 50,
    fetch: (input, init) => (isBegun ? fetch : answered)(input, init),
    wait: async (ms) => {
      waited += ms;
    },
    liveness: { greeting, onLost: (message) => void losses.push(message) },
  });
  await client.send('searchProjects');
  isBegun = true;
  requests.length = 0;
  return {
    client,
    requests,
    losses,
    get waited() {
      return waited;
    },
  };
}

test('a server that answers nothing any more is lost after a request and two greetings', async () => {
  const { client, requests, losses } = await clientOf(silence);
  await expect(client.send('getProject', { path: { id: 'a' } })).rejects.toThrow(NoVerdict);
  expect(requests).toHaveLength(3);
  expect(losses).toEqual(['the server stopped answering after 1 requests (none within 50 ms)']);
  await expect(client.send('searchUsers')).rejects.toThrow(NoVerdict);
  expect(requests).toHaveLength(3);
});

test.each([
  ['says when to come back, in an hour', { 'Retry-After': '3600' }, 503],
  ['is behind a front end that does not reach it', { 'Content-Type': 'text/html' }, 502],
])('a server that %s is lost after a few requests', async (_, headers, status) => {
  const one = await clientOf(async () => new Response('', { status, headers }));
  for (const operation of ['searchUsers', 'searchGroups'] as const)
    await expect(one.client.send(operation)).rejects.toThrow(`it responds with ${status}`);
  await expect(one.client.send('searchScripts')).rejects.toThrow(NoVerdict);
  expect(one.losses).toEqual([`the server responds with ${status} to everything since request 2`]);
  expect(one.requests.length).toBeLessThan(20);
});

describe('one operation', () => {
  const isGreeting = (input: unknown) => String(input).includes('/projects');

  test('that never answers is greeted for once, and the server is not lost', async () => {
    const { client, requests, losses } = await clientOf((input, init) =>
      (isGreeting(input) ? answered : silence)(input, init),
    );
    for (let time = 0; time < 3; time++)
      await expect(client.send('searchUsers')).rejects.toThrow('none within 50 ms');
    expect(losses).toEqual([]);
    expect(requests.filter(({ url }) => isGreeting(url))).toHaveLength(1);
  });

  test('that is never available is greeted for once, and the server is not lost', async () => {
    const { client, requests, losses } = await clientOf((input, init) =>
      (isGreeting(input) ? answered : unavailable)(input, init),
    );
    for (let time = 0; time < 8; time++)
      await expect(client.send('searchUsers')).rejects.toThrow('it responds with 503');
    expect(losses).toEqual([]);
    expect(requests.filter(({ url }) => isGreeting(url))).toHaveLength(1);
  });
});

test('a server that is back within half a minute is not lost', async () => {
  const one: { waited: number } & Awaited<ReturnType<typeof clientOf>> = await clientOf((input, init) =>
    (one.waited < 30_000 ? unavailable : answered)(input, init),
  );
  for (const operation of ['searchUsers', 'searchGroups', 'searchScripts'] as const)
    await expect(one.client.send(operation)).rejects.toThrow('it responds with 503');
  await one.client.send('searchUsers');
  expect(one.losses).toEqual([]);
});
