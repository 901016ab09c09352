import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { instrument, type Mutant, project } from '../mutants.ts';

/** What decides which response a request gets: handlers, what they share, and how records become bodies. */
export const mutated = ['src/fake/resources', 'src/fake/domain', 'src/fake/resource'];

/** The fake with every mutant in it, of which none is active until it is chosen. */
export interface InstrumentedFake {
  /** A module that exports what `test/faulty-servers/server.ts` does. */
  readonly file: string;
  readonly mutants: readonly Mutant[];
}

/** Builds the fake with all mutants into one module, so that each can be chosen without building again. */
export async function instrumentFake(): Promise<InstrumentedFake> {
  const { contents, mutants } = await instrument(mutated);
  const folder = join(project, 'coverage/mutants/.fake');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'server.js');
  await build({
    entryPoints: [join(project, 'test/faulty-servers/server.ts')],
    outfile: file,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const content = contents.get(path);
            return content === undefined ? undefined : { contents: content, loader: 'ts' };
          }),
      },
    ],
  });
  return { file, mutants };
}
