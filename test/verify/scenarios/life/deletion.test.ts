import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import {
  deletionFindings,
  makeDependents,
  witnessFindings,
} from '../../../../src/verify/scenarios/life/deletion.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { type Asked, all, contextAt, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { finished, inFull, keepingServer, subjectAt } from './keeping-server.ts';

/* A package of scripts that is deleted with what is in it, on a server that does so, and then something wrong. */

const [remove, read, update, search] = [
  'deleteScriptPackage',
  'getScriptPackage',
  'updateScriptPackage',
  'searchScriptPackages',
] as const;
const [one, test, below, script] = [10, 11, 12, 13].map(idOf) as [string, string, string, string];
const kinds = ['ScriptPackage', 'Script', 'AutomatedTest'] as const;

/** What is said of it, whether it is deleted, and what was asked after it was made. */
async function said(
  faults: Faults = {},
  isUpdatable = true,
  change: (subject: Subject) => Subject = (it) => it,
) {
  const server = await keepingServer(kinds, faults);
  const subject = await subjectAt(server, 'ScriptPackage');
  const dependents = await makeDependents(server.records, subject);
  server.asked.length = 0;
  const listing = { operation: search, path: {} };
  const deletion = deletionFindings(server.context, change(subject), [listing], dependents, isUpdatable);
  const { told, returned: isDeleted } = await finished(deletion);
  return { told, isDeleted, asked: server.asked, bodies: server.bodies };
}
const told = async (faults: Faults) => (await said(faults)).told;
/** An answer to a request about one record, from some time on. */
const about = (id: string, answer: unknown, since = 0) => {
  let count = 0;
  return (right: unknown, { path }: Asked) => (path.id === id && count++ >= since ? answer : right);
};
const status = (operation: string, why: string, expected: readonly number[], actual: number, id = one) => ({
  operation,
  where: '/status',
  expected: expected[0],
  actual,
  message: `${operation} responds with ${actual} instead of ${expected.join(' or ')} ${why}.`,
  exchanges: [`${operation} ${id} ${actual}`],
});

describe('a record that is deleted', () => {
  it('is gone for readers, from its collections and for changes, and so is what was in it', async () => {
    const { told: findings, isDeleted, asked, bodies } = await said();
    expect([findings, isDeleted]).toEqual([[], true]);
    expect(asked).toEqual([
      `${read} ${one}`,
      `${remove} ${one} deleteChildren=true`,
      `${read} ${one}`,
      `${search} tql=Id = '${one}'`,
      `getAutomatedTest ${test}`,
      `${read} ${below}`,
      `getScript ${script}`,
      `getProject ${idOf(0)}`,
      `${remove} ${one} deleteChildren=true`,
      `${update} ${one}`,
    ]);
    expect(bodies.at(-1)).toEqual({
      operation: update,
      body: { Name: expect.stringMatching(/^et-mock verify .* script package \d+$/) },
    });
  });

  it('is not changed afterwards where it could not be changed before', async () => {
    const { told: findings, isDeleted, asked } = await said({}, false);
    expect([findings, isDeleted]).toEqual([[], true]);
    expect(asked.at(-1)).toBe(`${remove} ${one} deleteChildren=true`);
  });

  it('is not given another name afterwards where it has none', async () => {
    const of = ['ScriptAssignment', 'Script', 'ScriptPackage', 'ExecutionPackage'] as const;
    const server = await keepingServer(of);
    const subject = await subjectAt(server, 'ScriptAssignment');
    const { told: findings, returned } = await finished(
      deletionFindings(server.context, subject, [], [], true),
    );
    expect([findings, returned]).toEqual([[], true]);
    expect(server.asked.filter((it) => it.startsWith('update'))).toEqual([]);
  });

  it('is deleted, or else nothing is said of what would be gone', async () => {
    const { told: findings, isDeleted, asked } = await said({ [remove]: () => 500 });
    expect([findings, isDeleted]).toEqual([
      [status(remove, 'to the deletion of a script package that was just made', [200], 500)],
      false,
    ]);
    expect(asked).toHaveLength(2);
  });

  it('is the run’s own', async () => {
    const other = (subject: Subject) => ({ ...subject, record: { Id: idOf(9) } });
    expect(await said({}, true, other)).toMatchObject({ told: [], isDeleted: false, asked: [] });
  });

  it('cannot be read', async () => {
    const still = about(one, { Id: one }, 0);
    expect(await told({ [read]: still })).toEqual([
      status(read, 'to a script package that is deleted', [404, 400, 403], 200),
    ]);
    // Who may not read it may never.
    expect(await told({ [read]: about(one, 500, 0) })).toEqual([]);
  });

  it('is in no collection', async () => {
    const listed = new Responded(200, { Items: [{ Id: one }], Total: 1 });
    expect(await told({ [search]: () => listed })).toEqual([
      {
        operation: search,
        where: '/body/Items',
        message: `${search} still lists a script package that is deleted (${one}).`,
        exchanges: [`${search} 200`],
      },
    ]);
  });

  it('takes what is in it along', async () => {
    expect(await told({ getScript: about(script, { Id: script }) })).toEqual([
      status('getScript', 'to a script whose script package is deleted', [404], 200, script),
    ]);
    expect(await told({ getAutomatedTest: about(test, { Id: test }) })).toEqual([
      status('getAutomatedTest', 'to an automated test whose script package is deleted', [404], 200, test),
    ]);
    expect(await told({ [read]: about(below, { Id: below }) })).toEqual([
      status(read, 'to a script package whose script package is deleted', [404, 400, 403], 200, below),
    ]);
  });

  it('leaves what it was in', async () => {
    const gone = (right: unknown, { before }: Asked) => (before < 1 ? right : 404);
    expect(await told({ getProject: gone })).toEqual([
      {
        operation: remove,
        where: '/status',
        message:
          'The deletion of a script package has deleted the project that it was made with: getProject responds with 404.',
        exchanges: [`${remove} ${one} 200`, `getProject ${idOf(0)} 404`],
      },
    ]);
    expect(await told({ getProject: (right, { before }) => (before < 1 ? right : 403) })).toEqual([]);
  });

  it('cannot be deleted or changed again', async () => {
    expect(await told({ [remove]: (right, { before }) => (before === 0 ? right : {}) })).toEqual([
      status(remove, 'to the deletion of a script package that is deleted', [404], 200),
    ]);
    expect(await told({ [update]: () => ({}) })).toEqual([
      status(update, 'to an update of a script package that is deleted', [404], 200),
    ]);
  });
});

