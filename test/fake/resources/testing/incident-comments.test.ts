import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Comment = Schemas['IncidentComment'];
const incident = '/api/incident/4bb709c2-e0e7-4af3-9f60-a045016a9610';
const first = '1e401c7a-ae50-45c2-b94e-8227eebac854';

async function commentsOf(client: Client, query = ''): Promise<readonly Comment[]> {
  return (await client.get<{ Items: Comment[] }>(`${incident}/comments${query}`)).body.Items;
}

test('comments are added by an update of the incident, and never changed ones say so', async () => {
  const client = connect();
  await client.put(incident, { Comments: [{ Body: 'Seen again' }] });
  const [old, added] = await commentsOf(client);
  expect(old?.Id).toBe(first);
  expect(added).toMatchObject({
    Body: 'Seen again',
    CreatedAt: '2015-06-01T12:00:00Z',
    CreatedByUserName: 'joeb',
    LastUpdatedAt: '0001-01-01T00:00:00Z',
  });
  expect(await commentsOf(client, "?$filter=Body eq 'Seen again'")).toEqual([added]);
  const { body } = await client.get<Schemas['Incident']>(`${incident}?$expand=LastComment`);
  expect(body).toMatchObject({ LastComment: added, LastUpdatedAt: '2015-06-01T12:00:00Z', VersionNumber: 1 });
});

test('a comment with the Id of another one changes that one alone', async () => {
  const client = connect();
  await client.put(incident, { Comments: [{ Id: first.toUpperCase(), Body: 'The priority is low' }] });
  expect(await commentsOf(client)).toMatchObject([
    {
      Id: first,
      Body: 'The priority is low',
      CreatedAt: '2012-03-03T21:34:22Z',
      LastUpdatedAt: '2015-06-01T12:00:00Z',
    },
  ]);
});

test('an update with a comment that the incident does not have changes nothing', async () => {
  const client = connect();
  const before = await client.get(incident);
  const Comments = [{ Body: 'a' }, { Id: nowhere, Body: 'b' }];
  await client.fails(() => client.put(incident, { Summary: 'b', Comments }), 403, /no comment with the Id/);
  expect((await client.get(incident)).body).toEqual(before.body);
  expect(await commentsOf(client)).toHaveLength(1);
});

test('comments go with their incident', async () => {
  const client = connect();
  await client.remove(incident);
  await client.fails(() => client.get(`${incident}/comments`), 404, /No incident has the id/);
  expect(client.mock.store.IncidentComment.size).toBe(0);
});
