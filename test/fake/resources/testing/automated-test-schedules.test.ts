import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere, packages, projects } from '../../known.ts';

type Schedule = Schemas['AutomatedTestSchedule'];
type Times = Schemas['AutomatedTestScheduleConfiguration'];
type Imports = Schemas['AutomatedTestImportConfiguration'];
interface Page<T> {
  readonly Total: number;
  readonly Items: readonly T[];
}

const documented = 'b7c458e9-d207-4998-bad0-3aff0e6fa365';
const at = `/api/automatedtestschedule/${documented}`;
const times = `${at}/schedule/bbd69b4e-4cfe-435d-8a5d-634a3cc11732`;
const imports = `${at}/importconfiguration/62ff8d7c-9256-4c6b-b889-3600f675f5a7`;

describe('a schedule', () => {
  test('is printed as on the page, in a list that says its total and its doubled address', async () => {
    const { text } = await connect().get('/api/automatedtestschedules');
    const address = `http://localhost${at}`;
    expect(JSON.parse(text)).toEqual({
      Total: 1,
      Items: [
        {
          ...{ Id: documented, Name: 'Unit Tests', ProjectId: projects.test, ProjectName: 'Test Project' },
          Self: address,
          Links: [{ Href: `${address}/configurations`, Rel: 'ScheduleConfigurations' }],
        },
      ],
      Self: 'http://localhost/api/api/automatedtestschedules',
    });
  });

  test('is made, found by its project, renamed, and deleted with its times and imports', async () => {
    const client = connect();
    const made = await client.post<Schedule>('/api/automatedtestschedules', {
      ...{ Id: null, Name: 'Selenium', ProjectId: projects.reporting },
    });
    expect([made.status, made.headers.get('location')]).toEqual([201, made.body.Self]);
    const filter = encodeURIComponent(`ProjectId eq guid'${projects.reporting}'`);
    const found = await client.get<Page<Schedule>>(`/api/automatedtestschedules?$filter=${filter}`);
    expect(found.body).toMatchObject({ Total: 1, Items: [made.body] });
    const renamed = await client.put<Schedule>(at, { Name: 'Others', ProjectId: null });
    expect(renamed.body).toMatchObject({ Name: 'Others', ProjectId: projects.test });
    await client.remove(at.replace(documented, documented.toUpperCase()));
    const { AutomatedTestScheduleConfiguration, AutomatedTestImportConfiguration } = client.mock.store;
    expect([...AutomatedTestScheduleConfiguration, ...AutomatedTestImportConfiguration]).toEqual([]);
    await client.fails(() => client.get(at), 404, `No automated test schedule has the id ${documented}.`);
  });

  test('is in a project that there is, and stays there', async () => {
    const client = connect();
    const body = { Name: 'Lost', ProjectId: nowhere };
    await client.fails(() => client.post('/api/automatedtestschedules', body), 403, /^No project has/);
    await client.fails(() => client.put(at, { ProjectId: projects.reporting }), 403, /stays there/);
  });

  test('goes with its project', async () => {
    const client = connect();
    await client.remove(`/api/project/${projects.test}`);
    client.mock.clock.advance(600_000);
    expect((await client.get<Page<Schedule>>('/api/automatedtestschedules')).body.Items).toEqual([]);
  });
});

describe('the times of a schedule', () => {
  test('are made, listed, changed, and say when they come next', async () => {
    const client = connect();
    const Configuration = { Type: 'Periodic', PeriodInMinutes: 15 };
    const { status, body } = await client.post<Times>(`${at}/configurations`, { Configuration });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ ScheduleId: documented, Enabled: true, IsRunning: false, StatusMessage: 'Never run' },
      ...{ Description: 'Periodic (repeating every 15 minutes)', NextRun: '2015-06-01T12:15:00Z' },
    });
    const { body: all } = await client.get<Page<Times>>(`${at}/configurations`);
    expect([all.Total, all.Items[1]]).toEqual([2, body]);
    const { body: off } = await client.patch<Times>(body.Self, { Enabled: false, Configuration: null });
    expect(off).toMatchObject({ Enabled: false, Configuration });
    expect(off).not.toHaveProperty('NextRun');
    expect((await client.remove(body.Self)).status).toBe(200);
    await client.fails(() => client.get(body.Self), 404, /^The automated test schedule .* has no schedule/);
  });

  test('that are run now are under way for a while, once, and tell of it then', async () => {
    const client = connect();
    const { status, text } = await client.post(`${times}/run`);
    expect([status, text]).toEqual([202, '']);
    expect((await client.get<Times>(times)).body).toMatchObject({
      IsRunning: true,
      StatusMessage: 'Never run',
    });
    await client.fails(() => client.post(`${times}/run`), 403, /under way already/);
    client.mock.clock.advance(2000);
    const { body } = await client.get<Times>(times);
    expect(body).toMatchObject({ IsRunning: false, LastRun: '2015-06-01T12:00:02Z' });
    expect(body.StatusMessage).toBe(
      'Import Completed (Started At: 2015-06-01T12:00:00Z, Duration: 00:00:02), no files found',
    );
    expect((await client.post(`${times}/run`)).status).toBe(202);
    const { body: again } = await client.get<Times>(times);
    expect(again).toMatchObject({
      IsRunning: true,
      LastRun: body.LastRun,
      StatusMessage: body.StatusMessage,
    });
  });
});

