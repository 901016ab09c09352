import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere, projects } from '../../known.ts';

type RequirementPackage = Schemas['RequirementPackage'];
type Children = Schemas['RequirementPackageChildren'];
const cycles = '/api/requirementpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610';
const cycle1 = '/api/requirementpackage/2d33ee96-7634-4363-891f-d90a15709bb9';
const library = '/api/requirementpackage/c651ed19-5375-475a-a539-9f6401467130';
const names = (list: readonly { readonly Name: string }[] | undefined) => list?.map(({ Name }) => Name);

test('a package at the root of a project prints and links the project, one below another the other', async () => {
  const client = connect();
  const root = (await client.get<RequirementPackage>(cycles.toUpperCase())).body;
  expect(root).toMatchObject({ ProjectId: projects.reporting, Expands: ['Children', 'Parent', 'Project'] });
  expect(root).not.toHaveProperty('ParentId');
  expect(root).not.toHaveProperty('Stereotype');
  expect(root.Links.map(({ Rel }) => Rel)).toEqual(['Children', 'Project']);
  const below = (await client.get<RequirementPackage>(cycle1)).body;
  expect(below).not.toHaveProperty('ProjectId');
  expect(below.Links).toEqual([
    { Href: `http://localhost${cycle1}/children`, Rel: 'Children' },
    { Href: `http://localhost${cycles}`, Rel: 'Parent' },
  ]);
});

test('it expands Children, Parent and Project, and Requirements though Expands does not list them', async () => {
  const client = connect();
  const { body } = await client.get<RequirementPackage>(`${cycle1}?$expand=Parent,Project,Children`);
  expect(body).toMatchObject({
    Parent: { Name: 'Cycles' },
    Project: { Name: 'Reporting' },
    Children: [],
    Expands: [],
  });
  const all = await client.get<RequirementPackage>(`${library}?$expand=Requirements,Parent`);
  expect(names(all.body.Requirements)).toEqual(['Report pagination', 'Report sorting']);
  expect(all.body.Parent).toBeNull();
  expect(all.body.Expands).toEqual(['Children', 'Project']);
});

describe('the packages below one', () => {
  test('come in their order, and can be filtered, sorted, cut and counted', async () => {
    const client = connect();
    const { body } = await client.get<Children>(`${cycles}/children`);
    expect(Object.keys(body)).toEqual(['Items']);
    expect(names(body.Items)).toEqual(['Cycle 1', 'Cycle 2']);
    const query = "$filter=endswith(Name,'2')&$orderby=Name&$top=1&$inlinecount=allpages&$expand=Parent";
    const found = await client.get<Children>(`${cycles}/children?${query}`);
    expect(found.body).toMatchObject({
      Skip: 0,
      Top: 1,
      Total: 1,
      Items: [{ Name: 'Cycle 2', Parent: { Name: 'Cycles' } }],
    });
  });

  test('are 404 for an unknown package, as the package itself', async () => {
    const client = connect();
    for (const address of [
      `/api/requirementpackage/${nowhere}`,
      `/api/requirementpackage/${nowhere}/children`,
    ])
      await client.fails(() => client.get(address), 404, `No requirement package has the id ${nowhere}.`);
  });
});
