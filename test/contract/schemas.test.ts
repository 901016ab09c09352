import { describe, expect, it } from 'vitest';
import type { ApiDocument } from '../../src/contract/document.ts';
import { createSchemas } from '../../src/contract/schemas.ts';

const text = { type: 'string' };
const choice = (name: string) => ({ type: 'object', required: [name], properties: { [name]: text } });

const schemas = {
  Union: {
    type: 'object',
    required: ['Id'],
    properties: { Id: text, Inner: { type: 'object', properties: { Count: { type: 'integer' } } } },
    oneOf: [choice('A'), choice('B')],
  },
  Nested: { anyOf: [{ $ref: '#/components/schemas/Union' }, choice('C')] },
  Three: {
    type: 'object',
    required: ['Id'],
    properties: { Id: text },
    oneOf: [choice('A'), choice('B'), choice('C')],
  },
  Short: {
    anyOf: [{ type: 'null' }, { type: 'string', maxLength: 2 }, { type: 'object', minProperties: 1 }],
  },
  List: { type: 'array', items: { $ref: '#/components/schemas/Union' }, maxItems: 2 },
};
const { check, fits } = createSchemas({
  openapi: '3.1.0',
  paths: {},
  components: { schemas },
} as unknown as ApiDocument);
const problems = (name: keyof typeof schemas, value: unknown) =>
  check(`#/components/schemas/${name}`, value).map(({ pointer, message }) => `${pointer} ${message}`);

describe('beside a union', () => {
  it('a property that is missing is told, and so is the nearest of the choices', () => {
    expect(problems('Union', { A: 1 })).toEqual(['/Id is missing', '/A must be string, got 1']);
    expect(problems('Union', { Id: 'x', A: 1 })).toEqual(['/A must be string, got 1']);
    expect(problems('Union', { A: 'x' })).toEqual(['/Id is missing']);
  });

  it('a wrong value further down is told', () => {
    expect(problems('Union', { Id: 'x', Inner: { Count: 'many' } })).toEqual([
      '/Inner/Count must be integer, got "many"',
      '/A is missing',
    ]);
  });

  it('more than one choice that fits is told', () => {
    expect(problems('Union', { A: 'x', B: 'x' })).toEqual([
      '/Id is missing',
      ' must match exactly one schema in oneOf, got {"A":"x","B":"x"}',
    ]);
  });

  it('more than one choice that fits is told, whatever is wrong with a third one', () => {
    expect(problems('Three', { A: 'x', B: 'x' })).toEqual([
      '/Id is missing',
      ' must match exactly one schema in oneOf, got {"A":"x","B":"x"}',
    ]);
    expect(problems('Three', { A: 'x', C: 'x' })).toEqual([
      '/Id is missing',
      ' must match exactly one schema in oneOf, got {"A":"x","C":"x"}',
    ]);
  });

  it('each item of a list is judged by itself', () => {
    const items = [{ Id: 'x', A: 'x' }, { A: 1 }, { Id: 1, B: 'x' }];
    expect(problems('List', items)).toEqual([
      ' must NOT have more than 2 items, got [{"Id":"x","A":"x"},{"A":1},{"Id":1,"B":"x"}]',
      '/1/Id is missing',
      '/2/Id must be string, got 1',
      '/1/A must be string, got 1',
    ]);
  });
});

describe('a union in a union', () => {
  it('is told by the nearest choice, with what is beside the inner one', () => {
    expect(problems('Nested', { B: 'x', C: 1 })).toEqual(['/Id is missing']);
    expect(fits('#/components/schemas/Nested', { C: 'x' })).toBe(true);
  });
});

describe('a union of values of different types', () => {
  it('is told by the choice that takes values of this type', () => {
    expect(problems('Short', 'abc')).toEqual([' must NOT have more than 2 characters, got "abc"']);
    expect(problems('Short', {})).toEqual([' must NOT have fewer than 1 properties, got {}']);
    expect(problems('Short', 5)).toEqual([' must be null or string or object, got 5']);
    expect(problems('Short', 'ab')).toEqual([]);
  });
});
