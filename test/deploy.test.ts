import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { variableOf } from '../src/cli/settings/environment.ts';
import { options as serve } from '../src/config/serve-options.ts';
import { options as verify } from '../src/config/verify-options.ts';
import { useBundledProgram } from './support/bundled-program.ts';

const project = join(import.meta.dirname, '..');
const program = useBundledProgram();
const read = (file: string) => parse(readFileSync(join(project, 'deploy', file), 'utf8'));

/** A folder in which npx runs the program of this project, whatever package it is told. */
function workplace(): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  // --yes --package <package> et-mock
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 4\nexec node ${program()} "$@"\n`, { mode: 0o755 });
  return { folder, path: `${bin}:${process.env.PATH}` };
}

/** Runs a script as a runner does, then more, and ends what it has left running. */
async function run(script: string, { folder, path }: ReturnType<typeof workplace>, variables: object) {
  const env = { ...process.env, ...variables, PATH: path };
  const text = `trap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n${script}`;
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text];
  const { stdout } = await promisify(execFile)('bash', args, { cwd: folder, env });
  return stdout;
}

/** Values of inputs in the place of expressions. */
const filled = (variables: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, expression: string) => values[expression] ?? '?'),
    ]),
  );

const listing = `curl -sS "$ET_MOCK_URL/api/projects"`;

describe('the GitHub action', () => {
  const action = read('github/action.yml');
  const [serving, verifying] = action.runs.steps;
  const defaults = Object.fromEntries(
    Object.entries(action.inputs as Record<string, { default: string }>).map(([name, it]) => [
      `inputs.${name}`,
      it.default,
    ]),
  );

  it('starts the mock, and tells the steps that follow where it is', async () => {
    const place = workplace();
    const values = { ...defaults, 'runner.temp': place.folder };
    const variables = {
      ...filled(serving.env, values),
      GITHUB_OUTPUT: join(place.folder, 'output'),
      GITHUB_ENV: join(place.folder, 'env'),
    };
    const next = `set -a; . "$GITHUB_ENV"; ${listing}`;
    expect(JSON.parse(await run(`${serving.run}\n${next}`, place, variables))).toHaveProperty('Items');
    expect(readFileSync(variables.GITHUB_OUTPUT, 'utf8')).toMatch(/^url=http:\/\/\S+\n$/);
  });

  it('fails with what the program says when the mock does not start', async () => {
    const place = workplace();
    const values = { ...defaults, 'inputs.seed': 'nowhere.json', 'runner.temp': place.folder };
    const failed = run(serving.run, place, filled(serving.env, values));
    await expect(failed).rejects.toMatchObject({ stdout: expect.stringContaining('nowhere.json') });
  });

  it('verifies a server, and leaves reports', async () => {
    const place = workplace();
    const values = { ...defaults, 'runner.temp': place.folder };
    const mock = { ...filled(serving.env, values), GITHUB_OUTPUT: 'output', GITHUB_ENV: 'env' };
    const variables = { ...mock, ...filled(verifying.env, values), ET_MOCK_VERIFY_ONLY: 'links' };
    await run(`${serving.run}\nSERVER=$url\n${verifying.run}`, place, variables);
    expect(readdirSync(join(place.folder, 'et-mock-reports')).sort()).toEqual([
      'verify.github.txt',
      'verify.junit.xml',
      'verify.sarif',
      'verify.txt',
    ]);
  });
});

describe('the GitLab template', () => {
  const template = read('gitlab-ci.yml');

  it('starts the mock before a job', async () => {
    const { before_script: before, variables } = template['.et-mock'];
    const stdout = await run([...before, listing].join('\n'), workplace(), {
      ...template.variables,
      ...variables,
    });
    expect(JSON.parse(stdout)).toHaveProperty('Items');
  });

  it('verifies a server, and leaves the report that it names', async () => {
    const place = workplace();
    const { script, variables, artifacts } = template['.et-mock-verify'];
    const { before_script: before, variables: serving } = template['.et-mock'];
    const all = { ...template.variables, ...serving, ...variables, ET_MOCK_VERIFY_ONLY: 'links' };
    await run([...before, 'ET_SERVER=$ET_MOCK_URL', ...script].join('\n'), place, all);
    expect(readFileSync(join(place.folder, artifacts.reports.junit), 'utf8')).toContain('<testsuite');
  });
});

describe('the files for CI', () => {
  it('name only variables that the program knows', () => {
    const known = [
      ...Object.keys(serve).map((name) => variableOf('serve', name)),
      ...Object.keys(verify).map((name) => variableOf('verify', name)),
      'ET_MOCK_URL',
      'ET_MOCK_TOKEN',
      // Their own.
      'ET_MOCK_PACKAGE',
      'ET_MOCK_PUBLISHED_PORT',
    ];
    const text = ['deploy/github/action.yml', 'deploy/gitlab-ci.yml', 'deploy/compose.yaml', 'docs/ci.md']
      .map((file) => readFileSync(join(project, file), 'utf8'))
      .join('\n');
    expect(
      [...text.matchAll(/ET_MOCK_[A-Z_]+/g)].map(([it]) => it).filter((it) => !known.includes(it)),
    ).toEqual([]);
  });

  it('start the service of the composition as the image does', () => {
    const { services } = read('compose.yaml');
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(readFileSync(join(project, 'Dockerfile'), 'utf8')) ?? [];
    expect(services['et-mock'].command).toEqual(JSON.parse(command));
  });
});
