import { describe, expect, it } from 'vitest';
import { UnsupportedSchema } from '../../../src/contract/validation/check.ts';
import { createValidators } from '../../../src/contract/validation/validators.ts';

const components = {
  Step: { type: 'object', required: ['Number'], properties: { Number: { type: 'integer' } } },
  Tree: {
    type: 'object',
    required: ['Id'],
    properties: {
      Id: { type: 'string' },
      Below: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
    additionalProperties: false,
  },
  Alias: { $ref: '#/components/schemas/Step' },
  Cat: { type: 'object', required: ['Kind', 'Lives'], properties: { Kind: { const: 'cat' } } },
  Dogs: { type: 'object', required: ['Tail'], properties: { Kind: { enum: ['dog', 'wolf'] } } },
};
const texts = Object.fromEntries(Object.entries(components).map(([name, it]) => [name, JSON.stringify(it)]));
const validatorOf = (schema: object, options = {}) =>
  createValidators(texts, { it: JSON.stringify(schema) }, options).it;
const toldOf = (schema: object, value: unknown) =>
  validatorOf(schema)
    .problems(value)
    .map(({ instancePath, message }) => `${instancePath} ${message}`);

describe('a validator that is asked for all problems', () => {
  it.each([
    [
      { type: 'string', minLength: 2, pattern: '^x' },
      '',
      [' must NOT have fewer than 2 characters', ' must match pattern "^x"'],
    ],
    [{ type: 'integer', maximum: 5, minimum: 9 }, 7, [' must be <= 5', ' must be >= 9']],
    [{ $ref: '#/components/schemas/Step' }, {}, [" must have required property 'Number'"]],
    [{ $ref: '#/components/schemas/Alias' }, { Number: 'x' }, ['/Number must be integer']],
    [
      {
        type: 'object',
        required: ['A', 'B', 'C'],
        properties: { B: {}, D: { type: 'string' }, E: { type: 'null' } },
      },
      { B: 1, D: 1, E: 1 },
      [
        " must have required property 'A'",
        " must have required property 'C'",
        '/D must be string',
        '/E must be null',
      ],
    ],
    [
      { type: 'array', items: { $ref: '#/components/schemas/Step' } },
      [{}, { Number: 1 }, { Number: 'x' }, 5],
      ["/0 must have required property 'Number'", '/2/Number must be integer', '/3 must be object'],
    ],
    [
      { type: 'object', properties: { a: {} }, additionalProperties: { type: 'string' } },
      { a: 1, b: 2, c: 'x', 'd/e': 3 },
      ['/b must be string', '/d~1e must be string'],
    ],
    [
      { type: 'object', additionalProperties: false },
      { a: 1, b: 2 },
      [' must NOT have additional properties', ' must NOT have additional properties'],
    ],
    [
      { allOf: [{ type: 'string' }, { enum: [1] }] },
      2,
      [' must be string', ' must be equal to one of the allowed values'],
    ],
    [
      { $ref: '#/components/schemas/Tree' },
      { Id: 'a', Below: [{ Below: [{ Id: 5 }] }, { Id: 'b', Name: 1 }] },
      [
        "/Below/0 must have required property 'Id'",
        '/Below/0/Below/0/Id must be string',
        '/Below/1 must NOT have additional properties',
      ],
    ],
  ])('%j finds every one in %j', (schema, value, told) => {
    expect(toldOf(schema, value).sort()).toEqual([...told].sort());
  });

  it.each([
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 5, [' must be string,null']],
    [{ oneOf: [{ type: 'string' }, { type: ['null', 'string'] }] }, 5, [' must be string,null']],
    [
      { anyOf: [{ $ref: '#/components/schemas/Step' }, { type: 'null' }] },
      { Number: 'x' },
      ['/Number must be integer'],
    ],
    [
      { oneOf: [{ $ref: '#/components/schemas/Step' }, { type: 'null' }] },
      {},
      [" must have required property 'Number'"],
    ],
    [{ oneOf: [{ type: 'number' }, { type: 'integer' }] }, 5, [' must match exactly one schema in oneOf']],
    [{ anyOf: [{ type: 'number' }, { type: 'integer' }] }, 5, []],
    [{ oneOf: [{ type: 'number' }, { type: 'string' }] }, 5, []],
    [{ not: { type: 'number' } }, 5, [' must NOT be valid']],
    [{ not: { type: 'string' } }, 5, []],
  ])('%j says what is nearest to %j', (schema, value, told) => {
    expect(toldOf(schema, value)).toEqual(told);
    expect(validatorOf(schema)(value)).toBe(told.length === 0);
  });

  it('says of what is found what could have been there', () => {
    const schema = {
      type: 'object',
      properties: { Name: {}, Id: {} },
      required: ['Name'],
      additionalProperties: false,
    };
    expect(validatorOf(schema).problems({ Nam: 1 })).toMatchObject([
      { keyword: 'required', params: { missingProperty: 'Name' }, known: ['Name', 'Id'] },
      { keyword: 'additionalProperties', params: { additionalProperty: 'Nam' }, known: ['Name', 'Id'] },
    ]);
    const [error] = validatorOf({ type: 'object', required: ['a'] }).problems({});
    expect(error?.known).toEqual([]);
    expect(validatorOf({ type: 'null' }).problems(1)[0]).not.toHaveProperty('known');
  });

  it('keeps the problem of the last value that was only asked whether it fits', () => {
    const validate = validatorOf({ type: 'object', required: ['a', 'b'] });
    expect(validate.errors).toEqual([]);
    expect([validate({}), validate.errors.length, validate.problems({}).length]).toEqual([false, 1, 2]);
    expect(validate.errors).toHaveLength(1);
    expect([validate({ a: 1, b: 1 }), validate.errors]).toEqual([true, []]);
  });
});

