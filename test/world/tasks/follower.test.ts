import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
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
