import { expect, it } from 'vitest';
import { writeOut } from '../../src/codegen/document/shorthands.ts';
import type { Document } from '../../src/codegen/reading/openapi.ts';

const number = { type: 'integer' };
const shorthands = {
  parameterSets: { Paging: ['Top', 'Skip'] },
  envelopes: { Page: { required: ['Total', 'Items'], properties: { Total: number, Items: {}, Self: {} } } },
};

const documentWith = (operation: object) =>
  ({
    paths: { '/api/things': { get: { operationId: 'listThings', responses: {}, ...operation } } },
    components: { schemas: {}, parameters: {}, responses: {} },
  }) as unknown as Document;

it('x-parameters stands for the shared parameters of a set, after those of the operation', () => {
  const own = { name: 'own', in: 'query', schema: {} };
  const document = writeOut(documentWith({ 'x-parameters': 'Paging', parameters: [own] }), shorthands);
  const operation = document.paths['/api/things']?.get;
  const shared = ['Top', 'Skip'].map((name) => ({ $ref: `#/components/parameters/${name}` }));
  expect(operation?.parameters).toEqual([own, ...shared]);
  expect(operation).not.toHaveProperty('x-parameters');
});

it('x-envelope puts an array into the object that a collection is printed in, in its order', () => {
  const schema = { description: 'D', 'x-envelope': 'Page', type: 'array', items: { type: 'string' } };
  const document = writeOut(
    documentWith({ responses: { 200: { content: { any: { schema } } } } }),
    shorthands,
  );
  const { content } = document.paths['/api/things']?.get?.responses['200'] ?? {};
  expect(JSON.stringify(content?.any?.schema)).toBe(
    JSON.stringify({
      description: 'D',
      type: 'object',
      required: ['Total', 'Items'],
      properties: { Total: number, Items: { type: 'array', items: { type: 'string' } }, Self: {} },
    }),
  );
});

it('bodies that operations share are those of each: what is added to one is added to no other', () => {
  const shared = { description: 'D' };
  const document = documentWith({ responses: { 200: { $ref: '#/components/responses/Done' } } });
  Object.assign(document.components.responses, { Done: shared });
  const response = writeOut(document, {}).paths['/api/things']?.get?.responses['200'];
  expect(response).toEqual(shared);
  Object.assign(response ?? {}, { content: {} });
  expect(shared).toEqual({ description: 'D' });
});

it('a name that _shared.yaml does not have is refused, and the known ones are listed', () => {
  expect(() => writeOut(documentWith({ 'x-parameters': 'OData' }), shorthands)).toThrow(
    'Failed to write out the parameters of listThings: _shared.yaml has Paging, not OData.',
  );
});
