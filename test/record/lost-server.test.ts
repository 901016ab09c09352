import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { compare } from '../../src/compare.ts';
import { NoVerdict, type RecordOptions, record, UsageError } from '../../src/record.ts';
import { verify } from '../../src/verify.ts';
import { changedServer } from './changed-world.ts';

async function world(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'world.json');
}

const refusedConnection = () => {
  throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
};
const loginPage = () => new Response('<html></html>', { headers: { 'Content-Type': 'text/html' } });

it.each<[what: string, answer: () => Response, said: RegExp]>([
  ['can no longer be reached', refusedConnection, /could no longer be reached after \d+ .*ECONNREFUSED/],
  [
    'refuses the credentials',
    () => Response.json({}, { status: 401 }),
    /stopped accepting the credentials after \d+ requests \(401\)$/,
  ],
  ['responds with a login page', loginPage, /answers with an HTML page such as a login page since/],
  ['is unavailable', () => new Response('', { status: 503 }), /responds with 503 to everything/],
])('a server that %s in the middle ends the recording, which can be resumed', async (_what, answer, said) => {
  const out = await world();
  const server = await changedServer();
  const options: RecordOptions = {
    url: server.baseUrl,
    fetch: server.fetch,
    out,
    key: 'a key',
    keep: ['*'],
    wait: async () => {},
  };
  for (const limit of [20, 70]) {
    let requests = 0;
    const { isInterrupted, ended, left } = await record({
      ...options,
      resume: limit > 20,
      fetch: async (input, init) => (++requests > limit ? answer() : server.fetch(input, init)),
    });
    expect(isInterrupted).toBe(true);
    expect(ended).toMatch(/^was ended, because the server /);
    expect(ended).toMatch(said);
    // Nothing that failed because of that counts as read.
    expect(left.filter(({ count }) => count > 0)).toEqual([]);
  }
  const last = await record({ ...options, resume: true });
  expect([last.isInterrupted, last.ended]).toEqual([false, undefined]);
  const whole = `${out}.whole`;
  await record({ ...options, out: whole });
  const seed = await readFile(out, 'utf8');
  expect(JSON.parse(seed)).toEqual(JSON.parse(await readFile(whole, 'utf8')));
});

it('a server with one operation that fails is recorded to the end', async () => {
  const server = await changedServer();
  const { ended, left } = await record({
    url: server.baseUrl,
    out: () => {},
    wait: async () => {},
    fetch: async (input, init) =>
      String(input).includes('/api/scripts?') ? refusedConnection() : server.fetch(input, init),
  });
  expect(ended).toBeUndefined();
  expect(left).toContainEqual({ what: 'searchScripts', why: 'ECONNREFUSED, 4 times', count: 1 });
});

it('an address with credentials in it is refused, and not printed', async () => {
  const out = await world();
  const url = 'http://joeb:hunter2@localhost';
  const said = 'the address of the server has credentials in it: use the option credentials';
  await expect(record({ url, out })).rejects.toThrow(new UsageError(said));
  await expect(compare({ real: { url } })).rejects.toThrow(new UsageError(said));
  await expect(verify({ url }).next()).rejects.toThrow(new UsageError(said));
  expect(await readdir(join(out, '..'))).toEqual([]);
});

it('a recording that is interrupted before the first response says so, and leaves nothing', async () => {
  const out = await world();
  const stop = new AbortController();
  const recording = record({
    url: 'http://localhost',
    out,
    signal: stop.signal,
    async fetch(_input, init) {
      stop.abort();
      init?.signal?.throwIfAborted();
      return Response.error();
    },
  });
  await expect(recording).rejects.toThrow(
    new NoVerdict('The recording was interrupted before anything was read.'),
  );
  expect(await readdir(join(out, '..'))).toEqual([]);
});
