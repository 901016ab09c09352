import { describe, expect, it } from 'vitest';
import { document } from '../../../src/contract/document.ts';
import {
  bodyPropertiesOf,
  canBe,
  itemPropertiesOf,
  keptProperties,
  propertiesIn,
  propertiesOf,
  schemaOf,
} from '../../../src/verify/contract/entity-properties.ts';
import {
  addressesOf,
  anyElement,
  below,
  matchSchemas,
  printedSchemas,
  type SchemaNode,
  schemaName,
  schemasOf,
  viewsOf,
} from '../../../src/verify/contract/schema-lookup.ts';

const project = document.components.schemas?.Project as SchemaNode;

describe('the properties of an entity', () => {
  it('are printed in any case, or when they are expanded', () => {
    expect(propertiesOf('ScriptPackage')).toEqual({
      plain: ['Id', 'ParentId', 'ProjectId', 'Name', 'OrderNumber'],
      expansions: ['Children', 'Parent', 'Project', 'Scripts'],
      required: ['Id', 'Name', 'OrderNumber', 'Expands', 'Self', 'Links'],
    });
  });

  it('are kept by an update, but for what was sent, what tells of it, and what tells of updates', () => {
    const kept = keptProperties('Script', ['PriorityId', 'Name']);
    expect(keptProperties('Script')).toEqual(
      expect.arrayContaining(['PriorityId', 'Name', 'HasAttachments']),
    );
    for (const name of ['PriorityId', 'Priority', 'Name', 'VersionNumber', 'LastUpdatedAt'])
      expect(kept).not.toContain(name);
    expect(kept).toEqual(expect.arrayContaining(['Id', 'StatusId', 'CreatedAt', 'ProjectId']));
    expect(keptProperties('Script', ['Attachments'])).not.toContain('HasAttachments');
    expect(keptProperties('Script', ['PackageId'])).not.toContain('PackageId');
    // Names of other records are those others' own.
    expect(keptProperties('Script').filter((name) => /^(Project|Package|Type)Name$/.test(name))).toEqual([]);
  });

  it('are those of a body, and of the elements of a list in it', () => {
    expect(bodyPropertiesOf('createScript').required).toEqual(['Name', 'PackageId']);
    expect(Object.keys(bodyPropertiesOf('createScript').properties)).toContain('Steps');
    expect(bodyPropertiesOf('getScript')).toEqual({ required: [], properties: {} });
    expect(bodyPropertiesOf('createScript', 'text/plain')).toEqual({ required: [], properties: {} });
    const form = bodyPropertiesOf('searchUsingPostMethod', 'application/x-www-form-urlencoded');
    expect(Object.keys(form.properties)).toContain('tql');
    expect(Object.keys(itemPropertiesOf('createScript', 'Steps').properties)).toEqual([
      'Description',
      'ExpectedResult',
      'Notes',
      'Data',
      'OrderNumber',
    ]);
    for (const name of ['Name', 'Nothing'])
      expect(itemPropertiesOf('createScript', name)).toEqual({ required: [], properties: {} });
  });

  it('have schemas, which say of what types their values can be', () => {
    expect(schemaOf('Project', 'Name')).toMatchObject({ type: 'string' });
    expect(schemaOf('Project', 'Nothing')).toBeUndefined();
    expect([canBe(undefined, 'null'), canBe({}, 'null'), canBe({ type: 'null' }, 'null')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(canBe({ type: ['string', 'null'] }, 'null')).toBe(true);
    expect(canBe({ anyOf: [{ type: 'string' }, { type: 'array' }] }, 'array')).toBe(true);
    expect(canBe({ type: 'string' }, 'null')).toBe(false);
    const whole = { allOf: [{ required: ['A'], properties: { A: {} } }, { required: ['A', 'B'] }] };
    expect(propertiesIn(whole)).toEqual({ required: ['A', 'B'], properties: { A: {} } });
  });
});

describe('a schema', () => {
  it('is seen with all that it refers to, is made of, or leaves the choice of', () => {
    const [a, b, c] = [{ type: 'string' }, { type: 'null' }, { type: 'array' }];
    const whole = { allOf: [a], anyOf: [b], oneOf: [{ allOf: [c] }] };
    expect(viewsOf(whole)).toEqual([whole, a, b, { allOf: [c] }, c]);
    expect(viewsOf({ $ref: '#/components/schemas/Project' })).toContain(project);
    expect(viewsOf(whole)).toBe(viewsOf(whole));
  });

  it('has the name that the document gives it', () => {
    expect([schemaName(project), schemaName({})]).toEqual(['Project', undefined]);
  });

  it('says where its records are', () => {
    expect(addressesOf(project)).toMatchObject({ self: { operation: 'getProject' } });
    expect(addressesOf({})).toEqual({});
    expect(addressesOf({ 'x-entity': { addresses: {} } })).toEqual({ addresses: {} });
    const task = document.components.schemas?.BackgroundTask as SchemaNode;
    expect(addressesOf(task)).toMatchObject({ self: { operation: 'getBackgroundTaskStatus' } });
  });

  it('is that of a response, and of the items of a collection', () => {
    expect(schemasOf('getProject', 200)).toContain(project);
    expect(schemasOf('getProject', 404).map(schemaName)).toContain('ErrorResponse');
    expect([schemasOf('getProject', 299), printedSchemas('deleteScript')]).toEqual([[], []]);
    for (const operation of ['getProject', 'searchProjects'] as const)
      expect(printedSchemas(operation)).toContain(project);
    expect(printedSchemas('getGlobalGroupPermissions').map(schemaName)).toContain('PermissionAssignment');
    expect(printedSchemas('searchUsers').map(schemaName)).toContain('User');
    expect(printedSchemas('searchUsers')).not.toEqual(schemasOf('searchUsers', 200));
  });
});

describe('what schemas say of the parts of a value', () => {
  const inner = { type: 'string' };
  const others = { type: 'integer' };
  const item = { type: 'boolean' };
  const schemas: readonly SchemaNode[] = [
    { properties: { A: inner }, additionalProperties: others },
    { properties: { B: inner }, items: item },
    { additionalProperties: true },
  ];

  it('is that of its name, of all others, or of elements', () => {
    expect(below(schemas, 'A', false)).toEqual([inner]);
    expect(below(schemas, 'B', false)).toEqual([others, inner]);
    expect(below(schemas, 'C', false)).toEqual([others]);
    expect(below(schemas, 'D', false)).toBe(below(schemas, 'C', false));
    expect(below(schemas, 'A', false)).toBe(below(schemas, 'A', false));
    expect(below(schemas, '0', true)).toEqual([item]);
    expect(below(schemas, '0', false)).toEqual([others]);
    expect(below([], 'toString', false)).toEqual([]);
    expect(below([{ properties: {} }], 'toString', false)).toEqual([]);
  });

  it('is found for everything in it, from the outside to the inside', () => {
    const value = { A: 'x', list: [{ 'a/b': 1 }, null], file: new Uint8Array(2) };
    const matches = matchSchemas(value, schemas);
    expect(matches.map(({ pointer, place }) => [pointer, place])).toEqual([
      ['', ''],
      ['/A', '/A'],
      ['/list', '/list'],
      ['/list/0', '/list/*'],
      ['/list/0/a~1b', '/list/*/a~1b'],
      ['/list/1', '/list/*'],
      ['/file', '/file'],
    ]);
    expect(matches.map((it) => it.schemas)).toEqual([schemas, [inner], [others], [], [], [], [others]]);
    expect(matches[4]?.value).toBe(1);
    expect(matchSchemas(value, schemas)).toBe(matches);
    expect(matchSchemas(value, [])).not.toBe(matches);
    expect(matchSchemas(value, [])[1]?.schemas).toEqual([]);
    expect(matchSchemas({ ...value }, [])).toHaveLength(7);
  });

  it('is the same of all elements', () => {
    expect(anyElement('/Items/12/Steps/0')).toBe('/Items/*/Steps/*');
    expect(anyElement('/Items/1a/2')).toBe('/Items/1a/*');
    expect(anyElement('/A1/B')).toBe('/A1/B');
  });
});
