import { describe, expect, it } from 'vitest';
import type { SchemaNode } from '../../../../src/verify/contract/schema-lookup.ts';
import { anotherValue } from '../../../../src/verify/scenarios/life/values.ts';

/** Another value than there is now. */
const another = (schema: SchemaNode, now?: unknown) => anotherValue(schema, now, () => 'a text');

describe('another value of a property', () => {
  it('is another one of its words, or of its examples', () => {
    expect(another({ enum: ['a', 'b'] }, 'a')).toBe('b');
    expect(another({ enum: ['a', 'b'] }, 'b')).toBe('a');
    expect(another({ enum: [null, 'b'] }, 'a')).toBe('b');
    expect(another({ enum: ['a'] }, 'a')).toBeUndefined();
    expect(another({ type: 'string', examples: ['one', 'two'] }, 'one')).toBe('two');
    expect(another({ type: 'string', enum: ['a', 'b'], examples: ['c'] }, 'a')).toBe('b');
    expect(another({ anyOf: [{ type: 'null' }, { enum: ['a', 'b'] }] }, 'a')).toBe('b');
  });

  it('is the other switch, and on where it is not known', () => {
    expect(another({ type: 'boolean' }, true)).toBe(false);
    expect(another({ type: 'boolean' }, false)).toBe(true);
    expect(another({ type: ['boolean', 'null'] }, null)).toBe(true);
  });

  it('is another number within its bounds', () => {
    expect(another({ type: 'integer' }, 1)).toBe(5);
    expect(another({ type: 'integer' }, 5)).toBe(2);
    expect(another({ type: 'integer', minimum: 1, maximum: 3 }, 3)).toBe(2);
    expect(another({ type: 'integer', minimum: 1, maximum: 3 }, 1)).toBe(3);
    expect(another({ type: 'integer', minimum: 1, maximum: 1 }, 1)).toBeUndefined();
    expect(another({ type: 'integer', minimum: 996 }, 0)).toBe(998);
  });

  it('is a time or a text; of other forms nobody knows what is taken', () => {
    expect(another({ type: 'string' })).toBe('a text');
    expect(another({ type: 'string', format: 'date-time' }, null)).toBe('2014-03-01T10:00:00Z');
    expect(another({ type: 'string', format: 'date-time' }, '2014-03-01T10:00:00.000Z')).toBe(
      '2015-04-02T11:00:00Z',
    );
    expect(another({ type: 'string', format: 'uuid' })).toBeUndefined();
    expect(another({ type: 'null' })).toBeUndefined();
  });

  it('is a list of two that are not the same', () => {
    let count = 0;
    const texts = anotherValue({ type: 'array', items: { type: 'string' } }, null, () => `text ${count++}`);
    expect(texts).toEqual(['text 0', 'text 1']);
    expect(another({ type: 'array', items: { type: 'string' } })).toBeUndefined();
    expect(another({ type: 'array', items: { type: 'boolean' } }, [true, false])).toEqual([false, true]);
    expect(another({ type: 'array', items: { type: 'object', properties: {} } })).toBeUndefined();
    expect(another({ type: 'array' })).toBeUndefined();
  });

  it('is an object of texts and words, where it needs nothing', () => {
    const properties = {
      Name: { type: 'string' },
      Kind: { enum: ['a', 'b'] },
      Count: { type: 'integer' },
      Id: { type: 'string', format: 'uuid' },
    } as const;
    expect(another({ type: 'object', properties }, { Kind: 'a' })).toEqual({ Name: 'a text', Kind: 'b' });
    expect(another({ type: 'object', properties }, 'none')).toEqual({ Name: 'a text', Kind: 'a' });
    expect(another({ type: 'object', properties, required: ['Name'] })).toBeUndefined();
    expect(another({ type: 'object', properties: { Count: { type: 'integer' } } })).toBeUndefined();
  });
});
