import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { nowhere, projects } from '../../known.ts';

const low = '6b1e46f4-8b59-4dc3-8ed1-0b3b89612e34';
const priority = `/api/project/${projects.test}/priority/${low}`;

test('a value is printed with its text, its place and its address, not with what it belongs to', async () => {
  const { body } = await connect().get<Schemas['Picklist']>(priority.toUpperCase());
  expect(Object.entries(body)).toEqual([
    ['Id', low],
    ['Text', 'Low'],
    ['SortOrder', 1],
    ['Self', `http://localhost${priority}`],
  ]);
});

test('every value of the seed is at its address', async () => {
  const client = connect();
  for (const { Id, Text, ProjectId, Picklist } of documented.Picklist ?? []) {
    const { body } = await client.get(`/api/project/${ProjectId}/${Picklist}/${Id}`);
    expect(body).toMatchObject({ Id, Text });
  }
});

test.each([
  `/api/project/${projects.test}/status/${low}`,
  `/api/project/${projects.inventory}/priority/${low}`,
  `/api/project/${nowhere}/priority/${low}`,
  `/api/project/${projects.test}/priority/${nowhere}`,
])('%s is 404: another list, another project, no value', async (address) => {
  const client = connect();
  await client.fails(() => client.get(address), 404, /^The project .* has no (status|priority) with the id/);
});

test('a list that does not exist is no resource', async () => {
  const client = connect();
  const address = `/api/project/${projects.test}/colour/${low}`;
  await client.fails(() => client.get(address), 404, /^No resource of the API is at/);
});
