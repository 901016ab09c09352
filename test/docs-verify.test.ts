import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readConfig } from '../src/cli/config.ts';
import { listening } from './support/faulty-server.ts';
import { runSnippet, snippetsOf } from './support/snippets.ts';

vi.setConfig({ testTimeout: 120_000 });

const page = 'docs/verify.md';
const project = join(import.meta.dirname, '..');
const program = `${join(project, 'node_modules/.bin/tsx')} ${join(project, 'src/cli/et-mock.ts')}`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('the page about verifying', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    const { url } = await listening();
    await runSnippet(code.replaceAll('http://localhost:8080', url));
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    const { url } = await listening();
    const prefixed = await listening(undefined, { server: { basePath: '/EnterpriseTester' } });
    const script = code
      .replaceAll('http://localhost:8080', url)
      .replaceAll('https://et.example.org/EnterpriseTester', prefixed.url)
      .replaceAll(/^et-mock /gm, `${program} `);
    const cwd = folder();
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
      cwd,
      env: { ...process.env, ET_PASSWORD: 'hunter2' },
    });
    expect(stdout).toContain('keeps the documented contract');
    if (code.includes('--report-dir reports')) expect(readdirSync(join(cwd, 'reports'))).toHaveLength(4);
  });

  test.each(snippetsOf(page, 'json'))('has a configuration that is read: %s', async (_title, code) => {
    const file = join(folder(), 'et-mock.config.json');
    writeFileSync(file, code);
    expect(await readConfig(file, '.')).toMatchObject({ baseline: [{ check: 'schemas' }] });
  });

  test('has some of each', () => {
    for (const language of ['ts', 'sh', 'json']) expect(snippetsOf(page, language).length).toBeGreaterThan(0);
  });
});
