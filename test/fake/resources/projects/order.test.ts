import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { archive, projects } from '../../known.ts';

type Project = Schemas['Project'];
interface List {
  readonly Items: readonly Project[];
}

test('projects stand in the order that people gave them, everywhere', async () => {
  const { get, put } = connect();
  await put(`/api/project/${projects.reporting}`, { OrderNumber: 0, ProjectCategoryId: archive });
  await put(`/api/project/${projects.test}`, { OrderNumber: 7, ProjectCategoryId: archive });
  const placed = (all: readonly Project[]) =>
    all.map(({ Id }) => Id).filter((id) => id === projects.test || id === projects.reporting);
  const inOrder = [projects.reporting, projects.test];
  const { Items } = (await get<List>('/api/projects?$top=100')).body;
  expect(placed(Items)).toEqual(inOrder);
  const { OrganisationId } = Items[0] as Project;
  const at = `/api/organisation/${OrganisationId}?$expand=Projects`;
  expect(placed((await get<{ Projects: Project[] }>(at)).body.Projects)).toEqual(inOrder);
  const category = `/api/projectcategory/${archive}?$expand=Projects`;
  expect(placed((await get<{ Projects: Project[] }>(category)).body.Projects)).toEqual(inOrder);
});

test('a new organisation counts its projects and categories from the beginning', async () => {
  const { mock, post, get } = connect();
  const { Id: OrganisationId } = mock.create.organisation();
  const make = async (path: string, Name: string) =>
    (await post<Project>(path, { Name, OrganisationId })).body.OrderNumber;
  expect(await make('/api/projects', 'First')).toBe(0);
  expect(await make('/api/projects', 'Second')).toBe(1);
  expect(await make('/api/projectcategories', 'First')).toBe(0);
  expect(await make('/api/projectcategories', 'Second')).toBe(1);
  const names = (await get<List>('/api/projects?$top=100')).body.Items.map(({ Name }) => Name);
  expect(names.slice(-2)).toEqual(['First', 'Second']);
});

test('without an organisation there is no project', async () => {
  const client = connect();
  for (const { Id } of client.mock.store.Organisation) client.mock.store.removeTree('Organisation', Id);
  await client.fails(() => client.post('/api/projects', { Name: 'A' }), 403, 'There is no organisation.');
});
