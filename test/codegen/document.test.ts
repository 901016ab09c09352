import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { composeDocument } from '../../src/codegen/document/compose.ts';
import { storedSchema } from '../../src/codegen/reading/entities.ts';
import type { Document } from '../../src/codegen/reading/openapi.ts';

/** A folder of YAML files with a path each; JSON is YAML, too. */
function folderWith(files: Readonly<Record<string, { path: string; method: string; operationId: string }>>) {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-document-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const info = { title: 'T', version: '0' };
  const shared = {
    openapi: '3.1.0',
    info,
    components: { schemas: { Error: { type: 'object' } } },
    'x-everywhere': { parameters: [], responses: {}, responsesWithBody: {} },
  };
  writeFileSync(join(folder, '_shared.yaml'), JSON.stringify(shared));
  for (const [name, { path, method, operationId }] of Object.entries(files)) {
    const operation = { operationId, summary: 'S', responses: { 200: { description: 'D' } } };
    const paths = { [path]: { [method]: operation } };
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify({ openapi: '3.1.0', info, paths }));
  }
  return folder;
}

it.each(['/api/thing/{id}', '/api/Thing/{thingId}'])(
  'a path has one place: %s in a second file is refused, and both files are named',
  async (path) => {
    const folder = folderWith({
      ones: { path: '/api/thing/{id}', method: 'get', operationId: 'getOne' },
      twos: { path, method: 'put', operationId: 'putTwo' },
    });
    await expect(composeDocument(folder)).rejects.toThrow(
      `Failed to compose the document: twos.yaml describes ${path}, and ones.yaml describes /api/thing/{id}; a path has one place.`,
    );
  },
);

it('an operationId belongs to one operation', async () => {
  const folder = folderWith({
    ones: { path: '/api/one', method: 'get', operationId: 'getIt' },
    twos: { path: '/api/two', method: 'get', operationId: 'getIt' },
  });
  await expect(composeDocument(folder)).rejects.toThrow(
    'Failed to compose the document: GET /api/one and GET /api/two have the operationId getIt.',
  );
});

it('an entity in parts has the fields of all parts; one whose fields are in a choice is refused', () => {
  const named = { type: 'object', required: ['Id'], properties: { Id: { type: 'string' } } };
  const more = { properties: { Name: { type: 'string' } } };
  const document = (schema: object) =>
    ({
      paths: {},
      components: {
        schemas: { Named: named, Thing: { 'x-entity': {}, ...schema } },
        parameters: {},
        responses: {},
      },
    }) as Document;
  const parts = { allOf: [{ $ref: '#/components/schemas/Named' }, more] };
  expect(storedSchema(document(parts), 'Thing')).toEqual({
    type: 'object',
    required: ['Id'],
    properties: { Id: { type: 'string' }, Name: { type: 'string' } },
  });
  for (const wrong of [{ oneOf: [named, more] }, {}]) {
    expect(() => storedSchema(document(wrong), 'Thing')).toThrow(/^Failed to read the entity Thing: /);
  }
});
