import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runCommands } from './support/documented-commands.ts';
import { runSnippet, snippetsOf } from './support/snippets.ts';

vi.setConfig({ testTimeout: 300_000 });

const page = 'docs/compare.md';

describe('the page about comparing', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    await runSnippet(code);
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    const { cwd, stdout } = await runCommands(code);
    expect(stdout).toContain('do the same, as far as was looked');
    if (code.includes('--report-dir reports'))
      expect(readdirSync(join(cwd, 'reports')).sort()).toEqual(['compare.html', 'compare.txt']);
  });
});
