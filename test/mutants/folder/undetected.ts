import type { MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Whether the tests have run all the same, so that the mutant counts against them. */
export const isUndetected = ({ status }: Pick<MutantResult, 'status'>): boolean =>
  status === 'Survived' || status === 'NoCoverage';

/** Whether a test has failed, or would never have ended, or could not be loaded, which is an error outside of tests. */
export const isDetected = ({ status }: Pick<MutantResult, 'status'>): boolean =>
  status === 'Killed' || status === 'Timeout' || status === 'RuntimeError';

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
