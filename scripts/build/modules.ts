import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

export const project = join(import.meta.dirname, '../..');
export const dist = join(project, 'dist');

/** Bundles modules into `dist`, with files of their own for what is loaded late and for what several of them share. */
export async function bundle(options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'node20.19',
    outdir: dist,
    absWorkingDir: project,
    logLevel: 'warning',
    ...options,
    metafile: true,
  });
  return metafile;
}
