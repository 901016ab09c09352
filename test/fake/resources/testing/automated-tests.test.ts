import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect, start } from '../../client.ts';
import { nowhere, packages, users } from '../../known.ts';

type Test = Schemas['AutomatedTest'];
type Assignment = Schemas['AutomatedTestAssignment'];
type Page<T> = { readonly Total: number; readonly Items: readonly T[] };

const library = 'c651ed19-5375-475a-a539-9f6401467130';
const junit = 'dff56a5f-40fa-41d5-8bc8-33c3d0014368';
const paging = 'c6173eab-f684-4d35-8ca7-62851b8df0e1';
const ofPaging = '3fa6ec13-3939-45b6-beb1-dd03e00a83f9';

test('an automated test is made, read, found, changed and deleted', async () => {
  const client = connect();
  const {
    status,
    headers,
    body: made,
  } = await client.post<Test>('/api/automatedtests', {
    PackageId: library.toUpperCase(),
    Name: 'Smoke',
    Type: 'UnitTest',
    Configuration: { Type: 'NUnit' },
    AssignedToId: null,
    OrderNumber: null,
  });
  expect(status).toBe(201);
  expect(headers.get('Location')).toBe(made.Self);
  expect(made).toMatchObject({
    Name: 'Smoke',
    Type: 'UnitTest',
    AssignedTo: null,
    PackageName: 'Script Library',
    ProjectName: 'Test Project',
    CreatedAt: start,
    OrderNumber: 4,
    Expands: ['Assignments', 'Configuration'],
  });
  const address = `/api/automatedtest/${made.Id}`;
  expect((await client.get(address)).body).toEqual(made);
  const tql = encodeURIComponent(`Name~'smoke' AND Package='${library}'`);
  expect((await client.get<Page<Test>>(`/api/automatedtests?tql=${tql}`)).body).toMatchObject({
    Total: 1,
    Items: [made],
  });

  client.mock.clock.advance(60_000);
  const changed = await client.put<Test>(address, {
    Name: 'Smoke tests',
    Type: null,
    PackageId: null,
    Configuration: null,
    AssignedToId: users.janedoe,
  });
  expect(changed.status).toBe(201);
  expect(changed.body).toEqual({
    ...made,
    Name: 'Smoke tests',
    AssignedToId: users.janedoe,
    AssignedTo: 'janedoe',
    LastUpdatedAt: '2015-06-01T12:01:00Z',
    LastUpdatedById: expect.any(String),
    LastUpdatedBy: expect.any(String),
  });
  const { body: expanded } = await client.get<Test>(`${address}?$expand=Configuration,Assignments`);
  expect(expanded).toMatchObject({ Configuration: { Type: 'NUnit' }, Assignments: [] });

  expect((await client.remove(address)).status).toBe(200);
  await client.fails(() => client.get(address), 404, `No automated test has the id ${made.Id}.`);
});

test('one that is assigned cannot be deleted, and then can', async () => {
  const client = connect();
  const address = `/api/automatedtest/${paging}`;
  await client.fails(() => client.remove(address), 403, 'The automated test has assignments.');
  await client.remove(`/api/automatedtestassignment/${ofPaging}`);
  expect((await client.remove(address)).status).toBe(200);
});

test('a package or a tester that is not there is refused', async () => {
  const client = connect();
  const body = { Name: 'Smoke', PackageId: nowhere };
  await client.fails(
    () => client.post('/api/automatedtests', body),
    403,
    /No script package has the PackageId/,
  );
  await client.fails(
    () => client.put(`/api/automatedtest/${junit}`, { AssignedToId: nowhere }),
    403,
    /No user or group has the AssignedToId/,
  );
  await client.fails(
    () => client.put(`/api/automatedtest/${junit}`, { Id: nowhere }),
    403,
    /The Id in the body/,
  );
});

test.each([
  { at: '/api/automatedtestassignments', body: { AutomatedTestId: paging } },
  { at: `/api/automatedtest/${paging}/assignments`, body: {} },
])('an automated test is assigned at $at', async ({ at, body }) => {
  const client = connect();
  const { status, body: made } = await client.post<Assignment>(at, { PackageId: packages.release, ...body });
  expect(status).toBe(201);
  expect(made).toMatchObject({
    AutomatedTestId: paging,
    Name: 'Report output paging',
    Status: 'Not Run',
    AssignedTo: null,
    PackageId: packages.release,
    Links: [{ Rel: 'Runs', Href: `${made.Self}/runs` }],
  });
  const ofTest = await client.get<Page<Assignment>>(`/api/automatedtest/${paging}/assignments`);
  expect(ofTest.body.Items.map(({ Id }) => Id)).toEqual([ofPaging, made.Id]);
  const { body: expanded } = await client.get<Assignment>(
    `/api/automatedtestassignment/${made.Id}?$expand=Runs,Package,Totals,AutomatedTest`,
  );
  expect(expanded).toMatchObject({
    Runs: [],
    Package: { Id: packages.release },
    Totals: { TotalResults: 0 },
    AutomatedTest: { Id: paging },
    Expands: [],
  });
});

test('an execution package expands the assignments of automated tests', async () => {
  const { body } = await connect().get<Schemas['ExecutionPackage']>(
    `/api/executionpackage/${packages.release}?$expand=AutomatedTestAssignments`,
  );
  expect(body.AutomatedTestAssignments?.map(({ Id }) => Id)).toContain(ofPaging);
});

test('assignments are found by their test and their package', async () => {
  const client = connect();
  const find = async (tql: string) => {
    const path = `/api/automatedtestassignments?tql=${encodeURIComponent(tql)}`;
    return (await client.get<Page<Assignment>>(path)).body.Items.map(({ Id }) => Id);
  };
  expect(await find(`TestId=${paging} AND Package=${packages.release}`)).toEqual([ofPaging]);
  expect(await find(`Package=${packages.reports}`)).toEqual([]);
  expect(await find("Name ~ 'Report' AND Status = 'Not Run'")).toEqual([ofPaging]);
});

test('an assignment is changed, and its test only as long as it has no runs', async () => {
  const client = connect();
  const address = `/api/automatedtestassignment/${ofPaging}`;
  const { body } = await client.put<Assignment>(address, {
    PackageId: packages.reports,
    AutomatedTestId: junit,
    AssignedToId: null,
  });
  expect(body).toMatchObject({ PackageId: packages.reports, Name: 'JUnit Results', AssignedTo: 'joeb' });
  await client.fails(
    () =>
      client.put('/api/automatedtestassignment/dae6edc3-2bd8-4af3-ad52-43b3d7562e51', {
        AutomatedTestId: paging,
      }),
    403,
    'The assignment has runs: its automated test cannot be changed.',
  );
});
