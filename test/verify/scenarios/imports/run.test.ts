import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { FixtureRecord } from '../../../../src/verify/fixtures/fixture-record.ts';
import {
  type ImportedRun,
  readersOf,
  removalFindings,
  runFindings,
} from '../../../../src/verify/scenarios/imports/run.ts';
import { sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Answers, all, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const holder = { Id: idOf(2) };
const run: FixtureRecord = {
  Id: idOf(5),
  Self: `http://localhost/api/automatedtestrun/${idOf(5)}`,
  AssignmentId: holder.Id,
};
const imported: ImportedRun = {
  owner: 'AutomatedTestAssignment',
  run: 'AutomatedTestRun',
  list: 'getAutomatedTestAssignmentRuns',
  nodes: 'getAutomatedTestRunRootNodes',
  children: 'getAutomatedTestRunNodeChildren',
};
const report = {
  file: { name: 'file', filename: 'report.xml', type: 'text/xml', bytes: new Uint8Array() },
  statuses: new Map([
    ['one', 'Passed'],
    ['two', 'Failed'],
    ['three', 'Passed'],
  ] as const),
};
const printed = (more: Item = {}) => ({ ...run, Totals: { Passed: 2, Failed: 1, Skipped: 7 }, ...more });
const others: Answers = { getAutomatedTestRunAttachments: { Items: [] }, getAutomatedTestRunData: [] };

/** What is said of a run as it is read. */
async function said(getAutomatedTestRun: unknown, more: Answers = {}) {
  const { context, asked } = await sandboxedAt({ ...others, getAutomatedTestRun, ...more });
  const findings = await all(runFindings(context, imported, holder, run, report));
  return { told: findings.map(({ operation, where, message }) => [operation, where, message]), asked };
}

describe('a run that was imported', () => {
  it('is read with its counts, and so is what is below it', async () => {
    const { told, asked } = await said(printed());
    expect(told).toEqual([]);
    expect(asked).toEqual([
      `getAutomatedTestRun ${run.Id} $expand=Totals`,
      ...readersOf(imported).map((it) => `${it} ${run.Id}`),
    ]);
    expect(readersOf(imported)).toEqual(['getAutomatedTestRunAttachments', 'getAutomatedTestRunData']);
  });

  it('can be read', async () => {
    expect((await said(404)).told).toEqual([
      [
        'getAutomatedTestRun',
        '/status',
        expect.stringMatching(/404 instead of 200 to a run that was just imported/),
      ],
    ]);
    expect((await said(printed(), { getAutomatedTestRunData: 404 })).told).toEqual([
      [
        'getAutomatedTestRunData',
        '/status',
        'getAutomatedTestRunData responds with 404 instead of 200 to a run that was just imported.',
      ],
    ]);
  });

  it('belongs to what the report was uploaded to', async () => {
    expect((await said(printed({ AssignmentId: idOf(3) }))).told).toEqual([
      [
        'getAutomatedTestRun',
        '/body',
        expect.stringMatching(/^getAutomatedTestRun answers another AssignmentId than that of the upload/),
      ],
    ]);
  });

  it('counts the results of the report, where it counts any', async () => {
    expect((await said(printed({ Totals: { Passed: 2 } }))).told).toEqual([
      [
        'getAutomatedTestRun',
        '/body/Failed',
        expect.stringMatching(/counts other results .* expected 1, got nothing/),
      ],
    ]);
    expect((await said(printed({ Totals: { Passed: 1, Failed: 1 } }))).told).toHaveLength(1);
    expect((await said(printed({ Totals: null }))).told).toEqual([]);
    expect((await said(printed({ Totals: undefined }))).told).toEqual([]);
  });
});

describe('the removal of a run that was imported', () => {
  /** What is asked when a run is removed, of a server that has deleted it then. */
  async function removed(record: FixtureRecord) {
    let isThere = true;
    const { context, asked } = await sandboxedAt({
      getAutomatedTestRun: () => (isThere ? printed() : 404),
      getAutomatedTestAssignment: holder,
      getAutomatedTestAssignmentRuns: () => ({ Items: isThere ? [run] : [] }),
      deleteAutomatedTestRun() {
        const status = isThere ? 200 : 404;
        isThere = false;
        return new Responded(status, {});
      },
    });
    const findings = await all(removalFindings(context, imported, holder, record));
    return { told: findings.map(({ message }) => message), asked };
  }

  it('deletes it, and nothing that it belongs to', async () => {
    const { told, asked } = await removed(run);
    expect(told).toEqual([]);
    expect(asked.filter((it) => !it.includes(' $'))).toEqual([
      `getAutomatedTestRun ${run.Id}`,
      `deleteAutomatedTestRun ${run.Id}`,
      `getAutomatedTestRun ${run.Id}`,
      `getAutomatedTestAssignment ${holder.Id}`,
      `deleteAutomatedTestRun ${run.Id}`,
    ]);
    expect(asked).toContainEqual(expect.stringMatching(`^getAutomatedTestAssignmentRuns ${holder.Id} `));
  });

  it('is not asked for where the run has no project', async () => {
    const { context, asked } = await sandboxedAt({});
    const alone = { ...context, sandbox: undefined };
    expect(await all(removalFindings(alone, imported, holder, run))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('is not asked for where it may be of something else', async () => {
    expect(await removed({ ...run, AssignmentId: idOf(3) })).toEqual({ told: [], asked: [] });
    expect(await removed({ ...run, AssignmentId: undefined })).toEqual({ told: [], asked: [] });
    expect(await removed({ ...run, Self: undefined })).toEqual({ told: [], asked: [] });
  });
});
