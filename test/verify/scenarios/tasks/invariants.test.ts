import { describe, expect, test } from 'vitest';
import { isOver } from '../../../../src/verify/contract/tasks.ts';
import {
  instant,
  sequenceFindings,
  stateFindings,
} from '../../../../src/verify/scenarios/tasks/invariants.ts';

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
    [1, 2, 0.1],
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

describe('what is told of a task', () => {
  const started = '2012-03-04T05:06:07Z';
  const finished = '2012-03-04T05:06:09Z';
  const whole = {
    Complete: true,
    TotalElements: 3,
    ProcessedElements: 3,
    ProgressInPercent: 1,
    StartedAt: started,
    FinishedAt: finished,
  };

  test.each([
    [whole, []],
    [{ ...whole, Complete: false, FinishedAt: null, ProcessedElements: 1, ProgressInPercent: 0.33 }, []],
    [{ Complete: true, FinishedAt: null }, []],
    [{ ...whole, FinishedAt: started }, []],
    [
      { ProcessedElements: 1, TotalElements: 3, ProgressInPercent: 0.9 },
      ['/ProgressInPercent has ProgressInPercent 0.9 with 1 of 3 elements processed'],
    ],
    [{ Error: 'No.', ProcessedElements: 9, TotalElements: 3 }, ['/Error fails with the Error "No."']],
    [
      { ProcessedElements: 4, TotalElements: 3, ProgressInPercent: 0.1 },
      ['/ProcessedElements has processed 4 elements of 3'],
    ],
    [
      { ...whole, ProcessedElements: 2, ProgressInPercent: 0.67 },
      ['/ProcessedElements is complete with 2 of 3 elements processed'],
    ],
    [{ ProcessedElements: 2, TotalElements: 3, Complete: false }, []],
    [{ ProcessedElements: '4', TotalElements: 3 }, []],
    [{ ProcessedElements: 4, TotalElements: '3' }, []],
    [{ Complete: true }, ['/FinishedAt is complete and has no FinishedAt']],
    [
      { Complete: false, FinishedAt: finished },
      [`/FinishedAt is not complete and has the FinishedAt ${finished}`],
    ],
    [
      { ...whole, StartedAt: finished, FinishedAt: started },
      [`/FinishedAt has the FinishedAt ${started}, before its StartedAt ${finished}`],
    ],
  ])('%j is possible but for %j', (task, faults) => {
    expect([...stateFindings(task)].map(({ where, message }) => `${where} ${message}`)).toEqual(faults);
  });

  test.each([
    [{}, {}, []],
    [{ Id: 'a' }, { Id: 'b' }, ['/Id has the Id b after a']],
    [
      { StartedAt: started },
      { StartedAt: finished },
      [`/StartedAt has StartedAt ${finished} after ${started}`],
    ],
    [
      { StartedAt: finished },
      { StartedAt: started },
      [`/StartedAt has StartedAt ${started} after ${finished}`],
    ],
    [
      { Complete: true, TotalElements: 5 },
      { Complete: false, TotalElements: 1 },
      ['/Complete was complete and is not any more'],
    ],
    [{ Complete: false }, { Complete: true }, []],
    [
      { Complete: true, FinishedAt: started },
      { Complete: true, FinishedAt: finished },
      [`/FinishedAt has FinishedAt ${finished} after ${started}`],
    ],
    [{ Complete: true, FinishedAt: started }, { Complete: true, FinishedAt: '2012-03-04T05:06:07.0Z' }, []],
    [{ Complete: true }, { Complete: true, FinishedAt: finished }, []],
    [{ Complete: true, FinishedAt: finished }, { Complete: true }, []],
    [{ Complete: false, FinishedAt: null }, { Complete: true, FinishedAt: finished }, []],
    [{ TotalElements: 5 }, { TotalElements: 4 }, ['/TotalElements goes back: TotalElements is 4 after 5']],
    [{ ProcessedElements: 5 }, { ProcessedElements: 5 }, []],
    [
      { ProcessedElements: 5 },
      { ProcessedElements: 4 },
      ['/ProcessedElements goes back: ProcessedElements is 4 after 5'],
    ],
    [{ ProcessedElements: 5 }, { ProcessedElements: null }, []],
    [{ ProcessedElements: null }, { ProcessedElements: 5 }, []],
    [
      { ProgressInPercent: 0.5, TotalElements: 2 },
      { ProgressInPercent: 0.4, TotalElements: 2 },
      ['/ProgressInPercent goes back: ProgressInPercent is 0.4 after 0.5'],
    ],
    [{ ProgressInPercent: 0.5, TotalElements: 2 }, { ProgressInPercent: 0.4, TotalElements: 3 }, []],
    [
      { ProcessedElements: 2, TotalElements: 2 },
      { ProcessedElements: 1, TotalElements: 3 },
      ['/ProcessedElements goes back: ProcessedElements is 1 after 2'],
    ],
  ])('%j may be followed by %j but for %j', (before, after, faults) => {
    expect([...sequenceFindings(before, after)].map(({ where, message }) => `${where} ${message}`)).toEqual(
      faults,
    );
  });

  test('may move its start a little where that is accepted', () => {
    const moved = (tolerance: number) => [
      ...sequenceFindings({ StartedAt: started }, { StartedAt: finished }, tolerance),
    ];
    expect([moved(2000).length, moved(1999).length]).toEqual([0, 1]);
    expect([instant(started), instant(5), instant('soon')]).toEqual([
      Date.parse(started),
      Number.NaN,
      Number.NaN,
    ]);
  });
});
