import { suggest } from '../contract/text/nearest.ts';
import { UsageError } from '../contract/usage-error.ts';
import { isCheck, namesToSelect, selectionProblem } from '../verify/engine/selection.ts';
import { readNumber } from './arguments.ts';

/**
 * Checks the names of checks, operations and examples that a run is limited to.
 * @param option what the user has written for it
 * @throws UsageError when there is no such name
 */
export function checkSelection(option: string, only: readonly string[] | undefined): void {
  const unknown = only?.find((name) => selectionProblem(name) !== undefined);
  if (unknown === undefined) return;
  const problem = selectionProblem(unknown);
  const near = suggest(unknown, namesToSelect());
  const isKnown = isCheck(unknown);
  const advice =
    near ||
    (isKnown ? '' : '; et-mock operations lists operations and checks, et-mock examples lists examples');
  throw new UsageError(`${option}: ${problem}${advice}`);
}

/**
 * Reads how long a run may take, in minutes; a day at most.
 * @returns milliseconds
 * @throws UsageError
 */
export function readMaxTime(option: string, text: string): number {
  return readNumber(option, text, { most: 1440, isPositive: true }) * 60_000;
}
