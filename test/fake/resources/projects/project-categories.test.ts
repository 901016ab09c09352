import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { archive, nowhere, projects } from '../../known.ts';

type Category = Schemas['ProjectCategory'];
type Categories = { readonly Items: readonly Category[]; readonly Total?: number };
type Project = Schemas['Project'];

const acme = '41930a0d-0d44-4a82-a9de-e2c25780130b';
const active = 'dc8b3352-05cf-4b54-868b-a1f6c3cc73ba';
const archivedProjects = 'b8cd5461-24af-4393-b089-c51ed25687fa';
const at = (id: string) => `/api/projectcategory/${id}`;
const names = ({ Items }: Categories) => Items.map(({ Name }) => Name);

describe('project categories', () => {
  test('are listed from all over the tree, as the page prints them', async () => {
    const { body } = await connect().get<Categories>('/api/projectcategories?$filter=OrderNumber eq 0');
    expect(names(body)).toEqual(['Archived Projects', 'Active', 'Mobile']);
    const Expands = ['Projects', 'Parent', 'Organisation', 'Children'];
    expect(body.Items.slice(1)).toEqual([
      {
        ...{ Id: active, Name: 'Active', OrderNumber: 0, OrganisationId: acme, OrganisationName: 'Acme Inc' },
        ...{ ParentId: null, ParentName: null, HasChildren: true, HasProjects: false, HasParent: false },
        ...{ Expands, Self: `http://localhost${at(active)}` },
      },
      {
        ...{ Id: '092c1c83-cfe7-4075-aea8-4dc445f8d87d', Name: 'Mobile', OrderNumber: 0 },
        ...{ OrganisationId: null, OrganisationName: null, ParentId: active, ParentName: 'Active' },
        ...{ HasChildren: false, HasProjects: false, HasParent: true },
        ...{ Expands, Self: `http://localhost${at('092c1c83-cfe7-4075-aea8-4dc445f8d87d')}` },
      },
    ]);
  });

  test('have children, in their order', async () => {
    const { get, fails } = connect();
    const { body } = await get<Categories>(`${at(active.toUpperCase())}/children`);
    expect(names(body)).toEqual(['Mobile', 'Desktop']);
    const counted = await get<Categories>(`${at(active)}/children?$top=1&$inlinecount=allpages`);
    expect([names(counted.body), counted.body.Total]).toEqual([['Mobile'], 2]);
    await fails(() => get(`${at(nowhere)}/children`), 404, /^No project category/);
  });

  test('expand to what is in them and above them', async () => {
    const { get } = connect();
    const all = '$expand=Projects,Parent,Organisation,Children';
    const top = (await get<Category>(`${at(archivedProjects)}?${all}`)).body;
    expect(top).toMatchObject({ Expands: [], Parent: null, Children: [], Organisation: { Id: acme } });
    expect(top.Projects?.map(({ Name }) => Name)).toEqual(['Old Portal']);
    const below = (await get<Category>(`${at('092c1c83-cfe7-4075-aea8-4dc445f8d87d')}?${all}`)).body;
    expect(below).toMatchObject({ Parent: { Id: active }, Organisation: { Id: acme }, Projects: [] });
    const { Children } = (await get<Category>(`${at(active)}?$expand=Children`)).body;
    expect(Children).toHaveLength(2);
  });

  test('are made below another one or under the organisation, which shows it', async () => {
    const { get, post } = connect();
    const made = await post<Category>('/api/projectcategories', {
      Name: 'Web',
      ParentId: active.toUpperCase(),
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('Location')).toBe(made.body.Self);
    expect(made.body).toMatchObject({
      ...{ OrderNumber: 2, OrganisationId: null, ParentId: active, ParentName: 'Active', HasParent: true },
    });
    const root = await post<Category>('/api/projectcategories', { Name: 'Internal', Links: [], Expands: [] });
    expect(root.body).toMatchObject({ OrganisationId: acme, ParentId: null, HasChildren: false });
    await post('/api/projectcategories', { Name: 'Tools', ParentId: root.body.Id });
    expect((await get<Category>(at(root.body.Id))).body.HasChildren).toBe(true);
  });

  test('have names that are their own where they are: 409', async () => {
    const { fails, post, put } = connect();
    const clash = /^Another project category has the name/;
    await fails(() => post('/api/projectcategories', { Name: 'mobile', ParentId: active }), 409, clash);
    expect((await post('/api/projectcategories', { Name: 'Mobile' })).status).toBe(201);
    await fails(() => put(at(archivedProjects), { Name: 'ACTIVE' }), 409, clash);
    expect((await put(at(active), { Name: 'active' })).status).toBe(200);
  });

  test('move with an update, and keep what it says nothing of', async () => {
    const { get, put, fails } = connect();
    const moved = await put<Category>(at(archivedProjects), {
      ParentId: active,
      Name: null,
      OrderNumber: null,
    });
    expect(moved.body).toMatchObject({
      Name: 'Archived Projects',
      ParentName: 'Active',
      OrganisationId: null,
    });
    const loop = () => put(at(active), { ParentId: archivedProjects });
    await fails(loop, 403, 'The category Active cannot be below itself.');
    const back = await put<Category>(at(archivedProjects), { ParentId: null, OrganisationId: acme });
    expect(back.body).toMatchObject({ ParentId: null, HasParent: false, OrganisationName: 'Acme Inc' });
    expect((await get<Categories>(`${at(active)}/children`)).body.Items).toHaveLength(2);
  });

  test('show a new name in projects and in the categories below', async () => {
    const { get, put } = connect();
    await put(at(archivedProjects), { Name: 'Old' });
    await put(at(active), { Name: 'Current' });
    const [old] = (await get<{ Items: Project[] }>("/api/projects?$filter=Name eq 'Old Portal'")).body.Items;
    expect(old?.ProjectCategoryName).toBe('Old');
    expect((await get<Categories>(`${at(active)}/children`)).body.Items[0]?.ParentName).toBe('Current');
  });

  test('know whether projects are in them', async () => {
    const { get, put, post, remove, mock } = connect();
    const hasProjects = async (id: string) => (await get<Category>(at(id))).body.HasProjects;
    await put(`/api/project/${projects.test}`, { ProjectCategoryId: active });
    expect(await hasProjects(active)).toBe(true);
    await put(`/api/project/${projects.test}`, { ProjectCategoryId: archivedProjects });
    expect(await hasProjects(active)).toBe(false);
    const { Id } = (await post<Project>('/api/projects', { Name: 'App', ProjectCategoryId: active })).body;
    expect(await hasProjects(active)).toBe(true);
    await remove(`/api/project/${Id}`);
    mock.clock.advance(1000);
    expect(await hasProjects(active)).toBe(false);
  });

  test('leave their projects to the organisation when they are deleted, with the categories below them', async () => {
    const { get, put, remove, mock } = connect();
    await put(at(archivedProjects), { ParentId: active });
    expect(await remove(at(active))).toMatchObject({ status: 200, text: '' });
    expect(Array.from(mock.store.ProjectCategory, ({ Name }) => Name)).toEqual(['Archived']);
    const { body } = await get<Project>(`/api/project/4bb709c2-e0e7-4af3-9f60-a045016a9610`);
    expect(body).toMatchObject({ ProjectCategoryId: null, ProjectCategoryName: null, OrganisationId: acme });
  });

  test('of another organisation take no project and no category', async () => {
    const { post, put, fails } = connect();
    const { Id } = (await post<{ Id: string }>('/api/organisations', { Name: 'Globex' })).body;
    const other = await post<Category>('/api/projectcategories', { Name: 'Reactors', OrganisationId: Id });
    const change = { ProjectCategoryId: other.body.Id };
    await fails(() => put(`/api/project/${projects.test}`, change), 403, /is of another organisation\.$/);
    const both = { Name: 'New', ParentId: other.body.Id, OrganisationId: acme };
    await fails(() => post('/api/projectcategories', both), 403, /is of another organisation than Acme Inc/);
    const made = await post<Project>('/api/projects', { Name: 'Core', ProjectCategoryId: other.body.Id });
    expect(made.body).toMatchObject({ OrganisationId: Id, OrganisationName: 'Globex' });
  });
});

test('a category with projects stays in its organisation, an empty one does not', async () => {
  const client = connect();
  const { body: other } = await client.post<{ Id: string }>('/api/organisations', { Name: 'Other' });
  const { body: empty } = await client.post<{ Id: string }>('/api/projectcategories', { Name: 'Empty' });
  const move = (id: string) => client.put(`/api/projectcategory/${id}`, { OrganisationId: other.Id });
  await client.fails(() => move(archive), 403, /has projects, which cannot be moved to another organisation/);
  expect((await move(empty.Id)).status).toBe(200);
});

test('children are expanded in the order in which they are listed', async () => {
  const { get, post } = connect();
  const { body: parent } = await post<Category>('/api/projectcategories', { Name: 'Parent' });
  for (const [Name, OrderNumber] of [
    ['second', 2],
    ['first', 1],
  ])
    await post('/api/projectcategories', { Name, OrderNumber, ParentId: parent.Id });
  const { body } = await get<Category>(`${at(parent.Id)}?$expand=Children`);
  expect(body.Children?.map(({ Name }) => Name)).toEqual(['first', 'second']);
  expect(names((await get<Categories>(`${at(parent.Id)}/children`)).body)).toEqual(['first', 'second']);
});
