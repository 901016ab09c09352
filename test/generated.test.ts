import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '..');
const patience = 60_000;

describe('the generated files', () => {
  it('are what their sources make of them', { timeout: patience }, async () => {
    expect(await check(project)).toEqual({ code: 0, talk: 'Every generated file is fresh.\n' });
  });

  it('are stale, each by its name, when a source has changed', { timeout: patience }, async () => {
    const copy = copyProject();
    replace(
      join(copy, 'openapi', 'projects.yaml'),
      'summary: Reads one project.',
      'summary: Reads a project.',
    );
    replace(join(copy, 'fixtures', 'documented', 'projects.json'), '"Test Project"', '"Best Project"');
    // Written by hand, and gone.
    replace(join(copy, 'src', 'contract', 'operations.gen.ts'), '"getProject"', '"readProject"');
    rmSync(join(copy, 'src', 'fake', 'resources.gen.ts'));
    const stale = [
      'src/contract/openapi.gen.json',
      'src/contract/types.gen.ts',
      'src/contract/operations.gen.ts',
      'src/fake/resources.gen.ts',
      'src/world/seeds.gen.ts',
    ];
    expect(await check(copy)).toEqual({
      code: 1,
      talk: `Failed the freshness check: ${stale.join(', ')} differ from their sources. Run npm run generate.\n`,
    });
  });
});

/** Runs the check as `npm run` does, in a project of its own process. */
function check(folder: string): Promise<{ code: number | null; talk: string }> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join(folder, 'src', 'codegen', 'generate.ts'), '--check'];
    const child = spawn(process.execPath, args, {
      cwd: join(folder, 'src'),
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let talk = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      talk += text;
    });
    child.once('error', reject).once('close', (code) => resolve({ code, talk }));
  });
}

/** The sources and generated files in a folder that is deleted after the test. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'et-mock-generated-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['src', 'openapi', 'fixtures', 'docs', 'package.json', 'tsconfig.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text, `${file} has the text to change`).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
