import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere, packages, projects } from '../../known.ts';

type State = Schemas['GridWidgetState'];
const host = `/api/gridwidgethost/Summary/project/${projects.reporting}`;

test('a widget that is put at a position is read there, replaced, and listed with the others', async () => {
  const client = connect();
  const put = await client.put<State>(`${host}/position/Left`, {
    WidgetType: 'RunStatusOverTime',
    Data: { days: 7 },
  });
  expect(put.status).toBe(200);
  expect(put.body).toMatchObject({ Position: 'left', WidgetType: 'RunStatusOverTime', Data: { days: 7 } });
  expect((await client.get(put.body.Self)).body).toEqual(put.body);
  const { body: replaced } = await client.put<State>(put.body.Self, {
    WidgetType: 'RunStatusOverTime',
    Data: null,
  });
  expect(replaced.Data).toBeNull();
  const { body: all } = await client.get<Schemas['GridWidgetStateSet']>(`${host}/positions`);
  expect(all).toMatchObject({ HostId: 'summary', Positions: { left: replaced } });
});

test('widgets go with their project', async () => {
  const client = connect();
  await client.put(`${host}/position/left`, { WidgetType: 'RunStatusOverTime', Data: {} });
  client.mock.store.removeTree('Project', projects.reporting);
  expect(
    [...client.mock.store.GridWidgetState].filter(({ ProjectId }) => ProjectId === projects.reporting),
  ).toEqual([]);
});

test('the data of a widget are counts of runs, which follow the runs', async () => {
  const client = connect();
  const ask = async (body: object) =>
    (
      await client.post<Schemas['GridWidgetData']>('/api/gridwidget/RunStatusOverTime/data/runs', {
        IndexName: 'x',
        ...body,
      })
    ).body.Data.runs as Record<string, Record<string, number>>;
  const count = (counts: Record<string, Record<string, number>>) =>
    Object.values(counts)
      .flatMap((it) => Object.values(it))
      .reduce((sum, it) => sum + it, 0);
  const before = count(await ask({ AllowableTypes: ['ScriptRun'], ProjectId: projects.test }));
  expect(before).toBeGreaterThan(0);
  expect(count(await ask({ ProjectId: projects.reporting }))).toBe(0);
  client.mock.store.removeTree('ScriptRun', [...client.mock.store.ScriptRun][0]?.Id ?? '');
  expect(count(await ask({ AllowableTypes: ['ScriptRun'], ProjectId: projects.test }))).toBe(before - 1);
});

test('the feed has an entry for each widget, with an address that can be read', async () => {
  const client = connect();
  const { headers, text } = await client.get('/jira/rest/gadgets/1.0/g/feed');
  expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const addresses = [...text.matchAll(/rel="alternate" href="([^"]+)"/g)].map(([, it]) => it ?? '');
  expect(addresses).toHaveLength(client.mock.store.GridWidgetState.size);
  for (const address of addresses) expect((await client.get(address)).status).toBe(200);
});

test('what is not there is refused', async () => {
  const client = connect();
  await client.fails(() => client.get(`${host}/position/middle`), 404, /^Nothing is at the position middle/);
  await client.fails(
    () => client.get(`/api/gridwidgethost/x/project/${nowhere}/positions`),
    404,
    /^No project/,
  );
  await client.fails(
    () => client.put(`${host}/position/left`, { WidgetType: 'Clock', Data: 1 }),
    404,
    /type Clock/,
  );
  await client.fails(
    () => client.post('/api/gridwidget/clock/data/x', { IndexName: 'x' }),
    404,
    /type clock/,
  );
  await client.fails(() => client.post('/api/gridwidget/RunStatusOverTime/data/x', {}), 403, /IndexName/);
});

describe('the runs that widgets count', () => {
  const countsOf = async (client: Client, widgetType: string, context: object) => {
    const { body } = await client.post<{ Data: { runs: Record<string, Record<string, number>> } }>(
      `/api/gridwidget/${widgetType}/data/runs`,
      { IndexName: 'x', ...context },
    );
    return body.Data.runs;
  };

  test('are of the day on which they were imported, where no file says when', async () => {
    const client = connect();
    const [assignment] = client.mock.store.AutomatedTestAssignment;
    const form = new FormData();
    form.append('report', new File(['<testsuite name="a"><testcase name="b"/></testsuite>'], 'a.xml'));
    await client.send(`/api/automatedtestassignment/${assignment?.Id}/runs`, { method: 'POST', body: form });
    client.mock.clock.advance(3000);
    const AllowableTypes = ['AutomatedTestRun'];
    const byDay = await countsOf(client, 'RunStatusOverTime', { AllowableTypes });
    expect(byDay['2015-06-01']).toEqual({ Passed: 1 });
    expect(Object.keys(byDay)).not.toContain('');
  });

  test('are automated ones in the widget of these, by the name of the test', async () => {
    const client = connect();
    const widget = 'RunStatusesGroupedByFieldForAutomatedRuns';
    const byName = await countsOf(client, widget, {});
    const names = [...client.mock.store.AutomatedTest].map(({ Name }) => Name);
    expect(Object.keys(byName).length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(Object.keys(byName)));
    expect(
      Object.keys(await countsOf(client, widget, { Parameters: { groupingField: '__proto__' } })),
    ).toEqual(['']);
  });

  test('are of the project in which they were run', async () => {
    const client = connect();
    const [script] = client.mock.store.Script.where('ProjectId', projects.test);
    const post = async (path: string, body?: object) =>
      (await client.post<{ Id: string }>(path, body)).body.Id;
    const PackageId = await post('/api/executionpackages', { Name: 'There', ProjectId: projects.inventory });
    const id = await post('/api/scriptassignments', { PackageId, ScriptId: script?.Id });
    await client.post(`/api/scriptassignment/${id}/runs`);
    const of = (ProjectId: string) =>
      countsOf(client, 'RunStatusOverTime', { ProjectId, AllowableTypes: ['ScriptRun'] });
    expect((await of(projects.inventory))['2015-06-01']).toEqual({ 'In Progress': 1 });
    expect((await of(projects.test))['2015-06-01']).toBeUndefined();
  });

  test('are those of a package and of what is below it, where one is named', async () => {
    const client = connect();
    const { mock } = client;
    const [assignment] = mock.store.ScriptAssignment;
    const outer = mock.create.executionPackage({ ProjectId: projects.inventory });
    const inner = mock.create.executionPackage({ ParentId: outer.Id });
    const { Id } = mock.create.scriptAssignment({
      PackageId: inner.Id,
      ScriptId: assignment?.ScriptId ?? '',
    });
    await client.post(`/api/scriptassignment/${Id}/runs`);
    const of = (PackageId: string) =>
      countsOf(client, 'RunStatusOverTime', { PackageId, AllowableTypes: ['ScriptRun'] });
    const today = { '2015-06-01': { 'In Progress': 1 } };
    expect(await of(inner.Id)).toEqual(today);
    expect(await of(outer.Id.toUpperCase())).toEqual(today);
    expect(await of(packages.reports)).toEqual({});
    await client.fails(
      () => client.post('/api/gridwidget/RunStatusOverTime/data/x', { IndexName: 'x', PackageId: nowhere }),
      403,
      `No execution package has the PackageId ${nowhere}.`,
    );
  });
});
