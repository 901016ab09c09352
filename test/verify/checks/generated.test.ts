import { describe, expect, it } from 'vitest';
import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { generated } from '../../../src/verify/checks/generated.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { NoResponse, Unanswered } from '../../../src/verify/http/failures.ts';
import { withoutLimits } from '../made-up-requests.ts';
import {
  type Answers,
  type Asked,
  all,
  contextAt,
  findingOf,
  Responded,
} from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { made, sandboxedAt } from './sandboxed-server.ts';

withoutLimits();

/* Requests that are made up for a few operations, on a server that responds as a test wants it to. */

const [read, list, change] = ['getProject', 'searchProjects', 'enqueueMailMessage'] as const;

interface Run {
  readonly only?: readonly OperationId[];
  readonly seed?: number;
  /** Where the run has a project of its own. */
  readonly mode?: 'sandbox' | 'full';
}

/** What is said of a server, and what was asked of the operations that the run is about. */
async function said(answers: Answers, { only = [read], seed = 1, mode }: Run = {}) {
  const more: Partial<Context> = {
    seed,
    isWanted: (operation) => only.includes(operation),
    sample: {
      places: (operation: OperationId) => (operation === read ? [{ path: { id: idOf(1) } }] : []),
    } as unknown as Context['sample'],
  };
  const { context, asked, unreached } = mode ? await sandboxedAt(answers, more) : contextAt(answers, more);
  Object.assign(context.client, { mode: mode ?? 'read-only' });
  const found = (await all(generated.run(context))).map(findingOf);
  return {
    found,
    told: found.map(({ operation, where, message }) => [operation, where, message]),
    asked: asked.filter((it) => only.some((operation) => it.split(' ')[0] === operation)),
    unreached,
    ledger: context.sandbox?.ledger ?? [],
  };
}
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const isAsked = ({ query }: Asked) => Object.keys(query).length > 0;

describe('made-up requests that read', () => {
  it('are two for each operation that the run is about, and others for another seed', async () => {
    const { told, asked, unreached } = await said({ [read]: {}, [list]: [] }, { only: [read, list, change] });
    expect([told, unreached]).toEqual([[], []]);
    expect(asked.map((it) => it.split(' ')[0])).toEqual([list, list, read, read]);
    expect((await said({ [read]: {} })).asked).toEqual(asked.filter((it) => it.startsWith(read)));
    expect((await said({ [read]: {} }, { seed: 2 })).asked).not.toEqual(
      asked.filter((it) => it.startsWith(read)),
    );
  });

  it('are no longer two where one response is large', async () => {
    const answers = (length: number) => ({ [list]: { Text: 'x'.repeat(length) } });
    const most = 200_000 - JSON.stringify({ Text: '' }).length;
    expect((await said(answers(most), { only: [list] })).asked).toHaveLength(2);
    expect((await said(answers(most + 1), { only: [list] })).asked).toHaveLength(1);
  });

  it('are answered with a documented status', async () => {
    const { found } = await said({ [read]: 418 });
    const documented = operationFacts[read].statuses.join(', ');
    expect(found).toMatchObject([
      {
        operation: read,
        where: '/status',
        message: `${read} responds with 418, which is not documented: ${documented} are.`,
        seed: 1,
      },
    ]);
    expect(found[0]?.exchanges?.map(({ response }) => response.status)).toEqual([418]);
  });

  it('succeed where they are as documented and there is what they are about', async () => {
    const refusing = (status: number) => ({
      [read]: (asked: Asked) => (isAsked(asked) ? new Responded(status, {}) : {}),
    });
    const runs = await Promise.all(seeds.map((seed) => said(refusing(404), { seed })));
    const told = runs.flatMap((run) => run.told);
    const message = `${read} responds with 404 to a request that is as documented.`;
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThan(seeds.length);
    expect(new Set(told.map((it) => JSON.stringify(it)))).toEqual(
      new Set([JSON.stringify([read, '/status', message])]),
    );
    // What the fault is shown with is a request, and not the look whether there is anything.
    const shown = runs.flatMap(({ found }) => found.flatMap(({ exchanges = [] }) => exchanges));
    expect(shown.every(({ response }) => response.status === 404)).toBe(true);
    expect(shown.every(({ request }) => request.path.id === idOf(1))).toBe(true);
    const forbidden = await Promise.all(seeds.map((seed) => said(refusing(403), { seed })));
    expect(forbidden.flatMap((run) => run.told)).toEqual([]);
  });

  it('may be about what somebody has deleted since', async () => {
    const runs = await Promise.all(seeds.map((seed) => said({ [read]: 404 }, { seed })));
    expect(runs.flatMap(({ told }) => told)).toEqual([]);
    // It is looked at once more without options.
    expect(runs.some(({ asked }) => asked.filter((it) => it === `${read} ${idOf(1)}`).length > 0)).toBe(true);
  });

  it('end for this operation alone where there is no response', async () => {
    const fails = (error: Error) => ({
      [read]() {
        throw error;
      },
      [list]: 418,
    });
    const lost = await said(fails(new NoResponse(read, 'http://localhost', 'it is slow')), {
      only: [read, list],
    });
    expect(lost.told.map(([operation]) => operation)).toEqual([list]);
    expect(lost.asked.filter((it) => it.startsWith(read))).toHaveLength(1);
    const answer = { isUnsent: true, wasRepeated: true };
    const unanswered = await said(fails(Object.assign(Object.create(Unanswered.prototype), answer)), {
      only: [read, list],
    });
    expect(unanswered.told.map(([operation]) => operation)).toEqual([list]);
    expect(unanswered.asked.filter((it) => it.startsWith(read))).toHaveLength(2);
  });

  it('do not hide a fault of the program itself', async () => {
    const answers = {
      [read]() {
        throw new TypeError('broken');
      },
    };
    await expect(said(answers)).rejects.toThrow('broken');
  });
});

