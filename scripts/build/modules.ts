import { join } from 'node:path';
import { type BuildOptions, type BuildResult, build } from 'esbuild';

export const project = join(import.meta.dirname, '../..');
export const dist = join(project, 'dist');
/** The oldest Node that runs what is built. */
export const target = 'node20.19';

/** Bundles modules for `dist`, with files of their own for what is loaded late and for what several of them share. */
export async function bundle(options: BuildOptions): Promise<BuildResult<{ metafile: true }>> {
  return build({
    bundle: true,
    splitting: true,
    format: 'esm',
    target,
    outdir: dist,
    absWorkingDir: project,
    logLevel: 'warning',
    ...options,
    metafile: true,
  });
}
