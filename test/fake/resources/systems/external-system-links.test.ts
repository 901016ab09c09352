import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { links, nowhere, projects } from '../../known.ts';

test('a link between a project and a tracker is printed as it is kept, with its address', async () => {
  const address = `/api/externalsystemlink/${links.prod}`;
  const { status, body } = await connect().get<Schemas['ExternalSystemLink']>(address.toUpperCase());
  expect(status).toBe(200);
  const kept = documented.ExternalSystemLink?.find(({ Id }) => Id === links.prod);
  expect(body).toEqual({
    ...kept,
    Self: `http://localhost${address}`,
    Links: [{ Title: 'Configuration Editor', Href: 'http://localhost/api/', Rel: 'Edit' }],
  });
});

test('it cannot be expanded with what it does not have', async () => {
  const client = connect();
  const get = () => client.get(`/api/externalsystemlink/${links.prod}?$expand=Project`);
  await client.fails(get, 400, /Project/);
});

test('it follows the name of its project', async () => {
  const client = connect();
  await client.put(`/api/project/${projects.test}`, { Name: 'Renamed' });
  const { body } = await client.get<Schemas['ExternalSystemLink']>(`/api/externalsystemlink/${links.prod}`);
  expect(body.ProjectName).toBe('Renamed');
});

test('an unknown id is 404', async () => {
  const client = connect();
  await client.fails(
    () => client.get(`/api/externalsystemlink/${nowhere}`),
    404,
    /^No external system link has/,
  );
});
