import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere, packages, projects, users } from '../../known.ts';

type AgileRun = Schemas['AgileRun'];
type Page = Schemas['AgileRunResults'];

const documented = '161e7eed-2cd7-45cc-97d9-a00f010e3aa4';
const twoSteps = [
  { Description: 'Open it', ExpectedResult: 'It is open', Result: 'Passed' },
  { Description: 'Close it', ExpectedResult: 'It is closed' },
];

async function create(client: Client, body: object = {}): Promise<AgileRun> {
  const made = await client.post<AgileRun>('/api/agileruns', {
    Name: 'Made',
    PackageId: packages.release,
    ...body,
  });
  expect(made.status).toBe(201);
  return made.body;
}

test('an agile run prints everything in the order of the page, and its steps without being asked', async () => {
  const { body } = await connect().get<AgileRun>(`/api/agilerun/${documented.toUpperCase()}`);
  expect(Object.keys(body)).toEqual([
    ...['Id', 'AssignedToId', 'AssignedTo', 'Description', 'Name', 'Notes', 'Number', 'Objective'],
    ...['PostCondition', 'PreCondition', 'PriorityId', 'StatusId', 'TypeId', 'SourceId', 'SourceContainerId'],
    ...['PackageId', 'OrderNumber', 'ProjectId', 'ProjectName', 'PackageName', 'EstimatedDuration'],
    ...['ActualDuration', 'ExecutionStatus', 'AgileRunNumberReadOnly', 'Expands', 'Steps', 'Self', 'Links'],
  ]);
  expect(body.Expands).toEqual(['Widgets', 'FieldValues', 'Project', 'Status', 'Priority', 'Type']);
  expect(body).toMatchObject({
    ProjectName: 'Test Project',
    PackageName: 'Release 1',
    ExecutionStatus: 'Failed',
  });
  expect(body.Steps).toMatchObject([{ Description: 'Open the report', OrderNumber: 0, Result: 'Failed' }]);
});

test('it expands what the vendor lists', async () => {
  const client = connect();
  const names = 'Widgets,FieldValues,Steps,Project,Status,Priority,Type';
  const { body } = await client.get<AgileRun>(`/api/agilerun/${documented}?$expand=${names}`);
  expect(body.Expands).toEqual([]);
  expect(body.Project).toEqual((await client.get(`/api/project/${projects.test}`)).body);
  expect(body).toMatchObject({
    Status: { Text: 'Draft' },
    Priority: { Text: 'Low' },
    Type: { Text: 'Functional' },
    FieldValues: {},
    Widgets: [{ Name: 'Name' }],
  });
});

describe('a new agile run', () => {
  test.each([{}, { PackageId: null }, { PackageId: nowhere }])(
    'is refused with %o, as the vendor says it',
    async (place) => {
      const client = connect();
      await client.fails(
        () => client.post('/api/agileruns', { Name: 'My Agile Run', ...place }),
        403,
        'You must specify a valid PackageId which the agile run can be added to.',
      );
    },
  );

  test('is in the project of its package, the next of both, and not run', async () => {
    const client = connect();
    const sent = { Steps: [], Links: [], Expands: [], Number: null, ProjectId: projects.inventory };
    const run = await create(client, sent);
    expect(run).toMatchObject({
      ...{ Name: 'Made', PackageId: packages.release, ProjectId: projects.test, Number: 2, OrderNumber: 1 },
      ...{ ExecutionStatus: 'Not Run', Steps: [], AssignedTo: null, AgileRunNumberReadOnly: false },
    });
    const read = await client.get(`/api/agilerun/${run.Id}`);
    expect(read.body).toEqual(run);
  });

  test('is found by TQL, by its package, its tester and the status of its steps', async () => {
    const client = connect();
    const run = await create(client, { AssignedToId: users.joeb, Name: 'Sort a report', Steps: twoSteps });
    for (const tql of [
      "Name ~ 'Sort'",
      `Package = 'Release 1' AND Number = ${run.Number}`,
      "AssignedTo = joeb AND ExecutionStatus = 'In Progress'",
      `Id IN Packages('Release 1') AND Name ~ Sort`.replace('Id', 'PackageId'),
    ]) {
      const { body } = await client.get<Page>(`/api/agileruns?tql=${encodeURIComponent(tql)}`);
      expect(body.Items.map(({ Id }) => Id)).toEqual([run.Id]);
    }
  });

  test('is counted by the page and expanded by its package', async () => {
    const client = connect();
    const run = await create(client);
    const { body } = await client.get<Page>('/api/agileruns?$top=1&$skip=1');
    expect(body).toMatchObject({ Skip: 1, Top: 1, Total: 2, Items: [{ Id: run.Id }] });
    const home = await client.get<Schemas['ExecutionPackage']>(
      `/api/executionpackage/${packages.release}?$expand=AgileRuns`,
    );
    expect(home.body.AgileRuns?.map(({ Id }) => Id)).toEqual([documented, run.Id]);
    expect(home.body.AgileRuns?.[1]).toEqual((await client.get(`/api/agilerun/${run.Id}`)).body);
  });

  test('has only values of its project, and users that are there', async () => {
    const client = connect();
    for (const [wrong, message] of [
      [{ PriorityId: nowhere }, /has no priority with the PriorityId/],
      [{ AssignedToId: nowhere }, /^No user or group has the AssignedToId/],
      [{ Steps: [{ Id: nowhere }] }, /^The agile run has no step with the Id/],
    ] as const) {
      const body = { Name: 'Made', PackageId: packages.release, ...wrong };
      await client.fails(() => client.post('/api/agileruns', body), 403, message);
    }
  });
});

