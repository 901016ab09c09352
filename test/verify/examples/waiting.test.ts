import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { checkLocation, waitForTask } from '../../../src/verify/examples/replay.ts';
import { createPatience } from '../../../src/verify/scenarios/tasks/patience.ts';
import { exchangeOf } from '../exchange.ts';
import { type Answer, type Asked, all, contextAt, Responded } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

/* What comes after the response to an example: the end of a task, and what its address leads to. */

const Self = 'http://localhost/api/backgroundtask/reindex-1';
const task = (more: Item = {}) => ({
  Id: 'reindex-1',
  Self,
  TotalElements: 9,
  ProcessedElements: 0,
  Complete: false,
  ...more,
});

/** What is said of a task, and how often and how long it is waited for. */
async function waited(answer: Answer, started: Item = task(), patience = createPatience()) {
  let now = 0;
  const { context, asked } = contextAt(
    { getBackgroundTaskStatus: answer },
    {
      patience,
      wait: async (ms) => {
        now += ms;
      },
    },
  );
  const findings = await all(waitForTask(context, exchangeOf('startBackgroundTask', started, {}, 202)));
  return {
    told: findings.map(({ where, severity, message }) => [where, severity, message]),
    polls: asked.length,
    now,
  };
}

describe('a task that an example has started', () => {
  it('is asked for until it is complete or has failed', async () => {
    const ends = (more: Item) =>
      waited(({ before }: Asked) => task(before < 2 ? { ProcessedElements: before } : more));
    expect(await ends({ Complete: true })).toEqual({ told: [], polls: 3, now: 500 });
    expect(await ends({ Error: 'It is gone.' })).toEqual({ told: [], polls: 3, now: 500 });
  });

  it('is not waited for where it is complete at once, has no address, or cannot be asked for', async () => {
    const none = { told: [], polls: 0, now: 0 };
    expect(await waited(task(), task({ Complete: true }))).toEqual(none);
    expect(await waited(task(), task({ Self: undefined }))).toEqual(none);
    expect(await waited(task(), task({ Self: 'http://localhost/api/project/1' }))).toEqual(none);
    expect(await waited(404)).toEqual({ ...none, polls: 1 });
  });

  it('is over, and whoever waits behind it waits on', async () => {
    for (const [ProcessedElements, isWaitedFor] of [
      [9, true],
      [0, false],
    ] as const) {
      const patience = createPatience();
      const behind = patience.begin();
      behind.mayWait('0 of 3', 50_000);
      await waited(task({ ProcessedElements, Complete: true }), task(), patience);
      expect(behind.mayWait('0 of 3', 50_000)).toBe(isWaitedFor);
    }
  });

  it('never completes where nothing goes on for a minute', async () => {
    const { told, now } = await waited(task());
    expect(told).toEqual([
      ['/body/Complete', undefined, 'the task that it starts never completes, in 57 seconds'],
    ]);
    expect(now).toBe(57_000);
  });

  it('that goes on is not waited for any longer after five minutes, which breaks nothing', async () => {
    const { told } = await waited(({ before }: Asked) => task({ ProcessedElements: before }));
    expect(told).toEqual([
      [
        '/body/Complete',
        'information',
        'the task that it starts is not waited for any longer, after 300 seconds',
      ],
    ]);
  });
});

const address = (id: string) => `http://localhost/api/script/${id}`;

/** What is said of the address that a response has. */
async function located(
  { location, body, method = 'POST' }: { location?: string; body: unknown; method?: string },
  answer: Answer = ({ path }: Asked) => ({ Id: path.id }),
) {
  const { context, asked } = contextAt({ getScript: answer });
  const { request, response, ...exchange } = exchangeOf('createScript', body, {}, 201);
  const findings = await all(
    checkLocation(context, {
      ...exchange,
      request: { ...request, method },
      response: { ...response, headers: location === undefined ? {} : { location } },
    }),
  );
  return { told: findings.map(({ where, message }) => [where, message]), asked };
}
const [one, other] = [idOf(1), idOf(2)];

describe('the address of what a response has made', () => {
  it('leads to it: Location, or Self where there is none', async () => {
    expect(await located({ location: address(one), body: { Id: one } })).toEqual({
      told: [],
      asked: [`getScript ${one}`],
    });
    expect(await located({ body: { Id: one, Self: address(one) } })).toEqual({
      told: [],
      asked: [`getScript ${one}`],
    });
    expect((await located({ body: [{ Id: one, Self: address(one) }] })).asked).toEqual([`getScript ${one}`]);
    expect(
      (await located({ location: address(one), body: { Id: one, Self: address(other) } })).asked,
    ).toEqual([`getScript ${one}`]);
  });

  it('is not looked for where there is none, it leads nowhere, or nothing was made', async () => {
    const body = { Id: one, Self: address(one) };
    for (const nowhere of [
      { body: {} },
      { location: 'http://et.example/', body: {} },
      { body, method: 'PUT' },
    ])
      expect(await located(nowhere)).toEqual({ told: [], asked: [] });
    expect((await located({ location: address(one), body, method: 'PUT' })).asked).toHaveLength(1);
  });

  it('leads to nothing else', async () => {
    expect((await located({ location: address(other), body: { Id: one } })).told).toEqual([
      ['/headers/Location', `Location leads to ${other}, not to the ${one} of the response`],
    ]);
    expect((await located({ body: { Id: one, Self: address(other) } })).told).toEqual([
      ['/body/Self', `Self leads to ${other}, not to the ${one} of the response`],
    ]);
    expect((await located({ location: address(one.toUpperCase()), body: { Id: one } })).told).toEqual([]);
    expect((await located({ location: address(other), body: {} })).told).toEqual([]);
  });

  it('can be fetched, by whoever may read it', async () => {
    const made = { location: address(one), body: { Id: one } };
    expect((await located(made, 404)).told).toEqual([
      ['/headers/Location', `Location cannot be fetched: ${address(one)} responds with 404`],
    ]);
    expect((await located({ body: { Id: one, Self: address(one) } }, 500)).told).toEqual([
      ['/body/Self', `Self cannot be fetched: ${address(one)} responds with 500`],
    ]);
    expect((await located(made, new Responded(403, {}))).told).toEqual([]);
  });
});
