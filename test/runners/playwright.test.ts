import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { browserProgram } from '../support/browser.ts';
import { describeWith } from '../support/programs.ts';

const project = join(import.meta.dirname, '..', '..');

interface Report {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly errors: readonly unknown[];
}

describeWith(browserProgram, 'Playwright', () => {
  it('answers the pages of a real browser', { timeout: 180_000 }, async () => {
    const output = mkdtempSync(join(tmpdir(), 'et-playwright-'));
    onTestFinished(() => rmSync(output, { recursive: true }));
    const cli = join(project, 'node_modules/@playwright/test/cli.js');
    const config = join(import.meta.dirname, 'playwright', 'playwright.config.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'test', '-c', config], {
      cwd: project,
      env: { ...process.env, ET_OUTPUT: output, CI: '1', CHROMIUM: browserProgram.path },
      timeout: 170_000,
    }).catch((error: { stdout: string }) => error);
    const { stats, errors } = JSON.parse(stdout) as Report;
    expect(errors).toEqual([]);
    expect(stats).toMatchObject({ expected: 8, unexpected: 0, flaky: 0, skipped: 0 });
  });
});
