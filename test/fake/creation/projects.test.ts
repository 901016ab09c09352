import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { documented } from '../../../src/index.ts';
import { connect } from '../client.ts';
import { archive, nowhere, projects, users } from '../known.ts';
import { make } from './make.ts';

type Project = Schemas['Project'];
const path = '/api/projects';
const acme = '41930a0d-0d44-4a82-a9de-e2c25780130b';

describe('a new project', () => {
  test('needs a name only; the rest is what a project has of which nothing was said', async () => {
    const Id = 'aaaaaaaa-1111-4222-8333-444444444444';
    const project = await make<Project>(connect({ world: { ids: [Id] } }), path, { Name: 'Web Shop' });
    expect(project).toMatchObject({
      Id,
      Name: 'Web Shop',
      OrganisationId: acme,
      OrganisationName: 'Acme Inc',
      ProjectCategoryId: null,
      Description: null,
      EstimatedEndDate: null,
      ManagerUserName: null,
      Slug: 'web-shop',
      AutoNumberScripts: false,
      OrderNumber: 9,
      StartDate: null,
      Self: `http://localhost/api/project/${Id}`,
    });
  });

  test('has what is sent, switches included, and the names that go with its references', async () => {
    const sent = {
      Name: 'Web Shop',
      Description: 'Sells',
      Slug: 'shop',
      EstimatedEndDate: '2016-01-01T00:00:00Z',
      StartDate: '2015-01-01T00:00:00Z',
      AutoNumberRequirements: true,
      AutoNumberScripts: true,
      Independent: true,
      RequirementNumberReadOnly: true,
      ScriptNumberReadOnly: true,
      OrderNumber: 3,
    };
    const project = await make<Project>(connect(), `${path}?$expand=TimeTrackingConfiguration`, {
      ...sent,
      OrganisationId: acme.toUpperCase(),
      ManagerId: users.janedoe.toUpperCase(),
      ProjectCategoryId: archive,
      TimeTrackingConfiguration: { HoursPerDay: 7 },
    });
    expect(project).toMatchObject({
      ...sent,
      ManagerId: users.janedoe,
      ManagerUserName: 'janedoe',
      ProjectCategoryName: 'Archived Projects',
      TimeTrackingConfiguration: { HoursPerDay: 7, DaysPerWeek: 5 },
    });
  });

  test('takes null for what a client has not set, and makes its own Id', async () => {
    const unset = { Id: projects.test, TemplateId: null, OrganisationId: null, ManagerId: null, Slug: null };
    const project = await make<Project>(connect(), path, {
      Name: 'X',
      ...unset,
      OrderNumber: null,
      Links: [],
    });
    expect(project.Id).not.toBe(projects.test);
    expect(project).toMatchObject({ OrganisationId: acme, ManagerId: null, Slug: 'x', OrderNumber: 9 });
  });

  test('starts with values in each of its lists, and each of them can be read', async () => {
    const client = connect();
    const { Expands, Self } = await make<Project>(client, path, { Name: 'Web Shop' });
    const lists = Expands.slice(0, 11);
    const { body } = await client.get<Record<string, { Text: string; SortOrder: number; Self: string }[]>>(
      `${Self}?$expand=${lists}`,
    );
    for (const list of lists) {
      const values = body[list] ?? [];
      expect(values.length, list).toBeGreaterThan(0);
      expect(values.map(({ SortOrder }) => SortOrder)).toEqual(values.map((_, place) => place + 1));
      for (const value of values) expect((await client.get(value.Self)).body).toEqual(value);
    }
    expect(body.Priorities?.map(({ Text }) => Text)).toEqual(['Low', 'Medium', 'High']);
  });

  test('is found by the collection, and its links answer', async () => {
    const client = connect();
    const project = await make<Project>(client, path, { Name: 'Web Shop' });
    const found = await client.get(`${path}?$filter=Slug eq 'web-shop'`);
    expect(found.body).toEqual({ Items: [project] });
    expect(project.Links.length).toBe(3);
    for (const { Href } of project.Links) expect((await client.get(Href)).status).toBe(200);
  });

  test('takes its lists away when it is deleted', async () => {
    const client = connect();
    const before = client.records();
    const { Self } = await make<Project>(client, path, { Name: 'Web Shop' });
    await client.remove(Self);
    client.mock.clock.advance(60_000);
    expect((await client.get(Self)).status).toBe(404);
    expect({ ...client.records(), Task: '' }).toEqual({ ...before, Task: '' });
  });
});

