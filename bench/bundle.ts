import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Programs of plain JavaScript in a folder that `remove` takes away: no loader is measured. */
export interface Programs {
  /** Where the program is that was made of a file beside this one. */
  pathOf(source: string): string;
  remove(): Promise<void>;
}

/** Bundles programs, each with all that it needs. */
export const bundle = (...sources: string[]): Promise<Programs> =>
  bundleOf(join(import.meta.dirname, '..'), ...sources);

/**
 * Bundles programs of some state of the project.
 * @param project its folder
 * @param sources below the folder `bench` of it
 */
export async function bundleOf(project: string, ...sources: string[]): Promise<Programs> {
  // From there the packages are found that are not bundled.
  const cache = join(await realpath(join(project, 'node_modules')), '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'enterprise-tester-mock-bench-'));
  await build({
    entryPoints: sources.map((source) => join(project, 'bench', source)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryNames: '[name]',
    bundle: true,
    external: ['lmdb'],
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