describe('the status of an agile run follows from its steps', () => {
  test.each([
    [[], 'Not Run'],
    [['NotRun', 'NotRun'], 'Not Run'],
    [['Passed', 'NotRun'], 'In Progress'],
    [['Passed', 'Passed'], 'Passed'],
    [['Passed', 'Undetermined'], 'Undetermined'],
    [['Blocked', 'NotRun'], 'Blocked'],
    [['Blocked', 'Failed', 'NotRun'], 'Failed'],
  ])('%j is %s', async (results, status) => {
    const client = connect();
    const Steps = results.map((Result) => ({ Description: 'Do it', Result }));
    expect((await create(client, { Steps })).ExecutionStatus).toBe(status);
  });
});

describe('an update', () => {
  test('as the client of .NET sends it changes the name and nothing else', async () => {
    const client = connect();
    const before = await create(client, {
      Description: 'Kept',
      Steps: twoSteps,
      FieldValues: { Note: 'Kept' },
    });
    const nulls = Object.fromEntries(
      ['Id', 'PackageId', 'Description', 'Number', 'OrderNumber', 'StatusId', 'FieldValues'].map((it) => [
        it,
        null,
      ]),
    );
    const body = { ...nulls, Name: 'Updated name', Steps: [], Links: [], Expands: [] };
    const { body: after } = await client.put<AgileRun>(`/api/agilerun/${before.Id}`, body);
    expect(after).toEqual({ ...before, Name: 'Updated name' });
  });

  test('of steps keeps those that it names, deletes the others, and makes new ones', async () => {
    const client = connect();
    const before = await create(client, { Steps: twoSteps });
    const [first, second] = before.Steps ?? [];
    const Steps = [{ Description: 'Look first' }, { Id: second?.Id.toUpperCase(), Result: 'Failed' }];
    const { body } = await client.put<AgileRun>(`/api/agilerun/${before.Id}`, { Steps });
    expect(body.Steps).toMatchObject([
      { Description: 'Look first', OrderNumber: 0, Result: 'NotRun' },
      { Id: second?.Id, Description: 'Close it', OrderNumber: 1, Result: 'Failed' },
    ]);
    expect(body.ExecutionStatus).toBe('Failed');
    expect(client.mock.store.AgileRunStep.has(first?.Id ?? '')).toBe(false);
  });

  test('cannot take a step of another run, or one twice, or say another Id', async () => {
    const client = connect();
    const { Id, Steps: [first] = [] } = await create(client, { Steps: twoSteps });
    const step = { Id: first?.Id };
    const send = (to: string, body: object) => () => client.put(`/api/agilerun/${to}`, body);
    await client.fails(send(documented, { Steps: [step] }), 403, /^The agile run has no step/);
    await client.fails(send(Id, { Steps: [step, step] }), 403, /is sent twice/);
    await client.fails(send(Id, { Id: documented }), 403, /^The Id in the body/);
    await client.fails(send(nowhere, { Name: 'No' }), 404, `No agile run has the id ${nowhere}.`);
  });

  test('moves it to another project, where its values are those of the same text', async () => {
    const client = connect();
    const { body } = await client.put<AgileRun>(`/api/agilerun/${documented}?$expand=Project`, {
      PackageId: packages.reports,
    });
    expect(body).toMatchObject({ ProjectId: projects.reporting, PackageName: 'Reports', PriorityId: null });
    expect(body.Project?.Id).toBe(projects.reporting);
  });
});

test('a deletion takes the steps with their files along, and the run is gone', async () => {
  const client = connect();
  const address = `/api/agilerun/${documented}`;
  expect((await client.remove(address)).status).toBe(200);
  const { AgileRun, AgileRunStep, Attachment } = client.mock.store;
  expect([[...AgileRun], [...AgileRunStep], Attachment.where('RunId', documented)]).toEqual([[], [], []]);
  await client.fails(() => client.get(address), 404, `No agile run has the id ${documented}.`);
  await client.fails(() => client.remove(address), 404, /^No agile run/);
});

test('a relationship shows it at both ends, until one end is gone', async () => {
  const client = connect();
  const requirement = 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9';
  const organisation = '41930a0d-0d44-4a82-a9de-e2c25780130b';
  await client.post(
    `/api/organisation/${organisation}/relationshiptype/RequirementToAgileRunAssociation/relationships`,
    {
      ...{ SourceEntityId: requirement, SourceEntityType: 'Requirement' },
      ...{
        DestinationEntityId: documented,
        DestinationEntityType: 'AgileRun',
        RelationshipDirection: 'Both',
      },
    },
  );
  type Tree = Schemas['Relationship'];
  const of = async (address: string) =>
    (await client.get<Tree>(`${address}/relationships`)).body.Children ?? [];
  expect(await of(`/api/agilerun/${documented}`)).toMatchObject([
    { EntityId: requirement, Name: 'Report pagination' },
  ]);
  const there = (await of(`/api/requirement/${requirement}`)).filter(
    ({ EntityType }) => EntityType === 'AgileRun',
  );
  expect(there).toMatchObject([{ EntityId: documented, Status: 'Failed', PackageName: 'Release 1' }]);
  await client.remove(`/api/agilerun/${documented}`);
  const left = await of(`/api/requirement/${requirement}`);
  expect(left.filter(({ EntityType }) => EntityType === 'AgileRun')).toEqual([]);
});
