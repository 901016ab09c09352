import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { keyOf, project } from '../mutants.ts';

/** Where the keys of the mutants stand that are to be tried. */
export const sampleFile = join(project, 'coverage/mutants/.sample.json');

/** Stryker can leave out parts of files, not single mutants: this takes those out that the sample does not have. */
function createChecker(): Checker {
  let chosen: ReadonlySet<string> = new Set();
  const isChosen = ({ fileName, location: { start, end }, replacement }: Mutant) =>
    chosen.has(
      keyOf({
        file: relative(project, fileName),
        line: start.line + 1,
        column: start.column + 1,
        end: `${end.line + 1}:${end.column + 1}`,
        replacement,
      }),
    );
  const leftOut: CheckResult = { status: CheckStatus.CompileError, reason: 'It is not in the sample.' };
  return {
    init: async () => {
      chosen = new Set(JSON.parse(readFileSync(sampleFile, 'utf8')) as string[]);
    },
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map((it) => [it.id, isChosen(it) ? { status: CheckStatus.Passed } : leftOut]),
      ),
    group: async (mutants) => [mutants.map(({ id }) => id)],
  };
}

/** Stryker reads this name. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'sampled', createChecker())];
