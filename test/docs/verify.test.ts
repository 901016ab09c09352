import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../src/cli/settings/config-file.ts';
import { readLists } from '../../src/cli/settings/verify-lists.ts';
import { useBundledProgram } from '../support/bundled-program.ts';
import { folder, runCommands } from '../support/docs/documented-commands.ts';
import { runSnippet, snippetsOf } from '../support/docs/snippets.ts';
import { listening } from '../support/faulty-server.ts';

const page = 'docs/verify.md';

const program = useBundledProgram();

describe('the page about verifying', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    const { url } = await listening();
    await runSnippet(code.replaceAll('http://localhost:8080', url));
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    // One whole run is enough.
    const only = code.includes('--report') ? { ET_MOCK_VERIFY_ONLY: 'links' } : undefined;
    const { cwd, stdout } = await runCommands(code, program(), only);
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
