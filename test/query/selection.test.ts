import { describe, expect, test } from 'vitest';
import { firstOf } from '../../src/query/selection.ts';

/** The same numbers in each run, in no order; each comes several times. */
const items = Array.from({ length: 200 }, (_, index) => ({ rank: (index * 37) % 53, index }));
const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;

describe('the first of many', () => {
  test.each([0, 1, 2, 3, 5, 8, 12])(
    'the first %d are those of the whole order, equals as they stand',
    (count) => {
      expect(firstOf(items, count, byRank)).toEqual(items.toSorted(byRank).slice(0, count));
      const back = items.toReversed();
      expect(firstOf(back, count, byRank)).toEqual(back.toSorted(byRank).slice(0, count));
    },
  );

  test('are all where there are no more', () => {
    expect(firstOf(items, Number.POSITIVE_INFINITY, byRank)).toEqual(items.toSorted(byRank));
  });

  test('cost few comparisons where few are asked for', () => {
    let comparisons = 0;
    firstOf(items, 1, (a, b) => {
      comparisons++;
      return byRank(a, b);
    });
    expect(comparisons).toBeLessThan(items.length * 2);
  });
});
