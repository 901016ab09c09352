import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { links, nowhere } from '../../known.ts';

test('a link between a project and a tracker is printed as it is kept, with its address', async () => {
  const address = `/api/externalsystemlink/${links.prod}`;
  const { status, body } = await connect().get<Schemas['ExternalSystemLink']>(address.toUpperCase());
  expect(status).toBe(200);
  const kept = documented.ExternalSystemLink?.find(({ Id }) => Id === links.prod);
  expect(body).toEqual({ ...kept, Self: `http://localhost${address}` });
});

test('it cannot be expanded', async () => {
  const client = connect();
  const get = () => client.get(`/api/externalsystemlink/${links.prod}?$expand=Project`);
  await client.fails(get, 400, /\$expand is not an option of getExternalSystemLink; known: \$format\.$/);
});

test('an unknown id is 404', async () => {
  const client = connect();
  await client.fails(
    () => client.get(`/api/externalsystemlink/${nowhere}`),
    404,
    /^No external system link has/,
  );
});
