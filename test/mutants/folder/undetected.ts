import type { MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Whether the tests have run all the same, so that the mutant counts against them. */
export const isUndetected = ({ status }: Pick<MutantResult, 'status'>): boolean =>
  status === 'Survived' || status === 'NoCoverage';

/** Says where a mutant is and what it writes there. */
export const describeMutant = ({ fileName, location, replacement = '', status }: MutantResult): string =>
  `${fileName}:${location.start.line}:${location.start.column} ${status} → ${replacement.replaceAll(/\s+/g, ' ')}`;

/** Tells each mutant that is not detected at once: the reports of Stryker come when a run has ended. */
const reporter = {
  onMutantTested(result: Readonly<MutantResult>): void {
    if (isUndetected(result)) process.stdout.write(`${describeMutant(result)}\n`);
  },
};

/** Stryker reads this name. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Reporter, 'undetected', reporter)];
