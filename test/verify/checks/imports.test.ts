import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { imports } from '../../../src/verify/checks/imports.ts';
import { createSettling } from '../../../src/verify/engine/settling.ts';
import type { UploadedReport } from '../../../src/verify/scenarios/imports/report.ts';
import {
  type Asked,
  all,
  answersOf,
  type Faults,
  findingOf,
  Responded,
} from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { made, sandboxedAt } from './sandboxed-server.ts';

/* A report that is uploaded, on a server that makes a run of it, and then does something wrong. */

const [upload, list, nodes, children] = [
  'uploadAutomatedTestResults',
  'getAutomatedTestAssignmentRuns',
  'getAutomatedTestRunRootNodes',
  'getAutomatedTestRunNodeChildren',
] as const;
const run = { Id: idOf(5), Self: `http://localhost/api/automatedtestrun/${idOf(5)}`, AssignmentId: idOf(8) };
const task = (more: Item = {}) => ({
  Id: 'import-1',
  TotalElements: 1,
  ProcessedElements: 1,
  ProgressInPercent: 1,
  Complete: true,
  StartedAt: '2015-06-01T09:00:00Z',
  FinishedAt: '2015-06-01T09:00:01Z',
  ...more,
});

/** A node for a test of the report: they are in it as passed, failed and left out. */
const resultOf = (name: string, at: number): Item => ({
  Id: `${at}`,
  Name: `suite.${name}`,
  HasChildren: false,
  Status: ['Passed', 'Failed', 'Skipped'][at],
});

