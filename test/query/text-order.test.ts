import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTextKeys, compareTexts, textKey } from '../../src/query/text-order.ts';

describe('compareTextKeys', () => {
  test('is the order of texts, whether letters are plain on both sides, on one, or on none', () => {
    const sorted = ['a', 'A', 'á', 'Á', 'b', 'co-op', 'coop', 'd'].sort(compareTexts);
    for (const [index, a] of sorted.entries())
      for (const [other, b] of sorted.entries())
        expect(Math.sign(compareTextKeys(textKey(a), textKey(b))), `${a} ${b}`).toBe(
          Math.sign(index - other),
        );
  });
});

describe('compareTexts', () => {
  test('sorts words as the documentation of .NET does', () => {
    const sorted = ['billet', 'bills', "bill's", 'cannot', 'cant', "can't", 'con', 'coop', 'co-op'];
    expect(sorted.toReversed().sort(compareTexts)).toEqual(sorted);
  });

  test('has small letters before capital ones, and both before the next letter', () => {
    expect(['B', 'a', 'b', 'A', 'é', 'f', 'e', '10', '9', ' z'].sort(compareTexts)).toEqual([
      ' z',
      '10',
      '9',
      'a',
      'A',
      'b',
      'B',
      'e',
      'é',
      'f',
    ]);
  });

  test('is an order: of any three texts, and the same only for equal ones', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'z', '0', '9', '.', '_', '-', "'", ' ', 'é', 'e', '\u0301'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(Math.sign(compareTexts(a, b))).toBe(-Math.sign(compareTexts(b, a)) || 0);
        expect(compareTexts(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareTextKeys(textKey(a), textKey(b)))).toBe(Math.sign(compareTexts(a, b)));
        if (compareTexts(a, b) <= 0 && compareTexts(b, c) <= 0)
          expect(compareTexts(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});
