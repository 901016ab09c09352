import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * Bundles the program for the tests of a file, and takes it away after them: for each process that they start, it is loaded in a fraction
 * of the time that its sources take.
 * @returns where it is, as soon as a test runs
 */
export function useBundledProgram(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await bundleProgram();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => join(folder, 'et-mock.mjs');
}

/** Bundles the program, as it is published, into a folder from which the database is found. */
async function bundleProgram(): Promise<string> {
  const cache = join(realpathSync(join(root, 'node_modules')), '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'et-mock-'));
  await build({
    entryPoints: [join(root, 'src/cli/et-mock.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: ['lmdb'],
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  });
  return folder;
}
