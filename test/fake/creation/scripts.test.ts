import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect, start } from '../client.ts';
import { assignments, nowhere, projects, scripts, users } from '../known.ts';
import { make, namesOf } from './make.ts';

type Script = Schemas['Script'];
const path = '/api/scripts';
/** The package of the three documented scripts, in Test Project. */
const library = 'c651ed19-5375-475a-a539-9f6401467130';
const cycles = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
const high = '5d37d6a1-6b1d-4007-8fcf-2c5296af3740';
const draft = '753387d7-0a67-45bd-8b96-a58791c283bb';
const regression = 'fbc82a4f-e80b-49c5-8813-bf1d42654ca6';
const address = `/api/script/${scripts.twoSteps}`;

const stepsOf = async (client: Client, self: string) => {
  const { body } = await client.get<Script>(`${self}?$expand=Steps`);
  return body.Steps?.map(({ Description, OrderNumber }) => `${OrderNumber} ${Description}`);
};

describe('a new script', () => {
  test('needs a name and a package; it is the first version, the last of its package, and by the caller', async () => {
    const script = await make<Script>(connect(), path, { Name: 'Log in', PackageId: library.toUpperCase() });
    expect(script).toMatchObject({
      Name: 'Log in',
      AssignedToId: null,
      AssignedTo: null,
      Description: null,
      PriorityId: null,
      StatusId: null,
      TypeId: null,
      CreatedAt: start,
      LastUpdatedAt: start,
      CreatedById: users.joeb,
      CreatedBy: 'joeb',
      LastUpdatedBy: 'joeb',
      Number: 4,
      PackageId: library,
      OrderNumber: 3,
      ProjectId: projects.test,
      ChangeComment: null,
      VersionNumber: 1,
      HasAttachments: false,
    });
  });

  test('has what is sent, in the project of its package', async () => {
    const sent = {
      Name: 'Log in',
      Description: 'd',
      EstimatedDuration: '5 minutes',
      Objective: 'o',
      PreCondition: 'pre',
      PostCondition: 'post',
      Notes: 'n',
      ChangeComment: 'c',
      Number: 12,
      OrderNumber: 5,
    };
    const script = await make<Script>(connect(), path, {
      ...sent,
      PackageId: cycles,
      AssignedToId: users.janedoe,
    });
    expect(script).toMatchObject({ ...sent, ProjectId: projects.reporting, AssignedTo: 'janedoe' });
  });

  test('prints the values that are chosen from the lists of its project', async () => {
    const chosen = { PriorityId: high.toUpperCase(), StatusId: draft, TypeId: regression };
    const body = { Name: 'Log in', PackageId: library, ...chosen };
    const script = await make<Script>(connect(), `${path}?$expand=Type,Status,Priority`, body);
    expect(script).toMatchObject({
      ...{ PriorityId: high, StatusId: draft, TypeId: regression },
      ...{ Priority: { Text: 'High' }, Status: { Text: 'Draft' }, Type: { Text: 'Regression' } },
    });
    const without = await make<Script>(connect(), `${path}?$expand=Type`, { Name: 'A', PackageId: library });
    expect(without.Type).toBeNull();
  });

  test('has steps with what is sent of each, null for the rest', async () => {
    const Steps = [
      { Description: 'Do This', ExpectedResult: 'Expect That' },
      { Notes: 'n', Data: null },
    ];
    const body = { Name: 'Log in', PackageId: library, Steps };
    const script = await make<Script>(connect(), `${path}?$expand=Steps`, body);
    expect(script.Steps).toEqual([
      { Description: 'Do This', ExpectedResult: 'Expect That', Notes: null, Data: null, OrderNumber: 0 },
      { Description: null, ExpectedResult: null, Notes: 'n', Data: null, OrderNumber: 1 },
    ]);
  });

  test('has its steps in the order of their numbers', async () => {
    const client = connect();
    const Steps = [
      { Description: 'c', OrderNumber: 30 },
      { Description: 'a', OrderNumber: 10 },
      { Description: 'b', OrderNumber: 20 },
    ];
    const script = await make<Script>(client, path, { Name: 'Log in', PackageId: library, Steps });
    expect(await stepsOf(client, script.Self)).toEqual(['0 a', '1 b', '2 c']);
  });

  test('takes null for what a client has not set', async () => {
    const unset = {
      Id: null,
      TemporaryId: null,
      AssignedToId: null,
      Number: null,
      PriorityId: null,
      Steps: null,
    };
    const body = {
      ...unset,
      Name: 'A',
      PackageId: library,
      WidgetValues: null,
      FieldValues: { A: 1 },
      Expands: [],
    };
    expect(await make<Script>(connect(), path, body)).toMatchObject({ Number: 4 });
  });

  test('can be run at once: the run has its version and its steps', async () => {
    const client = connect();
    const body = { Name: 'A', PackageId: library, Steps: [{ Description: 'Do' }] };
    const { Id: ScriptId } = await make<Script>(client, path, body);
    const PackageId = '3c6e942f-d2a7-4340-a7a1-66473543dd8d';
    const { Self } = await make<Script>(client, '/api/scriptassignments', { PackageId, ScriptId });
    const run = await client.post(`${Self}/runs?$expand=StepResults`);
    expect(run.body).toMatchObject({ ScriptId, ScriptVersion: 1, StepResults: [{ Description: 'Do' }] });
  });
});

