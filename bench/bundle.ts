import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Programs of plain JavaScript in a folder that `remove` takes away: no loader is measured. */
export interface Programs {
  /** Where the program is that was made of a file beside this one. */
  pathOf(source: string): string;
  remove(): Promise<void>;
}

/** Bundles programs, each with all that it needs. */
export async function bundle(...sources: string[]): Promise<Programs> {
  const folder = await mkdtemp(join(tmpdir(), 'enterprise-tester-mock-bench-'));
  await build({
    entryPoints: sources.map((source) => join(import.meta.dirname, source)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryNames: '[name]',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return {
    pathOf: (source) => join(folder, `${basename(source, '.ts')}.mjs`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
