import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { assignments, nowhere, packages, projects, scripts } from '../../known.ts';

type Script = Schemas['Script'];
const address = `/api/script/${scripts.twoSteps}`;

test('a script prints where it is, its version, and what can be expanded; its steps are kept back', async () => {
  const { body } = await connect().get<Script>(address.toUpperCase());
  expect(body).toMatchObject({
    Id: scripts.twoSteps,
    Name: 'Do this and then that',
    PackageId: packages.inventory,
    ProjectId: projects.test,
    VersionNumber: 2,
    Expands: ['Package', 'Assignments', 'Steps', 'FieldValues', 'Widgets'],
    Self: `http://localhost${address}`,
  });
  expect(body).not.toHaveProperty('Steps');
  expect(body).toMatchObject({
    Links: [{ Rel: 'Relationships', Href: `http://localhost${address}/relationships` }],
  });
});

test('it expands its package, its assignments, and its steps with their places from 0', async () => {
  const { body } = await connect().get<Script>(`${address}?$expand=step,assignment,PACKAGE`);
  expect(body.Expands).toEqual(['FieldValues', 'Widgets']);
  expect(body.Package).toMatchObject({ Id: packages.inventory, Name: 'Script Library' });
  expect(body.Assignments?.map(({ Id }) => Id)).toEqual([assignments.twoSteps]);
  expect(body.Steps).toEqual([
    { Description: 'Do this', ExpectedResult: 'Expect that', Notes: null, Data: null, OrderNumber: 0 },
    {
      Description: 'And then Do this',
      ExpectedResult: 'And then Expect that',
      Notes: null,
      Data: null,
      OrderNumber: 1,
    },
  ]);
});

test('an unknown id is 404', async () => {
  const client = connect();
  await client.fails(() => client.get(`/api/script/${nowhere}`), 404, `No script has the id ${nowhere}.`);
});

test('$expand=All expands everything, the attachments as well', async () => {
  const { body } = await connect().get<Schemas['Script']>(`${address}?$expand=All`);
  expect(body.Expands).toEqual([]);
  expect(body).toMatchObject({
    ProjectName: 'Test Project',
    PackageName: body.Package?.Name,
    Attachments: expect.any(Array),
    Steps: expect.any(Array),
  });
  expect(body.Attachments?.length).toBeGreaterThan(0);
});
