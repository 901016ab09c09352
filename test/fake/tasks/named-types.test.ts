import { expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect } from '../client.ts';
import { nowhere, projects, scripts } from '../known.ts';

type Task = Schemas['BackgroundTask'];

/** Starts a task, and lets its time pass. */
async function run(client: Client, Type: string, Parameters: object) {
  const { status, headers } = await client.post('/api/backgroundtasks', { Type, Parameters });
  expect(status).toBe(202);
  client.mock.clock.advance(10_000);
  return (await client.get<Task>(headers.get('location') ?? '')).body;
}

test('GenerateTestProject makes a project with packages, scripts and requirements', async () => {
  const client = connect();
  const named = { Name: 'Test Project', NumberOfPackages: 3, NumberOfScripts: 2, NumberOfRequirements: 4 };
  expect(await run(client, 'GenerateTestProject', named)).toMatchObject({ Complete: true });
  const { body } = await client.get<{ Items: Schemas['Project'][] }>(
    "/api/projects?$filter=Name eq 'Test Project 2'",
  );
  const [project] = body.Items;
  expect(project).toMatchObject({ Slug: 'test-project-2' });
  const { store } = client.mock;
  const Id = project?.Id ?? '';
  expect(store.ScriptPackage.where('ProjectId', Id)).toHaveLength(3);
  expect(store.Script.where('ProjectId', Id)).toHaveLength(6);
  expect(store.Requirement.where('ProjectId', Id)).toHaveLength(12);
  const { body: found } = await client.get<{ Total: number }>(
    `/api/scripts?tql=${encodeURIComponent(`Project = '${Id}'`)}`,
  );
  expect(found.Total).toBe(6);
  const { body: full } = await client.get<Schemas['Project']>(
    `/api/project/${Id}?$expand=Statuses,ScriptPackages`,
  );
  expect(full.Statuses?.length).toBeGreaterThan(0);
  expect(full.ScriptPackages).toHaveLength(3);
});

test('PerformanceTest makes the report that the diagnostics read, as a file when asked to', async () => {
  const client = connect({ world: { seed: 'empty' } });
  const address = '/api/diagnostics/performancemeasurement/latest';
  await client.fails(() => client.get(address), 404, /^No performance test/);
  await run(client, 'PerformanceTest', {});
  const { body, headers } = await client.get<Schemas['PerformanceMeasurement']>(address);
  expect(body.Measurements).toContainEqual({ Name: 'Project', Count: 0, DurationInMilliseconds: 0 });
  expect(headers.get('content-disposition')).toBeNull();
  const file = await client.get(`${address}?export=true`);
  expect(file.headers.get('content-disposition')).toMatch(/performance-measurement\.json/);
});

test('bulkaction deletes what it names, with what belongs to it', async () => {
  const client = connect();
  const Entities = [{ Id: scripts.search.toUpperCase(), Type: 'TestScript' }];
  await run(client, 'bulkaction', { Action: 'Delete', Entities });
  expect((await client.get(`/api/script/${scripts.search}`)).status).toBe(404);
  expect(client.mock.store.ScriptAssignment.where('ScriptId', scripts.search)).toEqual([]);
});

test('bulkaction exports what it names into a file', async () => {
  const client = connect();
  await client.put(`/api/script/${scripts.search}`, { Name: 'Search, "exactly"' });
  const Entities = [{ Id: scripts.search, Type: 'TestScript' }];
  await run(client, 'bulkaction', { Action: 'Export', Entities, FileName: 'Scripts.csv' });
  const { headers, text } = await client.get('/api/exportfile/scripts.csv');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toContain('Scripts.csv');
  expect(text).toBe(`Type,Id,Name\r\nTestScript,${scripts.search},"Search, ""exactly"""\r\n`);
  await client.fails(() => client.get('/api/exportfile/none.csv'), 404, /none\.csv/);
});

test('bulkaction is refused for what is not there, and fails when it is gone at its end', async () => {
  const client = connect();
  const start = (Parameters: object) => () =>
    client.post('/api/backgroundtasks', { Type: 'bulkaction', Parameters });
  await client.fails(
    start({ Action: 'Delete', Entities: [{ Id: nowhere, Type: 'Incident' }] }),
    500,
    /^No Incident has/,
  );
  await client.fails(
    start({ Action: 'Export', Entities: [{ Id: scripts.search, Type: 'TestScript' }] }),
    500,
    /FileName/,
  );
  for (const FileName of ['..', '\ud800.csv'])
    await client.fails(
      start({ Action: 'Export', FileName, Entities: [{ Id: scripts.search, Type: 'TestScript' }] }),
      500,
      /^The FileName cannot stand in an address/,
    );
  const Entities = [{ Id: scripts.search, Type: 'TestScript' }];
  const { headers } = await client.post('/api/backgroundtasks', {
    Type: 'bulkaction',
    Parameters: { Action: 'Delete', Entities },
  });
  await client.remove(`/api/script/${scripts.search}`);
  client.mock.clock.advance(10_000);
  expect((await client.get<Task>(headers.get('location') ?? '')).body.Error).toMatch(/^No TestScript has/);
  expect(client.mock.store.Project.has(projects.test)).toBe(true);
});

test('a file takes the place of one whose name differs in letter case only', async () => {
  const client = connect();
  const [one, other] = [...client.mock.store.Script];
  for (const [FileName, script] of [
    ['Report.csv', one],
    ['report.csv', other],
  ] as const) {
    const Entities = [{ Id: script?.Id, Type: 'TestScript' }];
    await run(client, 'bulkaction', { Action: 'Export', Entities, FileName });
  }
  const { text } = await client.get('/api/exportfile/REPORT.csv');
  expect(text).toContain(other?.Name);
  expect(text).not.toContain(one?.Id);
});

test('no project is generated where there is no organisation', async () => {
  const client = connect();
  const [organisation] = client.mock.store.Organisation;
  await client.remove(`/api/organisation/${organisation?.Id}`);
  client.mock.clock.advance(5000);
  const body = { Type: 'GenerateTestProject', Parameters: {} };
  await client.fails(() => client.post('/api/backgroundtasks', body), 500, 'There is no organisation.');
});
