import { type BuildOptions, build } from 'esbuild';

/** Says what is loaded with modules. */
export interface LoadedFiles {
  /** The files that are loaded with one of the entry points: what it imports, and what that imports, but nothing on demand. */
  with(entry: string): string[];
  /** These, and all that is loaded on demand. */
  everWith(entry: string): string[];
}

/**
 * Reads how modules import each other, without running them.
 * @param entryPoints as seen from the project
 * @param options such as `packages: 'external'`, with which packages are named, and not looked into
 */
export async function readImports(
  entryPoints: readonly string[],
  options: BuildOptions = {},
): Promise<LoadedFiles> {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    ...options,
    metafile: true,
  });
  /** A set goes on with what is added to it meanwhile. */
  const reachableFrom = (entry: string, isLoaded: (kind: string) => boolean) => {
    const files = new Set([entry]);
    for (const file of files) {
      for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (isLoaded(kind)) files.add(path);
    }
    return [...files];
  };
  return {
    with: (entry) => reachableFrom(entry, (kind) => kind !== 'dynamic-import'),
    everWith: (entry) => reachableFrom(entry, () => true),
  };
}
