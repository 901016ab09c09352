import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIds } from '../../../src/world/random/ids.ts';
import { createBase } from '../../../src/world/store/base.ts';
import { createStore } from '../../../src/world/store/store.ts';
import { EffectError } from '../../../src/world/tasks/effects.ts';
import type { TaskRecord } from '../../../src/world/tasks/record.ts';
import type { Schedule } from '../../../src/world/tasks/schedule.ts';
import { createTasks } from '../../../src/world/tasks/tasks.ts';
import { createClock } from '../../../src/world/time/clock.ts';
import { setUp, steps } from './setup.ts';

describe('the progress of a task', () => {
  test('is worked out when somebody asks; nothing is stored meanwhile', () => {
    const { clock, records, tasks, start } = setUp();
    const task = start('Plain', steps(0, 1000, 2000));
    const before = JSON.stringify([...records]);
    clock.advance(1000);
    expect(tasks.progress(task)).toMatchObject({
      Complete: false,
      ProcessedElements: 1,
      ProgressInPercent: 0.5,
    });
    clock.advance(1000);
    expect(tasks.progress(task)).toMatchObject({ Complete: true, FinishedAt: '2015-06-01T12:00:02Z' });
    expect(JSON.stringify([...records])).toBe(before);
  });

  test('goes along a schedule that all tasks share that were given it', () => {
    const { start } = setUp();
    const way = steps(0, 1000, 2000);
    const [first, second, other] = [start('Plain', way), start('Plain', way), start('Plain', steps(0))];
    expect(first.schedule).toEqual(way);
    expect(second.schedule).toBe(first.schedule);
    expect(other.schedule).not.toBe(first.schedule);
    expect(Object.isFrozen(way)).toBe(false);
  });

  test('never tells of an end whose effect has not happened, even when the clock runs while it is asked', () => {
    const fixed = createClock({ at: 0, rate: 0 });
    let ticks = 0;
    const clock = { ...fixed, now: () => ticks++ * 100 };
    const { Task: records } = createStore(createBase<{ Task: TaskRecord }>({ Task: { belongsTo: {} } }, {}));
    const effectOf = () => () => ({ IncidentId: 'incident' });
    const tasks = createTasks({ clock, ids: createIds(), records, retention: 10_000, effectOf });
    const task = tasks.start({ Type: 'Linking', Parameters: {}, schedule: steps(0, 1000), prefix: '' });
    for (let looks = 0; looks < 20; looks++) {
      const { Complete, IncidentId } = tasks.progress(task);
      expect(IncidentId).toBe(Complete ? 'incident' : undefined);
    }
    expect(tasks.progress(task).Complete).toBe(true);
  });

  test('under any moves of the clock only moves forward, and fits the counts', () => {
    const schedule = fc
      .array(fc.record({ wait: fc.nat(50), more: fc.nat(5), said: fc.option(fc.constant('busy')) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((moves) => {
        const total = moves.reduce((sum, { more }) => sum + more, 0);
        let [at, processed] = [0, 0];
        return moves.map(({ wait, more, said }) => {
          at += wait;
          processed += more;
          return { at, processed, total, message: said };
        }) as unknown as Schedule;
      });
    fc.assert(
      fc.property(schedule, fc.array(fc.nat(40), { maxLength: 20 }), (way, moves) => {
        const { clock, tasks, start } = setUp();
        const task = start('Plain', way);
        let before = tasks.progress(task);
        for (const move of moves) {
          clock.advance(move);
          const after = tasks.progress(task);
          expect(after.ProcessedElements).toBeGreaterThanOrEqual(before.ProcessedElements ?? 0);
          expect(after.ProgressInPercent).toBeGreaterThanOrEqual(before.ProgressInPercent ?? 0);
          expect(after.ProgressInPercent).toBeLessThanOrEqual(1);
          expect(after.Complete || !before.Complete).toBe(true);
          if (before.Complete) expect(after).toEqual(before);
          const { ProcessedElements = 0, TotalElements = 0 } = after;
          const fraction = TotalElements === 0 ? 0 : ProcessedElements / TotalElements;
          expect(Math.abs((after.ProgressInPercent ?? 0) - fraction)).toBeLessThan(0.0051);
          expect(after.Complete).toBe('FinishedAt' in after);
          before = after;
        }
      }),
    );
  });
});

describe('an effect', () => {
  test('happens once, when its task has ended and somebody settles', () => {
    const happened: number[] = [];
    const { clock, tasks, start } = setUp({ Noted: (_, at) => void happened.push(at) });
    const task = start('Noted', steps(0, 1000));
    clock.advance(999);
    tasks.runDueEffects();
    expect(happened).toEqual([]);
    clock.advance(5000);
    expect(tasks.runDueEffects()).toBe(clock.now());
    expect(tasks.progress(task).Complete).toBe(true);
    tasks.runDueEffects();
    expect(happened).toEqual([task.startedAt + 1000]);
  });

  test('that is due happens before a task tells of its end, without being settled first', () => {
    const { clock, tasks, start } = setUp({ Linking: () => ({ IncidentId: 'made' }) });
    const task = start('Linking', steps(0, 1000));
    clock.advance(1000);
    expect(tasks.progress(task)).toMatchObject({ Complete: true, IncidentId: 'made' });
  });

  test('that throws leaves an Error and no Complete, for good', () => {
    const { clock, tasks, start } = setUp({
      Broken() {
        throw new EffectError('No such thing.');
      },
    });
    const task = start('Broken', steps(0, 1000));
    clock.advance(1000);
    const ended = tasks.progress(task);
    expect(ended).toMatchObject({
      Complete: false,
      Error: 'No such thing.',
      FinishedAt: '2015-06-01T12:00:01Z',
    });
    clock.advance(1000);
    expect(tasks.progress(task)).toEqual(ended);
  });

  test('that has a fault of its own tells the owner of the fault, and clients nothing of it', () => {
    const fault = new RangeError('Maximum call stack size exceeded');
    const faults: unknown[] = [];
    const effects = {
      Broken() {
        throw fault;
      },
    };
    const { clock, tasks, start } = setUp(effects, undefined, (error) => faults.push(error));
    const task = start('Broken', steps(0, 1000));
    clock.advance(1000);
    expect(tasks.progress(task)).toMatchObject({
      Complete: false,
      Error: 'Failed to do what the task is for: a fault of the mock itself.',
    });
    expect(faults).toEqual([fault]);
  });

  test('says by its name that it is not possible', () => {
    expect(String(new EffectError('No such thing.'))).toBe('EffectError: No such thing.');
  });

  test('happens in the order of the ends, whatever the order of the starts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { maxLength: 12 }),
        fc.array(fc.nat(30), { maxLength: 5 }),
        (ends, moves) => {
          const order: number[] = [];
          const { clock, tasks, start } = setUp({
            Noted: (task) => void order.push(task.Parameters as number),
          });
          for (const end of ends) start('Noted', steps(0, end), end);
          for (const move of moves) {
            clock.advance(move);
            tasks.runDueEffects();
          }
          clock.advance(200);
          tasks.runDueEffects();
          expect(order).toEqual([...ends].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('of a task started while others are pending is not missed', () => {
    const order: string[] = [];
    const { clock, tasks, start } = setUp({ Noted: (task) => void order.push(task.Parameters as string) });
    start('Noted', steps(0, 5000), 'long');
    tasks.runDueEffects();
    start('Noted', steps(0, 1000), 'short');
    clock.advance(1000);
    tasks.runDueEffects();
    expect(order).toEqual(['short']);
  });

  test('may start nothing and still be asked about: types without an effect are never due', () => {
    const { clock, tasks, start } = setUp();
    const task = start('Plain', steps(0, 1000));
    clock.advance(1000);
    tasks.runDueEffects();
    expect(task).not.toHaveProperty('outcome');
    expect(tasks.progress(task).Complete).toBe(true);
  });
});

describe('an ended task', () => {
  test('is forgotten after the retention, whether it is swept or not', () => {
    const { clock, records, tasks, start } = setUp({}, 500);
    const task = start('Plain', steps(0, 1000));
    clock.advance(1499);
    expect(tasks.get(task.Id)).toBeDefined();
    clock.advance(1);
    expect(tasks.get(task.Id)).toBeUndefined();
    expect(records.size).toBe(1);
    start('Plain', steps(0, 1000));
    expect(records.size).toBe(1);
  });

  test('is swept with all that ended before it, one that is under way is not', () => {
    const { clock, records, start } = setUp({}, 500);
    for (let count = 0; count < 5; count++) start('Plain', steps(0, 1000));
    clock.advance(10_000);
    const long = start('Plain', steps(0, 1_000_000));
    start('Plain', steps(0, 10));
    expect(records.size).toBe(2);
    clock.advance(900_000);
    start('Plain', steps(0, 10));
    expect([...records].map(({ Id }) => Id)).toContain(long.Id);
  });

  test('that is swept at once has had its effect', () => {
    const happened: string[] = [];
    const { clock, start } = setUp({ Noted: ({ Id }) => void happened.push(Id) }, 0);
    const { Id } = start('Noted', steps(0, 1000));
    clock.advance(1000);
    start('Plain', steps(0, 1000));
    expect(happened).toEqual([Id]);
  });
});

describe('a listener', () => {
  test('is called when a task starts or is changed, or all are replaced, until it stops', () => {
    const { clock, store, tasks, start } = setUp();
    const heard: number[] = [];
    const stop = tasks.onChange(() => heard.push([...tasks].length));
    const { Id } = start('Plain', steps(0, 1000));
    start('Plain', steps(0, 1000));
    expect(heard).toEqual([1, 2]);
    tasks.change(Id, { held: true });
    tasks.overrideOutcome(Id, 'never');
    clock.advance(500);
    expect(heard).toEqual([1, 2, 2, 2]);
    store.reset();
    tasks.forget();
    expect(heard).toEqual([1, 2, 2, 2, 0]);
    stop();
    start('Plain', steps(0, 1000));
    expect(heard).toHaveLength(5);
  });
});

test('records that come from elsewhere are looked at after forget()', () => {
  const happened: string[] = [];
  const { clock, store, tasks, start } = setUp({ Noted: ({ Id }) => void happened.push(Id) });
  const { Id } = start('Noted', steps(0, 1000));
  const snapshot = store.snapshot();
  clock.advance(1000);
  tasks.runDueEffects();
  store.restore(snapshot);
  tasks.forget();
  tasks.runDueEffects();
  expect(happened).toEqual([Id, Id]);
});
