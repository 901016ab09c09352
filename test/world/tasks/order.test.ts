import { describe, expect, test } from 'vitest';
import { setUp, steps } from './setup.ts';

const second = 1000;

describe('moving the clock', () => {
  test('lets everything happen that falls due, in the order of the ends, without being asked', () => {
    const order: string[] = [];
    const { clock, start } = setUp({ Noted: (task) => void order.push(task.Parameters as string) });
    start('Noted', steps(0, 3 * second), 'third');
    start('Noted', steps(0, second), 'first');
    start('Noted', steps(0, 2 * second), 'second');
    clock.advance(2 * second);
    expect(order).toEqual(['first', 'second']);
    clock.set(clock.now() + second);
    expect(order).toEqual(['first', 'second', 'third']);
  });

  test('goes along a chain: what an effect starts begins at its instant and ends in its place', () => {
    const order: [string, number][] = [];
    const { clock, tasks, start, records } = setUp({
      Chained(task, at) {
        const [name, ...rest] = task.Parameters as string[];
        order.push([name ?? '', at - begin]);
        if (rest.length > 0) start('Chained', steps(0, second), rest);
        return {};
      },
    });
    const begin = clock.now();
    start('Chained', steps(0, 1.5 * second), ['other']);
    start('Chained', steps(0, second), ['one', 'two', 'three']);
    start('Chained', steps(0, 2.5 * second), ['last']);
    clock.advance(60 * second);
    expect(order).toEqual([
      ['one', 1000],
      ['other', 1500],
      ['two', 2000],
      ['last', 2500],
      ['three', 3000],
    ]);
    expect([...records].map(({ startedAt }) => startedAt - begin)).toEqual([0, 0, 0, 1000, 2000]);
    for (const task of tasks) expect(tasks.progress(task).Complete).toBe(true);
  });

  test('lets no effect happen of a task that an earlier effect has ended', () => {
    const order: string[] = [];
    const { clock, tasks, start } = setUp({
      Ending(_, at) {
        order.push('ending');
        tasks.change(victim.Id, {
          endedAt: at,
          moved: { at, elapsed: 0 },
          outcomeOverride: { error: 'Over.' },
        });
        return {};
      },
      Noted: () => void order.push('noted'),
    });
    start('Ending', steps(0, second));
    const victim = start('Noted', steps(0, second));
    clock.advance(5 * second);
    expect(order).toEqual(['ending']);
    expect(tasks.progress(victim)).toMatchObject({ Error: 'Over.', FinishedAt: '2015-06-01T12:00:01Z' });
  });

  test('wakes who waits for an instant in the order of the instants, after what was due has happened', async () => {
    const order: string[] = [];
    const { clock, start } = setUp({ Noted: () => void order.push('effect') });
    start('Noted', steps(0, 2 * second));
    const begin = clock.now();
    const waits = [3, 1, 2].map((at) => clock.until(begin + at * second).then(() => order.push(`${at}`)));
    clock.set(begin + 3 * second);
    await Promise.all(waits);
    expect(order).toEqual(['effect', '1', '2', '3']);
  });
});

describe('a clock that is set back', () => {
  test('leaves ended what has ended, with the time of its end', () => {
    const { clock, tasks, start } = setUp({ Linking: () => ({ IncidentId: 'made' }) });
    const task = start('Linking', steps(0, second));
    clock.advance(5 * second);
    const before = tasks.progress(task);
    clock.set('2015-01-01T00:00:00Z');
    expect(before).toMatchObject({ Complete: true, IncidentId: 'made', FinishedAt: '2015-06-01T12:00:01Z' });
    expect(tasks.progress(task)).toEqual(before);
    clock.advance(second);
    expect(tasks.progress(task)).toEqual(before);
  });

  test('lets a task under way go on from where it was seen, and never end before it started', () => {
    const { clock, tasks, start } = setUp();
    const task = start('Plain', steps(0, second, 2 * second));
    clock.advance(1500);
    tasks.runDueEffects();
    clock.set('2015-01-01T00:00:00Z');
    expect(tasks.progress(task).ProcessedElements).toBe(1);
    clock.advance(499);
    expect(tasks.progress(task).Complete).toBe(false);
    clock.advance(1);
    const { Complete, StartedAt, FinishedAt } = tasks.progress(task);
    expect([Complete, FinishedAt]).toEqual([true, StartedAt]);
  });

  test('wakes who follows a task, for the new instants', async () => {
    const { clock, tasks, start } = setUp();
    const moments = tasks.follow(start('Plain', steps(0, second)))[Symbol.asyncIterator]();
    await moments.next();
    const next = moments.next();
    clock.set('2015-01-01T00:00:00Z');
    clock.advance(second);
    expect((await next).value).toMatchObject({ Complete: true });
    expect(clock.waiting).toBe(0);
  });
});
