import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/query/ast.ts';
import { compile } from '../../src/query/evaluate.ts';

const name: Expression = { kind: 'field', name: 'Name', type: 'string' };

describe('compile, for trees that no text was parsed to', () => {
  test('a list never holds a missing value, even if it names null', () => {
    const selects = compile({ kind: 'in', operand: name, values: [null, 'x'] });
    expect([{ Name: 'x' }, { Name: 'y' }, { Name: null }, {}].map(selects)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('words are looked for as they are, not as patterns', () => {
    const selects = compile({ kind: 'contains', operand: name, phrases: [['a.c'], ['(b)']] });
    expect([{ Name: 'x a.c y' }, { Name: 'abc b' }, {}].map(selects)).toEqual([true, false, false]);
  });

  test('all of nothing holds, any of nothing does not', () => {
    expect(compile({ kind: 'and', operands: [] })({})).toBe(true);
    expect(compile({ kind: 'or', operands: [] })({})).toBe(false);
  });

  test('a field of a record is not looked for in its prototype chain by a wrong type', () => {
    const selects = compile({ kind: 'field', name: 'toString', type: 'boolean' });
    expect(selects({})).toBe(false);
  });
});