describe('a deletion that is a task', () => {
  const id = idOf(11);
  const started = 'startProjectDelete';
  const task = 'getBackgroundTaskStatus';
  const [project] = ['getProject'] as const;
  const deleting = async (faults: Faults = {}) => {
    const server = await keepingServer(['Project'], faults);
    const subject = await subjectAt(server, 'Project');
    const deletion = deletionFindings(server.context, subject, [], [], false);
    const { told, returned: isDeleted } = await finished(deletion);
    return { told, isDeleted, asked: server.asked };
  };

  it('is waited for', async () => {
    const { told: findings, isDeleted, asked } = await deleting();
    expect([findings, isDeleted]).toEqual([[], true]);
    expect(asked.slice(0, 4)).toEqual([
      `${project} ${id}`,
      `${started} ${id}`,
      `${project} ${id}`,
      `${task} ${idOf(99)}`,
    ]);
  });

  it('leaves the record until it is complete', async () => {
    const early = {
      operation: started,
      where: '/status',
      message: 'getProject responds with 404 before the task that deletes the project is complete.',
      discrepancies: [],
      exchanges: [`${started} ${id} 202`, `${project} ${id} 404`, `${task} ${idOf(99)} 200`],
    };
    const slow = (right: unknown, { before }: Asked) =>
      before === 0
        ? {
            ...(right as Item),
            ProcessedElements: 0,
            ProgressInPercent: 0,
            Complete: false,
            FinishedAt: undefined,
          }
        : right;
    expect((await deleting({ [project]: about(id, 404, 1), [task]: slow })).told).toEqual([early]);
    // It is complete when the task is looked at.
    expect((await deleting({ [project]: about(id, 404, 1) })).told).toEqual([]);
    expect((await deleting({ [task]: slow })).told).toEqual([]);
  });

  it('may never end, and then nothing is gone', async () => {
    expect(await deleting({ [task]: () => 404 })).toMatchObject({
      told: [{ message: expect.stringMatching(/^getBackgroundTaskStatus responds with 404 to a task/) }],
      isDeleted: false,
    });
  });
});

describe('records that were there before', () => {
  const subject = { entity: 'Project', record: { Id: idOf(10) } } as unknown as Subject;
  const seen = async (answer: (asked: Asked) => unknown) => {
    const { context, asked } = contextAt({ getProject: answer });
    const findings = await all(witnessFindings(context, subject, [{ Id: idOf(1) }, { Id: idOf(2) }]));
    return { told: findings.map(inFull), asked };
  };

  it('are there afterwards', async () => {
    expect(await seen(() => ({}))).toEqual({
      told: [],
      asked: [`getProject ${idOf(1)}`, `getProject ${idOf(2)}`],
    });
    expect((await seen(() => 403)).told).toEqual([]);
    expect((await seen(({ path }) => (path.id === idOf(2) ? 404 : {}))).told).toEqual([
      {
        operation: 'startProjectDelete',
        where: '/status',
        message: `The deletion of a project has deleted another one: getProject responds with 404 to ${idOf(2)}.`,
        discrepancies: [],
        exchanges: [`getProject ${idOf(2)} 404`],
      },
    ]);
  });
});
