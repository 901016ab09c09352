import { expect, test } from 'vitest';
import type { Context } from '../../../../src/verify/engine/check.ts';
import type { Exchange } from '../../../../src/verify/http/exchange.ts';
import { createPatience } from '../../../../src/verify/scenarios/tasks/patience.ts';
import { pollTask, pollTasks } from '../../../../src/verify/scenarios/tasks/polling.ts';
import { exchangeOf as answered } from '../../exchange.ts';
import { type Asked, contextAt } from '../../queries/answering-server.ts';

const elements = 10;
const begun = Date.parse('2015-06-01T09:00:00Z');

/**
 * Follows tasks of a server on which each goes on between two instants, in seconds.
 * @returns what is found, and which have ended
 */
async function follow(
  spans: Readonly<Record<string, readonly [begins: number, ends: number]>>,
  following?: Parameters<typeof pollTasks>[2],
) {
  let now = 0;
  const exchangeOf = (id: string) => {
    const [begins, ends] = spans[id] ?? [0, 0];
    const share = Math.min(1, Math.max(0, (now / 1000 - begins) / (ends - begins)));
    const done = Math.floor(share * elements);
    const body = {
      Id: id,
      StartedAt: new Date(begun).toISOString(),
      Elapsed: now / 1000,
      TotalElements: elements,
      ProcessedElements: done,
      ProgressInPercent: done / elements,
      Complete: share === 1,
      ...(share === 1 && { FinishedAt: new Date(begun + ends * 1000).toISOString() }),
    };
    return {
      operation: 'getBackgroundTaskStatus',
      request: {},
      response: { status: 200, body },
    } as unknown as Exchange;
  };
  const context = {
    client: { send: async (_, { path } = {}) => exchangeOf(String(path?.id)) },
    patience: createPatience(),
    async waitForTask(ms) {
      now += ms;
    },
  } satisfies Pick<Context, 'patience' | 'waitForTask'> & { client: Pick<Context['client'], 'send'> };
  const polling = pollTasks(context as unknown as Context, Object.keys(spans).map(exchangeOf), following);
  const messages: string[] = [];
  for (let step = await polling.next(); ; step = await polling.next()) {
    if (step.done) return { messages, ended: step.value.map(({ ended }) => ended) };
    messages.push(step.value.message);
  }
}

test('tasks that a server does one after the other are waited for', async () => {
  expect(await follow({ first: [0, 40], second: [40, 80], third: [80, 120] })).toEqual({
    messages: [],
    ended: [true, true, true],
  });
});

test('a task that stands still when the others are over is told, and nothing of the others', async () => {
  const { messages, ended } = await follow({
    first: [0, 20],
    second: [Number.MAX_VALUE / 2, Number.MAX_VALUE],
  });
  expect(messages).toEqual([
    expect.stringMatching(/^The task second never completes: after \d+ seconds it is at 0 of 10\.$/),
  ]);
  expect(ended).toEqual([true, false]);
});

test('a task that goes on for more than five minutes is not said never to complete', async () => {
  const { messages, ended } = await follow({ first: [0, 400] });
  expect(messages).toEqual([expect.stringMatching(/^The task first is not waited for any longer: /)]);
  expect(ended).toEqual([false]);
});

test('what must still be so while a task is under way is looked at before each poll, and judged until it is over', async () => {
  const seen: number[] = [];
  const judged: string[] = [];
  const { messages } = await follow(
    { first: [0, 2] },
    {
      see: async () => (seen.push(1) % 2 === 0 ? ({ operation: 'getUser' } as Exchange) : undefined),
      early: (before, poll) => {
        judged.push(`${before.operation} ${(poll.response.body as { Complete: boolean }).Complete}`);
        return [{ message: 'It is gone.' }];
      },
    },
  );
  expect(judged.length).toBeGreaterThan(1);
  expect(new Set(judged)).toEqual(new Set(['getUser false']));
  expect(judged.length).toBeLessThan(seen.length);
  expect(messages).toHaveLength(judged.length);
});

/** What is said of a task that is started, and then answered in some way. */
async function polled(answers: readonly unknown[], started: unknown = { Id: 'one', Complete: false }) {
  const { context, asked } = contextAt({
    getBackgroundTaskStatus: ({ before }: Asked) => answers[Math.min(before, answers.length - 1)],
  });
  const polling = pollTask(context, answered('startBackgroundTask', started, {}, 202), { mayFail: true });
  const told: unknown[] = [];
  for (let step = await polling.next(); ; step = await polling.next()) {
    if (step.done) return { told, ended: step.value.ended, polls: asked.length };
    told.push([step.value.where, step.value.message]);
  }
}
const over = { Id: 'one', Error: 'It is over.' };
const forgotten = (state: string) => [
  ['/status', `getBackgroundTaskStatus responds with 404 to a task ${state}: it is forgotten at once (one).`],
];

test('a task is known until it is over, and after that', async () => {
  expect(await polled([404])).toEqual({
    told: forgotten('that was started and is not complete'),
    ended: false,
    polls: 1,
  });
  expect(await polled([over, 404])).toEqual({ told: forgotten('that is complete'), ended: true, polls: 2 });
  expect(await polled([over])).toEqual({ told: [], ended: true, polls: 4 });
});

test('what is not a task is not asked for', async () => {
  expect(await polled([over], { Complete: false })).toEqual({
    told: [
      ['/body/Id', 'startBackgroundTask responds with 202 with something that is not a task: it has no Id.'],
    ],
    ended: false,
    polls: 0,
  });
});

test('a task that is over when it is started is asked for three times', async () => {
  expect(await polled([over], over)).toEqual({ told: [], ended: true, polls: 3 });
});
