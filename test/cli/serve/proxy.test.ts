import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { checkSeed, createMock } from '../../../src/index.ts';
import { listen } from '../../../src/node.ts';
import { et, serve } from '../terminal.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** A mock in the place of the real server. */
async function realServer() {
  const mock = createMock({ server: { basePath: '/ET' } });
  mock.store.Project.update(id, { Name: 'The real one' });
  const server = await listen(mock);
  onTestFinished(() => server.close());
  return { mock, url: server.url };
}

it('et-mock serve --proxy passes on what it is told to, as the user that it is told', async () => {
  const real = await realServer();
  vi.stubEnv('REAL_PASSWORD', 'sesame');
  onTestFinished(() => void vi.unstubAllEnvs());
  const operation = ['--proxy-operation', 'getProject'];
  const user = ['--proxy-user', 'joeb', '--proxy-password-env', 'REAL_PASSWORD'];
  const server = await serve('--proxy', real.url, ...operation, ...user);
  try {
    expect(await (await fetch(`${server.url}/api/project/${id}`)).json()).toMatchObject({
      Name: 'The real one',
    });
    expect((await fetch(`${server.url}/@mine/api/other`)).headers.get('Via')).toBe('1.1 et-mock');
    expect((await fetch(`${server.url}/api/projects`)).headers.get('Via')).toBeNull();
    expect((await real.mock.journal.entries()).map(({ path }) => path)).toEqual([
      `/api/project/${id}`,
      '/api/other',
    ]);
    expect(server.result.stderr).not.toContain('sesame');
    expect(server.result.stderr).toContain(
      `Forwards to ${real.url}: requests that match no operation, and those to getProject; only GET and HEAD.`,
    );
  } finally {
    expect(await server.stop()).toBe(0);
  }
});

it('et-mock serve --proxy-operation all passes everything on, --proxy-writes also what changes something', async () => {
  const real = await realServer();
  const server = await serve('--proxy', `${real.url}/api`, '--proxy-operation', 'all', '--proxy-writes');
  try {
    expect((await fetch(`${server.url}/api/project/${id}`, { method: 'DELETE' })).status).toBe(202);
    expect(await real.mock.journal.entries()).toMatchObject([{ method: 'DELETE' }]);
    expect(server.result.stderr).toContain(`Forwards to ${real.url}: all requests.\n`);
  } finally {
    expect(await server.stop()).toBe(0);
  }
});

it('et-mock serve --proxy-compare tells how both differ when it stops, and --record writes a seed', async () => {
  const real = await realServer();
  real.mock.use('getProject', { body: { Id: id, Name: 'The real one' } });
  const folder = await mkdtemp(join(tmpdir(), 'et-mock-passing-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const out = join(folder, 'world.json');
  const passing = ['--proxy', real.url, '--proxy-operation', 'all', '--proxy-compare', '--record', out];
  const server = await serve(...passing);
  try {
    await (await fetch(`${server.url}/api/project/${id}`)).text();
    await (await fetch(`${server.url}/api/users`)).text();
    await expect
      .poll(async () => (await fetch(`${server.url}/_mock/comparison`)).json())
      .toMatchObject({
        passed: 2,
        compared: 2,
        differences: expect.arrayContaining([expect.objectContaining({ blame: 'real' })]),
      });
  } finally {
    expect(await server.stop()).toBe(0);
  }
  expect(server.result.stderr).toContain('The real server is wrong');
  expect(server.result.stderr).toMatch(/; \d+ forwarded requests, \d+ to the mock\./);
  expect(server.result.stderr).toContain(`to ${out} from forwarded responses`);
  const seed = checkSeed(JSON.parse(await readFile(out, 'utf8')));
  expect(seed.User?.length).toBe(real.mock.store.User.size);
  expect(JSON.stringify(seed)).not.toContain('joeb');
});

const proxy = ['--proxy', 'http://127.0.0.1:9'];

it.each([
  [['--proxy', 'et.example.org'], '--proxy is the address of a server'],
  [['--proxy-operation', 'getProject'], 'only goes together with --proxy'],
  [['--proxy-writes'], 'only goes together with --proxy'],
  [['--proxy-compare'], 'only goes together with --proxy and --proxy-operation'],
  [[...proxy, '--record', 'world.json'], 'only goes together with --proxy and --proxy-operation'],
  [['--record-keep', 'Name'], 'only goes together with --record'],
  [
    [...proxy, '--proxy-operation', 'getProjekt'],
    'there is no operation getProjekt; did you mean getProject?',
  ],
  [[...proxy, '--proxy-user', 'joeb'], '--proxy-user and --proxy-password-env go together'],
  [[...proxy, '--proxy-user', 'joeb', '--proxy-password-env', 'NONE_SUCH'], 'NONE_SUCH, which is not set'],
  [
    [...proxy, '--proxy-user', 'joeb', '--proxy-password-env', 'PATH', '--host', '0.0.0.0'],
    '--proxy-user would let everybody who reaches the mock act as joeb',
  ],
])('et-mock serve refuses %j', async (args, message) => {
  const { code, stdout, stderr } = await et('serve', '--port', '0', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
