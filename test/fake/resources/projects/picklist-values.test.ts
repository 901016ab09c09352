import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere, projects } from '../../known.ts';

type Values = { readonly Items: readonly Schemas['Picklist'][]; readonly Self?: string };

const organisation = documented.Organisation?.[0]?.Id ?? '';
const inProject = `/api/project/${projects.test}`;
const inOrganisation = `/api/organisation/${organisation}`;

const textsOf = async (client: Client, path: string) =>
  (await client.get<Values>(path)).body.Items.map(({ Text }) => Text);

/** What a search finds that was sent as a form. */
const searchByForm = (client: Client, path: string, form: Record<string, string>) =>
  client.send<Values>(path, { method: 'POST', body: new URLSearchParams(form) });

test('a list has its values in their order, and its address as it was sent with /api twice', async () => {
  const path = `${inProject.toUpperCase().replace('/API/PROJECT', '/api/project')}/picklist/Priority`;
  const { body } = await connect().get<Values>(path);
  expect(body.Items.map(({ Text }) => Text)).toEqual(['Low', 'High']);
  expect(body.Items[0]?.Self).toBe(`http://localhost${inProject}/priority/${body.Items[0]?.Id}`);
  expect(body.Self).toBe(`http://localhost/api${path}`);
});

test('the values of a project understand OData', async () => {
  const client = connect();
  expect(await textsOf(client, `${inProject}/picklist/priority?$filter=SortOrder gt 1`)).toEqual(['High']);
  expect(await textsOf(client, `${inProject}/picklist/priority?$orderby=Text&$top=1`)).toEqual(['High']);
});

test('an organisation has the values of all its projects, each text once', async () => {
  const client = connect();
  await client.post('/api/projects', { Name: 'Another' });
  const texts = await textsOf(client, `${inOrganisation}/picklist/Priority`);
  expect(texts).toHaveLength(new Set(texts).size);
  expect(texts).toEqual(expect.arrayContaining(['Low', 'Medium', 'High']));
});

describe.each([inProject, inOrganisation])('a search at %s', (place) => {
  const path = `${place}/picklistsearch/Priority`;

  test('finds the beginning of a text in any letter case, also as a form', async () => {
    const client = connect();
    expect(await textsOf(client, `${path}?query=h`)).toEqual(['High']);
    expect(await textsOf(client, `${path}?query=ig`)).toEqual([]);
    const { body } = await searchByForm(client, path, { query: 'LO' });
    expect(body.Items.map(({ Text }) => Text)).toEqual(['Low']);
  });

  test('finds the values that a form has already', async () => {
    const client = connect();
    const all = (await client.get<Values>(`${place}/picklist/Priority`)).body.Items;
    const { body } = await searchByForm(client, path, {
      query: '',
      valuesqry: `${all[0]?.Id}|${all[1]?.Text}`,
    });
    expect(new Set(body.Items)).toEqual(new Set(all.slice(0, 2)));
  });
});

test.each([
  `/api/project/${nowhere}/picklist/Priority`,
  `/api/project/${nowhere}/picklistsearch/Priority`,
  `/api/organisation/${nowhere}/picklist/Priority`,
  `/api/organisation/${nowhere}/picklistsearch/Priority`,
  `${inProject}/picklist/Colour`,
])('%s is 404', async (path) => {
  expect((await connect().get(path)).status).toBe(404);
});
