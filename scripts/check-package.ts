import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../src/codegen/script-arguments.ts';

/*
 * Packs what was built and has it judged: publint looks at the manifest, attw at what TypeScript finds for each entry.
 */
const project = join(import.meta.dirname, '..');
const { fail } = readArguments('npm run check:package', {});
if (!existsSync(join(project, 'dist/index.js'))) fail('nothing is built; run npm run build first');
const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));

try {
  run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  const tarball = join(folder, readdirSync(folder)[0] ?? '');
  run('publint', 'run', '--strict', tarball);
  run('attw', '--profile', 'esm-only', '--no-color', tarball);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: 'inherit' });
  if (error)
    throw new Error(`Failed to run ${command}: npm run check:package has it on its path.`, { cause: error });
  if (status !== 0) process.exitCode = 1;
}
