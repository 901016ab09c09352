import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { entryPoints } from './entry-points.ts';
import { dist, project } from './modules.ts';

/**
 * Writes the types of the library, one file for each source that the types of an entry point lead to: nobody can import others.
 * @returns whether there is no error in the sources; otherwise it was said, and nothing is written
 */
export function writeDeclarations(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-types-'));
  try {
    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], {
      cwd: project,
      stdio: 'inherit',
    });
    if (status !== 0) return false;
    for (const file of reachableFrom(entryPoints.map((name) => join(folder, `${name}.d.ts`))))
      cpSync(file, join(dist, relative(folder, file)));
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Declarations, and those that they import. A set goes on with what is added to it meanwhile. */
function reachableFrom(declarations: readonly string[]): Set<string> {
  const files = new Set(declarations);
  for (const file of files) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
      if (fileName.startsWith('.')) files.add(join(dirname(file), fileName.replace(/\.ts$/, '.d.ts')));
  }
  return files;
}
