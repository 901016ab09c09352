import { expect, describe as group, it } from 'vitest';
import { describe, placeOf, sentence, toldOf } from '../../../src/contract/validation/description.ts';
import type { SchemaError } from '../../../src/contract/validation/schema-error.ts';
import { createValidators } from '../../../src/contract/validation/validators.ts';

const told = (schema: object, value: unknown) => {
  const validate = createValidators({}, { it: JSON.stringify(schema) }).it;
  validate(value);
  return validate.errors.map((error) => describe(error, value));
};
const objectOf = (properties: object, more = {}) => ({ type: 'object', properties, ...more });

group('what is wrong with a body', () => {
  it.each([
    [{ type: 'string' }, 5, 'it must be string, got 5'],
    [{ type: ['string', 'null'] }, 5, 'it must be string or null, got 5'],
    [{ enum: ['a', 'b'] }, 'c', 'it must be a or b, got "c"'],
    [{ type: 'string', minLength: 1 }, '', 'it must not be empty'],
    [{ type: 'array', minItems: 1 }, [], 'it must not be empty'],
    [{ type: 'object', minProperties: 1 }, {}, 'it must not be empty'],
    [{ type: 'string', minLength: 2 }, 'x', 'it must NOT have fewer than 2 characters, got "x"'],
    [objectOf({ Name: { type: 'string', minLength: 1 } }), { Name: '' }, '/Name must not be empty'],
    [
      objectOf({ 'a/b~c': { type: 'array', items: { type: 'null' } } }),
      { 'a/b~c': [null, 5] },
      '/a~1b~0c/1 must be null, got 5',
    ],
    [
      objectOf({ Name: {} }, { additionalProperties: false }),
      { Nme: 1 },
      'it cannot have the property Nme, got {"Nme":1}; did you mean Name?',
    ],
    [objectOf({ Name: {} }, { required: ['Name'] }), {}, '/Name is missing'],
    [
      objectOf({ Name: {} }, { required: ['Name'] }),
      { Nme: 1 },
      '/Name is missing, and Nme is unknown; did you mean Name?',
    ],
    [objectOf({ Name: {}, Nme: {} }, { required: ['Name'] }), { Nme: 1, x: 1 }, '/Name is missing'],
    [objectOf({}, { required: ['a/b'] }), {}, '/a~1b is missing'],
    [objectOf({ Password: { type: 'string' } }), { Password: 5 }, '/Password must be string, got ***'],
    [
      objectOf({ Password: objectOf({ a: { type: 'string' } }) }),
      { Password: { a: 5 } },
      '/Password/a must be string, got ***',
    ],
  ])('by %j: %j', (schema, value, text) => {
    expect(told(schema, value)).toEqual([text]);
  });

  it('by many properties, of which the first hundred are held against the one that is missing', () => {
    const schema = objectOf({ Name: {} }, { required: ['Name'] });
    const among = (count: number) => ({
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`other${at}`, 1])),
      Nme: 1,
    });
    expect(told(schema, among(99))).toEqual(['/Name is missing, and Nme is unknown; did you mean Name?']);
    expect(told(schema, among(100))).toEqual(['/Name is missing']);
  });

  const tagged = {
    oneOf: [objectOf({ Type: { const: 'a' } })],
    discriminator: { propertyName: 'Type' },
  };
  it.each([
    [{ Type: 'b' }, '/Type names no known type, got "b"'],
    [{ Type: 5 }, '/Type must have a Type that is a string, got 5'],
    [{}, 'it must have a Type that is a string, got {}'],
  ])('with a tag that is none: %j', (value, text) => {
    expect(told(tagged, value)).toEqual([text]);
  });

  it('is at the place of the value, or of its tag', () => {
    const error = { instancePath: '/a', keyword: 'type', message: 'm', params: { tag: 'T', tagValue: 1 } };
    expect(placeOf(error)).toBe('/a');
    expect(placeOf({ ...error, keyword: 'discriminator' })).toBe('/a/T');
    expect(placeOf({ ...error, keyword: 'discriminator', params: { tag: 'T' } })).toBe('/a');
    expect(sentence({ ...error, keyword: 'format' })).toBe('m');
  });
});

group('of several problems', () => {
  const error = (keyword: string, rest: Partial<SchemaError> = {}): SchemaError => ({
    instancePath: '/a',
    keyword,
    message: 'm',
    params: {},
    ...rest,
  });
  const missing = (name: string, instancePath = '/a') =>
    error('required', { params: { missingProperty: name }, instancePath });

  it('the first is told', () => {
    expect(toldOf([error('type')])).toEqual(error('type'));
    expect(toldOf([error('type'), missing('x')])).toEqual(error('type'));
    expect(toldOf([missing('x'), missing('y')])).toEqual(missing('x'));
    expect(toldOf([missing('x'), missing('y', '/b'), error('anyOf')])).toEqual(missing('x'));
    expect(toldOf([missing('x'), error('type'), error('anyOf')])).toEqual(missing('x'));
  });

  it('all are told where one of some properties is required', () => {
    expect(toldOf([missing('x'), missing('y'), error('anyOf')])).toEqual(missing('x or y'));
  });
});
