import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import { NoVerdict, type VerifyOptions, verify } from '../../../src/verify.ts';

/* A server that cannot be judged at all: the run says why, in one sentence, and finds nothing. */

const url = 'http://et.example.org/EnterpriseTester';
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const login = 'http://et.example.org/EnterpriseTester/Login.rails';

const answering = (body: string | null, init: ResponseInit) =>
  (async () => new Response(body, init)) as typeof fetch;

/** What a run throws, and what it has found by then. */
async function failureOf(options: Partial<VerifyOptions>): Promise<{ error: unknown; findings: Finding[] }> {
  const findings: Finding[] = [];
  try {
    for await (const finding of verify({ url, wait: async () => undefined, ...options }))
      findings.push(finding);
    return { error: undefined, findings };
  } catch (error) {
    return { error, findings };
  }
}

describe.each(['read-only', 'sandbox', 'full'] as const)('no verdict in %s mode on a server that', (mode) => {
  test.each<[string, Partial<VerifyOptions>, RegExp]>([
    [
      'redirects to a login page',
      { fetch: answering(null, { status: 302, headers: { Location: login } }) },
      /redirects to http:\/\/et\.example\.org\/EnterpriseTester\/Login\.rails; a login page\?$/,
    ],
    [
      'hangs up on whoever speaks http',
      {
        fetch: async () => {
          throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
        },
      },
      /ECONNRESET.* Does it speak https, not http\?/,
    ],
    ['redirects to nowhere', { fetch: answering(null, { status: 307 }) }, /redirects to nowhere; .*\?$/],
    ...(
      [
        ['https', 'https://et.example.org/EnterpriseTester/api/projects', /give that address: https:/],
        ['less of a path', 'http://et.example.org/api/projects', /; give that address\.$/],
        ['more of a path', 'http://et.example.org/a/EnterpriseTester/api/projects', /; give that address\.$/],
        ['another path', 'http://et.example.org/a/projects', /; a login page\?$/],
        ['a slash', `${url}/api/projects/`, /have no slash at their end/],
        [
          'lower case',
          'http://et.example.org/enterprisetester/api/projects',
          /give the address as it is written/,
        ],
      ] as const
    ).map(([what, Location, advice]): [string, Partial<VerifyOptions>, RegExp] => [
      `redirects to ${what}`,
      { fetch: answering(null, { status: 301, headers: { Location } }) },
      advice,
    ]),
    [
      'answers its login page',
      { fetch: answering('<!DOCTYPE html><title>Log in</title>', { headers: html }) },
      /it responds with 200 with text\/html; charset=utf-8, not with JSON\.$/,
    ],
    [
      'answers an error page',
      { fetch: answering('<h1>Service Unavailable</h1>', { status: 503, headers: html }) },
      /it responds with 503, 4 times\.$/,
    ],
    [
      'answers nothing at all',
      { fetch: answering(null, { status: 200 }) },
      /it responds with 200 with no content type, not with JSON\.$/,
    ],
    [
      'has no API at the address',
      { fetch: answering('{"Message":"No."}', { status: 404 }) },
      /there is no API at this address; is the application path missing or wrong\?$/,
    ],
    [
      'refuses the credentials',
      {
        fetch: answering('{"Message":"No."}', { status: 401 }),
        credentials: { user: 'joeb', password: 's3cret' },
      },
      /the server refuses the credentials \(401\)\.$/,
    ],
    [
      'does not answer in time',
      {
        timeout: 20,
        fetch: ((_, init) =>
          new Promise((_, reject) =>
            init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
          )) as typeof fetch,
      },
      /none within 20 ms\.$/,
    ],
    [
      'closes the connection',
      {
        fetch: async () => {
          throw new TypeError('fetch failed', { cause: { code: 'UND_ERR_SOCKET' } });
        },
      },
      /UND_ERR_SOCKET, 4 times\.$/,
    ],
  ])('%s', async (_, options, sentence) => {
    const { error, findings } = await failureOf({ mode, ...options });
    expect(error).toBeInstanceOf(NoVerdict);
    const { message } = error as Error;
    expect(message).toMatch(/^Failed to (verify|reach) http:\/\/et\.example\.org/);
    expect(message).toMatch(sentence);
    expect(message).not.toMatch(/\n|s3cret/);
    expect(findings).toEqual([]);
  });
});

test('no verdict on a server that is down', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const { error, findings } = await failureOf({ url: `http://127.0.0.1:${port}` });
  expect(error).toBeInstanceOf(NoVerdict);
  expect((error as Error).message).toBe(
    `Failed to reach http://127.0.0.1:${port}: ECONNREFUSED. Is the server running?`,
  );
  expect(findings).toEqual([]);
});

test('what was found before there was no verdict is said', async () => {
  const fetch = (async (_: string, { method = 'GET' }: RequestInit = {}) =>
    method === 'GET'
      ? Response.json({ Items: [{ Id: 'none' }] })
      : new Response('<html>No.</html>', { status: 403, headers: html })) as typeof globalThis.fetch;
  const { error, findings } = await failureOf({ fetch, mode: 'sandbox', noEarlyStop: true });
  expect(error).toBeInstanceOf(NoVerdict);
  expect(findings).toContainEqual(expect.objectContaining({ check: 'errors', operation: 'createProject' }));
});
