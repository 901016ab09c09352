import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src/codegen/document/compose.ts';
import { all, folderOf, said, things } from './files.ts';

it('names of properties and headers, and what examples say, may be any', async () => {
  const description = '          description: The thing.\n';
  const named = `${description}          headers: { x-thing: { schema: { type: string } } }\n`;
  const printed = 'schema: { $ref: "#/components/schemas/Thing" }';
  const text = things
    .replace(description, named)
    .replace('        Number:', '        x-thing: { type: string, description: Any. }\n        Number:')
    .replace(printed, `${printed}, examples: { one: { value: { x-any: 1, $ref: "#/nowhere" } } }`);
  const document = await composeDocument(folderOf({ ...all, 'area/things.yaml': text }));
  const { headers, content } = document.paths['/api/thing/{id}']?.get?.responses[200] ?? {};
  expect(Object.keys(headers ?? {})).toEqual(['x-thing']);
  expect(content?.['application/json']?.examples?.one).toEqual({ value: { 'x-any': 1, $ref: '#/nowhere' } });
  expect(document.components.schemas.Thing?.properties).toHaveProperty('x-thing');
});

it('the files of these tests are right as they are', async () => {
  expect(Object.keys((await composeDocument(folderOf(all))).paths)).toEqual(['/api/thing/{id}']);
});

describe('a mistake in a resource file is told with its place, and what may have been meant:', () => {
  const operation = 'Failed to read GET /api/thing/{id} in openapi/area/things.yaml:';
  const schema = 'components/schemas/Thing in openapi/area/things.yaml:';
  const indented = 'is what stands there indented like its neighbours, and are texts with a colon in quotes?';
  it.each([
    ['summary: R', 'sumary: R', `${operation} it has the unknown key sumary; did you mean summary?`],
    [
      'x-permissions',
      'x-permisions',
      `${operation} it has the unknown key x-permisions; did you mean x-permissions?`,
    ],
    ['      x-permissions: [Things/View]\n', '', `${operation} it lacks x-permissions.`],
    ['      x-source: { page: Thing, only: true }\n', '', `${operation} it lacks x-source.`],
    ['[Things/View]', 'Things/View', `${operation} x-permissions must be array or object.`],
    [
      '[Things/View]',
      '{ al: [Things/View] }',
      `${operation} x-permissions has the unknown key al; did you mean all?`,
    ],
    [
      'x-entity:',
      'x-entiti:',
      `Failed to read ${schema} it has the unknown key x-entiti; did you mean x-entity?`,
    ],
    [
      'x-unique',
      'x-uniqe',
      `Failed to read ${schema} it has the unknown key x-uniqe; did you mean x-unique?`,
    ],
    [
      'belongsTo',
      'belongTo',
      `Failed to read x-entity of ${schema} it has the unknown key belongTo; did you mean belongsTo?`,
    ],
    [
      'since',
      'sinc',
      `Failed to read x-recorded of ${schema} it has the unknown key sinc; did you mean since?`,
    ],
    [
      '[Id]',
      '[Idd]',
      'Failed to read required in components/schemas/Thing in openapi/area/things.yaml: there is no property Idd; did you mean Id?',
    ],
    [
      'self: { operation: getThing }',
      'self: { operation: getThig }',
      'Failed to read x-entity of Thing: there is no operation getThig; did you mean getThing?',
    ],
    [
      '[{ operation: getThing',
      '[{ operation: getThig',
      'Failed to read x-entity of Thing: there is no operation getThig; did you mean getThing?',
    ],
    [
      'OwnerId: Thing',
      'OwnerId: Thingy',
      'Failed to read belongsTo in x-entity of Thing: there is no entity Thingy; did you mean Thing?',
    ],
    [
      'OwnerId: Thing',
      'OwnrId: Thing',
      'Failed to read belongsTo in x-entity of Thing: there is no field OwnrId; did you mean OwnerId?',
    ],
    [
      'x-recorded:',
      '  expanded: [Nmber]\n      x-recorded:',
      'Failed to read expanded in x-entity of Thing: there is no property Nmber; did you mean Number?',
    ],
    [
      'in: OwnerId',
      'in: OwnrId',
      'Failed to read numbers in x-entity of Thing: there is no field OwnrId; did you mean OwnerId?',
    ],
    [
      'operationId: getThing, p',
      'operationId: getThings, p',
      'Failed to read the link self of the response 200 to getThing: there is no operation getThings; did you mean getThing?',
    ],
    [
      'schemas/Thing"',
      'schemas/Thng"',
      'Failed to read openapi/area/things.yaml: paths /api/thing/{id} get responses 200 content application/json schema refers to #/components/schemas/Thng, and nothing is there; did you mean Thing?',
    ],
    [
      '"#/components',
      '"other.yaml#/components',
      'Failed to read openapi/area/things.yaml: paths /api/thing/{id} get responses 200 content application/json schema refers to other.yaml#/components/schemas/Thing, and nothing is there.',
    ],
    [
      '      summary',
      '    summary',
      `Failed to read openapi/area/things.yaml: Nested mappings are not allowed in compact mappings at line 7, column 14; ${indented}`,
    ],
    [
      'components:\n',
      'paths:\n',
      'Failed to read openapi/area/things.yaml: the key paths is there twice at line 16, column 1.',
    ],
    [
      'info: { title: Things, version: 0.1.0 }\n',
      '',
      'Failed to read openapi/area/things.yaml: it lacks info.',
    ],
    [things, '# Nothing yet.\n', 'Failed to read openapi/area/things.yaml: it is empty.'],
    [
      'page: Thing',
      'page: Thng',
      'Failed to cite the page Thng: openapi/_sources.yaml does not say where it is; did you mean Thing?',
    ],
  ])('%j as %j', async (text, by, message) => {
    expect(await said('area/things.yaml', text, by)).toBe(message);
  });
});
