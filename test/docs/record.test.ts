import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSeed } from '../../src/index.ts';
import { useBundledProgram } from '../support/bundled-program.ts';
import { runCommands } from '../support/docs/documented-commands.ts';
import { runSnippet, snippetsOf } from '../support/docs/snippets.ts';

const page = 'docs/record.md';

const program = useBundledProgram();

describe('the page about recording', () => {
  test.each(snippetsOf(page, 'ts'))('has TypeScript that runs: %s', async (_title, code) => {
    await runSnippet(code);
  });

  test.each(snippetsOf(page, 'sh'))('has commands that run: %s', async (_title, code) => {
    // A server goes on by itself: it is enough that it takes the file.
    const { cwd } = await runCommands(code, program(), {}, (script) =>
      script.replaceAll(/^.*serve --seed (\S+).*$/gm, 'test -s $1'),
    );
    const seed = checkSeed(JSON.parse(readFileSync(join(cwd, 'world.json'), 'utf8')));
    expect(seed.Project?.length).toBeGreaterThan(5);
  });
});
