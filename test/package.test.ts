import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { type Installation, install } from './support/installation.ts';
import { compilerOptions, tryPackage } from './support/trial.ts';

// What is tested is what somebody gets who installs the package: it must have been built before.
let installation: Installation;
let folder: string;
let installed: string;
const { typescript, msw, '@msw/data': data, '@types/node': types } = manifest.devDependencies;

const program = `
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createMock, type Mock, type Schemas, UsageError } from 'enterprise-tester-mock';
import { collectionsOf } from 'enterprise-tester-mock/data';
import { handlers } from 'enterprise-tester-mock/msw';
import { type RunningServer, listen } from 'enterprise-tester-mock/node';
import { verify } from 'enterprise-tester-mock/verify';
import { matchers } from 'enterprise-tester-mock/matchers';
import document from 'enterprise-tester-mock/openapi.json' with { type: 'json' };
import workflows from 'enterprise-tester-mock/arazzo.json' with { type: 'json' };
import { setupServer } from 'msw/node';

const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const mock: Mock = createMock({ server: { origin: 'https://et.example' } });
const project = (await (await mock.fetch(path)).json()) as Schemas['Project'];
assert.equal(project.Name, 'Test Project');
for (const address of ['/_mock', '/_mock/openapi']) assert.equal((await mock.fetch(address)).status, 200);

const server: RunningServer = await listen(mock);
const overSocket = (await (await fetch(server.url + path)).json()) as Schemas['Project'];
assert.equal(overSocket.Self, server.url + path);
await server.close();

const worker = setupServer(...handlers(mock));
worker.listen({ onUnhandledRequest: 'error' });
const throughMsw = (await (await fetch(mock.baseUrl + path)).json()) as Schemas['Project'];
assert.deepEqual(throughMsw, project);
worker.close();

// What an entry point throws is what another one exports.
assert.throws(() => handlers(mock, { unknown: 'ignore' as never }), UsageError);

const collections = await collectionsOf(mock);
const stored = collections.Project.findFirst((query) => query.where({ Id: project.Id }));
assert.equal(stored?.Name, project.Name);

assert.equal(document.openapi, '3.1.0');
const source = workflows.sourceDescriptions[0]?.url ?? '';
const described = new URL(source, import.meta.resolve('enterprise-tester-mock/arazzo.json'));
assert.deepEqual(JSON.parse(readFileSync(described, 'utf8')).info, document.info);
assert.equal(typeof verify, 'function');
const verdict = await matchers.toMatchContract(await mock.fetch(path), 'getProject');
assert.equal(verdict.pass, true, verdict.message());
// @ts-expect-error the types are no any
const wrong: number = project.Name;
assert.equal(typeof wrong, 'string');
console.log('all is well');
`;

const run: Installation['run'] = (...command) => installation.run(...command);

beforeAll(async () => {
  installation = await install([
    `typescript@${typescript}`,
    `msw@${msw}`,
    `@msw/data@${data}`,
    `@types/node@${types}`,
  ]);
  folder = installation.folder;
  installed = join(folder, 'node_modules', manifest.name);
  installation.write('main.ts', program);
  installation.write('tsconfig.json', JSON.stringify({ compilerOptions }));
}, 300_000);

afterAll(() => installation?.remove(), 60_000);

it('does in an empty project what is documented, by every entry point', { timeout: 540_000 }, async () => {
  const trial = await tryPackage();
  onTestFinished(() => trial.remove());
  expect(await trial.compile()).toEqual([]);
  expect(await trial.attempt()).toMatch(
    /^\d\d entry points, \d\d reads of the control API, \d\d documented programs\n$/,
  );
});