describe('an import configuration', () => {
  test('is printed as on the page', async () => {
    const client = connect();
    const { body } = await client.get<Page<Imports>>(`${at}/importconfigurations`);
    expect(body.Total).toBe(1);
    expect(body.Items[0]).toEqual({
      ...{ ScheduleId: documented, Id: imports.slice(-36), Name: 'All NUnit Results', Type: 'UnitTest' },
      ...{ SubType: 'NUnit', SourcePath: 'C:\\testdata\\{name}.xml', NameTemplate: '{name}' },
      ...{ CombineResults: false, ScriptPackageId: 'c651ed19-5375-475a-a539-9f6401467130' },
      ...{ ExecutionPackageId: packages.release, MaximumNumberOfResultsRetained: 10 },
      ...{ SkipIfFilesUnchanged: true, Description: 'DefaultPath: N/A, XSLT File: N/A', Enabled: true },
      ...{ Expands: ['FieldValues', 'Widgets', 'ExecutionPackagePath'], Self: `http://localhost${imports}` },
    });
    const expanded = await client.get<Imports>(`${imports}?$expand=FieldValues,Widgets,ExecutionPackagePath`);
    expect(expanded.body).toMatchObject({ Expands: [], FieldValues: {}, Widgets: [] });
    expect(expanded.body.ExecutionPackagePath).toBe('/Release 1');
  });

  test('is made with what is not sent, changed in part, and deleted', async () => {
    const client = connect();
    const made = await client.post<Imports>(`${at}/importconfigurations?$expand=FieldValues`, {
      ...{ Name: 'JUnit', ScriptPackageId: 'c651ed19-5375-475a-a539-9f6401467130' },
      ...{ ExecutionPackageId: packages.release, FieldValues: { DefaultPath: '/results' }, Type: null },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...{ Type: 'UnitTest', Description: 'DefaultPath: /results, XSLT File: N/A' },
    });
    const change = { FieldValues: { 'XSLT File': 'a.xslt' }, SourcePath: '/x', ScheduleId: documented };
    const { body } = await client.patch<Imports>(made.body.Self, change);
    expect(body).toMatchObject({ SourcePath: '/x', Description: 'DefaultPath: /results, XSLT File: a.xslt' });
    expect((await client.put<Imports>(body.Self, { Name: null })).body).toEqual(body);
    expect((await client.remove(body.Self)).status).toBe(200);
    await client.fails(() => client.get(body.Self), 404, /has no import configuration/);
  });

  test('is of the schedule of its address, and of packages in its project', async () => {
    const client = connect();
    await client.fails(
      () => client.put(imports, { ScheduleId: nowhere }),
      400,
      /^The ScheduleId in the body/,
    );
    await client.fails(() => client.put(imports, { Id: nowhere }), 403, /^The Id in the body/);
    const other = { ExecutionPackageId: packages.reports };
    await client.fails(() => client.put(imports, other), 403, /must be in the project/);
  });

  test('knows the path of its package no more once that is deleted', async () => {
    const client = connect();
    await client.remove(`/api/executionpackage/${packages.release}?deleteChildren=true`);
    const { body } = await client.get<Imports>(`${imports}?$expand=ExecutionPackagePath`);
    expect(body.ExecutionPackagePath).toBeNull();
  });
});

test('an import that has ended stays so when the clock is set back', async () => {
  const client = connect();
  const { clock } = client.mock;
  const before = clock.now();
  clock.advance(60_000);
  await client.post(`${times}/run`);
  clock.advance(3000);
  clock.set(before);
  const { body } = await client.get<Times>(times);
  expect(body).toMatchObject({ IsRunning: false, StatusMessage: expect.stringMatching(/^Import Completed/) });
  expect((await client.post(`${times}/run`)).status).toBe(202);
});