test.each([
  [{ PackageId: library }, /\/Name is missing/],
  [{ Name: 'A' }, /\/PackageId is missing/],
  [{ Name: 'A', PackageId: null }, /\/PackageId must be string/],
  [{ Name: 'A', PackageId: nowhere }, `No script package has the PackageId ${nowhere}.`],
  [
    { Name: 'A', PackageId: library, AssignedToId: nowhere },
    `No user or group has the AssignedToId ${nowhere}.`,
  ],
  [{ Name: 'A', PackageId: library, PriorityId: nowhere }, /has no priority with the PriorityId/],
  [{ Name: 'A', PackageId: library, PriorityId: draft }, /has no priority with the PriorityId/],
  [{ Name: 'A', PackageId: cycles, StatusId: draft }, /has no status with the StatusId/],
  [{ Name: 'A', PackageId: library, TypeId: high }, /has no testtype with the TypeId/],
  [{ Name: 'A', PackageId: library, Steps: ['Do'] }, /\/Steps\/0 must be object/],
  [{ Name: 'A', PackageId: library, Number: '1' }, /\/Number must be integer or null/],
])('a new script of %j is refused with 403', async (body, message) => {
  const client = connect();
  await client.fails(() => client.post(path, body), 403, message);
});

describe('a change of a script', () => {
  test('makes a new version by the caller, with the comment of this change only', async () => {
    const client = connect();
    const before = (await client.get<Script>(address)).body;
    const once = await client.put<Script>(address, { Notes: 'Ask Jane', ChangeComment: 'Asked' });
    const after = {
      ...before,
      LastUpdatedAt: start,
      Notes: 'Ask Jane',
      ChangeComment: 'Asked',
      VersionNumber: 3,
    };
    expect(once.body).toEqual(after);
    const twice = await client.put<Script>(address, { Objective: 'x' });
    expect(twice.body).toEqual({ ...after, Objective: 'x', ChangeComment: null, VersionNumber: 4 });
  });

  test('that repeats what is there makes none', async () => {
    const client = connect();
    const { body } = await client.get<Script>(`${address}?$expand=Steps`);
    const records = client.records();
    for (const sent of [{}, body, { Id: scripts.twoSteps.toUpperCase(), PriorityId: null, Name: null }]) {
      expect((await client.put<Script>(`${address}?$expand=Steps`, sent)).body).toEqual(body);
    }
    expect(client.records()).toEqual(records);
  });

  test('with steps replaces them all, also by none', async () => {
    const client = connect();
    await client.put(address, { Steps: [{ Description: 'Only this' }] });
    expect(await stepsOf(client, address)).toEqual(['0 Only this']);
    await client.put(address, { Name: 'Renamed' });
    expect(await stepsOf(client, address)).toEqual(['0 Only this']);
  });

  test('leaves the runs there are on the version that they ran', async () => {
    const client = connect();
    const runs = `/api/scriptassignment/${assignments.twoSteps}/runs`;
    const before = (await client.get(runs)).body;
    await client.put(address, { Steps: [] });
    expect((await client.get(runs)).body).toEqual(before);
  });

  test('of its name renames its assignments', async () => {
    const client = connect();
    await client.put(address, { Name: 'Renamed' });
    expect((await client.get(`/api/scriptassignment/${assignments.twoSteps}`)).body).toMatchObject({
      Name: 'Renamed',
    });
  });

  test('moves it into a package, of another project too', async () => {
    const client = connect();
    const { body } = await client.put(address, { PackageId: cycles });
    expect(body).toMatchObject({ PackageId: cycles, ProjectId: projects.reporting, VersionNumber: 3 });
    expect(await namesOf(client, path, 'Package = Cycles')).toEqual(['Do this and then that']);
  });

  test.each(['alone', 'in its package'])(
    'keeps the chosen values by their texts when it comes %s to another project, so that it can be sent again',
    async (way) => {
      const client = connect();
      const shelf = await make<Schemas['ScriptPackage']>(client, '/api/scriptpackages', {
        Name: 'Shelf',
        ProjectId: projects.test,
      });
      const chosen = { PriorityId: high, StatusId: draft, TypeId: regression };
      const script = await make<Script>(client, path, { Name: 'S', PackageId: shelf.Id, ...chosen });
      const other = await make<Schemas['Project']>(client, '/api/projects', { Name: 'Other' });
      const home = await make<Schemas['ScriptPackage']>(client, '/api/scriptpackages', {
        Name: 'Home',
        ProjectId: other.Id,
      });
      const last = client.mock.store.Picklist.where('ProjectId', other.Id).find(
        ({ Text }) => Text === 'Regression',
      );
      client.mock.store.Picklist.update(last?.Id ?? '', { Text: 'Smoke' });
      if (way === 'alone') await client.put(script.Self, { ...script, PackageId: home.Id });
      else await client.put(shelf.Self, { ProjectId: other.Id });
      const { body } = await client.get<Script>(`${script.Self}?$expand=Priority,Status,Type`);
      expect(body).toMatchObject({
        ProjectId: other.Id,
        Priority: { Text: 'High', Self: expect.stringContaining(other.Id) },
        Status: { Text: 'Draft', Self: expect.stringContaining(other.Id) },
        TypeId: null,
      });
      const again = await client.put(script.Self, {
        ...(await client.get<Script>(script.Self)).body,
        Notes: 'x',
      });
      expect(again).toMatchObject({ status: 200, body: { Notes: 'x', PriorityId: body.PriorityId } });
    },
  );

  test('keeps what is sent as null, and its steps when a list without any is sent', async () => {
    const client = connect();
    const { body: before } = await client.get<Script>(`${address}?$expand=Steps`);
    const unset = Object.fromEntries(Object.keys(before).map((key) => [key, null]));
    const { body } = await client.put<Script>(`${address}?$expand=Steps`, { ...unset, Steps: [] });
    expect(body).toEqual(before);
  });

  test.each([
    [{ Id: nowhere }, /^The Id in the body is /],
    [{ PackageId: nowhere }, `No script package has the PackageId ${nowhere}.`],
    [{ AssignedToId: nowhere }, `No user or group has the AssignedToId ${nowhere}.`],
    [{ PackageId: cycles, PriorityId: high }, /has no priority with the PriorityId/],
    [{ Name: '' }, /\/Name must not be empty/],
  ])('to %j is refused with 403', async (body, message) => {
    const client = connect();
    await client.fails(() => client.put(address, { Notes: 'x', ...body }), 403, message);
  });

  test('that nobody knows is 404', async () => {
    const client = connect();
    const put = () => client.put(`/api/script/${nowhere}`, { PackageId: nowhere });
    await client.fails(put, 404, `No script has the id ${nowhere}.`);
  });
});

describe('deleting a script', () => {
  test('takes its assignments and their runs away', async () => {
    const client = connect();
    expect(await client.remove(address)).toMatchObject({ status: 200, text: '' });
    expect((await client.get(address)).status).toBe(404);
    expect((await client.get(`/api/scriptassignment/${assignments.twoSteps}`)).status).toBe(404);
    expect([...client.mock.store.ScriptRun].filter((it) => it.ScriptId === scripts.twoSteps)).toEqual([]);
  });

  test('that nobody knows is 404', async () => {
    const client = connect();
    const remove = () => client.remove(`/api/script/${nowhere}`);
    await client.fails(remove, 404, `No script has the id ${nowhere}.`);
  });
});
