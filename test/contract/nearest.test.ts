import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { distance, suggest } from '../../src/contract/text/nearest.ts';

describe('a suggestion', () => {
  it.each([
    { word: 'serv', known: ['serve', 'examples'], said: '; did you mean serve?' },
    { word: 'SERVE', known: ['serve'], said: '; did you mean serve?' },
    { word: 'evres', known: ['serve'], said: '' },
    { word: 'x', known: [], said: '' },
    { word: 'esrve', known: ['verse', 'serve'], said: '; did you mean serve?' },
  ])('for $word among $known is "$said"', ({ word, known, said }) => {
    expect(suggest(word, known)).toBe(said);
  });

  it('is not looked for when the word is longer than any name', () => {
    const word = 'a'.repeat(1_000_000);
    expect(suggest(word, [word.slice(1), 'a'])).toBe('');
    expect(distance(word, 'a')).toBe(word.length);
  });
});

describe('the distance of two words', () => {
  const short = fc.string({ maxLength: 12 });

  test.prop([short, short])('is the same in both directions, and 0 for the same word alone', (one, other) => {
    expect(distance(one, other)).toBe(distance(other, one));
    expect(distance(one, other) === 0).toBe(one === other);
  });

  test.prop([short, short])(
    'is at least the difference of the lengths, at most the longer length',
    (one, other) => {
      const steps = distance(one, other);
      expect(steps).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(steps).toBeLessThanOrEqual(Math.max(one.length, other.length));
    },
  );

  it.each([
    ['kitten', 'sitting', 3],
    ['abcd', 'abdc', 1],
    ['', 'abc', 3],
  ])('from %s to %s is %i', (one, other, steps) => {
    expect(distance(one, other)).toBe(steps);
  });
});
