import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { documented } from '../../../src/index.ts';
import { snippetsOf } from '../../support/docs/snippets.ts';
import { etIn, serveIn } from '../terminal.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A server that is started, and stopped when the test is over. */
async function started(...[surroundings, ...args]: Parameters<typeof serveIn>) {
  const server = await serveIn(surroundings, ...args);
  onTestFinished(async () => {
    expect(await server.stop()).toBe(0);
  });
  return server;
}

async function namesAt(url: string): Promise<string[]> {
  const { Items } = (await (await fetch(`${url}/api/projects`)).json()) as { Items: { Name: string }[] };
  return Items.map(({ Name }) => Name);
}

const projectsNamed = (Name: string) => ({
  ...documented,
  Project: documented.Project?.map((record) => ({ ...record, Name })),
});

describe('et-mock serve', () => {
  it('takes its options from the environment, and warns of those it does not know', async () => {
    const environment = { ET_MOCK_BASE_PATH: '/ET', ET_MOCK_SEDE: 'empty' };
    const { url, result } = await started({ environment });
    expect(url).toMatch(/\/ET$/);
    expect(result.stderr).toContain('Warning: ET_MOCK_SEDE is no option; did you mean ET_MOCK_SEED?');
  });

  it('says where a wrong value was written', async () => {
    const environment = { ET_MOCK_GRACE: 'long' };
    expect((await etIn({ environment }, 'serve')).stderr).toContain('et-mock: ET_MOCK_GRACE is a number');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'et-mock.config.json'), '{ "serve": { "maxWorlds": 1.5 } }');
    expect((await etIn({ folder }, 'serve')).stderr).toContain(
      'et-mock: maxWorlds in et-mock.config.json is a whole number',
    );
  });

  it('serves what its configuration has prepared', async () => {
    const folder = emptyFolder();
    const config = `export default { serve: {
      seed: { Project: [] },
      setup: async (mock) => { mock.create.project({ Name: 'Prepared' }); },
    } };`;
    writeFileSync(join(folder, 'et-mock.config.mjs'), config);
    const { url } = await started({ folder });
    expect(await namesAt(url)).toEqual(['Prepared']);
  });

  it.each(snippetsOf('docs/reference/settings.md', 'js'))(
    'reads the documented one: %s',
    async (_title, code) => {
      const folder = emptyFolder();
      const config = code.replace(/^import .*$/m, 'const defineConfig = (config) => config;');
      writeFileSync(join(folder, 'et-mock.config.mjs'), config);
      const { url, result } = await started({ folder });
      expect(await namesAt(url)).toEqual(['Mine']);
      expect((await fetch(`${url}/api/eventtypes`)).status).toBe(503);
      expect(result.stderr).toContain('"status":503');
    },
  );

  it.each([
    ['seed: { Projct: [] }', 'no entity is called Projct'],
    ['setup: 1', 'Failed to read the configuration et-mock.config.mjs: setup is not a function'],
    [
      "setup: () => { throw new Error('The disk is full.'); }",
      'setup in et-mock.config.mjs failed: The disk is full.',
    ],
  ])('refuses a configuration with %s', async (setting, message) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'et-mock.config.mjs'), `export default { serve: { ${setting} } };`);
    const { code, stdout, stderr } = await etIn({ folder }, 'serve', '--port', '0');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('et-mock serve --watch', () => {
  it('begins anew when the file of the seed changes, and goes on where the file is wrong', async () => {
    const file = join(emptyFolder(), 'seed.json');
    writeFileSync(file, JSON.stringify(projectsNamed('Before')));
    const { url, result } = await started({}, '--seed', file, '--watch');
    expect(await namesAt(url)).toContain('Before');
    writeFileSync(file, '{ "Project": [ x');
    await expect.poll(() => result.stderr).toContain(`Failed to read the seed ${file}: line 1, column 16`);
    expect(await namesAt(url)).toContain('Before');
    writeFileSync(file, JSON.stringify(projectsNamed('After')));
    await expect.poll(() => result.stderr).toContain(`Reloaded ${file}.`);
    expect(await namesAt(url)).toContain('After');
  });
});

describe('et-mock serve --log', () => {
  it('prints each request as JSON, without credentials', async () => {
    const { url, result } = await started({}, '--log');
    await fetch(`${url}/api/projects?$top=1&oauth_token=sesame`, { headers: { 'X-Mock-World': 'mine' } });
    await fetch(`${url}/api/nowhere`);
    const logged = result.stderr.split('\n').filter((line) => line.startsWith('{'));
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      {
        method: 'GET',
        status: 200,
        world: 'mine',
        target: expect.stringMatching(/^\/api\/projects\?\$top=1&/),
      },
      { method: 'GET', status: 404, target: '/api/nowhere', ms: expect.any(Number) },
    ]);
    expect(result.stderr).not.toContain('sesame');
  });

  it('prints it in words on a terminal, and nothing that moves its cursor', async () => {
    const { url, result } = await started({ isTerminal: true }, '--log');
    await fetch(`${url}/api/projects`, { headers: { 'X-Mock-World': 'mine' } });
    await fetch(`${url}/api/%1b[2J`);
    expect(result.stderr).toMatch(/^\d\d:\d\d:\d\d \S+200\S+ GET \/api\/projects in mine [\d.]+ ms$/m);
    expect(result.stderr).toMatch(/404\S+ GET \/api\/%1b\[2J /);
  });
});

describe('et-mock serve --open', () => {
  const isLinux = process.platform === 'linux';

  it.runIf(isLinux)('opens the page', async () => {
    const folder = emptyFolder();
    const opened = join(folder, 'opened');
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\nprintf %s "$1" > ${opened}.part && mv ${opened}.part ${opened}\n`,
    );
    chmodSync(join(folder, 'xdg-open'), 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url } = await started({}, '--open', '--base-path', '/ET');
    await expect.poll(() => existsSync(opened)).toBe(true);
    expect(readFileSync(opened, 'utf8')).toBe(`${new URL('/', url)}`);
  });

  it.runIf(isLinux)('goes on where there is no browser', async () => {
    vi.stubEnv('PATH', emptyFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    const { result } = await started({}, '--open');
    await expect.poll(() => result.stderr).toContain('Failed to open a browser: spawn xdg-open ENOENT.');
  });
});
