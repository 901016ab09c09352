import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

/** A run of two tests, one of which needs a program that no machine has. */
async function runWithout(env: Record<string, string | undefined>) {
  mkdirSync(join(project, 'coverage'), { recursive: true });
  const folder = mkdtempSync(join(project, 'coverage', 'untried-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const support = join(project, 'test/support');
  writeFileSync(
    join(folder, 'some.test.ts'),
    `import { expect, it } from 'vitest';
     import { describeWith, findProgram, pathOf } from '${support}/programs.ts';
     const program = findProgram({ name: 'Nothing', variable: 'NOTHING', install: 'nobody can' }, ['/nowhere']);
     it('needs nothing', () => expect(program.path).toBeUndefined());
     describeWith(program, 'with it', () => {
       it('starts', () => expect(pathOf(program)).toBe('/nowhere'));
       it('stops', () => expect(pathOf(program)).toBe('/nowhere'));
     });`,
  );
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `export default { test: { globalSetup: ['${support}/untried.ts'] } };`,
  );
  const args = [join(project, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder];
  return promisify(execFile)(process.execPath, args, { env: { ...process.env, NO_COLOR: '1', ...env } }).then(
    ({ stdout, stderr }) => ({ failed: false, stdout, stderr }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ failed: true, stdout, stderr }),
  );
}

it('says last which tests were left out, and how to get what they need', async () => {
  const { failed, stdout, stderr } = await runWithout({ CI: undefined });
  expect(failed).toBe(false);
  expect(stdout).toContain('1 passed | 2 skipped');
  expect(stderr).toBe(
    'Not tried: 2 tests, because there is no Nothing on this machine. Install it (nobody can), or name it in NOTHING.\n',
  );
});

it('leaves none out on a CI server', async () => {
  const { failed, stdout, stderr } = await runWithout({ CI: 'true' });
  expect(failed).toBe(true);
  expect(stdout).toContain('2 failed | 1 passed');
  expect(stderr).toContain('Failed to start Nothing: there is no Nothing on this machine.');
});
