import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { packages, projects } from '../../known.ts';

type Results = Schemas['ExecutionPackageResults'];

const search = async (tql: string, rest = '') => {
  const { status, body } = await connect().get<Results>(
    `/api/executionpackages?tql=${encodeURIComponent(tql)}${rest}`,
  );
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const namesOf = async (tql: string, rest = '') => (await search(tql, rest)).Items.map(({ Name }) => Name);

describe('a TQL query finds packages', () => {
  test.each([
    ["Name ~ 'Report'", ['Reports']],
    ["name~'cycle'", ['Cycle 1', 'Cycle 2']],
    ["Name = 'cycle 1'", ['Cycle 1']],
    ['Name = Regression OR Name = Reports', ['Reports', 'Regression']],
    ["Project = 'Reporting'", ['Reports', 'Regression', 'New Package Name', 'Cycle 1', 'Cycle 2']],
    ["Project = reporting AND NOT Name ~ 'cycle'", ['Reports', 'Regression', 'New Package Name']],
    [`Project = ${projects.inventory}`, ['Release 1']],
    [`Project = '${projects.inventory.toUpperCase()}'`, ['Release 1']],
    ["Project IN [Inventory, 'Test Project']", ['Release 1', 'Release 1']],
    ["Project ~ 'report'", ['Reports', 'Regression', 'New Package Name', 'Cycle 1', 'Cycle 2']],
    ["Project != 'Reporting'", ['Release 1', 'Release 1']],
    ["Package = 'new package name'", ['Cycle 1', 'Cycle 2']],
    [`Package = ${packages.regression}`, ['New Package Name']],
    ["Package != 'New Package Name' AND Project = Reporting", ['Reports', 'Regression', 'New Package Name']],
    ["Id IN Packages('Regression|New Package Name')", ['New Package Name']],
    ["Id IN Packages('regression|new package name|CYCLE 2')", ['Cycle 2']],
    ["Id IN Packages('Release 1') AND Project = 'Inventory'", ['Release 1']],
    ["Id IN Packages('Cycle 1')", ['Cycle 1']],
    [`Id IN Packages('Cycle 1') AND Package = '${packages.middle}'`, ['Cycle 1']],
    [`Id IN Packages('Cycle 1') AND Package = '${packages.regression}'`, []],
    ["Id IN Packages('New Package Name|Cycle 2')", ['Cycle 2']],
    ["Id IN Packages('Name|Cycle 2')", []],
    ["Id IN Packages('|Cycle 2')", []],
    ["Id IN Packages('Cycle 2|New Package Name')", []],
    ["Id IN Packages('')", []],
    ["Parent = 'Regression'", ['New Package Name']],
    ["Package IN packages('Regression')", ['New Package Name']],
    ['Stereotype = Plan AND OrderNumber > 1', ['Cycle 2']],
    [`Id = ${packages.reports}`, ['Reports']],
    [`ParentId = ${packages.middle}`, ['Cycle 1', 'Cycle 2']],
    ["Name = 'nothing'", []],
  ])('%s', async (tql, expected) => {
    expect(await namesOf(tql)).toEqual(expected);
  });
});

describe('ORDER BY', () => {
  test.each([
    [
      'Project = Reporting ORDER BY Name DESC',
      ['Reports', 'Regression', 'New Package Name', 'Cycle 2', 'Cycle 1'],
    ],
    [
      'order by OrderNumber desc, name',
      ['Cycle 2', 'Cycle 1', 'New Package Name', 'Regression', 'Release 1', 'Release 1', 'Reports'],
    ],
  ])('%s', async (tql, expected) => {
    expect(await namesOf(tql)).toEqual(expected);
  });

  test('by Project sorts by what people read, the name', async () => {
    const found = (await search('OrderNumber = 0 ORDER BY Project', '&$expand=Project')).Items;
    expect(found.map(({ Project }) => Project?.Name)).toEqual(['Inventory', 'Reporting', 'Test Project']);
  });
});

describe('the page', () => {
  test('always says what part of the whole it is, before its items', async () => {
    const body = await search('Project = Reporting', '&$top=2&$skip=1');
    expect(Object.keys(body)).toEqual(['Skip', 'Top', 'Total', 'Items']);
    expect(body).toMatchObject({ Skip: 1, Top: 2, Total: 5 });
    expect(body.Items.map(({ Name }) => Name)).toEqual(['Regression', 'New Package Name']);
    expect(await search('Project = Reporting', '&$top=2&$skip=1&$inlinecount=none')).toEqual(body);
    expect(await search('Project = Reporting', '&$take=2&$skip=1')).toEqual(body);
  });

  test('without a query is one of all packages', async () => {
    const { body } = await connect().get<Results>('/api/executionpackages');
    expect(body).toMatchObject({ Skip: 0, Top: 25, Total: 7 });
    expect(await search('')).toEqual(body);
    expect(await search('  ')).toEqual(body);
  });

  test('prints each package as reading it does, and can expand it', async () => {
    const client = connect();
    const { body } = await client.get(`/api/executionpackage/${packages.cycle1}?$expand=Parent,Project`);
    expect((await search("Name = 'Cycle 1'", '&$expand=Parent,Project&timeZone=UTC')).Items).toEqual([body]);
  });
});

describe('what cannot be read is refused with its position', () => {
  test.each([
    ['Name', 4],
    ['Name = ', 7],
    ['Name ~~ x', 6],
    ["Name = 'x", 7],
    ['Nonsense = 1', 0],
    ['Name = Nonsense(1)', 7],
    ['Name = Packages()', 7],
    ['OrderNumber = many', 14],
    ['Name = x ORDER', 9],
    ['Name = x AND', 12],
    ['Id IN Packages(', 15],
    [`Name = ${'('.repeat(200)}`, 7],
  ])('%s', async (tql, position) => {
    const client = connect();
    const get = () => client.get(`/api/executionpackages?tql=${encodeURIComponent(tql)}`);
    await client.fails(get, 400, new RegExp(`^Failed to read tql: .* at position ${position}(;|$)`));
  });

  test('the names that are known are those that a query can use', async () => {
    const { body } = await connect().get<Schemas['ErrorResponse']>('/api/executionpackages?tql=Nonsense=1');
    expect(body.Message).toMatch(
      /known: Project, Package, Parent, EntityType, LastUpdatedAt, Text, Id, ParentId, ProjectId, Name, Stereotype, OrderNumber$/,
    );
  });

  test('$filter is not an option here', async () => {
    const client = connect();
    await client.fails(
      () => client.get("/api/executionpackages?$filter=Name eq 'x'"),
      400,
      /\$filter is not an option/,
    );
  });
});
