import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOf, find, splitAt } from '../../src/query/find.ts';

/** Texts of few letters: what is looked for is nearly there at many places. */
const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 200 });
const parts = fc.string({ unit: fc.constantFrom('a', 'a', 'a', 'b'), minLength: 1, maxLength: 40 });

it('finds what indexOf finds', () => {
  fc.assert(
    fc.property(texts, parts, fc.nat(20), (text, part, from) => {
      expect(find(text, part, from)).toBe(text.indexOf(part, from));
      expect(find(text + part + text, part)).toBe((text + part).indexOf(part));
    }),
  );
});

it('cuts a text into the pieces that split gives, and counts them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(texts, parts)), parts, (some, part) => {
      const text = some.join(part);
      const pieces = text.split(part);
      expect(splitAt(text, part)).toEqual(pieces);
      expect(countOf(text, part, 1e6)).toBe(pieces.length - 1);
      expect(countOf(text, part, 2)).toBe(Math.min(2, pieces.length - 1));
    }),
  );
});
