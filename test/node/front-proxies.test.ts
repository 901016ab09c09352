import type { IncomingMessage } from 'node:http';
import { get, request } from 'node:https';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClock, createMock } from '../../src/index.ts';
import { makeCertificate } from '../../src/node/certificate.ts';
import { listen } from '../../src/node.ts';
import { describeWith } from '../support/programs.ts';
import type { FrontProxy } from '../support/proxies/front-proxy.ts';
import { haproxyProgram, startHaproxy } from '../support/proxies/haproxy.ts';
import { nginxProgram, startNginx } from '../support/proxies/nginx.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const reindex = JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true });

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A mock behind a proxy that ends TLS, and how a client asks it there. */
async function start(startProxy: (port: number, cert: string, key: string) => Promise<FrontProxy>) {
  const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
  const server = await listen(mock);
  open.unshift(server);
  const { cert, key } = await makeCertificate(['127.0.0.1']);
  const front = await startProxy(server.port, cert, key);
  open.unshift({ close: () => front.stop() });
  const address = { host: '127.0.0.1', port: front.port, ca: cert };
  return {
    mock,
    base: `https://127.0.0.1:${front.port}`,
    read: async (path: string) => {
      const response = await new Promise<IncomingMessage>((resolve, reject) =>
        get({ ...address, path }, resolve).on('error', reject),
      );
      return { status: response.statusCode, text: await textOf(response) };
    },
    stream: () =>
      new Promise<IncomingMessage>((resolve, reject) =>
        request(
          {
            ...address,
            path: '/api/backgroundtasks',
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
          },
          resolve,
        )
          .on('error', reject)
          .end(reindex),
      ),
  };
}

type Front = Awaited<ReturnType<typeof start>>;

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of response) text += piece;
  return text;
}

async function leadsBack({ base, read }: Front): Promise<void> {
  const { status, text } = await read(project);
  expect(status).toBe(200);
  expect(JSON.parse(text).Self).toBe(base + project);
}

/** The clock goes on only when a piece has arrived, so that one which is held back would never be followed by another. */
async function comesInPieces({ mock, stream }: Front): Promise<void> {
  let text = '';
  let pieces = 0;
  for await (const piece of await stream()) {
    text += piece;
    pieces++;
    mock.clock.advance(1000);
  }
  expect(pieces).toBeGreaterThan(2);
  expect(JSON.parse(text).at(-1)).toMatchObject({ Complete: true });
}

async function takesNoCommand({ mock, read }: Front): Promise<void> {
  expect((await read('/_mock/export')).status).toBe(403);
  expect(mock.store.Project.size).toBeGreaterThan(0);
}

/** As few lines as people write. */
const nginxFront = (mockPort: number, lines: string) => (cert: string, key: string) =>
  startNginx(
    ({ port, folder }) => `
events {}
http {
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/front.crt;
    ssl_certificate_key ${folder}/front.key;
    location / {
      proxy_pass http://127.0.0.1:${mockPort};
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-Proto $scheme;
      ${lines}
    }
  }
}
`,
    { 'front.crt': cert, 'front.key': key },
  );

describeWith(nginxProgram, 'behind nginx, which ends TLS and keeps to its default buffers,', () => {
  describe.each([
    ['HTTP/1.0, as it does by default', ''],
    ['HTTP/1.1', 'proxy_http_version 1.1; proxy_set_header Connection "";'],
  ])('and speaks %s,', (_, lines) => {
    const front = () => start((port, cert, key) => nginxFront(port, lines)(cert, key));

    it('links lead back to the front', async () => leadsBack(await front()));
    it('a stream comes piece by piece', async () => comesInPieces(await front()));
    it('nobody commands without a token', async () => takesNoCommand(await front()));
  });
});

describeWith(haproxyProgram, 'behind HAProxy, which ends TLS,', () => {
  const front = () => start((port, cert, key) => startHaproxy(port, `${cert}\n${key}`));

  it('links lead back to the front', async () => leadsBack(await front()));
  it('a stream comes piece by piece', async () => comesInPieces(await front()));
  it('nobody commands without a token', async () => takesNoCommand(await front()));
  it('the mock is up, by the health check that is the default', async () => {
    const { read } = await front();
    await vi.waitFor(
      async () => {
        const { text } = await read('/haproxy;csv');
        expect(text).toMatch(/^mocks,mock,.*,UP,.*,L7OK,/m);
      },
      { timeout: 20_000, interval: 100 },
    );
  });
});
