import { describe, expect, it } from 'vitest';
import { guidPattern } from '../../../src/contract/text/guid.ts';
import { runs } from '../../../src/verify/checks/runs.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { all, alter, answer, at, type Call, swap } from '../../faulty-servers/sabotage.ts';
import { saidOfFake } from '../fake-server.ts';

const [start, list, read, update] = [
  'createScriptRunForScriptAssignment',
  'searchScriptRunsForScriptAssignment',
  'getScriptRun',
  'updateScriptRun',
] as const;
const anyId = new RegExp(guidPattern, 'gi');

async function said(...sabotages: readonly Sabotage[]) {
  const { told, ...rest } = await saidOfFake(runs, all(...sabotages));
  return { ...rest, told: told.map((it) => it.map((part) => String(part).replaceAll(anyId, 'id'))) };
}
/** Which of the requests for a run a fault is in: the first makes one, the others are for the same. */
const starting = (which: (index: number) => boolean, handle: (call: Call) => Promise<Response>) => {
  let count = 0;
  return at(start, (call) => (which(++count) ? handle(call) : call.forward()));
};
const refused = async () => answer(403, { Message: 'No.' });

describe('a run of a script', () => {
  it('is started, found in progress, noted, completed and deleted', async () => {
    const { told, asked } = await said();
    expect(told).toEqual([]);
    expect(asked).toEqual([
      'createScriptPackage',
      'createExecutionPackage',
      'createScript',
      'createScriptAssignment',
      'searchProjectAssignees',
      'createScriptRunForScriptAssignment',
      'getScriptRun',
      'createScriptRunForScriptAssignment',
      'searchScriptRunsForScriptAssignment',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'createScriptRunForScriptAssignment',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'getStepResult',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'searchProjectAssignees',
      'createScriptRunForScriptAssignment',
      'updateScriptRun',
      'getScriptRun',
      'getScriptRun',
      'updateScriptRun',
      'getScriptRun',
      'searchScriptRunsForScriptAssignment',
      'getScriptRun',
      'getScriptRun',
      'deleteScriptRun',
      'getScriptRun',
      'getScriptRun',
      'searchScriptRunsForScriptAssignment',
      'getScriptAssignment',
      'deleteScriptAssignment',
      'getScriptAssignment',
      'getScriptRun',
    ]);
  });

  it('is not started without a project, and not where what it needs cannot be made', async () => {
    expect(await saidOfFake(runs, undefined, { mode: 'read-only' })).toMatchObject({ told: [], asked: [] });
    for (const maker of ['createScript', 'createScriptAssignment'] as const) {
      const { told, asked } = await said(at(maker, refused));
      expect(told.map(([operation, where]) => [operation, where])).toEqual([[maker, '/status']]);
      expect([maker, asked.includes(start)]).toEqual([maker, false]);
    }
  });

  it('is looked at no further where it is not started, or cannot be read', async () => {
    const unstarted = await said(at(start, refused));
    expect(unstarted.told).toEqual([
      [
        start,
        '/status',
        `${start} responds with 403 instead of 201 to the first run of an assignment: a permission may be missing.`,
      ],
    ]);
    expect(unstarted.asked).not.toContain(read);
    const unread = await said(swap(read, 200, 404));
    expect(unread.told).toEqual([
      [read, '/status', `${read} responds with 404 instead of 200 to a run that was just started.`],
    ]);
    expect(unread.asked).not.toContain(update);
  });

  it('is read as it was answered, but for the runs that its steps say they belong to', async () => {
    const loose = alter(start, (json) => ({
      ...json,
      Expands: [],
      StepResults: json.StepResults?.map((it: object) => ({ ...it, RunId: 'other' })),
    }));
    expect((await said(loose)).told).toEqual([]);
    const { told } = await said(
      starting(
        (index) => index === 1,
        async (call) => {
          const response = await call.forward();
          return answer(201, { ...((await response.json()) as object), Status: 'Other' });
        },
      ),
    );
    expect(told).toEqual([
      [
        'getScriptRun',
        '/body/Status',
        'getScriptRun answers something else than createScriptRunForScriptAssignment did (Status): expected "Other", got "In Progress".',
      ],
    ]);
  });

  it('is of its assignment, and not complete', async () => {
    const AssignmentId = '00000000-1111-4222-8333-444444444444';
    const { told } = await said(alter([read, start], (json) => ({ ...json, AssignmentId, Completed: true })));
    expect(told.slice(0, 4)).toEqual([
      [
        'getScriptRun',
        '/body',
        'A run has another AssignmentId than it was started for: expected "id", got "id".',
      ],
      ['getScriptRun', '/body/Completed', 'A run that was just started is Completed.'],
    ]);
  });

  it('has results that are not known yet', async () => {
    const { told } = await said(
      alter([read, start], (json) => ({
        ...json,
        StepResults: json.StepResults?.map((it: object) => ({ ...it, Outcome: 'Passed' })),
      })),
    );
    expect(told[0]).toEqual([
      'getScriptRun',
      '/body/Outcome',
      'A new run has other results of its steps than NotRun ones of its script (Outcome): expected "NotRun", got "Passed".',
    ]);
  });
});

