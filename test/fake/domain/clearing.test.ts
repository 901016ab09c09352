import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect } from '../client.ts';
import { links, packages, projects, users } from '../known.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Gives a record a value, takes it away, and reads what is left; the same again changes nothing. */
async function cleared(client: Client, address: string, given: Fields, empty: Fields): Promise<Fields> {
  const first = await client.put<Fields>(address, given);
  expect(first.body).toMatchObject(given);
  const second = await client.put<Fields>(address, empty);
  expect(second.status, second.text).toBeLessThan(300);
  const before = client.records();
  client.mock.clock.advance(1000);
  await client.put(address, empty);
  expect(client.records()).toEqual(before);
  return (await client.get<Fields>(address)).body;
}

/** One of a project's values of a picklist. */
function picked(client: Client, projectId: string, list: string): string {
  const values = client.mock.store.Picklist.where('ProjectId', projectId);
  return values.find(({ Picklist }) => Picklist === list)?.Id ?? '';
}

describe('an empty text takes away', () => {
  const ofAll = { AssignedToId: users.joeb };

  test.each([
    ['scripts', 'script', { PriorityId: 'priority', StatusId: 'status', TypeId: 'testtype' }],
    ['agileruns', 'agilerun', { PriorityId: 'priority', StatusId: 'status', TypeId: 'testtype' }],
    [
      'requirements',
      'requirement',
      {
        PriorityId: 'priority',
        StatusId: 'requirementstatus',
        TypeId: 'requirementtype',
        DifficultyLevelId: 'requirementdifficulty',
      },
    ],
    [
      'incidents',
      'incident',
      {
        PriorityId: 'priority',
        StatusId: 'incidentstatus',
        TypeId: 'incidenttype',
        ResolutionId: 'incidentresolution',
      },
    ],
    ['scriptassignments', 'scriptassignment', {}],
    ['automatedtestassignments', 'automatedtestassignment', {}],
    ['automatedtests', 'automatedtest', {}],
  ])('who has the work, and values of picklists, of %s', async (_, kind, lists: Record<string, string>) => {
    const client = connect();
    const make = { script: 'script', agilerun: 'agileRun', requirement: 'requirement', incident: 'incident' };
    const others = {
      scriptassignment: 'scriptAssignment',
      automatedtestassignment: 'automatedTestAssignment',
      automatedtest: 'automatedTest',
    };
    const name = ({ ...make, ...others } as Record<string, string>)[kind] ?? '';
    const made = (client.mock.create as unknown as Record<string, () => Fields>)[name]?.() ?? {};
    const given = Object.fromEntries(
      Object.entries(lists).map(([field, list]) => [field, picked(client, `${made.ProjectId}`, list)]),
    );
    const all = { ...ofAll, ...given };
    const empty = Object.fromEntries(Object.keys(all).map((field) => [field, '']));
    const left = await cleared(client, `/api/${kind}/${made.Id}`, all, empty);
    for (const field of Object.keys(all)) expect(left[field] ?? null, field).toBe(null);
    expect(left.AssignedTo).toBe(null);
  });

  test('the manager, the category and the dates of a project', async () => {
    const client = connect();
    const [category] = client.mock.store.ProjectCategory.where(
      'OrganisationId',
      client.mock.store.Project.getOrThrow(projects.reporting).OrganisationId,
    );
    const given = {
      ManagerId: users.joeb,
      ProjectCategoryId: category?.Id,
      StartDate: '2015-01-01T00:00:00Z',
      EstimatedEndDate: '2016-01-01T00:00:00Z',
    };
    const empty = Object.fromEntries(Object.keys(given).map((field) => [field, '']));
    const left = await cleared(client, `/api/project/${projects.reporting}`, given, empty);
    const nothing = Object.fromEntries(Object.keys(given).map((field) => [field, null]));
    expect(left).toMatchObject({ ...nothing, ManagerUserName: null, ProjectCategoryName: null });
  });

  test('what a requirement, a package and a category are below', async () => {
    const client = connect();
    const { body: home } = await client.post<Schemas['RequirementPackage']>('/api/requirementpackages', {
      Name: 'Home',
      ProjectId: projects.reporting,
    });
    const make = async (body: object) =>
      (await client.post<Schemas['Requirement']>('/api/requirements', { Name: 'New', ...body })).body;
    const parent = await make({ PackageId: home.Id });
    const child = await make({ ParentId: parent.Id });
    const left = await cleared(client, child.Self, { ParentId: parent.Id }, { ParentId: '' });
    expect(left).toMatchObject({ ParentId: null, PackageId: home.Id });
    const inner = await client.put(`/api/executionpackage/${packages.middle}`, { ParentId: '' });
    expect(inner.body).toMatchObject({ ProjectId: projects.reporting });
    expect(inner.body).not.toHaveProperty('ParentId');
    const below = [...client.mock.store.ProjectCategory].find(({ ParentId }) => ParentId !== null);
    const top = await client.put(`/api/projectcategory/${below?.Id}`, { ParentId: '' });
    expect(top.body).toMatchObject({ ParentId: null, HasParent: false, OrganisationId: expect.any(String) });
  });

  test('all of a list of ids', async () => {
    const client = connect();
    const [incident] = client.mock.store.Incident.where('ProjectId', projects.test);
    const address = `/api/incident/${incident?.Id}`;
    const given = {
      ComponentIds: [picked(client, projects.test, 'component')],
      AffectedVersionIds: [picked(client, projects.test, 'version')],
      FixedVersionIds: [picked(client, projects.test, 'version')],
      ExternalSystemLinkIds: [links.prod],
    };
    const empty = Object.fromEntries(Object.keys(given).map((field) => [field, ['']]));
    const left = await cleared(client, address, given, empty);
    const nothing = { ComponentIds: null, AffectedVersionIds: null, FixedVersionIds: null };
    expect(left).toMatchObject({ ...nothing, ExternalSystemLinkIds: [] });
    const { body: full } = await client.put(`${address}?$expand=All`, given);
    await client.put(address, { ...(full as object), ExternalSystemLinkIds: [''] });
    expect((await client.get<Fields>(address)).body.ExternalSystemLinkIds).toEqual([]);
  });
});

test('an empty text says nothing of a new record', async () => {
  const { status, body } = await connect().post<Fields>('/api/projects', {
    Name: 'New',
    ManagerId: '',
    StartDate: '',
    ProjectCategoryId: '',
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ ManagerId: null, StartDate: null, ProjectCategoryId: null });
});

test.each([
  ['/api/script/3503ada7-6f77-46ba-a083-a84747d53b2c', 'PackageId'],
  [`/api/executionpackage/${packages.middle}`, 'ProjectId'],
  [`/api/project/${projects.reporting}`, 'OrganisationId'],
])('what %s needs, its %s, cannot be taken away', async (address, field) => {
  const client = connect();
  await client.fails(
    () => client.put(address, { [field]: '' }),
    403,
    new RegExp(`/${field} must match format`),
  );
});
