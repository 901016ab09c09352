import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Run = Schemas['AutomatedTestRun'];
type Node = Schemas['ResultNode'];
type Task = Schemas['BackgroundTask'];
type Page<T> = {
  readonly Skip: number;
  readonly Top: number;
  readonly Total: number;
  readonly Items: readonly T[];
};

const assignment = '/api/automatedtestassignment/3fa6ec13-3939-45b6-beb1-dd03e00a83f9';
const zeros = '00000000-0000-0000-0000-000000000000';

const report = `<?xml version="1.0"?>
<testsuites>
  <testsuite name="Loans" timestamp="2015-05-31T10:00:00" time="2">
    <testcase classname="shop.Loans" name="lends" time="0.5" file="loans.ts" line="3">
      <properties><property name="User" value="joeb"/></properties>
    </testcase>
    <testcase classname="shop.Loans" name="fails" time="1" timestamp="2015-05-31T10:00:01+02:00">
      <failure message="2 is not 3" type="AssertionError">line 9 of loans.ts</failure>
      <system-out>a log</system-out>
    </testcase>
    <testcase name="renews"><skipped message="not today"/></testcase>
    <testcase name="is flaky"><flakyFailure message="once"/></testcase>
  </testsuite>
  <testsuite name="Empty"/>
</testsuites>`;

const xml = (text: string, name = 'report.xml') => new File([text], name, { type: 'text/xml' });

async function zipOf(files: Readonly<Record<string, string>>): Promise<File> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return new File([new Uint8Array(await writer.close())], 'report.zip', { type: 'application/zip' });
}

function upload<T = Task>({ send }: Client, files: Readonly<Record<string, File>>, at = assignment) {
  const body = new FormData();
  for (const [name, file] of Object.entries(files)) body.append(name, file);
  return send<T>(`${at}/runs`, { method: 'POST', body });
}

const runsOf = async ({ get }: Client) => (await get<Page<Run>>(`${assignment}/runs`)).body;

/** Uploads, and waits until the task has ended. */
async function imported(client: Client, files: Readonly<Record<string, File>>): Promise<Run> {
  await upload(client, files);
  client.mock.clock.advance(2000);
  const [run] = (await runsOf(client)).Items;
  return run as Run;
}

test.each(['fileupload', 'report'])(
  'a file in a part called %s becomes a run when its task has ended',
  async (part) => {
    const client = connect();
    const { status, headers, body: task } = await upload(client, { [part]: xml(report) });
    expect(status).toBe(202);
    expect(headers.get('Location')).toBe(task.Self);
    expect(task).toMatchObject({ Complete: false, TotalElements: 4, ProcessedElements: 0 });
    const progress = async () => (await client.get<Task>(new URL(task.Self).pathname)).body;
    client.mock.clock.advance(1000);
    expect(await progress()).toMatchObject({ Complete: false, ProcessedElements: 2, ProgressInPercent: 0.5 });
    expect(await runsOf(client)).toEqual({ Skip: 0, Top: 25, Total: 0, Items: [] });
    expect((await client.get<Page<Run>>('/api/automatedtestruns')).body.Total).toBe(4);
    client.mock.clock.advance(1000);
    expect(await progress()).toMatchObject({ Complete: true, ProcessedElements: 4, Message: null });
    const { Items, Total } = await runsOf(client);
    expect(Total).toBe(1);
    expect(Items).toMatchObject([
      {
        Status: 'Failed',
        ImportedAt: '2015-06-01T12:00:02Z',
        StartedAt: '2015-05-31T08:00:01Z',
        FinishedAt: '2015-05-31T10:00:02Z',
      },
    ]);
    expect((await client.get(assignment)).body).toMatchObject({ Status: 'Failed' });
  },
);

test('a run has the times of the whole report where its suites have none', async () => {
  const client = connect();
  const text =
    '<testsuites timestamp="2015-05-31T08:00:00" time="90"><testsuite name="a"><testcase name="b"/></testsuite></testsuites>';
  expect(await imported(client, { report: xml(text) })).toMatchObject({
    StartedAt: '2015-05-31T08:00:00Z',
    FinishedAt: '2015-05-31T08:01:30Z',
  });
});