/** What is said of it, but of changes of a node, which are tried elsewhere. */
async function said(faults: Faults = {}) {
  let isUploaded = false;
  let isDeleted = false;
  let names: readonly string[] = [];
  const right: Faults = {
    createExecutionPackage: (_, asked) => made('executionpackage', 3)(asked),
    createScriptPackage: (_, asked) => made('scriptpackage', 2)(asked),
    createAutomatedTest: (_, asked) => made('automatedtest', 4)(asked),
    createAutomatedTestAssignment: (_, asked) => made('automatedtestassignment', 8)(asked),
    getAutomatedTestAssignment: () => ({ Id: idOf(8) }),
    [upload](_, { body }) {
      const [file] = (body as { files: UploadedReport['file'][] }).files;
      const text = new TextDecoder().decode(file?.bytes);
      names = [...text.matchAll(/<testcase classname="[^"]*" name="([^"]*)"/g)].map(([, name = '']) => name);
      isUploaded = true;
      return new Responded(202, task());
    },
    getBackgroundTaskStatus: () => task(),
    [list]: () => ({ Items: [{ Id: 'old' }, ...(isUploaded && !isDeleted ? [run] : [])] }),
    getAutomatedTestRun: () => (isDeleted ? 404 : { ...run, Totals: { Passed: 1, Failed: 1, Skipped: 1 } }),
    getAutomatedTestRunAttachments: () => [],
    getAutomatedTestRunData: () => ({}),
    [nodes]: () => (isDeleted ? 404 : [{ Id: 'root', Name: 'Suite', HasChildren: true, Status: 'Failed' }]),
    [children]: (_, { path, query }) =>
      (path.nodeId === 'root' ? names.map(resultOf) : []).filter(
        ({ Status }) => query.statuses === undefined || query.statuses === Status,
      ),
    deleteAutomatedTestRun() {
      const status = isDeleted ? 404 : 200;
      isDeleted = true;
      return status;
    },
  };
  let now = 0;
  const { context, asked, unreached } = await sandboxedAt(answersOf(right, faults), {
    settling: createSettling(),
    wait: async (ms) => {
      now += ms;
    },
  });
  const findings = await all(imports.run(context));
  const told = findings.map(findingOf).filter(({ operation }) => operation !== 'patchAutomatedTestRunNode');
  return {
    told: told.map(({ operation, where, message }) => [operation, where, message]),
    asked,
    unreached,
    now,
  };
}
const told = async (faults: Faults) => (await said(faults)).told;
const isRead = ({ asked }: { readonly asked: readonly string[] }) =>
  asked.some((it) => it.startsWith('getAutomatedTestRun '));

describe('a report that is uploaded', () => {
  it('becomes a run with its results', async () => {
    const found = await said();
    expect([found.told, found.now, isRead(found)]).toEqual([[], 0, true]);
  });

  it('may be refused, and may be in a format that the server does not read', async () => {
    const refused = await said({ [upload]: () => 403 });
    expect([refused.told, isRead(refused)]).toEqual([[], false]);
    expect(refused.unreached).toEqual([
      `operation ${upload}: the server responds with 403 to the upload of a report`,
    ]);
    const failed = await said({ getBackgroundTaskStatus: () => task({ Error: 'What is that?' }) });
    expect([failed.told, isRead(failed)]).toEqual([[], false]);
    expect(failed.unreached).toEqual([
      `operation ${upload}: the server cannot read a report in the format of JUnit: "What is that?"`,
    ]);
    const empty = await said({ getBackgroundTaskStatus: () => task({ Error: '' }) });
    expect([empty.told, isRead(empty)]).toEqual([[], true]);
  });

  it('says nothing of the runs where they could not be listed before', async () => {
    const found = await said({ [list]: (right, { before }) => (before === 0 ? 403 : right) });
    expect([found.told, isRead(found)]).toEqual([[], false]);
  });

  it('becomes one run, in the end', async () => {
    const lists = (count: number) => [
      [list, '/body', `${list} lists ${count} new runs after the task of one upload is complete.`],
    ];
    const none = await said({ [list]: () => ({ Items: [] }) });
    expect([none.told, isRead(none)]).toEqual([lists(0), false]);
    expect(none.now).toBe(3750);
    const two = await said({
      [list]: (right, { before }) => (before === 0 ? right : { Items: [run, { Id: 'second' }] }),
    });
    expect([two.told, isRead(two)]).toEqual([lists(2), false]);
    const late = await said({ [list]: (right, { before }) => (before < 3 ? { Items: [] } : right) });
    expect([late.told.length, isRead(late)]).toEqual([1, false]);
  });

  it('leaves a list that can be read', async () => {
    expect(await told({ [list]: (right, { before }) => (before === 0 ? right : 403) })).toEqual([
      [list, '/status', expect.stringMatching(/403 instead of 200 after the upload of a report\.$/)],
    ]);
  });
});

describe('the results of a report', () => {
  const withChildren =
    (change: (all: readonly Item[]) => readonly Item[]) =>
    (right: unknown, { path }: Asked) =>
      path.nodeId === 'root' ? change(right as Item[]) : right;

  it('are there', async () => {
    const lost = await told({ [children]: withChildren((all) => all.filter(({ Id }) => Id !== '1')) });
    expect(lost).toEqual([
      [
        nodes,
        '/body',
        `${nodes} and ${children} list no result of a test that is in the uploaded report as Failed.`,
      ],
    ]);
  });

  it('have the status of the report', async () => {
    const other = (right: unknown, { path, query }: Asked) =>
      path.nodeId === 'root' && query.statuses === undefined
        ? (right as Item[]).map((it) => (it.Id === '1' ? { ...it, Status: 'Passed' } : it))
        : right;
    expect(await told({ [children]: other })).toContainEqual([
      undefined,
      '/body',
      `${children} prints the Status "Passed" of a test that is in the uploaded report as Failed.`,
    ]);
  });

  it('are in a tree, in which each node is once and says whether there is any below it', async () => {
    const again = withChildren((all) => [...all, ...all.slice(0, 1).map((it) => ({ ...it, Id: 'ROOT' }))]);
    expect(await told({ [children]: again })).toEqual([
      [children, '/body', `${children} lists a node again that ${nodes} has listed elsewhere: ROOT.`],
    ]);
    const flags = (HasChildren: boolean) => () => [
      { Id: 'root', Name: 'Suite', HasChildren, Status: 'Failed' },
    ];
    expect(await told({ [nodes]: flags(false) })).toEqual([
      [nodes, '/body', `${nodes} prints HasChildren false of a node of which ${children} lists 3.`],
    ]);
    const leaf = withChildren((all) => all.map((it) => ({ ...it, HasChildren: it.Id === '0' })));
    expect(await told({ [children]: leaf })).toEqual([
      [children, '/body', `${children} prints HasChildren true of a node of which ${children} lists 0.`],
    ]);
  });

  it('can be read', async () => {
    expect(await told({ [nodes]: () => 404 })).toContainEqual([
      nodes,
      '/status',
      expect.stringMatching(/404 instead of 200 to the nodes of a run that was just imported/),
    ]);
    expect(await told({ [children]: () => 404 })).toContainEqual([
      children,
      '/status',
      expect.stringMatching(/404 instead of 200 to the children of a node that was just listed/),
    ]);
  });
});
