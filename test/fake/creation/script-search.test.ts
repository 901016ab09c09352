import { describe, expect, test } from 'vitest';
import { connect } from '../client.ts';
import { projects, scripts, users } from '../known.ts';
import { namesOf } from './make.ts';

const path = '/api/scripts';
const library = 'c651ed19-5375-475a-a539-9f6401467130';
const high = '5d37d6a1-6b1d-4007-8fcf-2c5296af3740';
const low = '6b1e46f4-8b59-4dc3-8ed1-0b3b89612e34';
const draft = '753387d7-0a67-45bd-8b96-a58791c283bb';
const regression = 'fbc82a4f-e80b-49c5-8813-bf1d42654ca6';
const address = `/api/script/${scripts.twoSteps}`;

describe('a TQL query finds scripts', () => {
  const [twoSteps, search, save] = ['Do this and then that', 'Search for a report', 'Save a customer'];

  test.each([
    ["Name ~ 'report'", [search]],
    ["Project = 'Test Project' AND Number > 1 ORDER BY Number DESC", [save, search]],
    [`Project = ${projects.reporting}`, []],
    ["Package = 'Script Library' ORDER BY Name", [twoSteps, save, search]],
    ["Package IN Packages('script library') AND VersionNumber = 2", [twoSteps]],
    [`AssignedTo = CurrentUser() AND Id != ${scripts.search}`, [twoSteps, save]],
    [`AssignedTo = ${users.janedoe}`, []],
    ['LastUpdatedAt > 2012-01-01', [twoSteps]],
    ['CreatedBy IN [joeb, janedoe] AND Name = x', []],
  ])('%s', async (tql, names) => {
    expect(await namesOf(connect(), path, tql)).toEqual(names);
  });

  test('by the values chosen from the lists, by text or id', async () => {
    const client = connect();
    await client.put(address, { PriorityId: high, StatusId: draft, TypeId: regression });
    for (const tql of ['Priority IN [High, Medium]', `Status = ${draft}`, 'Type = regression']) {
      expect(await namesOf(client, path, tql), tql).toEqual([twoSteps]);
    }
    expect(await namesOf(client, path, 'Status != Draft')).toEqual([search, save]);
  });

  test('by the values that scripts of the documented world have, which are printed and expanded', async () => {
    const client = connect();
    expect(await namesOf(client, path, 'Priority = Low AND Status = Final ORDER BY Number')).toEqual([
      search,
      save,
    ]);
    expect(await namesOf(client, path, 'Type = Functional')).toEqual([search]);
    const { body } = await client.get(`/api/script/${scripts.search}?$expand=Priority,Status,Type`);
    expect(body).toMatchObject({
      PriorityId: low,
      Priority: { Text: 'Low' },
      Status: { Text: 'Final' },
      Type: { Text: 'Functional' },
    });
  });

  test('of the projects of a manager', async () => {
    const client = connect();
    await client.put(`/api/project/${projects.test}`, { ManagerId: users.joeb });
    expect(await namesOf(client, path, "AssignedTo = ProjectManager('test project') AND Number = 1")).toEqual(
      [twoSteps],
    );
    expect(await namesOf(client, path, 'AssignedTo = ProjectManager(Inventory)')).toEqual([]);
  });

  test('in a page that says what part of the whole it is', async () => {
    const { body } = await connect().get(`${path}?$top=1&$skip=1&$expand=Package`);
    expect(body).toMatchObject({
      Skip: 1,
      Top: 1,
      Total: 3,
      Items: [{ Name: search, Package: { Id: library } }],
    });
  });

  test.each([
    'Colour = red',
    'AssignedTo = Nobody()',
    'AssignedTo = CurrentUser(1)',
    'Package = Packages()',
    'Steps = 1',
  ])('%s cannot be read: 400', async (tql) => {
    const client = connect();
    await client.fails(() => client.get(`${path}?tql=${tql}`), 400, /^Failed to read tql: /);
  });
});
