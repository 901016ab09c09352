import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../../src/index.ts';
import type { Context, RawFinding, Told } from '../../../src/verify/engine/check.ts';
import { eachInTurn } from '../../../src/verify/engine/turns.ts';

/** What a part does: it makes a request, or waits for a task so many milliseconds. */
type Step = 'request' | number;

interface Part {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Lets parts take turns, where a request takes a millisecond. */
async function takeTurns(parts: readonly Part[], failing?: string) {
  const begun = Date.parse('2015-06-01T09:00:00Z');
  const clock = createClock({ at: begun, rate: 0 });
  const pause = (ms: number) => clock.until(clock.now() + ms);
  const log: string[] = [];
  let underWay = 0;
  let most = 0;

  async function request(): Promise<void> {
    underWay++;
    most = Math.max(most, underWay);
    await pause(1);
    underWay--;
  }

  async function* work(context: Context, { name, steps }: Part): AsyncGenerator<RawFinding> {
    for (const [index, step] of steps.entries()) {
      log.push(`${name} ${step}`);
      if (step === 'request') await request();
      else await context.waitForTask(step);
      if (name === failing) throw new Error(`${name} has failed`);
      yield { message: `${name} ${index}` };
    }
  }

  async function all(): Promise<void> {
    for await (const { finding } of eachInTurn(context, parts, work)) told.push(finding.message);
  }

  const told: string[] = [];
  let keep: ((told: Told) => void) | undefined;
  const context = {
    waitForTask: pause,
    tell: (finding) => keep?.({ check: 'some', finding }),
    collect(by) {
      keep = by;
    },
  } as Context;
  let error: unknown;
  let isOver = false;
  all()
    .catch((thrown: unknown) => {
      error = thrown;
    })
    .finally(() => {
      isOver = true;
    });
  // The clock goes on when nothing else does.
  for (await setImmediate(); !isOver; await setImmediate()) clock.advance(1);
  return { told, log, most, elapsed: clock.now() - begun, error };
}

test('while one waits for a task, the next ones go on', async () => {
  const { log, elapsed } = await takeTurns([
    { name: 'a', steps: ['request', 100, 'request'] },
    { name: 'b', steps: ['request', 'request'] },
    { name: 'c', steps: ['request', 100] },
  ]);
  expect(log).toEqual(['a request', 'a 100', 'b request', 'b request', 'c request', 'c 100', 'a request']);
  // Both tasks of 100 milliseconds, beside three requests.
  expect(elapsed).toBe(104);
});

test('whoever has waited goes on before others begin', async () => {
  const { log } = await takeTurns([
    { name: 'a', steps: [1, 'request'] },
    { name: 'b', steps: ['request', 'request', 'request'] },
    { name: 'c', steps: ['request'] },
  ]);
  expect(log.indexOf('a request')).toBeLessThan(log.indexOf('c request'));
});

test('what goes wrong in one is thrown when it is its turn, and no other one begins after that', async () => {
  const { told, log, error } = await takeTurns(
    [
      { name: 'a', steps: [5, 'request'] },
      { name: 'b', steps: ['request'] },
      { name: 'c', steps: [1000, 'request'] },
    ],
    'b',
  );
  expect(told).toEqual(['a 0', 'a 1']);
  expect(error).toEqual(new Error('b has failed'));
  expect(log).not.toContain('c request');
});

test('one that finds a lot waits until it is heard, and the others go on', async () => {
  const { told, elapsed } = await takeTurns([
    { name: 'a', steps: [1000] },
    { name: 'b', steps: Array.from({ length: 100 }, () => 'request' as const) },
  ]);
  expect(told).toHaveLength(101);
  expect(elapsed).toBeGreaterThan(1000);
});

const steps = fc.array(fc.oneof(fc.constant('request' as const), fc.integer({ min: 1, max: 9 })), {
  maxLength: 30,
});

test('requests are made one at a time, and everything is told in the order of the parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 6 }), async (all) => {
      const parts = all.map((own, index) => ({ name: String(index), steps: own }));
      const { told, most } = await takeTurns(parts);
      expect(most).toBeLessThanOrEqual(1);
      expect(told).toEqual(
        parts.flatMap(({ name, steps: own }) => own.map((_, index) => `${name} ${index}`)),
      );
    }),
  );
});
