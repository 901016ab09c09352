import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../src/cli/settings/config-file.ts';
import { readLists } from '../../src/cli/settings/verify-lists.ts';
import { folder, runCommands } from '../support/docs/documented-commands.ts';
import { runSnippet, snippetsOf } from '../support/docs/snippets.ts';
import { listening } from '../support/faulty-server.ts';

const page = 'docs/verify.md';

describe('the page about verifying', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    const { url } = await listening();
    await runSnippet(code.replaceAll('http://localhost:8080', url));
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    const { cwd, stdout } = await runCommands(code);
    expect(stdout).toContain('keeps the documented contract');
    if (code.includes('--report-dir reports')) expect(readdirSync(join(cwd, 'reports'))).toHaveLength(4);
  });

  test.each(snippetsOf(page, 'json'))('has a configuration that is read: %s', async (_title, code) => {
    const file = join(folder(), 'et-mock.config.json');
    writeFileSync(file, code);
    expect(readLists(await readConfigFile('verify', file, '.'))).toMatchObject({
      baseline: [{ check: 'schemas' }],
    });
  });

  test('has some of each', () => {
    for (const language of ['ts', 'sh', 'json']) expect(snippetsOf(page, language).length).toBeGreaterThan(0);
  });
});
