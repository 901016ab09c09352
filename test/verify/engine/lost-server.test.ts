import { describe, expect, test } from 'vitest';
import type { Mode } from '../../../src/verify/http/client.ts';
import type { Fetch } from '../../faulty-servers/faulty-server.ts';
import { startServer, type TestServer, verifyServer } from '../../faulty-servers/server.ts';

/* A server that is gone in the middle of a run, or wants another login, breaks no contract: the run ends, and says so. */

const refused: Fetch = async () => {
  throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
};
const page = '<!DOCTYPE html><title>Log on</title><form><input type="password"></form>';

/** What happens to a session, and what the run says of it. */
const losses: readonly (readonly [string, Fetch, RegExp])[] = [
  ['is down', refused, /could no longer be reached after 100 requests \(ECONNREFUSED\)$/],
  [
    'breaks every connection',
    async () => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    },
    /could no longer be reached after 100 requests \(ECONNRESET\)$/,
  ],
  [
    'is unavailable',
    async () => Response.json({ Message: 'Not now.' }, { status: 503 }),
    /responds with 503 to everything since request 101$/,
  ],
  [
    'refuses the credentials',
    async () => new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Basic' } }),
    /stopped accepting the credentials after 100 requests \(401\)$/,
  ],
  [
    'answers its login page',
    async () => new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    /answers with an HTML page such as a login page since request 101$/,
  ],
  [
    'redirects to its login page',
    async (input) =>
      new Response(null, {
        status: 302,
        headers: { Location: `/Account/LogOn?ReturnUrl=${encodeURIComponent(String(input))}` },
      }),
    /redirects to \/Account\/LogOn, as to a login page, since request 101$/,
  ],
];

/** A server that is there for some requests, and how it was asked afterwards. */
function startLosing(count: number, instead: Fetch, until = Number.POSITIVE_INFINITY) {
  const server = startServer();
  let requests = 0;
  let late = 0;
  let waited = 0;
  const losing: TestServer = {
    ...server,
    async fetch(input, init) {
      if (++requests <= count || late >= until) return server.fetch(input, init);
      late++;
      return instead(input, init);
    },
    async wait(ms) {
      if (late > 0) waited += ms;
      await server.wait(ms);
    },
  };
  return {
    server: losing,
    get late() {
      return late;
    },
    get waited() {
      return waited;
    },
  };
}

/** What a run is told, with one check at a time. */
async function runAgainst(losing: ReturnType<typeof startLosing>, mode: Mode, only?: readonly string[]) {
  const result = await verifyServer(losing.server, { mode, concurrency: 1, only });
  losing.server.close();
  return result;
}

test('what was found before a session was lost is told, and breaks the contract', async () => {
  const losing = startLosing(400, refused);
  const { fetch } = losing.server;
  const wrong: Fetch = async (input, init) => {
    const response = await fetch(input, init);
    return new Response(response.body, {
      status: response.status === 200 ? 203 : response.status,
      headers: response.headers,
    });
  };
  const { findings, summary } = await verifyServer(
    { ...losing.server, fetch: wrong },
    { concurrency: 1, noEarlyStop: true },
  );
  losing.server.close();
  expect(findings.some(({ severity }) => severity === 'violation')).toBe(true);
  expect(findings.filter(({ check }) => check === 'responses')).toEqual([]);
  expect(summary?.ended?.message).toMatch(/could no longer be reached/);
});

describe.each(losses)('a server that after some requests %s', (_, instead, sentence) => {
  test('breaks no contract: the run ends at once, and says why', async () => {
    const losing = startLosing(100, instead);
    const { findings, summary } = await runAgainst(losing, 'read-only');
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(summary?.ended).toMatchObject({ because: 'lost' });
    expect(summary?.ended?.message).toMatch(sentence);
    expect(losing.late).toBeLessThan(20);
    expect(losing.waited).toBeLessThan(40_000);
  });

  test('is not asked for long by the clean-up either; what may be left is a warning', async () => {
    const losing = startLosing(800, instead);
    const { findings, summary } = await runAgainst(losing, 'sandbox');
    expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([]);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ check }) => check)).toEqual(['sandbox']);
    expect(warnings[0]?.message).toMatch(
      /this may be left: http\S+\/api\/project\/.* and \d+ others; the JSON report/,
    );
    expect(warnings[0]?.message.match(/http:/g)).toHaveLength(5);
    expect(summary?.leftovers.length).toBeGreaterThan(5);
    expect(losing.late).toBeLessThan(30);
    expect(losing.waited).toBeLessThan(60_000);
  });

  test('and answers again is judged as if nothing had been', async () => {
    const losing = startLosing(100, instead, 2);
    const { findings, summary } = await runAgainst(losing, 'read-only', ['links', 'paging']);
    expect(losing.late).toBe(2);
    expect(summary?.requests).toBeGreaterThan(500);
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(summary?.ended).toBeUndefined();
  });
});
