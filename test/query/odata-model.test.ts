import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expression, QueryError } from '../../src/query/ast.ts';
import { compile } from '../../src/query/evaluate.ts';
import { parseFilter } from '../../src/query/odata.ts';
import { interpret } from './interpreter.ts';
import { filters, print, sampleFields, samples } from './model.ts';

describe('parseFilter and compile, against a naive interpreter', () => {
  test('a printed tree selects the records that the interpreter selects', () => {
    fc.assert(
      fc.property(filters, fc.array(samples, { minLength: 1, maxLength: 5 }), (tree, records) => {
        const text = print(tree, 'needed');
        fc.pre(text.length <= 8192);
        const selects = compile(parseFilter(text, sampleFields));
        for (const record of records) expect(selects(record), text).toBe(interpret(tree, record) === true);
      }),
      { numRuns: 1500 },
    );
  });

  test('leaving out the parentheses that precedence and left associativity make needless changes nothing', () => {
    fc.assert(
      fc.property(filters, (tree) => {
        const [all, needed] = [print(tree, 'all'), print(tree, 'needed')];
        fc.pre(all.length <= 8192);
        expect(parseFilter(needed, sampleFields)).toEqual(parseFilter(all, sampleFields));
      }),
      { numRuns: 500 },
    );
  });

  test('white space between the parts changes nothing', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('  ', '\t', ' \n '), (tree, space) => {
        const text = print(tree, 'needed');
        fc.pre(!text.includes("'") && text.length <= 2048);
        expect(parseFilter(text.replaceAll(' ', space), sampleFields)).toEqual(
          parseFilter(text, sampleFields),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('a damaged text is refused with a position inside the text, or still understood, and never crashes', () => {
    const damage = fc.record({
      at: fc.nat({ max: 200 }),
      drop: fc.nat({ max: 3 }),
      put: fc.constantFrom(
        '',
        "'",
        '(',
        ')',
        ',',
        '-',
        '/',
        '\0',
        ' and ',
        ' not ',
        'x',
        '9',
        'guid',
        '🙂',
        '.',
        'eq',
      ),
    });
    fc.assert(
      fc.property(filters, damage, samples, (tree, { at, drop, put }, record) => {
        const text = print(tree, 'needed');
        const broken = text.slice(0, at) + put + text.slice(at + drop);
        expectRefusedOrUnderstood(broken, record);
      }),
      { numRuns: 1000 },
    );
  });

  test('any text at all is refused with a position inside the text, or understood', () => {
    const scraps = fc.constantFrom(
      'Name',
      'eq',
      "'a'",
      '(',
      ')',
      'not',
      '-',
      '1',
      'and',
      'length',
      ',',
      'null',
      'Open',
      '/',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => expectRefusedOrUnderstood(text, {})),
      { numRuns: 500 },
    );
  });

  test('records that hold anything at all are answered with true or false', () => {
    const anything = fc.record(
      Object.fromEntries(Object.keys(sampleFields).map((name) => [name, fc.anything()])),
    );
    fc.assert(
      fc.property(filters, anything, (tree, record) => {
        expect(compile(parseFilter(print(tree, 'needed'), sampleFields))(record)).toBeTypeOf('boolean');
      }),
      { numRuns: 200 },
    );
  });
});

function expectRefusedOrUnderstood(text: string, record: object): void {
  let expression: Expression;
  try {
    expression = parseFilter(text, sampleFields);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    expect(error.position).toBeGreaterThanOrEqual(0);
    expect(error.position).toBeLessThanOrEqual(text.length);
    expect(error.message).toMatch(/^Failed to read \$filter: .* at position \d+(?:; |$)/s);
    return;
  }
  expect(compile(expression)(record)).toBeTypeOf('boolean');
}
