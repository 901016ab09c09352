import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Packs what was built and has it judged: publint looks at the manifest, attw at what TypeScript finds for each entry.
 */
const project = join(import.meta.dirname, '..');
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
  const { status } = spawnSync(command, args, { cwd: project, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