test('a run has the totals of its results, and the assignment those of its last run', async () => {
  const client = connect();
  const { Id } = await imported(client, { report: xml(report) });
  const Totals = {
    Errors: 0,
    Failed: 1,
    Iterations: 1,
    NotRun: 0,
    Passed: 2,
    Skipped: 1,
    Warnings: 0,
    Done: 0,
    Infos: 0,
    TotalNodes: 6,
    TotalResults: 4,
  };
  const { body } = await client.get<Run>(`/api/automatedtestrun/${Id}?$expand=Totals,Assignment`);
  expect(body).toMatchObject({ Totals, Assignment: { Status: 'Failed' }, Expands: [] });
  expect((await client.get(`${assignment}?$expand=Totals,Runs`)).body).toMatchObject({
    Totals,
    Runs: [{ Id }],
  });

  await imported(client, { report: xml('<testsuite name="a"><testcase name="b"/></testsuite>') });
  expect((await client.get(`${assignment}?$expand=Totals`)).body).toMatchObject({
    Status: 'Passed',
    Totals: { TotalResults: 1 },
  });
});

test('suites and cases become a tree of nodes, with what the file says of each', async () => {
  const client = connect();
  const { Id } = await imported(client, { report: xml(report) });
  const at = `/api/automatedtestrun/${Id}`;
  const { body: roots } = await client.get<Node[]>(`${at}/nodes?$expand=Metadata`);
  expect(roots).toMatchObject([
    {
      Name: 'Loans',
      Status: 'Failed',
      HasChildren: true,
      DurationInSeconds: 2,
      Metadata: { ResultFile: 'report.xml' },
    },
    { Name: 'Empty', Status: 'NotRun', HasChildren: false },
  ]);
  const { body: children } = await client.get<Node[]>(
    `${at}/node/${roots[0]?.Id}/children?$expand=Metadata,Parameters`,
  );
  expect(children).toMatchObject([
    {
      Name: 'lends',
      Status: 'Passed',
      Iteration: null,
      Parameters: { User: 'joeb' },
      Metadata: { ClassName: 'shop.Loans', File: 'loans.ts', Line: '3' },
    },
    {
      Name: 'fails',
      Status: 'Failed',
      Description: '2 is not 3',
      StartedAt: '2015-05-31T08:00:01Z',
      FinishedAt: '2015-05-31T08:00:02Z',
      Metadata: { Type: 'AssertionError', StackTrace: 'line 9 of loans.ts', Output: 'a log' },
    },
    { Name: 'renews', Status: 'Skipped', Description: 'not today', DurationInSeconds: null },
    { Name: 'is flaky', Status: 'Passed', Iteration: 2 },
  ]);
  const { body: all } = await client.get<Node[]>(`${at}/node/${zeros}/children?$expand=Children`);
  expect(all.map(({ Children }) => Children?.map(({ Name }) => Name))).toEqual([
    ['lends', 'fails', 'renews', 'is flaky'],
    [],
  ]);
  const { body: failed } = await client.get<Node[]>(
    `${at}/node/${roots[0]?.Id}/children?statuses=failed,Skipped`,
  );
  expect(failed.map(({ Name }) => Name)).toEqual(['fails', 'renews']);
  const { body: data } = await client.get(`${at}/testdata`);
  expect(data).toEqual({
    Tables: [{ Name: 'Loans', ColumnNames: ['Name', 'User'], Rows: [{ Name: 'lends', User: 'joeb' }] }],
  });
});

test('of a zip all reports are one run, and what cannot be read is told', async () => {
  const client = connect();
  const run = await imported(client, {
    report: await zipOf({ 'a.xml': report, 'b/broken.xml': '<testsuite>\n<b', 'readme.txt': 'no report' }),
  });
  expect(run.Warnings).toEqual([
    'b/broken.xml is left out: not well-formed XML, unclosed tag: testsuite: line 2, column 2.',
  ]);
  expect((await client.get<Node[]>(`/api/automatedtestrun/${run.Id}/nodes`)).body).toHaveLength(2);
});

