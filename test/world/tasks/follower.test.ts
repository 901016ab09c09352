import { getEventListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { setUp, steps } from './setup.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

async function memory(): Promise<number> {
  for (let time = 0; time < 3; time++) {
    await setImmediate();
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

test('nothing is left of streams that have ended, or whose clients have gone', async () => {
  const { tasks, start, clock } = setUp();
  const over = start('Over', steps(0, 1));
  clock.advance(1);
  const waiting = start('Waiting', steps(0, 1000));
  async function followMany(): Promise<void> {
    for (let time = 0; time < 10_000; time++) {
      for await (const _ of tasks.follow(over, new AbortController().signal));
      const client = new AbortController();
      const stream = tasks.follow(waiting, client.signal)[Symbol.asyncIterator]();
      await stream.next();
      const next = stream.next().catch(() => 'gone');
      client.abort();
      if ((await next) !== 'gone') throw new Error('The stream has not ended.');
    }
  }
  await followMany();
  const before = await memory();
  await followMany();
  // Twenty bytes for each of them.
  expect((await memory()) - before).toBeLessThan(400_000);
  expect(clock.waiting).toBe(0);
});

describe('following a task', () => {
  test('gives each moment as the clock comes to it', async () => {
    const { clock, tasks, start } = setUp();
    const moments = tasks.follow(start('Plain', steps(0, 1000, 2000)))[Symbol.asyncIterator]();
    expect((await moments.next()).value).toMatchObject({ ProcessedElements: 0 });
    const next = moments.next();
    expect(clock.waiting).toBe(1);
    clock.advance(1000);
    expect((await next).value).toMatchObject({ ProcessedElements: 1, Complete: false });
    clock.advance(10_000);
    expect((await moments.next()).value).toMatchObject({
      Complete: true,
      FinishedAt: '2015-06-01T12:00:02Z',
    });
    expect(await moments.next()).toEqual({ done: true, value: undefined });
  });

  test('stops with the signal and waits no longer', async () => {
    const { clock, tasks, start } = setUp();
    const controller = new AbortController();
    const moments = tasks.follow(start('Plain', steps(0, 1000)), controller.signal)[Symbol.asyncIterator]();
    await moments.next();
    const next = moments.next();
    controller.abort(new Error('Gone.'));
    await expect(next).rejects.toThrow('Gone.');
    expect(clock.waiting).toBe(0);
  });

  test('gives nothing where the signal was there before, and nothing stays on a signal that lives on', async () => {
    const { clock, tasks, start } = setUp();
    const gone = tasks.follow(start('Plain', steps(0, 1000)), AbortSignal.abort(new Error('Gone.')));
    await expect(gone[Symbol.asyncIterator]().next()).rejects.toThrow('Gone.');
    const { signal } = new AbortController();
    for await (const _ of tasks.follow(start('Plain', steps(0)), signal));
    for await (const _ of tasks.follow(start('Plain', steps(0, 1000)), signal)) break;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  test('ends in good order when nobody is to wait any longer', async () => {
    const { clock, tasks, start } = setUp();
    const moments = tasks.follow(start('Plain', steps(0, 1000)))[Symbol.asyncIterator]();
    await moments.next();
    const next = moments.next();
    tasks.dismiss();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(clock.waiting).toBe(0);
  });

  test('stops when the records are replaced; tasks started afterwards can be followed', async () => {
    const { clock, store, tasks, start } = setUp();
    const moments = tasks.follow(start('Plain', steps(0, 1000)))[Symbol.asyncIterator]();
    await moments.next();
    const next = moments.next();
    store.reset();
    tasks.forget();
    await expect(next).rejects.toThrow('the records of its world were replaced');
    expect(clock.waiting).toBe(0);
    const others = tasks.follow(start('Plain', steps(0)))[Symbol.asyncIterator]();
    expect((await others.next()).done).toBe(false);
  });

  test('a million tasks that nobody asks for cost nothing but their records', () => {
    const { clock, tasks, start } = setUp();
    for (let count = 0; count < 1000; count++) start('Plain', steps(0, 1000));
    expect(clock.waiting).toBe(0);
    clock.advance(1e9);
    tasks.runDueEffects();
    expect(clock.waiting).toBe(0);
  });
});
