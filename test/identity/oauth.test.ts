import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createClock, type Mock } from '../../src/index.ts';
import { type Program, send, sign, tokenOf, type Unsigned } from './program.ts';
import { guarded, messageOf, project } from './setup.ts';

const clientClock = createClock({ at: 1_700_000_000_000, rate: 0 });
const program: Program = { key: 'ci', secret: 'shh & more' };
const base = 'http://localhost/EnterpriseTester';
const requestUrl = `${base}/OAuth/Token/GetRequestToken.rails`;
const promptUrl = `${base}/OAuth/Authorization/PromptForAuthorization.rails`;
const accessUrl = `${base}/OAuth/Token/GetAccessToken.rails`;
const address = `${base}/api/project/${project}`;

const start = () =>
  guarded(
    { consumers: [program], clientClock, tokenLifetime: 3_600_000 },
    {
      server: { basePath: '/EnterpriseTester' },
      world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }) },
    },
  );

const allow = (mock: Mock, token: string, more = {}) =>
  mock.fetch(promptUrl, {
    method: 'POST',
    body: new URLSearchParams({
      oauth_token: token,
      username: 'janedoe',
      password: 'password',
      decision: 'allow',
      ...more,
    }),
  });

/** The whole way to an access token. */
async function comeIn(mock: Mock, by: Program = program) {
  const oauth = { oauth_callback: 'https://program.example/back?id=7' };
  const request = await tokenOf(await send(mock, by, { url: requestUrl, method: 'POST', oauth }));
  const redirect = new URL((await allow(mock, request.key)).headers.get('Location') ?? '');
  const oauth_verifier = redirect.searchParams.get('oauth_verifier') ?? '';
  const exchange: Unsigned = { url: accessUrl, method: 'POST', token: request, oauth: { oauth_verifier } };
  const response = await send(mock, by, exchange);
  return { redirect, request, exchange, response, token: await tokenOf(response.clone()) };
}

