import { dirname, join } from 'node:path';
import { readDocuments, writeDocuments } from './documents.ts';
import { entryPoints } from './entry-points.ts';
import { bundle, dist, project } from './modules.ts';

/**
 * Bundles the library: few files, which are read faster than one for each source, and readable, as stack traces lead into them.
 * The packages that it needs stay packages, and the documents files.
 */
export async function buildLibrary(): Promise<void> {
  writeDocuments();
  const { metafile } = await bundle({
    entryPoints: entryPoints.map((name) => `src/${name}.ts`),
    // All in one folder: what a module says of a place relative to its own is then true in whichever file it ends up.
    chunkNames: '[name]-[hash]',
    packages: 'external',
    platform: 'neutral',
    plugins: [readDocuments],
  });
  const { inputs, outputs } = metafile;
  const elsewhere = Object.keys(outputs).filter((file) => dirname(join(project, file)) !== dist);
  if (elsewhere.length > 0) throw new Error(`Failed to build: ${elsewhere.join(', ')} must be in ${dist}.`);
  const copied = Object.keys(inputs).filter((file) => file.endsWith('.json'));
  if (copied.length > 0)
    throw new Error(
      `Failed to build: ${copied.join(', ')} must be a file of the package, not a part of its modules.`,
    );
}
