import { describe, expect, test } from 'vitest';
import { elapsedAt } from '../../../src/world/tasks/record.ts';
import { setUp, steps } from './setup.ts';

const linking = { Linking: () => ({ IncidentId: 'made' }) };
const error = 'The disk is full.';

describe('a task whose outcome is overridden by a failure', () => {
  test('goes through its steps, ends with the error, and has no effect', () => {
    const { clock, tasks, start, records } = setUp(linking);
    const { Id } = start('Linking', steps(0, 1000, 2000));
    tasks.overrideOutcome(Id, { error });
    clock.advance(1000);
    expect(tasks.progress(records.getOrThrow(Id))).toMatchObject({ Complete: false, ProcessedElements: 1 });
    expect(tasks.progress(records.getOrThrow(Id))).not.toHaveProperty('Error');
    clock.advance(1000);
    const end = tasks.progress(records.getOrThrow(Id));
    expect(end).toMatchObject({ Complete: false, Error: error, FinishedAt: '2015-06-01T12:00:02Z' });
    expect(end).not.toHaveProperty('IncidentId');
    clock.advance(5000);
    expect(tasks.progress(records.getOrThrow(Id))).toEqual(end);
  });

  test('is so from its start when it is asked then, even when it ends at once', () => {
    const { tasks, start, records } = setUp(linking);
    tasks.onStart = ({ Type }) => (Type === 'Linking' ? { error } : undefined);
    const failed = tasks.progress(start('Linking', steps(0)));
    expect(failed).toMatchObject({ Complete: false, Error: error, FinishedAt: failed.StartedAt });
    expect(tasks.progress(start('Plain', steps(0))).Complete).toBe(true);
    expect([...records].map(({ outcome }) => outcome)).toEqual([undefined, undefined]);
  });
});

describe('a task that is never to end', () => {
  test.each([
    [[0, 1000, 2000], 1],
    [[0, 1000, 1000], 1],
    [[0, 0], 0],
    [[0], 0],
    [[500], 0],
  ])('with steps at %j stands at step %i for good', (at, reached) => {
    const { clock, tasks, start } = setUp(linking);
    tasks.onStart = () => 'never';
    const task = start('Linking', steps(...at));
    for (const ms of [0, 1000, 5000, 1e9]) {
      clock.advance(ms);
      expect(tasks.progress(task)).toMatchObject({ Complete: false });
      expect(tasks.progress(task)).not.toHaveProperty('FinishedAt');
    }
    expect(tasks.progress(task).ProcessedElements).toBe(reached);
    expect(tasks.get(task.Id)).toBeDefined();
  });

  test('is followed up to where it stands, and on when it is to fail after all', async () => {
    const { clock, tasks, start } = setUp(linking);
    const { Id, ...task } = start('Linking', steps(0, 1000, 1000));
    tasks.overrideOutcome(Id, 'never');
    const moments = tasks.follow({ Id, ...task })[Symbol.asyncIterator]();
    await moments.next();
    clock.advance(10_000);
    expect((await moments.next()).value).toMatchObject({ ProcessedElements: 1 });
    const next = moments.next();
    expect(clock.waiting).toBe(1);
    tasks.overrideOutcome(Id, { error });
    expect((await next).value).toMatchObject({ Error: error, FinishedAt: '2015-06-01T12:00:10Z' });
    expect((await moments.next()).done).toBe(true);
  });

  test('stays where it was when its outcome was overridden, also between its last two steps', () => {
    const { clock, tasks, start, records } = setUp();
    const { Id } = start('Plain', steps(0, 1000));
    clock.advance(600);
    tasks.overrideOutcome(Id, 'never');
    clock.advance(5000);
    expect(elapsedAt(records.getOrThrow(Id), clock.now())).toBe(600);
  });

  test('does not keep others from being forgotten', () => {
    const { clock, tasks, start, records } = setUp({}, 500);
    tasks.onStart = () => 'never';
    start('Plain', steps(0, 1000));
    tasks.onStart = undefined;
    start('Plain', steps(0, 1000));
    clock.advance(60_000);
    start('Plain', steps(0, 1000));
    expect(records.size).toBe(2);
  });
});

test('the outcome of a task that has ended cannot be overridden', () => {
  const { clock, tasks, start } = setUp();
  const { Id } = start('Plain', steps(0, 1000));
  clock.advance(1000);
  expect(() => tasks.overrideOutcome(Id, 'never')).toThrow(
    `Failed to override the outcome of the task ${Id}: it has ended`,
  );
});
