import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInfinity } from '../../../src/contract/body/bounds.ts';
import { readingJson } from '../../../src/contract/body/json-reading.ts';
import { writtenJson } from '../../../src/contract/body/json-writing.ts';
import { atOnce } from '../../../src/contract/work.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** In pieces of few bytes, as texts here are short. */
const read = (text: string, length = 8, bounds = { depth: 64 }) =>
  atOnce(readingJson(bytesOf(text), bounds, length));
const outcome = (work: () => unknown) => {
  try {
    return { value: work() };
  } catch {
    return 'refused';
  }
};

function parseFinite(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (hasInfinity(value)) throw new Error('too large');
  return value;
}

describe('JSON that is read in pieces', () => {
  it('says what it says when it is read at once', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2), fc.nat(40), (text, indent, length) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(read(written, length)).toEqual(JSON.parse(written));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where it is refused when it is read at once', () => {
    const mangled = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(200),
        fc.constantFrom(...'[]{},:"\\ 1e\n', '', '\ufeff', 'null'),
      )
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fc.assert(
      fc.property(mangled, fc.nat(12), (text, length) => {
        expect(outcome(() => read(text, length))).toEqual(
          outcome(() => parseFinite(text.replace(/^\ufeff/, ''))),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '{"records":{"User":[1,2,3,]}}',
    '{"records":{"User":[,1,2,3]}}',
    '{"records":{"User":[1,2,,3]}}',
    '[1,2,3',
    '[[1,2,3]',
    '[1]]',
    '[]x',
    '',
    '[\ufeff1]',
    '[1,\ufeff2]',
    '{"a":[\ufeff]}',
  ])('%s is not JSON', (text) => {
    for (let length = 1; length < 8; length++) expect(() => read(text, length)).toThrow('it is not JSON');
  });

  it('has bounds: how deep it is, how many values it has, how many in one element, how much is outside of lists', () => {
    expect(() => read('[[[1]]]', 8, { depth: 2 })).toThrow('it is nested deeper than 2 levels');
    const many = { depth: 9, values: 3 };
    expect(() => read('[1,2,3,4]', 8, many)).toThrow('it has more than 3 values');
    const long = `[{"Steps":[${'0,'.repeat(100_001)}0]}]`;
    expect(() => read(long)).toThrow('it has more than 100000 values in one element of a list');
    const crowded = `[${'1,'.repeat(2_000_000)}1]`;
    expect(() => read(crowded)).toThrow('it has a list of more than 2000000 elements');
    expect(() => read(`{"a":"${'x'.repeat(1_100_000)}"}`)).toThrow('outside of its lists');
    const outside = JSON.stringify(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, 1])),
    );
    expect(() => read(outside)).toThrow('it has more than 10000 values outside of its lists');
    expect(() => read('[1e999]')).toThrow('it has a number that is too large');
  });

  it('repeats nothing of what was sent', () => {
    expect(() => read('{"Password":"secret" x}')).toThrow(/^it is not JSON; [^"]*$/);
    expect(() => read('{"Password":["secret" x]}')).not.toThrow('secret');
  });

  it('keeps properties of any name to what they are', () => {
    const text = '{"__proto__":{"a":[1]},"constructor":[2]}';
    expect(JSON.stringify(read(text))).toBe(text);
  });
});

it('JSON that is written in pieces is what is written at once', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect([...writtenJson(value)].join('')).toBe(JSON.stringify(value));
    }),
  );
  const loose = { a: undefined, b: [undefined, { c: undefined }], d: { e: undefined } };
  expect([...writtenJson(loose)].join('')).toBe(JSON.stringify(loose));
});
