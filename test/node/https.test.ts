import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:https';
import { connect } from 'node:net';
import { hostname } from 'node:os';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createClock, createMock, type MockOptions } from '../../src/index.ts';
import { type Certificate, makeCertificate, namesOf } from '../../src/node/certificate.ts';
import { type ListenOptions, listen, type RunningServer } from '../../src/node.ts';
import { sign } from '../identity/program.ts';
import { type Asked, ask } from '../support/request.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const reindex = JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true });
const json = { 'Content-Type': 'application/json' };

let server: RunningServer | undefined;
/** Two that were made once: making a key takes a while. */
let given: Certificate;
let other: Certificate;
beforeAll(async () => {
  [given, other] = await Promise.all([makeCertificate(['127.0.0.1']), makeCertificate(['127.0.0.1'])]);
});
afterEach(() => server?.close());

async function start(listening: ListenOptions = { https: given }, options: MockOptions = {}) {
  const mock = createMock({ ...options, world: { clock: createClock({ rate: 0 }) } });
  const running = await listen(mock, listening);
  server = running;
  const asked = (it: Asked) => ask(running, { ...it, ca: running.certificate });
  return { mock, server: running, asked };
}

/** Starts a stream of a task, and gives what has come of it each time that something does. */
async function stream({ port, certificate }: RunningServer) {
  const sent = request({
    host: '127.0.0.1',
    port,
    ca: certificate,
    method: 'POST',
    path: '/api/backgroundtasks',
    headers: json,
  });
  sent.end(reindex);
  const [response] = await once(sent, 'response');
  response.setEncoding('utf8');
  return response;
}

describe('a server with a certificate of its own', () => {
  it('has addresses that begin with https, in its URL and in responses', async () => {
    const { server, asked } = await start({ https: true });
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    const { status, body } = await asked({ path: project });
    expect([status, JSON.parse(body).Self]).toEqual([200, server.url + project]);
  });

  it('is trusted by clients that have it, and by no others', async () => {
    const { server } = await start();
    await expect(ask(server, { path: project, ca: other.cert })).rejects.toThrow(/self.signed certificate/);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('is for the names of this machine, and for those that are asked for', async () => {
    const { server } = await start(
      { https: { names: ['mock.test', '192.0.2.7'] } },
      { server: { publicUrl: 'https://front.test/ET', basePath: '/ET' } },
    );
    const certificate = new X509Certificate(`${server.certificate}`);
    for (const name of ['localhost', 'mock.test', 'front.test'])
      expect(certificate.checkHost(name)).toBe(name);
    for (const address of ['127.0.0.1', '::1', '192.0.2.7'])
      expect(certificate.checkIP(address)).toBe(address);
    expect(certificate.checkHost('example.org')).toBeUndefined();
    expect([certificate.ca, certificate.verify(certificate.publicKey)]).toEqual([false, true]);
  });

  it('is for every address of the machine where it listens on all', () => {
    expect(namesOf('0.0.0.0', [])).toContain(hostname().toLowerCase());
    expect(namesOf('[::1]', [])).toEqual(['localhost', '127.0.0.1', '::1']);
  });

  it('has a serial number that another one has not', () => {
    const [one, two] = [given, other].map(({ cert }) => new X509Certificate(cert).serialNumber);
    expect(one).not.toBe(two);
    expect(Number.parseInt(`${one}`.slice(0, 2), 16)).toBeLessThan(128);
  });
});

describe('a certificate that is given', () => {
  it('is the one that clients see', async () => {
    const { server, asked } = await start({ https: given });
    expect(server.certificate).toBe(given.cert);
    expect((await asked({ path: project })).status).toBe(200);
  });

  it.each<[string, () => { cert?: string; key?: string }, RegExp]>([
    ['no key', () => ({ cert: 'x' }), /a certificate and its private key only go together/],
    ['another key', () => ({ cert: given.cert, key: other.key }), /not that of the certificate/],
    ['no PEM', () => ({ cert: 'x', key: 'y' }), /not PEM/],
    [
      'an encrypted key',
      () => ({ cert: given.cert, key: encrypted(given.key) }),
      /the private key is encrypted/,
    ],
  ])('is refused with %s', async (_, wrong, reason) => {
    await expect(listen(createMock(), { https: wrong() })).rejects.toThrow(reason);
  });
});

const encrypted = (key: string) =>
  createPrivateKey(key)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString();

describe('over HTTPS', () => {
  it('signatures are over the address with https', async () => {
    const program = { key: 'ci', secret: 's' };
    const clientClock = createClock({ at: 1_700_000_000_000, rate: 0 });
    const users = identity({ consumers: [program], clientClock });
    const { server, asked } = await start({ https: given }, { identity: users });
    const path = '/OAuth/Token/GetRequestToken.rails';
    const statusFor = async (origin: string) => {
      const { oauth, parameters } = sign(program, { url: origin + path, method: 'POST' });
      const headers = { ...oauth.toHeader(parameters as never) };
      return (await asked({ method: 'POST', path, headers })).status;
    };
    expect(await statusFor(server.url)).toBe(200);
    expect(await statusFor(server.url.replace('https', 'http'))).toBe(401);
  });

  it('commands of this machine are let in, and pages of other origins are not', async () => {
    const { server, asked } = await start();
    const clock = (headers = {}) => asked({ path: '/_mock/clock', headers }).then((it) => it.status);
    expect(await clock()).toBe(200);
    expect(await clock({ Origin: server.url })).toBe(200);
    expect(await clock({ Origin: server.url.replace('https', 'http') })).toBe(403);
  });

  it('a stream comes piece by piece', async () => {
    const { server, mock } = await start();
    const response = await stream(server);
    const [first] = await once(response, 'data');
    expect(first).toMatch(/^\[\{.*"Complete":false/s);
    let text = first;
    response.on('data', (piece: string) => {
      text += piece;
      mock.clock.advance(1000);
    });
    await expect.poll(() => mock.clock.waiting).toBe(1);
    mock.clock.advance(1000);
    await once(response, 'end');
    expect(JSON.parse(text).at(-1)).toMatchObject({ Complete: true });
  });

  it('a client of HTTP is hung up on, and costs nothing else', async () => {
    const { server, asked } = await start();
    await expect(fetch(server.url.replace('https', 'http'))).rejects.toThrow();
    expect((await asked({ path: project })).status).toBe(200);
  });

  it('a server that is closed with some grace ends its streams in good order, and waits for no handshake', async () => {
    const { server } = await start();
    const silent = connect(server.port, '127.0.0.1');
    await once(silent, 'connect');
    const hungUp = once(silent, 'close');
    const response = await stream(server);
    const [first] = await once(response, 'data');
    let text = first;
    response.on('data', (piece: string) => {
      text += piece;
    });
    const ended = once(response, 'end');
    await server.close({ grace: 600_000 });
    await Promise.all([ended, hungUp]);
    expect(JSON.parse(text)).toEqual([expect.objectContaining({ Complete: false })]);
  });

  it('a server that is closed at once ends every connection', async () => {
    const { server } = await start();
    const silent = connect(server.port, '127.0.0.1');
    await once(silent, 'connect');
    const response = await stream(server);
    const broken = once(response, 'error');
    await server.close();
    expect((await broken)[0].message).toBe('aborted');
    if (!silent.closed) await once(silent, 'close');
  });
});