describe('names', () => {
  test.each(['Inventory', 'iNVENTORY'])('%s is in use: 409', async (Name) => {
    const client = connect();
    const post = () => client.post(path, { Name, Slug: 'other' });
    await client.fails(post, 409, `Another project has the name ${Name}.`);
  });

  test('that give a slug in use get a number, while a slug that is sent and in use is refused', async () => {
    const client = connect();
    const slugOf = async (Name: string) => (await make<Project>(client, path, { Name })).Slug;
    expect(await slugOf('Inventory!')).toBe('inventory-2');
    expect(await slugOf('Inventory?')).toBe('inventory-3');
    expect(await slugOf('Übung: 1. Öl')).toBe('übung-1-öl');
    expect(await slugOf('!?')).toBe('project');
    const post = () => client.post(path, { Name: 'New', Slug: 'INVENTORY' });
    await client.fails(post, 403, 'Another project has the Slug INVENTORY.');
  });
});

test('a slug that two projects of the seed share stands in no way of other changes', async () => {
  const Project = (documented.Project ?? []).map((project) =>
    project.Id === projects.reporting ? { ...project, Slug: 'inventory' } : project,
  );
  const client = connect({ world: { seed: { ...documented, Project } } });
  client.mock.store.Project.update(projects.reporting, { Description: 'By a command.' });
  const { status, body } = await client.put(`/api/project/${projects.inventory}`, { Description: 'x' });
  expect({ status, body }).toMatchObject({ status: 200, body: { Description: 'x', Slug: 'inventory' } });
});

test.each([
  [{}, /\/Name is missing/],
  [{ Name: null }, /\/Name must be string/],
  [{ Name: '' }, /\/Name must not be empty/],
  [{ Name: 'X', ManagerId: nowhere }, `No user has the ManagerId ${nowhere}.`],
  [{ Name: 'X', ProjectCategoryId: nowhere }, `No project category has the ProjectCategoryId ${nowhere}.`],
  [{ Name: 'X', OrganisationId: nowhere }, `No organisation has the OrganisationId ${nowhere}.`],
  [{ Name: 'X', StartDate: 'soon' }, /\/StartDate must match format "date-time"/],
  [[], /it must be object/],
])('%j is refused with 403', async (body, message) => {
  const client = connect();
  await client.fails(() => client.post(path, body), 403, message);
});

test('without a body it is 400, with another type 415', async () => {
  const client = connect();
  await client.fails(
    () => client.send(path, { method: 'POST' }),
    400,
    'Failed to read the body: it is empty; createProject needs JSON with Name.',
  );
  const text = { method: 'POST', body: 'Name=X', headers: { 'Content-Type': 'text/plain' } };
  await client.fails(() => client.send(path, text), 415, /application\/json/);
});

describe('the organisation', () => {
  test('of the first project of an empty world is Acme Inc, under the id of the documented one', async () => {
    const project = await make<Project>(connect({ world: { seed: 'empty' } }), path, {
      Name: 'First',
      OrganisationId: acme,
    });
    expect(project).toMatchObject({ OrganisationName: 'Acme Inc', OrderNumber: 0 });
  });

  test('is the first one, and others can be named', async () => {
    const client = connect();
    const own = { OrganisationId: nowhere, OrganisationName: 'Other' };
    const [first] = client.mock.store.Organisation;
    if (first) client.mock.store.Organisation.insert({ ...first, Id: nowhere, Name: 'Other' });
    expect(await make<Project>(client, path, { Name: 'A' })).toMatchObject({ OrganisationId: acme });
    expect(await make<Project>(client, path, { Name: 'B', OrganisationId: nowhere })).toMatchObject(own);
  });
});
