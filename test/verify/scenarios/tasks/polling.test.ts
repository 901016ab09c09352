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
async function polled(
  answers: readonly unknown[],
  started: unknown = { Id: 'one', Complete: false },
  following: Parameters<typeof pollTask>[2] = { mayFail: true },
) {
  const pauses: number[] = [];
  const evidence: unknown[] = [];
  const { context, asked } = contextAt(
    { getBackgroundTaskStatus: ({ before }: Asked) => answers[Math.min(before, answers.length - 1)] },
    { waitForTask: async (ms) => void pauses.push(Math.round(ms)) },
  );
  const polling = pollTask(context, answered('startBackgroundTask', started, {}, 202), following);
  const told: unknown[] = [];
  for (let step = await polling.next(); ; step = await polling.next()) {
    if (step.done)
      return { told, ended: step.value.ended, polls: asked.length, pauses, evidence, last: step.value };
    told.push([step.value.where, step.value.message]);
    evidence.push([step.value.operation, step.value.exchanges?.map(({ operation }) => operation)]);
  }
}
const over = { Id: 'one', Error: 'It is over.' };
const forgotten = (state: string) => [
  ['/status', `getBackgroundTaskStatus responds with 404 to a task ${state}: it is forgotten at once (one).`],
];

test('a task is known until it is over, and after that', async () => {
  expect(await polled([404])).toMatchObject({
    told: forgotten('that was started and is not complete'),
    ended: false,
    polls: 1,
  });
  expect(await polled([over, 404])).toMatchObject({
    told: forgotten('that is complete'),
    ended: true,
    polls: 2,
  });
  expect(await polled([over])).toMatchObject({ told: [], ended: true, polls: 4 });
});

test('what is not a task is not asked for', async () => {
  expect(await polled([over], { Complete: false })).toMatchObject({
    told: [
      ['/body/Id', 'startBackgroundTask responds with 202 with something that is not a task: it has no Id.'],
    ],
    ended: false,
    polls: 0,
  });
});

test('a task that is over when it is started is asked for three times', async () => {
  expect(await polled([over], over)).toMatchObject({ told: [], ended: true, polls: 3, pauses: [] });
});

const [starter, poller] = ['startBackgroundTask', 'getBackgroundTaskStatus'] as const;
const started = '2015-06-01T09:00:00Z';
const going = (ProcessedElements: number, more: object = {}) => ({
  Id: 'one',
  StartedAt: started,
  TotalElements: 2,
  ProcessedElements,
  Complete: false,
  ...more,
});
const done = (more: object = {}) => going(2, { Complete: true, FinishedAt: '2015-06-01T09:00:02Z', ...more });

test('a task is asked for after longer and longer pauses, until it is over', async () => {
  const { told, polls, pauses, last } = await polled([going(0), going(1), going(1), done()], going(0), {});
  expect([told, polls]).toEqual([[], 7]);
  expect(pauses).toEqual([100, 115, 132, 152]);
  expect(last.exchanges.map(({ operation }) => operation)).toEqual([
    starter,
    ...Array.from({ length: 7 }, () => poller),
  ]);
});

test('a task is never waited for longer than five seconds at once', async () => {
  const { pauses } = await polled([...Array.from({ length: 30 }, () => going(1)), done()], going(0), {});
  expect([Math.max(...pauses), pauses.length]).toEqual([5000, 31]);
});

test('what cannot be true of a task is told of each response, the one that has started it, too', async () => {
  const { told, evidence } = await polled([going(4), done()], going(3), {});
  expect(told).toEqual([
    ['/body/ProcessedElements', `A task of ${starter} has processed 3 elements of 2.`],
    ['/body/ProcessedElements', `A task of ${poller} has processed 4 elements of 2.`],
    ['/body/ProcessedElements', `A task of ${poller} goes back: ProcessedElements is 2 after 4.`],
  ]);
  expect(evidence).toEqual([
    [starter, [starter]],
    [poller, [poller]],
    [poller, [poller, poller]],
  ]);
});

test('what cannot be true of two responses is told with both', async () => {
  const { told, evidence } = await polled([going(0), done()], going(1), {});
  expect(told).toEqual([
    ['/body/ProcessedElements', `A task of ${poller} goes back: ProcessedElements is 0 after 1.`],
  ]);
  expect(evidence).toEqual([[poller, [starter, poller]]]);
});

test('a task that fails is told, unless it may', async () => {
  const failed = done({ Error: 'No.' });
  const said = [['/body/Error', `A task of ${poller} fails with the Error "No.".`]];
  const { told, ended } = await polled([failed], going(0), {});
  expect([told.slice(0, 1), ended]).toEqual([said, true]);
  expect((await polled([failed], going(0), { mayFail: false })).told).toEqual(told);
  expect((await polled([failed], going(0), { mayFail: true })).told).toEqual([]);
  expect((await polled([going(3), done()], going(0), { mayFail: true })).told).toContainEqual([
    '/body/ProcessedElements',
    `A task of ${poller} has processed 3 elements of 2.`,
  ]);
});

test('a task that is given up is told with its last two responses, and not asked for again', async () => {
  const { told, evidence, ended, pauses } = await polled([going(1)], going(1), {});
  expect(told).toEqual([
    [
      '/body/Complete',
      expect.stringMatching(/^The task one never completes: after \d+ seconds it is at 1 of 2\.$/),
    ],
  ]);
  expect([evidence, ended]).toEqual([[[poller, [poller, poller]]], false]);
  expect(pauses.reduce((sum, it) => sum + it, 0)).toBeLessThan(57_000);
});

test('tasks of which one is over are waited for as long as the other one goes on', async () => {
  const pauses: number[] = [];
  const counts = new Map<string, number>();
  const { context } = contextAt(
    {
      [poller]: ({ path }: Asked) => {
        const id = String(path.id);
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        return { ...(id === 'one' || count > 5 ? done() : going(1)), Id: id };
      },
    },
    { waitForTask: async (ms) => void pauses.push(Math.round(ms)) },
  );
  const polling = pollTasks(
    context,
    ['one', 'two'].map((Id) => answered(starter, { ...going(0), Id }, {}, 202)),
  );
  for (let step = await polling.next(); ; step = await polling.next()) {
    if (step.done) {
      expect(step.value.map(({ ended }) => ended)).toEqual([true, true]);
      break;
    }
    expect(step.value.message).toBe('nothing');
  }
  expect(pauses).toHaveLength(6);
  expect(Object.fromEntries(counts)).toEqual({ one: 4, two: 9 });
});