describe('the installed package', () => {
  it('fits a strict TypeScript program, which runs without a warning', async () => {
    // msw's own declarations want those of a browser, which ours do not.
    const { stdout } = await run('npx', 'tsc').catch((error: { stdout: string }) => error);
    const ours = stdout
      .split('\n')
      .filter((line) => /^[^ ]/.test(line) && !/^node_modules\/(@mswjs|msw|rettime)\//.test(line));
    expect(ours).toEqual([]);
    expect(await run(process.execPath, 'main.js')).toEqual({ stdout: 'all is well\n', stderr: '' });
  });

  it('brings the server, what reads multipart bodies and result files, what validates responses and makes requests up, and nothing else', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dependencies?: object; peerDependencies?: object }>;
    };
    const { dependencies } = lock.packages[`node_modules/${manifest.name}`] ?? {};
    expect(Object.keys(dependencies ?? {}).sort()).toEqual([
      '@remix-run/multipart-parser',
      '@zip.js/zip.js',
      'ajv',
      'ajv-formats',
      'fast-check',
      'hono',
      'saxes',
    ]);
  });

  it('has no source and no test in it', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'deploy',
      'dist',
      'docs',
      'package.json',
    ]);
    expect(
      readdirSync(join(installed, 'dist'), { recursive: true }).filter((name) =>
        /\.test\.|(^|\/)(cli|codegen)\/|(?<!\.d)\.ts$/.test(`${name}`),
      ),
    ).toEqual([]);
  });

  it('has what its README links to', () => {
    const text = readFileSync(join(installed, 'README.md'), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(join(installed, link)))).toEqual([]);
  });

  it('imports no TypeScript source, not even on demand', () => {
    const dist = join(installed, 'dist');
    const scripts = readdirSync(dist, { recursive: true }).filter((name) => /\.js$/.test(`${name}`));
    const wrong = scripts.flatMap((name) =>
      ts
        .preProcessFile(readFileSync(join(dist, `${name}`), 'utf8'), true, true)
        .importedFiles.filter(({ fileName }) => fileName.endsWith('.ts'))
        .map(({ fileName }) => `${name} imports ${fileName}`),
    );
    expect(scripts.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('has a program, which serves', async () => {
    const child = spawn(join(folder, 'node_modules/.bin/et-mock'), ['serve', '--port', '0'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const response = await fetch(`${line.toString().trimEnd()}/api/projects`);
    expect(response.status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('has a program that keeps what it compiled for its next start', () => {
    const kept = readdirSync(join(installed, 'dist/.cache'), { recursive: true, encoding: 'utf8' });
    expect(kept).toContainEqual(expect.stringMatching(/^et-mock-\S+[\\/]serve\.bin$/));
  });

  it('has a program that reads a configuration in JavaScript', async () => {
    installation.write('server.mjs', "export default { serve: { port: 'none' } };");
    const serving = run('node_modules/.bin/et-mock', 'serve', '--config', 'server.mjs');
    await expect(serving).rejects.toMatchObject({
      stderr: expect.stringContaining('Failed to read the configuration server.mjs: port is not a number'),
    });
  });

  it('has a program that says where a file is no JSON', async () => {
    installation.write('half.json', '{ "Project": [\n  ]');
    const serving = run('node_modules/.bin/et-mock', 'serve', '--seed', 'half.json');
    await expect(serving).rejects.toMatchObject({
      stderr: expect.stringContaining(
        'Failed to read the seed half.json: line 2, column 4: close brace expected',
      ),
    });
  });

  it('has a program that needs no other package, and says its version', async () => {
    const alone = join(folder, 'alone');
    cpSync(join(installed, 'dist'), alone, { recursive: true });
    rmSync(join(folder, 'node_modules'), { recursive: true });
    const program = join(alone, 'et-mock.cjs');
    expect(await run(process.execPath, program, '--version')).toEqual({
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
    for (const command of ['serve', 'examples', 'openapi', 'verify']) {
      const { stdout } = await run(process.execPath, program, command, '--help');
      expect(stdout).toContain(`Usage: et-mock ${command}`);
    }
    const { stdout } = await run(process.execPath, program, 'examples');
    expect(stdout).toContain('reindexProjectAndStream');
  });
});
