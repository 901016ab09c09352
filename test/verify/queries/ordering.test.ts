import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../../src/verify/queries/collation.ts';
import { disorderIn, orderings, readOrder, written } from '../../../src/verify/queries/ordering.ts';
import { fields, records } from './records.ts';

const asked = (items: Parameters<typeof orderings>[0], of = fields) =>
  orderings(items, of).map((keys) => keys.map(written).join(','));

describe('the orders that tell something', () => {
  it('are of the two fields with most values, both ways, and of two fields together', () => {
    expect(asked(records)).toEqual([
      'Name',
      'Name desc',
      'Number',
      'Number desc',
      'Number,Name',
      'Number,Name desc',
    ]);
  });

  it('are of one field where no other has different values, with one before it whose values are the same', () => {
    expect(asked([{ Number: 1 }, { Number: 2 }])).toEqual([
      'Number',
      'Number desc',
      'Id,Number',
      'Id,Number desc',
    ]);
    expect(asked([{ Number: 1 }, { Number: 2 }], [{ name: 'Number', type: 'number' }])).toEqual([
      'Number',
      'Number desc',
    ]);
  });

  it('are none where no values have an order that is sure', () => {
    expect(asked([])).toEqual([]);
    expect(asked([{ Id: 'a' }, { Id: 'b' }])).toEqual([]);
    expect(asked([{ Name: 'a' }, { Name: 'A' }])).toEqual([]);
    expect(asked([{ Number: 1 }, { Number: null }])).toEqual([]);
  });
});

describe('neighbours', () => {
  const disorder = (values: readonly object[], text: string) => {
    const keys = readOrder(text, fields);
    return keys && disorderIn(values as Parameters<typeof disorderIn>[0], keys);
  };
  const numbers = (...values: readonly unknown[]) => values.map((value) => ({ Number: value }));

  it.each([
    [numbers(1, 2, 2, 3), 'Number', undefined],
    [numbers(1, 3, 2), 'Number', 'Number has 3 before 2'],
    [numbers(3, 1, 2), 'Number desc', 'Number has 1 before 2'],
    [numbers(3, 2, 2), 'Number desc', undefined],
    [numbers(2, 1), 'Number asc', 'Number has 2 before 1'],
    [numbers(2, null, 1), 'Number', undefined],
    [numbers(), 'Number', undefined],
    [numbers(1), 'Number', undefined],
  ])('of %j by %s: %s', (items, order, said) => {
    expect(disorder(items, order)).toBe(said);
  });

  it('are compared by the next key where the first is the same', () => {
    const items = (...rows: readonly (readonly [number | null, string | null])[]) =>
      rows.map(([number, Name]) => ({ Number: number, Name }));
    expect(disorder(items([1, 'b'], [1, 'a']), 'Number,Name')).toBe('Name has "b" before "a"');
    expect(disorder(items([1, 'a'], [1, 'b']), 'Number,Name desc')).toBe('Name has "a" before "b"');
    expect(disorder(items([1, 'b'], [2, 'a']), 'Number,Name')).toBeUndefined();
    expect(disorder(items([1, 'B'], [1, 'a']), 'Number,Name')).toBeUndefined();
    expect(disorder(items([null, 'b'], [null, 'a']), 'Number,Name')).toBe('Name has "b" before "a"');
    expect(disorder(items([null, 'b'], [1, 'a']), 'Number,Name')).toBeUndefined();
  });
});

describe('an order that somebody has asked for', () => {
  it.each([
    ['Number', ['Number']],
    [' Number asc , Name  desc ', ['Number', 'Name desc']],
  ])('%j is read', (text, keys) => {
    expect(readOrder(text, fields)?.map(written)).toEqual(keys);
  });

  it.each([
    '',
    'Size',
    'Number up',
    'Number desc desc',
    'length(Name)',
    'Number,',
    'Number,Size',
    'Number,x y z',
  ])('%j is not', (text) => {
    expect(readOrder(text, fields)).toBeUndefined();
  });

  it('is written as both languages write it', () => {
    const field: FieldSpec = { name: 'Name', type: 'string' };
    expect([written({ field, descending: false }), written({ field, descending: true })]).toEqual([
      'Name',
      'Name desc',
    ]);
  });
});
