import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkSchedule,
  durationOf,
  fractionOf,
  type Schedule,
  stepAt,
} from '../../../src/world/tasks/schedule.ts';

const step = (at: number, processed: number, total = 10, fraction?: number) => ({
  at,
  processed,
  total,
  message: `at ${at}`,
  ...(fraction === undefined ? {} : { fraction }),
});

describe('a schedule', () => {
  const schedule: Schedule = [step(0, 1), step(1000, 5), step(2000, 10)];

  test('has reached the last step whose time has come', () => {
    const reached = [0, 1, 999, 1000, 1999, 2000, 1e12].map((elapsed) => stepAt(schedule, elapsed).at);
    expect(reached).toEqual([0, 0, 0, 1000, 1000, 2000, 2000]);
  });

  test('is at its first step before that, too, when time went back', () => {
    expect(stepAt(schedule, -5)).toBe(schedule[0]);
    expect(stepAt([step(500, 1)], 0).at).toBe(500);
  });

  test('of two steps at one time has reached the later', () => {
    expect(stepAt([step(0, 1), step(0, 2), step(5, 3)], 0).processed).toBe(2);
  });

  test('takes until its last step', () => {
    expect(durationOf(schedule)).toBe(2000);
    expect(durationOf([step(0, 1)])).toBe(0);
  });
});

describe('the fraction of a step', () => {
  test.each([
    [step(0, 1, 10), 0.1],
    [step(0, 2, 3), 0.67],
    [step(0, 1, 3), 0.33],
    [step(0, 1, 1000), 0],
    [step(0, 999, 1000), 1],
    [step(0, 0, 0), 0],
    [step(0, 10, 10), 1],
    [step(0, 1, 2, 0.34), 0.34],
    [step(0, 0, 0, 1), 1],
  ])('of %j is %d', (given, expected) => {
    expect(fractionOf(given)).toBe(expected);
  });
});

describe('a schedule that is given from outside', () => {
  test.each([
    [[step(0, 1)]],
    [[step(0, 0, 0), step(1000, 1, 2, 0.34), step(2000, 2, 2)]],
    [[step(0, 5), step(0, 5), step(0, 5)]],
    [[step(0, 1, 10), step(5, 2, 3)]],
    [[step(1.5, 1), step(Number.POSITIVE_INFINITY, 10)]],
  ])('%j can be followed', (steps) => {
    expect(() => checkSchedule('Reindex', steps)).not.toThrow();
  });

  test.each([
    [[], 'it has no step'],
    [[step(-1, 1)], 'step 0 goes back'],
    [[step(Number.NaN, 1)], 'step 0 goes back'],
    [[step(10, 1), step(9, 2)], 'step 1 goes back'],
    [[step(0, 2), step(1, 1)], 'step 1 goes back'],
    [[step(0, -1)], 'step 0 goes back'],
    [[step(0, 11)], 'step 0 has processed more than there is'],
    [[step(0, 1), step(1, 1, 20)], 'step 1 has a fraction that goes back or exceeds 1'],
    [[step(0, 1, 10, 0.5), step(1, 2, 10, 0.4)], 'step 1 has a fraction'],
    [[step(0, 1, 10, 1.1)], 'step 0 has a fraction'],
    [[step(0, 1, 10, -0.1)], 'step 0 has a fraction'],
    [[step(0, 1, 10, Number.NaN)], 'step 0 has a fraction'],
    [[step(0, 0.5)], 'step 0 counts something else than whole elements'],
    [[step(0, Number.NaN)], 'step 0 counts something else than whole elements'],
    [[step(0, 1, Number.POSITIVE_INFINITY)], 'step 0 counts something else than whole elements'],
  ])('%j cannot', (steps, problem) => {
    expect(() => checkSchedule('Reindex', steps)).toThrow(
      `Failed to read the schedule of Reindex: ${problem}`,
    );
  });

  test('that passes only moves forward', () => {
    const steps = fc.array(
      fc.record(
        {
          at: fc.nat(20),
          processed: fc.nat(4),
          total: fc.nat(4),
          message: fc.constant(null),
          fraction: fc.constantFrom(0, 0.3, 1),
        },
        { requiredKeys: ['at', 'processed', 'total', 'message'] },
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(steps, fc.nat(25), fc.nat(25), (given, one, other) => {
        try {
          checkSchedule('x', given);
        } catch {
          return;
        }
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map((at) => stepAt(given, at));
        if (!before || !after) return;
        expect(after.processed).toBeGreaterThanOrEqual(before.processed);
        expect(fractionOf(after)).toBeGreaterThanOrEqual(fractionOf(before));
      }),
    );
  });
});