describe('made-up requests that change something', () => {
  it('are made where the run has a project, three for each operation, after those that read', async () => {
    const { told, asked, unreached } = await said(
      { [list]: {}, [change]: 404 },
      { only: [change, list], mode: 'sandbox' },
    );
    expect([told, unreached]).toEqual([[], []]);
    expect(asked.map((it) => it.split(' ')[0])).toEqual([list, list, change, change, change]);
  });

  it.each<[OperationId, boolean]>([
    ['updateMailSenderSettings', false],
    ['deleteSystemEventsForLink', false],
    ['createNotificationMessage', false],
    ['createProjectCategory', false],
    ['enqueueMailMessage', true],
    ['searchUserOrGroupByPartialNameUsingPostMethod', true],
    ['updateScript', true],
    ['startBackgroundTask', true],
  ])('stay in the project of the run: %s %s', async (operation, isInside) => {
    const how = { only: [operation] };
    const inside = await said({}, { ...how, mode: 'sandbox' });
    expect(inside.asked.length > 0).toBe(isInside);
    expect(inside.unreached.filter((it) => it.startsWith('operation '))).toEqual(
      isInside ? [] : [`operation ${operation}: what it changes is in no project, and the mode is sandbox`],
    );
    const full = await said({}, { ...how, mode: 'full' });
    expect(full.asked.length).toBeGreaterThanOrEqual(3);
    expect(full.unreached).toEqual([]);
  });

  it('are not made up where what is always in their bodies cannot be made', async () => {
    const { asked, unreached, told } = await said({}, { only: ['createOrganisation'], mode: 'full' });
    expect(told).toEqual([]);
    // It was asked to make what is needed, and for nothing else.
    expect(new Set(asked)).toEqual(new Set(['createOrganisation']));
    expect(unreached).toEqual([
      'operation createOrganisation: what it needs cannot be made: createOrganisation responds with 404',
    ]);
  });

  it('write what they make into the ledger', async () => {
    const { ledger } = await said(
      { createScriptPackage: made('scriptpackage', 3) },
      { only: ['createScriptPackage'], mode: 'full' },
    );
    expect(ledger.length).toBeGreaterThan(3);
  });

  it('are not accepted with an object or a list where something else is wanted', async () => {
    const runs = await Promise.all(
      seeds.map((seed) => said({ [change]: 201 }, { only: [change], mode: 'full', seed })),
    );
    const told = runs.flatMap((run) => run.told);
    const place = 'against #/components/schemas/CreateMailMessage/properties/Subject/type';
    expect(told).toEqual(
      Array(3).fill([
        change,
        '/status',
        `${change} responds with 201 to a body in which body/Subject is {}, ${place}.`,
      ]),
    );
    const refusing = await Promise.all(
      seeds.slice(0, 3).map((seed) => said({ [change]: 400 }, { only: [change], mode: 'full', seed })),
    );
    expect(refusing.flatMap((run) => run.told)).toEqual([]);
    const upload = 'uploadAutomatedTestResults';
    expect((await said({ [upload]: 202 }, { only: [upload], mode: 'full' })).told).toEqual([]);
  });
});
