import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyProject } from './support/project-copy.ts';

const project = join(import.meta.dirname, '..');
const patience = 300_000;

describe('the generated files', () => {
  it('are stale, each by its name, when a source has changed', { timeout: patience }, async () => {
    const { folder, generate } = copy();
    replace(
      join(folder, 'openapi', 'projects', 'projects.yaml'),
      'summary: Reads one project.',
      'summary: Reads a project.',
    );
    replace(
      join(folder, 'fixtures', 'documented', 'projects', 'projects.json'),
      '"Test Project"',
      '"Best Project"',
    );
    // Written by hand, and gone.
    replace(join(folder, 'src', 'contract', 'operations.gen.ts'), '"getProject"', '"readProject"');
    rmSync(join(folder, 'src', 'fake', 'resources.gen.ts'));
    // The document is told when these are fresh: its examples are asked of the mock that is made of them.
    const stale = [
      'src/contract/types.gen.ts',
      'src/contract/operations.gen.ts',
      'src/fake/resources.gen.ts',
      'src/fake/swagger.gen.ts',
      'src/world/seeds.gen.ts',
      'docs/reference/operations.gen.md',
    ];
    expect(await generate('--check')).toEqual({
      code: 1,
      stderr: `Failed the freshness check: ${stale.join(', ')} differ from their sources. Run npm run generate.\n`,
    });
  });

  // That a check finds them all fresh is the first step of `npm run check`.
  it('are what their sources make of them, even the document that was changed by hand', {
    timeout: patience,
  }, async () => {
    const { folder, generate } = copy();
    const document = 'src/contract/openapi.gen.json';
    replace(join(folder, document), 'Reads one project.', 'Reads a project.');
    expect(await generate()).toEqual({ code: 0, stderr: `Wrote ${document}.\n` });
    expect(readFileSync(join(folder, document), 'utf8')).toBe(readFileSync(join(project, document), 'utf8'));
  });

  it('that nobody reads are not committed', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--ignored', '--exclude-standard'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(tracked).toBe('');
  });
});

/** A copy that is deleted after the test. */
function copy() {
  const made = copyProject();
  onTestFinished(() => made.remove());
  return made;
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text, `${file} has the text to change`).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
