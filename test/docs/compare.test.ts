import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import { archiveOf } from '../compare/archive.ts';
import { useBundledProgram } from '../support/bundled-program.ts';
import { folder, runCommands } from '../support/docs/documented-commands.ts';
import { runSnippet, snippetsOf } from '../support/docs/snippets.ts';

const page = 'docs/compare.md';

/** A folder with a recording and with traffic of one server. */
async function archive(): Promise<string> {
  const [mock, place] = [createMock(), folder()];
  writeFileSync(join(place, 'world.json'), JSON.stringify(mock.export()));
  const har = await archiveOf(mock, ['/api/projects', '/api/users']);
  writeFileSync(join(place, 'traffic.har'), JSON.stringify(har));
  return place;
}

const program = useBundledProgram();

describe('the page about comparing', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    await runSnippet(code);
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    const place = await archive();
    // One check shows that a command runs; what README.md has is run with all of them.
    const only = code.includes('--har') ? {} : { ET_MOCK_COMPARE_ONLY: 'links' };
    const { cwd, stdout } = await runCommands(code, program(), only, (script) =>
      script.replaceAll(/(traffic\.har|world\.json)/g, join(place, '$1')),
    );
    expect(stdout).toContain('agree in everything that was compared');
    if (code.includes('--report-dir reports'))
      expect(readdirSync(join(cwd, 'reports')).sort()).toEqual(['compare.html', 'compare.txt']);
  });
});