describe('OAuth 1.0a', () => {
  it('lets a program in on behalf of the user who allows it', async () => {
    const mock = start();
    const { redirect, response, token } = await comeIn(mock);
    const user = mock.store.User.find(({ UserName }) => UserName === 'janedoe');
    expect(user?.LastLogIn).toBe('2015-06-01T12:00:00Z');
    expect(redirect.href).toMatch(
      /^https:\/\/program\.example\/back\?id=7&oauth_token=\w+&oauth_verifier=\w+$/,
    );
    expect(response.headers.get('Content-Type')).toBe('application/x-www-form-urlencoded');
    const read = await send(mock, program, { url: `${address}?$expand=Statuses`, token });
    expect(read.status).toBe(200);
    mock.accounts.set('janedoe', { permissions: [] });
    expect((await send(mock, program, { url: address, token })).status).toBe(403);
  });

  it.each([['PLAINTEXT'], ['HMAC-SHA1'], ['RSA-SHA1']] as const)('understands %s', async (method) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const mock = guarded(
      { consumers: [{ ...program, publicKey: pem }], clientClock },
      { server: { basePath: '/EnterpriseTester' } },
    );
    const by: Program = { ...program, method, privateKey };
    const { token } = await comeIn(mock, by);
    expect((await send(mock, by, { url: address, token })).status).toBe(200);
    if (method !== 'RSA-SHA1') return;
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const wrong = { ...by, privateKey: other.privateKey };
    expect((await send(mock, wrong, { url: address, token })).status).toBe(401);
  });

  it('reads its parameters from header, query or form, and from one place only', async () => {
    const mock = start();
    const { token } = await comeIn(mock);
    const { oauth, parameters } = sign(program, { url: address, token });
    const inQuery = `${address}?${new URLSearchParams(parameters)}`;
    const headers = { ...oauth.toHeader(parameters as never) };
    expect((await mock.fetch(inQuery, { headers })).status).toBe(400);
    expect((await mock.fetch(inQuery)).status).toBe(200);
    const form = sign(program, { url: requestUrl, method: 'POST' }).parameters;
    const response = await mock.fetch(requestUrl, { method: 'POST', body: new URLSearchParams(form) });
    expect(response.status).toBe(200);
    const twice = await mock.fetch(requestUrl, {
      method: 'POST',
      body: `${new URLSearchParams(form)}&oauth_nonce=2`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(twice.status).toBe(400);
  });

  it('signs the fields of a form, which the API itself does not read', async () => {
    const mock = start();
    const { token } = await comeIn(mock);
    const url = `${base}/api/projects`;
    const form = { Name: 'from a form', note: 'a+b & c' };
    expect((await send(mock, program, { url, method: 'POST', token, form })).status).toBe(415);
    const { oauth, parameters } = sign(program, { url, method: 'POST', token, form });
    const changed = new URLSearchParams({ ...form, Name: 'another' });
    const headers = { ...oauth.toHeader(parameters as never) };
    expect((await mock.fetch(url, { method: 'POST', body: changed, headers })).status).toBe(401);
  });

  it('refuses a request that was sent before', async () => {
    const mock = start();
    const { token } = await comeIn(mock);
    const { oauth, parameters } = sign(program, { url: address, token });
    const headers = { ...oauth.toHeader(parameters as never) };
    expect((await mock.fetch(address, { headers })).status).toBe(200);
    const again = await mock.fetch(address, { headers });
    expect(again.status).toBe(401);
    expect(await messageOf(again)).toBe('Failed to accept the request: the oauth_nonce was used before.');
  });

  it('refuses tokens that have expired by the clock of the world, were used or were revoked', async () => {
    const mock = start();
    const { token, exchange } = await comeIn(mock);
    const read = async () => (await send(mock, program, { url: address, token })).status;
    expect((await send(mock, program, exchange)).status).toBe(401);
    expect(await read()).toBe(200);
    mock.clock.advance(3_600_000);
    expect(await read()).toBe(401);
    const next = await comeIn(mock);
    mock.accounts.revoke('janedoe');
    expect((await send(mock, program, { url: address, token: next.token })).status).toBe(401);
  });

  it.each<{ what: string; by?: Program; oauth?: Record<string, string>; status: number }>([
    { what: 'a wrong secret', by: { ...program, secret: 'wrong' }, status: 401 },
    { what: 'an unknown program', by: { ...program, key: 'nobody' }, status: 401 },
    { what: 'an old timestamp', oauth: { oauth_timestamp: '1699999699' }, status: 401 },
    { what: 'a timestamp to come', oauth: { oauth_timestamp: '1700000301' }, status: 401 },
    { what: 'a timestamp that is none', oauth: { oauth_timestamp: 'now' }, status: 400 },
    { what: 'no nonce', oauth: { oauth_nonce: '' }, status: 400 },
    { what: 'another version', oauth: { oauth_version: '2.0' }, status: 400 },
    { what: 'another method', oauth: { oauth_signature_method: 'HMAC-MD5' }, status: 400 },
    ...[
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'DATA:text/html,x',
      'oobe',
    ].map((it) => ({
      what: `the callback ${JSON.stringify(it)}`,
      oauth: { oauth_callback: it },
      status: 400,
    })),
  ])('refuses $what, and repeats no secret', async ({ by = program, oauth = {}, status }) => {
    const response = await send(start(), by, {
      url: requestUrl,
      method: 'POST',
      oauth: oauth as Record<string, string>,
    });
    expect(response.status).toBe(status);
    const message = await messageOf(response);
    expect(message).not.toContain('shh');
    expect(message).not.toContain('wrong_');
  });

  it('shows who wants what to the user, without anything that could run', async () => {
    const hostile: Program = { key: '<script>"&', secret: 's' };
    const mock = guarded(
      { consumers: [hostile], clientClock },
      { server: { basePath: '/EnterpriseTester' } },
    );
    const token = await tokenOf(await send(mock, hostile, { url: requestUrl, method: 'POST' }));
    const page = await mock.fetch(`${promptUrl}?oauth_token=${token.key}`);
    const text = await page.text();
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(text).toContain('&lt;script&gt;&quot;&amp;');
    expect(text).not.toContain('<script>');
    const wrong = await allow(mock, token.key, { password: 'wrong' });
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toContain('The user name or the password is wrong.');
    const allowed = await (await allow(mock, token.key)).text();
    expect(allowed).toMatch(/<code>\w{32}<\/code>/);
    expect((await allow(mock, token.key)).status).toBe(400);
  });

  it('gives nothing without the verifier, or when the user denies', async () => {
    const mock = start();
    const oauth = { oauth_callback: 'https://program.example/back' };
    const token = await tokenOf(await send(mock, program, { url: requestUrl, method: 'POST', oauth }));
    const exchange = (oauth_verifier: string) =>
      send(mock, program, { url: accessUrl, method: 'POST', token, oauth: { oauth_verifier } });
    expect((await exchange('guess')).status).toBe(401);
    const denied = await allow(mock, token.key, { decision: 'deny' });
    expect(denied.headers.get('Location')).toContain('oauth_problem=permission_denied');
    expect((await exchange('guess')).status).toBe(401);
  });

  it('is nowhere without identity', async () => {
    const { createMock } = await import('../../src/index.ts');
    const mock = createMock({ server: { basePath: '/EnterpriseTester' } });
    expect((await mock.fetch(requestUrl, { method: 'POST' })).status).toBe(404);
  });
});