test('a file that cannot be read fails the task, with its place', async () => {
  const client = connect();
  const { body: task } = await upload(client, { report: xml('<testsuite>\n<testcase name="<"/>') });
  client.mock.clock.advance(2000);
  expect((await client.get<Task>(new URL(task.Self).pathname)).body).toMatchObject({
    Complete: false,
    Error:
      'Failed to import the results: report.xml: not well-formed XML, disallowed character: line 2, column 17.',
    FinishedAt: expect.any(String),
  });
  expect((await runsOf(client)).Total).toBe(0);
  expect(client.mock.store.AutomatedTestRun.size).toBe(4);
});

test('an upload is refused without a file, and for an assignment that is not there', async () => {
  const client = connect();
  await client.fails(() => upload(client, {}), 403, /file/);
  await client.fails(
    () => upload(client, { report: xml(report) }, `/api/automatedtestassignment/${nowhere}`),
    404,
    `No automated test assignment has the id ${nowhere}.`,
  );
  await client.fails(() => client.post(`${assignment}/runs`, {}), 415, /multipart/);
});

test('an import whose assignment is deleted meanwhile fails, and leaves nothing', async () => {
  const client = connect();
  const { body: task } = await upload(client, { report: xml(report) });
  await client.remove(assignment);
  client.mock.clock.advance(2000);
  expect((await client.get<Task>(new URL(task.Self).pathname)).body).toMatchObject({
    Error: 'The automated test assignment is not there any more.',
  });
  expect([...client.mock.store.ResultNode].filter(({ Name }) => Name === 'lends')).toEqual([]);
});

test('a run is deleted with its nodes, and its assignment is as it was before', async () => {
  const client = connect();
  const { Id } = await imported(client, { report: xml(report) });
  expect((await client.remove(`/api/automatedtestrun/${Id}`)).status).toBe(200);
  await client.fails(() => client.get(`/api/automatedtestrun/${Id}/nodes`), 404, /No automated test run has/);
  expect((await client.get(assignment)).body).toMatchObject({ Status: 'Not Run' });
  expect([...client.mock.store.ResultNode].filter(({ Name }) => Name === 'lends')).toEqual([]);
});

test('runs are found by status, package and test', async () => {
  const client = connect();
  const find = async (tql: string) => {
    const path = `/api/automatedtestruns?tql=${encodeURIComponent(tql)}`;
    return (await client.get<Page<Run>>(path)).body.Total;
  };
  expect(await find('Status = Passed')).toBe(2);
  expect(await find("AutomatedTest = 'JUnit Results' ORDER BY ImportedAt DESC")).toBe(2);
  expect(await find("Package = 'Release 1'")).toBe(4);
});

const suiteOf = (test: string) => ({ report: xml(`<testsuite name="a">${test}</testsuite>`) });

test('the last run is the one whose import ended last', async () => {
  const client = connect();
  const { tasks, clock } = client.mock;
  const { body: slow } = await upload(client, suiteOf('<testcase name="b"><failure/></testcase>'));
  tasks.hold(slow.Id);
  await imported(client, suiteOf('<testcase name="b"/>'));
  tasks.release(slow.Id);
  clock.advance(60_000);
  const { body } = await client.get<Schemas['AutomatedTestAssignment']>(assignment);
  expect(body.Status).toBe('Failed');
  expect((await runsOf(client)).Items.map(({ Status }) => Status).slice(0, 2)).toEqual(['Failed', 'Passed']);
});

test('a parameter that is called Name does not hide the name of the test', async () => {
  const client = connect();
  const properties = '<property name="Name" value="Smith"/><property name="Age" value="3"/>';
  const test = `<testcase name="login"><properties>${properties}</properties></testcase>`;
  const run = await imported(client, suiteOf(test));
  const { body } = await client.get<Schemas['AutomatedTestRunDataTables']>(
    `/api/automatedtestrun/${run.Id}/testdata`,
  );
  expect(body.Tables).toMatchObject([{ ColumnNames: ['Name', 'Age'], Rows: [{ Name: 'login', Age: '3' }] }]);
});
