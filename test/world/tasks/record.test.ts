import { describe, expect, test } from 'vitest';
import {
  ceilingOf,
  elapsedAt,
  endOf,
  instantOf,
  isOver,
  nextStepAt,
  stepOf,
  type TaskRecord,
} from '../../../src/world/tasks/record.ts';
import { steps } from './setup.ts';

const never = Number.POSITIVE_INFINITY;
const begin = 10_000;
/** A task that starts at 10,000 and has steps at its 0th, 1000th and 3000th millisecond. */
const taskWith = (rest: Partial<TaskRecord> = {}): TaskRecord => ({
  Id: 't',
  Type: 'Plain',
  Parameters: {},
  startedAt: begin,
  schedule: steps(0, 1000, 3000),
  ...rest,
});
const plain = taskWith();
/** At 11,000 it was put to the 200th millisecond of its own time. */
const moved = taskWith({ moved: { at: 11_000, elapsed: 200 } });
const held = taskWith({ moved: { at: 11_000, elapsed: 200 }, held: true });
const ended = taskWith({ moved: { at: 11_000, elapsed: 200 }, endedAt: 11_000 });
const endless = taskWith({ outcomeOverride: 'never' });
/** It was between its last two steps when it was decided that it never ends. */
const stranded = taskWith({ outcomeOverride: 'never', moved: { at: 11_000, elapsed: 2000 } });

describe('the own time of a task', () => {
  test.each([
    ['passes with the clock', plain, [0, 0, 1, 2999, 3000, 3000], [0, 10_000, 10_001, 12_999, 13_000, 1e9]],
    ['goes on from where it was put', moved, [200, 200, 201, 3000], [0, 11_000, 11_001, 1e9]],
    ['stands still when it is held', held, [200, 200, 200], [0, 11_500, 1e9]],
    ['stands still when it has been ended', ended, [200, 200, 200], [0, 11_500, 1e9]],
    ['goes as far as its last step but one when it never ends', endless, [0, 1000, 1000], [0, 11_000, 1e9]],
    ['stays where it is beyond that', stranded, [2000, 2000, 2000], [0, 11_000, 1e9]],
  ])('%s', (_, task, elapsed, instants) => {
    expect(instants.map((at) => elapsedAt(task, at))).toEqual(elapsed);
  });

  test('is bounded by its schedule', () => {
    expect([plain, endless, taskWith({ outcomeOverride: { error: 'No.' } })].map(ceilingOf)).toEqual([
      3000, 1000, 3000,
    ]);
    const single = taskWith({ schedule: steps(500), outcomeOverride: 'never' });
    expect(ceilingOf(single)).toBe(500);
  });
});

describe('the end of a task', () => {
  test.each([
    ['comes when its time has passed', plain, 13_000],
    ['comes later or earlier where it was moved', moved, 13_800],
    ['does not come while it is held', held, never],
    ['came when it was ended', ended, 11_000],
    ['never comes where that was decided', endless, never],
    ['never comes where that was decided in between', stranded, never],
    [
      'never comes where that was decided, even if it was ended before',
      { ...ended, outcomeOverride: 'never' as const },
      never,
    ],
  ])('%s', (_, task, at) => {
    expect(endOf(task)).toBe(at);
  });

  test('is there when its own time has come to the last step', () => {
    expect([0, 2999, 3000, 3001].map((elapsed) => isOver(plain, elapsed))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([2999, 3000, 1e9].map((elapsed) => isOver(endless, elapsed))).toEqual([false, false, false]);
    expect([0, 199, 200, 201].map((elapsed) => isOver(ended, elapsed))).toEqual([false, false, true, true]);
  });
});

describe('the instant at which a task comes to a point of its time', () => {
  test.each([
    ['is counted from its start', plain, [10_000, 11_000, 13_000, never], [0, 1000, 3000, 3001]],
    ['is counted from where it was moved', moved, [10_800, 11_800, 13_800, never], [0, 1000, 3000, 3001]],
    ['is not there while it is held', held, [never, never], [0, 3000]],
    ['is not there beyond the last step but one, when it never ends', endless, [11_000, never], [1000, 1001]],
  ])('%s', (_, task, instants, points) => {
    expect(points.map((elapsed) => instantOf(task, elapsed))).toEqual(instants);
  });
});

describe('the step of a task', () => {
  const stepsOf = (task: TaskRecord) => [0, 999, 1000, 3000].map((elapsed) => stepOf(task, elapsed).at);

  test('is the last one whose time has come', () => {
    expect(stepsOf(plain)).toEqual([0, 0, 1000, 3000]);
  });

  test('is never the last one of a task that never ends, unless that is the first', () => {
    expect(stepsOf(endless)).toEqual([0, 0, 1000, 1000]);
    expect(stepOf(taskWith({ schedule: steps(500), outcomeOverride: 'never' }), 500).at).toBe(500);
    expect(stepOf(taskWith({ schedule: steps(0, 0), outcomeOverride: 'never' }), 0).processed).toBe(0);
  });
});

describe('the instant of the next step', () => {
  test.each([
    [
      'comes with the clock',
      plain,
      [11_000, 11_000, 13_000, 13_000, never],
      [0, 10_999, 11_000, 12_999, 13_000],
    ],
    ['comes later where the task was put back', moved, [11_800, 13_800, never], [11_000, 11_800, 13_800]],
    ['does not come while it is held', held, [never], [11_000]],
    ['does not come once it has been ended', ended, [never], [11_000]],
    ['does not come after the last step but one, when it never ends', endless, [11_000, never], [0, 11_000]],
  ])('%s', (_, task, instants, now) => {
    expect(now.map((at) => nextStepAt(task, at))).toEqual(instants);
  });
});
