import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { useBundledProgram } from '../support/bundled-program.ts';
import { snippetsOf } from '../support/docs/snippets.ts';
import { freePort } from '../support/ports.ts';

const program = useBundledProgram();
const snippets = snippetsOf('docs/shared.md', 'sh');
const servesOn = (code: string) => /^et-mock serve [^&]*$/.test(code.trimEnd().split('\n').at(-1) ?? '');

/** Runs a script of the page in a folder and a process group of its own. */
function start(script: string): ChildProcess {
  const cwd = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const text = script
    .replaceAll(/^et-mock (.*) &$/gm, `(exec node ${program()} $1) &`)
    .replaceAll(/^et-mock /gm, `exec node ${program()} `);
  return spawn('bash', ['--norc', '-euo', 'pipefail', '-c', text], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

describe('the page about sharing', () => {
  test.each(snippets.filter(([, code]) => servesOn(code)))('starts a server: %s', async (_title, code) => {
    const port = await freePort();
    const child = start(code.replace('8080', `${port}`));
    const ended = once(child, 'exit');
    await vi.waitFor(
      async () => {
        expect((await fetch(`http://127.0.0.1:${port}/_mock/health`)).status).toBe(200);
      },
      { timeout: 30_000, interval: 100 },
    );
    const isOpen = (await fetch(`http://127.0.0.1:${port}/_mock/clock`)).status === 200;
    expect(isOpen).toBe(!code.includes('--token-env'));
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test.each(snippets.filter(([, code]) => !servesOn(code)))(
    'has scripts that run: %s',
    async (_title, code) => {
      const child = start(code);
      let output = '';
      child.stdout?.on('data', (chunk) => {
        output += chunk;
      });
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(output).toContain('"Items":[{');
    },
  );

  test('has some of each', () => {
    expect(snippets.filter(([, code]) => servesOn(code)).length).toBeGreaterThan(0);
    expect(snippets.filter(([, code]) => !servesOn(code)).length).toBeGreaterThan(0);
  });
});
