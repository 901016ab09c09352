import { describe, expect, test } from 'vitest';
import type { MockOptions } from '../../../src/index.ts';
import type { VerifyOptions } from '../../../src/verify/engine/options.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { lasting, oneAtATime } from '../../faulty-servers/honest/deletions.ts';
import { all, answer, at, objects, rewritten } from '../../faulty-servers/sabotage.ts';
import { sharedTime, startServer, verifyServer } from '../../faulty-servers/server.ts';

/* While the tasks of deletions go on, the check of lives goes on as well. */

interface Setting extends Partial<VerifyOptions> {
  /** How long the deletions of organisations and of projects take, in milliseconds. */
  readonly takes: readonly [organisations: number, projects: number];
  readonly empty?: boolean;
  readonly sabotage?: Sabotage;
}

/** Makes, changes and deletes one of each entity; time passes only while somebody waits, for all at once. */
async function lives({ takes: [ofOrganisations, ofProjects], empty, sabotage, ...options }: Setting) {
  const schedules = {
    DeleteOrganisation: lasting(ofOrganisations),
    DeleteProject: lasting(ofProjects),
  } as NonNullable<NonNullable<MockOptions['world']>['schedules']>;
  let under = 0;
  let most = 0;
  const counting: Sabotage = (fetch) => async (input, init) => {
    most = Math.max(most, ++under);
    return fetch(input, init).finally(() => void under--);
  };
  const world = { schedules, ...(empty && { seed: 'empty' as const }) };
  const server = startServer({ world }, sabotage ? all(sabotage, counting) : counting);
  const before = [...server.mock.store.Project, ...server.mock.store.Organisation].map(({ Id }) => Id);
  const { wait } = sharedTime(server.wait);
  const { findings, summary } = await verifyServer(
    { ...server, wait },
    { mode: 'full', only: ['life'], noEarlyStop: true, ...options },
  );
  server.close();
  server.mock.tasks.list();
  const after = [...server.mock.store.Project, ...server.mock.store.Organisation].map(({ Id }) => Id);
  return {
    problems: findings
      .filter(({ severity }) => severity !== 'information')
      .map(({ check, message }) => `${check}: ${message}`),
    findings,
    summary,
    most,
    left: after.filter((id) => !before.includes(id)),
  };
}

describe('a server that is right', () => {
  test.each<[string, Setting]>([
    ['takes three minutes for each deletion', { takes: [180_000, 180_000] }],
    ['deletes organisations and projects at the same time', { takes: [30_000, 60_000], empty: true }],
    ['does one task at a time', { takes: [60_000, 60_000], sabotage: oneAtATime }],
  ])(
    'that %s is not accused, is asked for one thing at a time, and nothing is left on it',
    async (_, setting) => {
      const { problems, left, summary, most } = await lives({ ...setting, concurrency: 1 });
      expect(most).toBe(1);
      expect(problems).toEqual([]);
      expect(left).toEqual([]);
      expect(summary?.leftovers).toEqual([]);
    },
  );
});

/** Wrong wherever there is an order number. */
const wrong: Sabotage = at('every GET', async (call) => {
  const response = await call.forward();
  if (response.status !== 200) return response;
  return rewritten(response, (json) => {
    for (const record of objects(json))
      if ('OrderNumber' in record) record.OrderNumber = `${record.OrderNumber}`;
  });
});

test('what is told does not depend on how long deletions take', async () => {
  const told = async (takes: Setting['takes']) => {
    const { findings } = await lives({ takes, sabotage: wrong });
    // Names have the number of those before them.
    return findings.map(({ check, operation, where, message }) =>
      JSON.stringify([
        check,
        operation,
        where,
        message.replace(/et-mock verify [^"]*|[\da-f]{8}-[-\da-f]{27}/g, '*'),
      ]),
    );
  };
  const first = await told([1000, 40_000]);
  expect(first.length).toBeGreaterThan(50);
  expect(await told([40_000, 1000])).toEqual(first);
});

test('a failure of ours in one part is told once, and everything is deleted', async () => {
  const { problems, left } = await lives({
    takes: [30_000, 30_000],
    onExchange({ operation }) {
      if (operation === 'createAgileRun') throw new Error('a mistake');
    },
  });
  expect(problems).toEqual([expect.stringMatching(/^internal: The check life has failed .* a mistake/)]);
  expect(left).toEqual([]);
});

describe('a run that is ended while it waits for a deletion', () => {
  /** Does something at the poll of a deletion with a number. */
  const atPoll = (number: number, act: () => void): Sabotage => {
    let polls = 0;
    return at('getBackgroundTaskStatus', async (call) => {
      if (++polls === number) act();
      return call.forward();
    });
  };
  /** A second deletion of the same thing is refused. */
  const once: Sabotage = at(['startProjectDelete', 'startDeleteOrganisation'], async (call) => {
    const isUnderWay = call.mock.tasks
      .list()
      .some(
        ({ state, parameters }) =>
          state === 'running' && Object.values(parameters as object).includes(call.path.id),
      );
    return isUnderWay ? answer(409, { Message: 'It is being deleted.' }) : call.forward();
  });

  test.each([1, 8])('at poll %i deletes everything, and says what it has found', async (number) => {
    const stop = new AbortController();
    const sabotage = all(
      once,
      atPoll(number, () => stop.abort()),
    );
    const { summary, left } = await lives({ takes: [30_000, 30_000], sabotage, signal: stop.signal });
    expect(summary?.ended?.because).toBe('interrupted');
    expect(summary?.leftovers).toEqual([]);
    expect(left).toEqual([]);
  });

  test('because its time is up deletes everything, too', async () => {
    let now = 0;
    const sabotage = atPoll(3, () => {
      now = 61_000;
    });
    const { summary, left } = await lives({
      takes: [30_000, 30_000],
      sabotage,
      now: () => now,
      maxTime: 60_000,
    });
    expect(summary?.ended?.because).toBe('time');
    expect(summary?.leftovers).toEqual([]);
    expect(left).toEqual([]);
  });
});
