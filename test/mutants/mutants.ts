import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export const project = join(import.meta.dirname, '../..');
const silent = { isDebugEnabled: () => false, debug() {}, info() {} } as unknown as Logger;

/** One small change of the code. */
export interface Mutant {
  /** Another in each build. */
  readonly id: string;
  /** Relative to the project. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly original: string;
  /** Where it ends, as `line:column`. */
  readonly end: string;
  readonly replacement: string;
}

/** Files with every mutant in them, of which none is active until it is chosen. */
export interface Instrumented {
  /** The code, by its absolute path. */
  readonly contents: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

/** What a mutant is known by from build to build. */
export const keyOf = ({ file, line, column, end, replacement }: Omit<Mutant, 'id' | 'original'>): string =>
  `${file}:${line}:${column}-${end} ${replacement}`;

/** Puts all mutants into the hand-written files of some folders, as Stryker does. */
export async function instrument(folders: readonly string[]): Promise<Instrumented> {
  const paths = folders
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((it) =>
        join(project, folder, it),
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.gen.ts'))
    .sort();
  const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const { files, mutants } = await new Instrumenter(silent).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    contents: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, location: { start, end }, replacement = '' }) => {
      const lines = (sources.get(fileName) ?? '').split('\n').slice(start.line, end.line + 1);
      const last = lines.length - 1;
      const original = lines
        .map((line, index) =>
          line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined),
        )
        .join('\n');
      const [line, column] = [start.line + 1, start.column + 1];
      return {
        id,
        file: relative(project, fileName),
        line,
        column,
        end: `${end.line + 1}:${end.column + 1}`,
        original,
        replacement,
      };
    }),
  };
}
