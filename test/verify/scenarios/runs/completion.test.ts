import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { CreatedRecord } from '../../../../src/verify/fixtures/factories.ts';
import { completionFindings } from '../../../../src/verify/scenarios/runs/completion.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, all, answersOf, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* Runs of an assignment on a server that does what the document says, and then something wrong. */

const [start, list] = ['createScriptRunForScriptAssignment', 'searchScriptRunsForScriptAssignment'] as const;
const [read, update, remove] = ['getScriptRun', 'updateScriptRun', 'deleteScriptRun'] as const;
const users = [idOf(7), idOf(8)];
const [assignmentId, first, second] = [idOf(3), idOf(5), idOf(6)];

/** What is said of the completion of a run that is in progress. */
async function said(faults: Faults = {}) {
  const runs = new Map<unknown, Item>();
  const bodies: unknown[] = [];
  let isDeleted = false;
  const runOf = (response: { readonly body: unknown }, body: unknown) => {
    const run = response.body as Item;
    const { TesterId = users[0] } = body as Item;
    const record = {
      ...run,
      AssignmentId: assignmentId,
      CreatedById: users[1],
      RunById: TesterId,
      CreatedAt: `2015-06-01T0${runs.size + 1}:00:00Z`,
      LastUpdatedAt: '2015-06-01T09:00:00Z',
      Status: 'InProgress',
      Completed: false,
      ActualDuration: null,
      StepResults: ['a', 'b'].map((Id) => ({ Id, Outcome: 'NotRun', ActualResult: null })),
    };
    runs.set(run.Id, record);
    return record;
  };
  const right: Faults = {
    createScriptAssignment: (_, asked) => made('scriptassignment', 3)(asked),
    getScriptAssignment: () => (isDeleted ? 404 : { Id: assignmentId }),
    deleteScriptAssignment() {
      isDeleted = true;
      runs.clear();
      return 200;
    },
    searchProjectAssignees: () => ({ Items: users.map((Id) => ({ Id })) }),
    [start](_, asked) {
      if (![...runs.values()].every(({ Completed }) => Completed)) return 200;
      const response = made('scriptrun', 5)({ ...asked, body: {} });
      return new Responded(201, runOf(response, asked.body));
    },
    [list]: () => ({ Items: [...runs.values()].reverse() }),
    [read]: (_, { path }) => runs.get(path.id) ?? 404,
    [update](_, { path, body }) {
      bodies.push(body);
      const run = runs.get(path.id);
      if (!run) return 404;
      const { AttemptToComplete, StepResults = [], ...sent } = body as Item & { StepResults?: Item[] };
      if (run.Completed === true && StepResults.length > 0) return 403;
      const results = (run.StepResults as Item[]).map((it) => ({
        ...it,
        ...StepResults.find(({ Id }) => Id === it.Id),
      }));
      const completed = AttemptToComplete === true ? { Status: 'Passed', Completed: true } : {};
      runs.set(path.id, { ...run, ...sent, ...completed, StepResults: results });
      return runs.get(path.id);
    },
    [remove]: (_, { path }) => (runs.delete(path.id) ? 200 : 404),
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const { sandbox } = context;
  if (!sandbox) throw new Error('There is no project.');
  const create = async (operation: 'createScriptAssignment' | typeof start): Promise<CreatedRecord> => {
    const exchange = await sandbox.create(operation, { path: { id: assignmentId }, body: {} });
    const record = exchange.response.body as Item;
    return { id: String(record.Id), self: String(record.Self), record, exchange };
  };
  const assignment = await create('createScriptAssignment');
  const run = await create(start);
  asked.length = 0;
  const findings = await all(completionFindings(context, assignment, run));
  return {
    told: findings.map(({ operation, where, message, severity, exchanges = [] }) => [
      operation,
      where,
      message,
      ...(severity ? [severity] : []),
      exchanges.map((it) => it.operation),
    ]),
    asked,
    bodies,
  };
}
const told = async (faults: Faults) => (await said(faults)).told;
const status = (operation: string, got: number, wanted: number, why: string) => [
  operation,
  '/status',
  `${operation} responds with ${got} instead of ${wanted} ${why}.`,
  [operation],
];
/** Something else instead of the nth response of those to one run. */
const to = (id: string, nth: number, answer: (right: unknown) => unknown) => {
  let count = 0;
  return (right: unknown, { path }: Asked) => (path.id === id && count++ === nth ? answer(right) : right);
};
/** Something else instead of the nth response. */
const nth =
  (number: number, answer: (right: unknown) => unknown) =>
  (right: unknown, { before }: Asked) =>
    before === number ? answer(right) : right;
const having = (more: Item) => (right: unknown) =>
  typeof right === 'number' ? right : { ...(right as Item), ...more };

describe('a run that is completed', () => {
  it('is followed by another one, keeps its results, and goes with its assignment', async () => {
    const { told: findings, asked, bodies } = await said();
    expect(findings).toEqual([]);
    expect(bodies).toEqual([
      {
        AttemptToComplete: true,
        StepResults: [{ Id: 'b', Outcome: 'Passed', ActualResult: 'As expected' }],
      },
      { StepResults: [{ Id: 'a', Outcome: 'Passed', ActualResult: 'Changed' }] },
      { ActualDuration: '7 minutes' },
    ]);
    const results = `${read} ${first} $expand=StepResults`;
    expect(asked).toEqual([
      results,
      `${update} ${first}`,
      results,
      `searchProjectAssignees ${idOf(0)}`,
      `${start} ${assignmentId} $expand=StepResults`,
      `${update} ${first}`,
      results,
      `${read} ${first}`,
      `${update} ${first}`,
      `${read} ${first}`,
      `${list} ${assignmentId} $orderby=CreatedAt desc $top=100`,
      results,
      `${read} ${second}`,
      `${remove} ${second}`,
      `${read} ${second}`,
      results,
      `${list} ${assignmentId} $orderby=CreatedAt desc $top=100`,
      `getScriptAssignment ${assignmentId}`,
      `deleteScriptAssignment ${assignmentId}`,
      `getScriptAssignment ${assignmentId}`,
      `${read} ${first}`,
    ]);
  });

  it('may have no results of steps', async () => {
    const { bodies } = await said({ [read]: having({ StepResults: [] }) });
    expect(bodies[0]).toEqual({ AttemptToComplete: true, StepResults: [] });
  });

  it('may be refused, and then nothing is said of it', async () => {
    const { told: findings, asked } = await said({ [update]: nth(0, () => 403) });
    expect([findings, asked.at(-1)]).toEqual([[], `${update} ${first}`]);
  });

  it('is to be answered otherwise', async () => {
    const { told: findings, asked } = await said({ [update]: nth(0, () => 404) });
    expect(findings).toEqual([status(update, 404, 200, 'to an attempt to complete a run')]);
    expect(asked.at(-1)).toBe(`${update} ${first}`);
  });

  it('has another status then', async () => {
    expect(await told({ [read]: having({ Status: 'InProgress' }) })).toEqual([
      [update, '/body/Status', 'A run has the Status InProgress as before it was completed.', [update, read]],
    ]);
  });

  it('has an outcome that goes with those of its steps', async () => {
    const failed = having({ StepResults: [{ Id: 'a', Outcome: 'Failed' }] });
    expect(await told({ [read]: to(first, 1, failed) })).toContainEqual([
      read,
      '/body/Status',
      'A run with the Status Passed has steps with the Outcomes ["Failed"].',
      [read],
    ]);
  });
});

describe('the results of a run that is complete', () => {
  it('cannot be changed', async () => {
    const wrong = await told({ [update]: nth(1, () => 200) });
    expect(wrong).toEqual([status(update, 200, 403, 'to results of a run that is complete')]);
    expect(await told({ [read]: to(first, 2, having({ Completed: false })) })).toEqual([
      [
        read,
        '/body/Completed',
        'A refused update changes a complete run (Completed): expected true, got false.',
        [read],
      ],
    ]);
  });

  it('are not sent where it has none', async () => {
    const { bodies } = await said({ [read]: to(first, 1, having({ StepResults: [] })) });
    expect(bodies.slice(1)).toEqual([{ ActualDuration: '7 minutes' }]);
  });

  it('leave its duration, which can be changed by whoever has completed it', async () => {
    expect(await told({ [update]: nth(2, () => 403) })).toEqual([
      status(update, 403, 200, 'to the ActualDuration of a run that is complete'),
    ]);
  });
});

describe('the next run', () => {
  const why = 'to a request for a run after the last one was completed';

  it('can be started, by whoever has started the last one', async () => {
    const { told: findings, asked } = await said({ [start]: nth(1, () => 403) });
    expect(findings).toEqual([status(start, 403, 201, why)]);
    // The run that is complete is looked at all the same.
    expect(asked.at(-2)).toBe(`${update} ${first}`);
  });

  it('is of somebody else than has started the last one', async () => {
    const testers: unknown[] = [];
    await said({ [start]: (_, { body }) => void testers.push((body as Item).TesterId) });
    expect(testers).toEqual([undefined, users[0]]);
  });

  it('is not the last one', async () => {
    const last = { Id: first, Self: `http://localhost/api/scriptrun/${first}` };
    const same = (right: unknown) => new Responded(201, having(last)((right as Responded).body));
    const { told: findings, asked } = await said({ [start]: nth(1, same) });
    expect(findings).toEqual([
      [start, '/body/Id', `${start} responds with 201 with the run that was completed.`, [start]],
    ]);
    expect(asked.some((it) => it.startsWith(remove))).toBe(false);
  });

  it('is listed beside it, and no more when it is deleted', async () => {
    let lists = 0;
    const lacking = (id: string, at: number) => (right: unknown) =>
      lists++ >= at ? { Items: (right as { Items: Item[] }).Items.filter(({ Id }) => Id !== id) } : right;
    const missing = (id: string) => [
      list,
      '/body/Items',
      `${list} does not list the run ${id}, which was made for this assignment.`,
      [list],
    ];
    expect(await told({ [list]: lacking(second, 0) })).toEqual([missing(second)]);
    lists = 0;
    expect(await told({ [list]: lacking(first, 1) })).toEqual([missing(first)]);
    // Whoever has listed them once is permitted to.
    expect(await told({ [list]: nth(1, () => 403) })).toEqual([
      status(list, 403, 200, 'to the runs of an assignment'),
    ]);
  });

  it('is deleted, and takes nothing along', async () => {
    const { told: findings, asked } = await said({ [remove]: () => 404 });
    expect(findings).toEqual([status(remove, 404, 200, 'to the deletion of something that was just made')]);
    expect(asked.filter((it) => it.startsWith(list))).toHaveLength(1);
    expect(asked).toContain(`deleteScriptAssignment ${assignmentId}`);
    const changed = having({ Comment: 'Gone' });
    expect(await told({ [read]: to(first, 6, changed) })).toEqual([
      [
        read,
        '/body/Comment',
        `${read} answers something else after another run of the assignment was deleted (Comment): expected nothing, got "Gone".`,
        [read],
      ],
    ]);
  });
});

describe('a run of an assignment that is deleted', () => {
  const why = 'to a run whose assignment is deleted';

  it('is deleted, too', async () => {
    expect(await told({ [read]: to(first, 7, () => ({ Id: first })) })).toEqual([
      status(read, 200, 404, why),
    ]);
  });

  it('is not looked at where the assignment is still there', async () => {
    const { told: findings, asked } = await said({ deleteScriptAssignment: () => 404 });
    expect(findings).toEqual([
      status('deleteScriptAssignment', 404, 200, 'to the deletion of something that was just made'),
    ]);
    expect(asked.at(-1)).toBe(`deleteScriptAssignment ${assignmentId}`);
  });

  it('is not looked at where it could not be read before', async () => {
    const { told: findings, asked } = await said({ [read]: to(first, 5, () => 404) });
    expect(findings).toEqual([]);
    expect(asked.at(-1)).toBe(`getScriptAssignment ${assignmentId}`);
  });
});