describe('a union with a tag', () => {
  const pet = {
    type: 'object',
    oneOf: ['Cat', 'Dogs'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 'Kind' },
  };

  it.each([
    [{ Kind: 'cat', Lives: 9 }, []],
    [{ Kind: 'wolf', Tail: 1 }, []],
    [{ Kind: 'cat', Tail: 1 }, [" must have required property 'Lives'"]],
    [{ Kind: 'dog' }, [" must have required property 'Tail'"]],
    [{ Kind: 'cow' }, [' value of tag "Kind" must be in oneOf']],
    [{ Kind: 5 }, [' tag "Kind" must be string']],
    [{}, [' tag "Kind" must be string']],
  ])('asks of %j what the tag says', (value, told) => {
    expect(toldOf(pet, value)).toEqual(told);
    expect(validatorOf(pet)(value)).toBe(told.length === 0);
  });

  it('is of objects', () => {
    const { type: _, ...untyped } = pet;
    for (const value of [5, null, []]) expect(toldOf(untyped, value)).toEqual([' must be object']);
  });
});

describe('a text that stands for a value', () => {
  const become = (type: string | string[], text: unknown) => {
    const value = { it: text };
    const fits = validatorOf({ type: 'object', properties: { it: { type } } }, { coerces: true })(value);
    return [value.it, fits];
  };

  it.each([
    ['integer', '5', 5],
    ['integer', '-5e1', -50],
    ['number', '0.5', 0.5],
    ['boolean', 'True', true],
    ['boolean', 'FALSE', false],
    ['null', '', null],
    [['integer', 'boolean'], 'true', true],
    [['boolean', 'null'], '', null],
    ['string', '5', '5'],
    [['integer', 'string'], '5', '5'],
    ['integer', 5, 5],
  ])('of the type %s: %j is %j', (type, text, value) => {
    expect(become(type, text)).toEqual([value, true]);
  });

  it.each([
    ['integer', '5.5'],
    ['integer', ''],
    ['integer', 'five'],
    ['number', ''],
    ['number', 'x'],
    ['boolean', 'trues'],
    ['boolean', 'untrue'],
    ['boolean', 'xfalse'],
    ['boolean', 'falsey'],
    ['null', 'null'],
    ['array', '[]'],
    ['integer', null],
  ])('of the type %s is not %j', (type, text) => {
    expect(become(type, text)).toEqual([text, false]);
  });

  it('stands for one in lists, among further properties, and behind a reference', () => {
    const value = { list: ['1', '2'], other: '3', step: { Number: '4' } };
    const integer = { type: 'integer' };
    const schema = {
      type: 'object',
      properties: { list: { type: 'array', items: integer }, step: { $ref: '#/components/schemas/Step' } },
      additionalProperties: integer,
    };
    expect(validatorOf(schema, { coerces: true })(value)).toBe(true);
    expect(value).toEqual({ list: [1, 2], other: 3, step: { Number: 4 } });
    expect(validatorOf(schema)({ other: '3' })).toBe(false);
  });
});

