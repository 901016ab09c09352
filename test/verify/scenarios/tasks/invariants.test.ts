import { describe, expect, test } from 'vitest';
import { isOver } from '../../../../src/verify/contract/tasks.ts';
import { stateFindings } from '../../../../src/verify/scenarios/tasks/invariants.ts';

const messages = (task: Parameters<typeof stateFindings>[0]) =>
  [...stateFindings(task)].map(({ message }) => message);

describe('the progress of a task', () => {
  const at = (ProcessedElements: number, TotalElements: number, ProgressInPercent: number) =>
    messages({ ProcessedElements, TotalElements, ProgressInPercent });

  test.each([
    [1, 3, 0.33],
    [1, 3, 0.34],
    [2, 3, 0.66],
    [2, 3, 0.67],
    [9, 10, 0.9],
    [1, 200, 0.01],
    [0, 0, 0],
    // Printed so by the pages.
    [1, 2, 0.34],
    [1, 4, 0.1],
  ])('%d of %d may be printed as %d: to two places, up or down', (processed, total, fraction) => {
    expect(at(processed, total, fraction)).toEqual([]);
  });

  test.each([
    [1, 3, 0.32],
    [1, 3, 0.35],
    [9, 10, 0.88],
    [9, 10, 0.92],
    // Printed by the pages of other counts only.
    [9, 10, 0.34],
    [2, 4, 0.34],
  ])('%d of %d is not %d', (processed, total, fraction) => {
    expect(at(processed, total, fraction)).toEqual([
      `has ProgressInPercent ${fraction} with ${processed} of ${total} elements processed`,
    ]);
  });

  test('is over when it is complete or has failed, and not by an Error that is null', () => {
    expect([{ Complete: true }, { Error: 'No.' }].map(isOver)).toEqual([true, true]);
    expect([{ Complete: false, Error: null }, { Error: '' }, {}].map(isOver)).toEqual([false, false, false]);
  });
});
