import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { links, nowhere, projects } from '../../known.ts';

type Project = Schemas['Project'];
type Projects = { readonly Items: readonly Project[]; readonly Total?: number };

const path = '/api/projectssearch';
const names = ({ Items }: Projects) => Items.map(({ Name }) => Name);
const form = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body,
});

test('projects are found by the beginning of their name, and further chosen', async () => {
  const { get } = connect();
  const found = async (query: string) => names((await get<Projects>(`${path}?${query}`)).body);
  expect(await found('query=te')).toEqual(['Test Project']);
  expect(await found('query=ortal')).toEqual([]);
  expect(await found('query=o')).toEqual(['Old Portal', 'Online Banking']);
  expect(await found('query=o&$filter=ProjectCategoryId eq null')).toEqual(['Online Banking']);
  expect(await found('query=o&$orderby=Name desc&$top=1')).toEqual(['Online Banking']);
  const { body } = await get<Projects>(`${path}?query=o&$inlinecount=allpages&$expand=ProjectCategory`);
  expect(body).toMatchObject({ Total: 2, Items: [{ ProjectCategory: { Name: 'Archived Projects' } }, {}] });
});

test('projects are found by a form, too, and by their values', async () => {
  const { send } = connect();
  expect(names((await send<Projects>(path, form('query=te'))).body)).toEqual(['Test Project']);
  const values = `valuesqry=${projects.test}|${projects.inventory.toUpperCase()}|${nowhere}`;
  expect(names((await send<Projects>(path, form(values))).body)).toEqual(['Inventory', 'Test Project']);
});

test('a type of project finds the projects that have it', async () => {
  const { get, put } = connect();
  expect((await get<Projects>(`${path}?projectType=${nowhere}`)).body.Items).toEqual([]);
  const { body } = await put<Project>(`/api/project/${projects.test}`, { ProjectTypeId: nowhere });
  expect(body.ProjectTypeId).toBe(nowhere);
  expect(names((await get<Projects>(`${path}?projectType=${nowhere}`)).body)).toEqual(['Test Project']);
});

test('links to external systems are found in one project', async () => {
  const { get, send, fails, mock } = connect();
  const project = mock.store.ExternalSystemLink.get(links.prod)?.ProjectId;
  const at = `/api/project/${project}/searchlinks`;
  const own = mock.store.ExternalSystemLink.where('ProjectId', project ?? '');
  const { body } = await get<Projects>(at);
  expect(body).toMatchObject({ Skip: 0, Top: 25, Total: own.length });
  const [first] = body.Items;
  const query = first?.Name.slice(0, 4).toUpperCase();
  expect((await get<Projects>(`${at}?query=${query}`)).body.Items).toContainEqual(first);
  expect((await get<Projects>(`${at}?query=zzz`)).body.Items).toEqual([]);
  expect((await send<Projects>(at, form(`valuesqry=${first?.Id}`))).body.Items).toEqual([first]);
  await fails(() => get(`/api/project/${nowhere}/searchlinks`), 404, /^No project has the id/);
});
