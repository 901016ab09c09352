import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/query/ast.ts';
import { parseFilter, parseOrderBy } from '../../src/query/odata.ts';
import { page, pageOfAll } from '../../src/query/page.ts';
import { orderOfTexts } from './interpreter.ts';

const fields = { Name: 'string', Rank: 'number' } as const;
const orders: fc.Arbitrary<readonly Order[]> = fc
  .array(fc.tuple(fc.constantFrom('Name', 'Rank'), fc.boolean()), { maxLength: 2 })
  .map((keys) => keys.map(([field, descending]) => ({ field, descending })));
const records = fc.array(
  fc.record({
    Name: fc.option(fc.constantFrom('a', 'b', 'B', 'c', 'b-', "'b", 'bc', '-b c', 'ä'), { nil: null }),
    Rank: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
  }),
  { maxLength: 120, size: 'max' },
);

describe('page', () => {
  test('gives what filter, sort and slice give, and the count before the slice', () => {
    const cuts = fc.record({
      skip: fc.nat({ max: 20 }),
      top: fc.option(fc.nat({ max: 10 }), { nil: undefined }),
    });
    const filters = fc.option(fc.constant(parseFilter('Rank gt 0', fields)), { nil: undefined });
    fc.assert(
      fc.property(records, orders, cuts, filters, (all, orderBy, { skip, top }, where) => {
        const matching = where === undefined ? all : all.filter(({ Rank }) => (Rank ?? 0) > 0);
        const sorted = matching.toSorted((a, b) => naive(orderBy, a, b));
        const expected = sorted.slice(skip, top === undefined ? undefined : skip + top);
        const { items, total } = page(all, { where, orderBy, skip, top });
        expect(items).toHaveLength(expected.length);
        // By identity: records that compare equal must keep their order.
        expect(items.every((item, index) => item === expected[index])).toBe(true);
        expect(total).toBe(matching.length);
      }),
      { numRuns: 300 },
    );
  });

  test('takes any iterable, reads it once and leaves it as it was', () => {
    const given = [{ Name: 'b' }, { Name: 'a' }, { Name: 'c' }];
    const orderBy = parseOrderBy('Name', fields);
    expect(page(new Set(given), { orderBy, top: 2 })).toEqual({
      items: [{ Name: 'a' }, { Name: 'b' }],
      total: 3,
    });
    expect(page(new Set(given).values(), { skip: 1 })).toEqual({
      items: [{ Name: 'a' }, { Name: 'c' }],
      total: 3,
    });
    expect(page(given, {}).items).toEqual(given);
    expect(given[0]).toEqual({ Name: 'b' });
  });

  test('puts records of several kinds one after the other, and cuts them as one collection', () => {
    const [people, groups] = [
      [{ Name: 'b' }, { Name: 'a' }],
      [{ Title: 'd' }, { Title: 'c' }],
    ];
    const sources = [
      { records: people },
      { records: groups, where: parseFilter("Title ne 'd'", { Title: 'string' }) },
    ];
    expect(pageOfAll<object>(sources, {})).toEqual({ items: [...people, { Title: 'c' }], total: 3 });
    expect(pageOfAll<object>(sources, { skip: 1, top: 2 })).toEqual({
      items: [{ Name: 'a' }, { Title: 'c' }],
      total: 3,
    });
    expect(pageOfAll<object>(sources, { skip: 2 })).toEqual({ items: [{ Title: 'c' }], total: 3 });
    expect(pageOfAll([], {})).toEqual({ items: [], total: 0 });
  });

  test('a top of 0 only counts', () => {
    const given = [{ Name: 'b' }, { Name: 'a' }];
    expect(page(given, { top: 0 })).toEqual({ items: [], total: 2 });
    expect(page(given, { top: 0, orderBy: parseOrderBy('Name', fields) })).toEqual({ items: [], total: 2 });
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a skip or top of %d', (number) => {
    expect(() => page([], { skip: number })).toThrow(/^Failed to cut a page: skip must be/);
    expect(() => page([], { top: number })).toThrow(RangeError);
  });
});

describe('the order of a page', () => {
  test('puts nulls first ascending and last descending', () => {
    const given = [{ Rank: 2 }, {}, { Rank: 1 }, { Rank: null }];
    expect(page(given, { orderBy: parseOrderBy('Rank', fields) }).items).toEqual([
      {},
      { Rank: null },
      { Rank: 1 },
      { Rank: 2 },
    ]);
    expect(page(given, { orderBy: parseOrderBy('Rank desc', fields) }).items).toEqual([
      { Rank: 2 },
      { Rank: 1 },
      {},
      { Rank: null },
    ]);
  });

  test('compares dates by the moment they name, not by their letters', () => {
    const given = ['2012-01-01T00:00:00.5Z', '2012-01-01T00:00:00Z', '2012-01-01T01:00:00+02:00'].map(
      (At) => ({ At }),
    );
    const sorted = page(given, { orderBy: [{ field: 'At', descending: false, type: 'date' }] }).items;
    expect(sorted.map(({ At }) => At)).toEqual([
      '2012-01-01T01:00:00+02:00',
      '2012-01-01T00:00:00Z',
      '2012-01-01T00:00:00.5Z',
    ]);
  });

  test('disregards letter case where the key says so', () => {
    const given = [{ Name: 'b' }, { Name: 'C' }, { Name: 'A' }];
    const sorted = page(given, { orderBy: [{ field: 'Name', descending: false, ignoreCase: true }] }).items;
    expect(sorted).toEqual([{ Name: 'A' }, { Name: 'b' }, { Name: 'C' }]);
  });

  test('a key without a type keeps values of two types apart', () => {
    const given = [{ X: 'a' }, { X: 2 }, { X: true }, { X: 1 }, { X: {} }];
    const sorted = page(given, { orderBy: [{ field: 'X', descending: false }] }).items;
    expect(sorted.map(({ X }) => X)).toEqual([{}, true, 1, 2, 'a']);
  });
});

function naive(orderBy: readonly Order[], a: object, b: object): number {
  for (const { field, descending } of orderBy) {
    const [x, y] = [Reflect.get(a, field) ?? null, Reflect.get(b, field) ?? null];
    const sign =
      x === y ? 0 : x === null ? -1 : y === null ? 1 : typeof x === 'string' ? orderOfTexts(x, y) : x - y;
    if (sign !== 0) return descending ? -sign : sign;
  }
  return 0;
}