describe('a schema', () => {
  it.each([
    [{ multipleOf: 2 }, 'the keyword "multipleOf"'],
    [{ type: 'float' }, 'the type "float"'],
    [{ type: 'string', format: 'colour' }, 'the format "colour"'],
    [{ const: {} }, 'the constant {}'],
    [{ enum: [1, []] }, 'the enum [1,[]]'],
    [{ $ref: '#/components/schemas/Nothing' }, 'the reference "#/components/schemas/Nothing"'],
    [{ $ref: '#/components/parameters/Step' }, 'the reference "#/components/parameters/Step"'],
    [{ $ref: 'other.yaml#/components/schemas/Step' }, 'the reference "other.yaml#/components/schemas/Step"'],
    [{ $ref: '#/components/schemas/Step/type' }, 'the reference "#/components/schemas/Step/type"'],
    [{ oneOf: [{ properties: {} }], discriminator: { propertyName: 'Kind' } }, 'the discriminator "Kind"'],
    [
      { oneOf: [{ properties: { Kind: { type: 'string' } } }], discriminator: { propertyName: 'Kind' } },
      'the discriminator "Kind"',
    ],
  ])('that says %j is not understood, which is never ignored', (schema, what) => {
    expect(() => validatorOf(schema)({})).toThrow(
      new UnsupportedSchema(`Failed to compile a schema: ${what} is not supported.`),
    );
  });

  it('may say what nothing is asked of', () => {
    const schema = { title: 't', description: 'd', default: 1, examples: [], example: 1, deprecated: true };
    expect(validatorOf({ ...schema, readOnly: true, writeOnly: true, 'x-entity': {} })(5)).toBe(true);
    for (const name of ['xdescription', 'titles', 'ax-entity'])
      expect(() => validatorOf({ [name]: 1 })(5)).toThrow(name);
  });

  it('counts characters, items and properties', () => {
    expect(toldOf({ maxLength: 1 }, '😀')).toEqual([]);
    expect(toldOf({ maxLength: 1 }, 'ab')).toEqual([' must NOT have more than 1 characters']);
    expect(toldOf({ minLength: 2 }, '😀')).toEqual([' must NOT have fewer than 2 characters']);
    expect(toldOf({ maxItems: 1, minItems: 1 }, [1, 2])).toEqual([' must NOT have more than 1 items']);
    expect(toldOf({ minItems: 1 }, [])).toEqual([' must NOT have fewer than 1 items']);
    expect(toldOf({ maxProperties: 1 }, { a: 1, b: 1 })).toEqual([' must NOT have more than 1 properties']);
    expect(toldOf({ minProperties: 1 }, {})).toEqual([' must NOT have fewer than 1 properties']);
    const limits = { maxLength: 0, maxItems: 0, maxProperties: 0, minimum: 9, pattern: 'x', format: 'uuid' };
    for (const value of [null, true]) expect(toldOf(limits, value)).toEqual([]);
    expect(toldOf({ required: ['a'], properties: { a: {} }, items: { type: 'null' } }, 5)).toEqual([]);
  });

  it.each([
    [{ maximum: 5 }, 6, { comparison: '<=', limit: 5 }],
    [{ minimum: 5 }, 4, { comparison: '>=', limit: 5 }],
    [{ maxLength: 1 }, 'ab', { limit: 1 }],
    [{ minItems: 1 }, [], { limit: 1 }],
    [{ pattern: '^a' }, 'b', { pattern: '^a' }],
    [{ format: 'uuid' }, 'b', { format: 'uuid' }],
    [{ enum: [1, 2] }, 3, { allowedValues: [1, 2] }],
    [{ type: ['string', 'null'] }, 3, { type: ['string', 'null'] }],
    [{ oneOf: [{ type: 'number' }, { type: 'integer' }, {}] }, 3, { passingSchemas: [0, 1] }],
  ])('that says %j tells programs why %j does not fit', (schema, value, params) => {
    expect(validatorOf(schema).problems(value)).toMatchObject([{ instancePath: '', params }]);
    expect(validatorOf(schema)(value)).toBe(false);
  });

  it('has values that are equal to what it says', () => {
    expect(toldOf({ const: 'a' }, 'a')).toEqual([]);
    expect(validatorOf({ const: 'a' }).problems('b')).toMatchObject([
      { keyword: 'const', message: 'must be equal to constant', params: { allowedValue: 'a' } },
    ]);
    expect(toldOf({ enum: [1, null, 'a'] }, null)).toEqual([]);
  });
});
