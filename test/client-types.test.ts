import createClient from 'openapi-fetch';
import { expect, expectTypeOf, test } from 'vitest';
import { type components, createMock, type paths } from '../src/index.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** A client as an app makes it, with the types of the package, in front of a mock of its own. */
function connect() {
  const mock = createMock();
  return createClient<paths>({ baseUrl: mock.baseUrl, fetch: (request) => mock.fetch(request) });
}

test('a client of openapi-fetch reads a collection, whose items are its own', async () => {
  const { data } = await connect().GET('/api/projects', { params: { query: { $orderby: 'Name' } } });
  const names = data?.Items.map(({ Name }) => Name) ?? [];
  expect(names).toContain('Test Project');
  data?.Items.sort((one, other) => other.Name.localeCompare(one.Name));
  expect(data?.Items.map(({ Name }) => Name)).toEqual(names.toReversed());
});

test('it reads, changes and reads again', async () => {
  const client = connect();
  const params = { path: { id: project } };
  const { data: before } = await client.GET('/api/project/{id}', { params });
  expectTypeOf(before).toEqualTypeOf<components['schemas']['Project'] | undefined>();
  const { response } = await client.PUT('/api/project/{id}', {
    params,
    body: { Name: 'Renamed', Slug: before?.Slug ?? null },
  });
  expect(response.status).toBe(200);
  const { data: after } = await client.GET('/api/project/{id}', { params });
  expect(after?.Name).toBe('Renamed');
});

test('an error has the body that the document says', async () => {
  const { error, response } = await connect().GET('/api/project/{id}', {
    params: { path: { id: '00000000-0000-4000-8000-000000000000' } },
  });
  expect(response.status).toBe(404);
  expect(error?.Message).toMatch(/^No project /);
});
