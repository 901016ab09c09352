import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { operationFacts } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';

interface Version1 {
  readonly basePath: string;
  readonly apis: { path: string; operations: Operation1[] }[];
  readonly models: Record<
    string,
    { properties: Record<string, { $ref?: string; items?: { $ref?: string } }> }
  >;
}
interface Operation1 {
  readonly nickname: string;
  readonly httpMethod: string;
  readonly responseClass: string;
  readonly parameters: { name: string; paramType: string; dataType: string }[];
  readonly statusCodes: Record<string, string>;
}

const client = connect({ server: { basePath: '/EnterpriseTester' } });
const wanted = Object.entries(operationFacts).map(([id, { method, path }]) => `${id} ${method} ${path}`);

test('the list names both descriptions, which can be read', async () => {
  const { body } = await client.get<{ basePath: string; apis: { path: string }[] }>('/api/swagger');
  expect(body.basePath).toBe('http://localhost/EnterpriseTester/');
  for (const { path } of body.apis) expect((await client.get(path)).status).toBe(200);
});

test('Swagger 1.1 has every operation, and every model that it names', async () => {
  const { body } = await client.get<Version1>('/api/swagger/api');
  expect(body).toMatchObject({
    apiVersion: '6.1.0.0',
    swaggerVersion: '1.1',
    basePath: 'http://localhost/EnterpriseTester/',
  });
  const all = body.apis.flatMap(({ path, operations }) => operations.map((it) => ({ ...it, path })));
  expect(all.map((it) => `${it.nickname} ${it.httpMethod} ${it.path}`).sort()).toEqual([...wanted].sort());
  const simple = /^(void|Object|string|integer|number|boolean|any|file)$/;
  const named = all.flatMap(({ responseClass, parameters }) => [
    responseClass,
    ...parameters.map((it) => it.dataType),
  ]);
  const inModels = Object.values(body.models).flatMap(({ properties }) =>
    Object.values(properties).flatMap((it) => [it.$ref ?? [], it.items?.$ref ?? []].flat()),
  );
  const unknown = [...named, ...inModels]
    .map((it) => it.replace(/^(list\[)+|\]+$/g, ''))
    .filter((it) => !simple.test(it) && !(it in body.models));
  expect(unknown).toEqual([]);
  const read = all.find(({ nickname }) => nickname === 'getProject');
  expect(read).toMatchObject({ responseClass: 'Project', statusCodes: { 404: expect.any(String) } });
  expect(read?.parameters).toContainEqual(
    expect.objectContaining({ name: '$expand', paramType: 'query', dataType: 'string' }),
  );
});

test('Swagger 2.0 has every operation, and a published validator finds nothing wrong in it', async () => {
  const { body, text } = await client.get<{
    host: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  }>('/api/swagger/v2');
  expect(body).toMatchObject({
    swagger: '2.0',
    host: 'localhost',
    basePath: '/EnterpriseTester',
    schemes: ['http'],
  });
  const all = Object.entries(body.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
  );
  expect(all.sort()).toEqual([...wanted].sort());
  const config = await createConfig({
    rules: {
      struct: 'error',
      'no-unresolved-refs': 'error',
      'path-parameters-defined': 'error',
      'operation-operationId-unique': 'error',
    },
  });
  // The type of a download is `file` in Swagger 2.0, which the validator does not know.
  const withoutFiles = text.replaceAll('"type":"file"', '"type":"string"');
  const problems = await lintFromString({ source: withoutFiles, config });
  expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
});

test('the validator finds what is wrong in a document that is not Swagger 2.0', async () => {
  const { body } = await client.get<object>('/api/swagger/v2');
  const config = await createConfig({ rules: { struct: 'error' } });
  const source = JSON.stringify({ ...body, paths: { '/x': { get: { responses: {}, requestBody: {} } } } });
  expect(await lintFromString({ source, config })).not.toEqual([]);
});
