import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkSeed } from '../src/index.ts';
import { listening } from './support/faulty-server.ts';
import { runSnippet, snippetsOf } from './support/snippets.ts';

vi.setConfig({ testTimeout: 120_000 });

const page = 'docs/record.md';
const project = join(import.meta.dirname, '..');
const program = `${join(project, 'node_modules/.bin/tsx')} ${join(project, 'src/cli/et-mock.ts')}`;

describe('the page about recording', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    await runSnippet(code);
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    const { url } = await listening();
    const prefixed = await listening(undefined, { server: { basePath: '/EnterpriseTester' } });
    const script = code
      .replaceAll('http://localhost:8080', url)
      .replaceAll('https://et.example.org/EnterpriseTester', prefixed.url)
      .replaceAll(/^et-mock /gm, `${program} `)
      // A server goes on by itself: it is enough that it takes the file.
      .replaceAll(/^.*serve --seed (\S+).*$/gm, 'test -s $1');
    const cwd = mkdtempSync(join(tmpdir(), 'et-mock-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
      cwd,
      env: { ...process.env, ET_PASSWORD: 'hunter2' },
    });
    const seed = checkSeed(JSON.parse(readFileSync(join(cwd, 'world.json'), 'utf8')));
    expect(seed.Project?.length).toBeGreaterThan(5);
  });
});
