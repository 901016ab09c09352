import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere, projects } from '../../known.ts';

type Widgets = Schemas['EntityTypeWidgets'];
const address = `/api/project/${projects.test}/widgets`;
const kinds = ['Incident', 'Requirement', 'TestScript', 'AgileRun', 'ScriptRun'];
const keysOf = async (query: string, at = address) => {
  const { status, body } = await connect().get<Widgets>(at + query);
  expect(status).toBe(200);
  return Object.keys(body);
};

test('without $expand the widgets of all kinds of entity are printed, after the project', async () => {
  const { body } = await connect().get<Widgets>(address);
  expect(Object.keys(body)).toEqual(['ProjectId', 'ProjectName', ...kinds]);
  expect(body).toMatchObject({ ProjectId: projects.test, ProjectName: 'Test Project' });
  expect(body.Requirement).toMatchObject({
    EntityType: 'Requirement',
    Widgets: [{ Name: 'Number' }, { Name: 'Name' }],
  });
  expect(body.Incident).not.toHaveProperty('Id');
  expect(body.Incident).not.toHaveProperty('ProjectId');
});

test('with it only those that are named, in any letter case', async () => {
  expect(await keysOf('?$expand=ScriptRun')).toEqual(['ProjectId', 'ProjectName', 'ScriptRun']);
  expect(await keysOf('?$expand=incident, testscript')).toEqual([
    'ProjectId',
    'ProjectName',
    'Incident',
    'TestScript',
  ]);
});

test('a project without widgets has lists without any, of all kinds or those that are named', async () => {
  const other = `/api/project/${projects.inventory}/widgets`;
  const { body } = await connect().get<Widgets>(other);
  expect(Object.keys(body)).toEqual(['ProjectId', 'ProjectName', ...kinds]);
  expect(body.Incident).toEqual({ EntityType: 'Incident', Widgets: [] });
  expect(await keysOf('?$expand=AgileRun', other)).toEqual(['ProjectId', 'ProjectName', 'AgileRun']);
});

test('the name of the project is the one it has now', async () => {
  const client = connect();
  await client.put(`/api/project/${projects.test}`, { Name: 'New Name' });
  expect((await client.get<Widgets>(address)).body.ProjectName).toBe('New Name');
});

test('an unknown kind is 400, an unknown project 404', async () => {
  const client = connect();
  const message =
    'Failed to read $expand: getWidgetsForProject has no expansion Wish; known: Incident, Requirement, TestScript, AgileRun, ScriptRun.';
  await client.fails(() => client.get(`${address}?$expand=Wish,Incident`), 400, message);
  await client.fails(() => client.get(`/api/project/${nowhere}/widgets`), 404, /^No project has the id/);
});
