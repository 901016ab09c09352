import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedBy } from '../../src/identity/signature.ts';
import { readSigned } from '../../src/identity/signed.ts';
import { createClock, type Mock } from '../../src/index.ts';
import { sign } from './program.ts';
import { basic, guarded } from './setup.ts';

const clientClock = createClock({ at: 1_700_000_000_000, rate: 0 });
const program = { key: 'ci', secret: 'of-ci' };
const url = 'http://localhost/api/projects';

function start() {
  const mock = guarded({ consumers: [program], clientClock });
  const UserId = mock.store.User.find(({ UserName }) => UserName === 'joeb')?.Id ?? '';
  const token = { Id: 'token', Kind: 'access' as const, Secret: 'of-token', ConsumerId: 'ci', UserId };
  mock.store.Token.insert({ ...token, ExpiresAt: Number.MAX_SAFE_INTEGER });
  const { oauth, parameters } = sign(program, { url, token: { key: 'token', secret: 'of-token' } });
  const headers = { ...oauth.toHeader(parameters as never) };
  const statusIn = async (target: Mock, more = {}) =>
    (await target.fetch(url, { headers: { ...headers, ...more } })).status;
  return { mock, statusIn };
}

describe('a signed request is let in once', () => {
  it('whatever becomes of the world: import, restored snapshot, reset', async () => {
    const { mock, statusIn } = start();
    const before = mock.export();
    mock.snapshots.save('before');
    expect(await statusIn(mock)).toBe(200);
    mock.import(before);
    expect(await statusIn(mock)).toBe(401);
    mock.snapshots.restore('before');
    expect(await statusIn(mock)).toBe(401);
    mock.reset();
    expect(await statusIn(mock)).toBe(401);
  });

  it('also when a fork is asked with it', async () => {
    const { mock, statusIn } = start();
    mock.fork('other');
    expect(await statusIn(mock, { 'X-Mock-World': 'other' })).toBe(200);
    expect(await statusIn(mock)).toBe(401);
    mock.fork('third');
    expect(await statusIn(mock, { 'X-Mock-World': 'third' })).toBe(401);
  });

  it('also when another process goes on with its world', async () => {
    const { mock, statusIn } = start();
    expect(await statusIn(mock)).toBe(200);
    const other = guarded({ consumers: [program], clientClock }, { world: { seed: mock.export() } });
    expect(await statusIn(other)).toBe(401);
  });

  it('and is forgotten when its timestamp is too old to come in', async () => {
    const { mock, statusIn } = start();
    expect(await statusIn(mock)).toBe(200);
    expect(mock.store.Nonce.size).toBe(1);
    clientClock.advance(700_000);
    expect(await statusIn(mock)).toBe(401);
    const { oauth, parameters } = sign(program, {
      url,
      token: { key: 'token', secret: 'of-token' },
      oauth: { oauth_timestamp: '1700000700' },
    });
    const fresh = await mock.fetch(url, { headers: { ...oauth.toHeader(parameters as never) } });
    expect(fresh.status).toBe(200);
    expect(mock.store.Nonce.size).toBe(1);
    clientClock.set(1_700_000_000_000);
  });
});

describe('what is signed', () => {
  it('may have any name, that of the prototype of objects too', () => {
    const header =
      'OAuth oauth_consumer_key="ci", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1", oauth_nonce="n"';
    const base =
      'GET&http%3A%2F%2Flocalhost%2Fapi%2Fprojects&__proto__%3D1%26oauth_consumer_key%3Dci%26oauth_nonce%3Dn%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D1';
    const signature = createHmac('sha1', 'of-ci&').update(base).digest('base64');
    const whole = `${header}, oauth_signature="${encodeURIComponent(signature)}"`;
    const signed = readSigned(new Request(`${url}?__proto__=1`), whole, undefined);
    expect(signed && isSignedBy(signed, { Id: 'ci', Secret: 'of-ci' }, '')).toBe(true);
  });
});

describe('sessions', () => {
  const session = (mock: Mock) => mock.accounts.logIn('joeb');

  it('cannot be foreseen', () => {
    expect(session(guarded())).not.toBe(session(guarded()));
    expect(session(guarded())).toMatch(/=[0-9a-f]{32}$/);
  });

  it('are the same in each run of a test that asks for it', () => {
    const options = { repeatableTokens: true };
    expect(session(guarded(options))).toBe(session(guarded(options)));
  });

  it('take no identifier from those of the world', async () => {
    const create = async (mock: Mock) => {
      const headers = { ...basic('Administrator', 'password'), 'Content-Type': 'application/json' };
      const response = await mock.fetch('/api/projects', { method: 'POST', headers, body: '{"Name":"New"}' });
      return ((await response.json()) as { Id: string }).Id;
    };
    const [one, other] = [guarded(), guarded()];
    session(one);
    expect(await create(one)).toBe(await create(other));
  });
});