describe('a second request for a run', () => {
  it('leads to the one that is in progress', async () => {
    const other = starting(
      (index) => index === 2 || index === 3,
      async () => answer(200, { Id: '00000000-1111-4222-8333-444444444444' }),
    );
    const { told, found } = await said(other);
    expect(told).toEqual([
      [
        'createScriptRunForScriptAssignment',
        '/body',
        'createScriptRunForScriptAssignment answers another Id than that of the run in progress: expected "id", got "id".',
      ],
      [
        'createScriptRunForScriptAssignment',
        '/body',
        'createScriptRunForScriptAssignment answers another Id than that of the run in progress: expected "id", got "id".',
      ],
    ]);
    expect(found.every(({ exchanges = [] }) => exchanges[0]?.operation === start)).toBe(true);
  });

  it('makes no other one', async () => {
    const making = starting(
      (index) => index === 2 || index === 3,
      async (call) => {
        const response = await call.forward();
        return new Response(response.body, { status: 201, headers: response.headers });
      },
    );
    expect((await said(making)).told).toEqual([
      [
        'createScriptRunForScriptAssignment',
        '/status',
        'createScriptRunForScriptAssignment responds with 201 instead of 200 to a request for a run while it is in progress, as it is not complete: a run is made once.',
      ],
      [
        'createScriptRunForScriptAssignment',
        '/status',
        'createScriptRunForScriptAssignment responds with 201 instead of 200 to a request for a run after it was updated without an attempt to complete it, as it is not complete: a run is made once.',
      ],
    ]);
  });

  it('is permitted', async () => {
    const { told, found } = await said(starting((index) => index === 2, refused));
    expect(told).toEqual([
      [
        'createScriptRunForScriptAssignment',
        '/status',
        'createScriptRunForScriptAssignment responds with 403 instead of 200 to a request for a run while it is in progress, as it is not complete: a run is made once.',
      ],
    ]);
    expect(found[0]?.severity).toBeUndefined();
  });
});

describe('what is noted of a run', () => {
  it('is kept, and the run is listed', async () => {
    const { told } = await said(alter(list, (json) => ({ ...json, Items: [], Total: 0 })));
    expect(told).toEqual([
      [
        'searchScriptRunsForScriptAssignment',
        '/body/Items',
        'searchScriptRunsForScriptAssignment does not list the run id, which was made for this assignment.',
      ],
      [
        'searchScriptRunsForScriptAssignment',
        '/body/Items',
        'searchScriptRunsForScriptAssignment does not list the run id, which was made for this assignment.',
      ],
      [
        'searchScriptRunsForScriptAssignment',
        '/body/Items',
        'searchScriptRunsForScriptAssignment does not list the run id, which was made for this assignment.',
      ],
    ]);
    const lost = await said(alter(read, (json) => ({ ...json, ActualDuration: '9 minutes' })));
    expect(lost.told).toEqual([
      [
        'getScriptRun',
        '/body/ActualDuration',
        'getScriptRun answers something else than createScriptRunForScriptAssignment did (ActualDuration): expected nothing, got "9 minutes".',
      ],
      [
        'getScriptRun',
        '/body',
        'getScriptRun answers another ActualDuration than was sent: expected "5 minutes", got "9 minutes".',
      ],
      [
        'getScriptRun',
        '/body',
        'getScriptRun answers another ActualDuration than was sent: expected "7 minutes", got "9 minutes".',
      ],
    ]);
  });
});
