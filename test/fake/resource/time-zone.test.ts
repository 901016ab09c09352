import { expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';
import { projects } from '../known.ts';

const address = `/api/project/${projects.test}`;

test.each([
  // The project starts at half past ten in the evening of UTC, which is the next day further east.
  [undefined, '2012-07-02', false],
  ['UTC', '2012-07-02', false],
  ['Europe/Berlin', '2012-07-02', true],
  ['europe/berlin', "'2012-07-02 00:30'", true],
  ['Europe/Berlin', "'2012-07-02 00:31'", false],
  ['W. Europe Standard Time', '2012-07-02T00:30:00', true],
  ['W. Europe Standard Time', '2012-07-02T00:30:00Z', false],
  ['Asia/Kolkata', '2012-07-02T04:00', true],
  ['Asia/Kolkata', '2012-07-02T04:01', false],
])('in the zone %s it starts at %s or later: %s', async (timeZone, date, expected) => {
  const client = connect();
  await client.put(address, { StartDate: '2012-07-01T22:30:00Z' });
  const query = new URLSearchParams({ tql: `StartDate >= ${date}`, ...(timeZone && { timeZone }) });
  const { body } = await client.get<{ Items: readonly Schemas['Project'][] }>(`/api/projects?${query}`);
  expect(body.Items.some(({ Id }) => Id === projects.test)).toBe(expected);
});

test('a zone that does not exist is refused, whatever the query is', async () => {
  const client = connect();
  for (const at of ['/api/projects?tql=Name=x&', '/api/scripts?']) {
    const get = () => client.get(`${at}timeZone=Middle-earth`);
    await client.fails(
      get,
      400,
      /^Failed to read timeZone: there is no zone "Middle-earth"; names are those of/,
    );
  }
  expect((await client.get('/api/scripts?timeZone=')).status).toBe(200);
});
