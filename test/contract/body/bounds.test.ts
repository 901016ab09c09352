import { describe, expect, it } from 'vitest';
import { excessOf, hasInfinity, isExcessiveForm, maxFields } from '../../../src/contract/body/bounds.ts';
import { readForm } from '../../../src/contract/body/form.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const excess = (text: string, depth: number, values?: number) => excessOf(bytesOf(text), { depth, values });

describe('JSON', () => {
  it.each([
    ['[[1]]', 2],
    ['{"a":{"b":1}}', 2],
    ['[1],[2],[3]', 1],
    ['{"a":[1]},{"b":[2]}', 2],
    ['"[[[["', 1],
    ['["\\"[[["]', 1],
    ['["a\\\\",[1]]', 2],
    ['"\\u005b[[["', 0],
    ['5', 0],
    ['', 0],
  ])('%s is nested no deeper than %i levels', (text, depth) => {
    expect(excess(text, depth)).toBeUndefined();
  });

  it.each([
    ['[[1]]', 1, '1 level'],
    ['[{"a":{}}]', 2, '2 levels'],
    ['["a\\\\",[1]]', 1, '1 level'],
    ['[]', 0, '0 levels'],
  ])('%s is nested deeper than %i', (text, depth, levels) => {
    expect(excess(text, depth)).toBe(`it is nested deeper than ${levels}`);
  });

  it('has a value for each list, each object and each thing in them', () => {
    expect(excess('[1,2,3]', 9, 5)).toBeUndefined();
    expect(excess('[1,2,3]', 9, 3)).toBe('it has more than 3 values');
    expect(excess('{"a":[{},5],"b":"x,y,z"}', 9, 6)).toBeUndefined();
    expect(excess('{"a":[{},5],"b":"x,y,z"}', 9, 5)).toBe('it has more than 5 values');
    expect(excess('5', 9, 1)).toBeUndefined();
    expect(excess('5', 9, 0)).toBe('it has more than 0 values');
  });

  it('has numbers that are too large at any depth', () => {
    for (const text of ['1e999', '-1e999', '[1e999]', '{"a":[{"b":1e999}]}'])
      expect(hasInfinity(JSON.parse(text))).toBe(true);
    for (const value of [5, 'Infinity', null, true, [], { a: [{ b: 1e308 }] }])
      expect(hasInfinity(value)).toBe(false);
  });
});

describe('a form', () => {
  const formOf = (count: number) => Array.from({ length: count }, (_, at) => `f${at}=1`).join('&');

  it('has as many fields as are read, and no more', () => {
    expect(isExcessiveForm('')).toBe(false);
    expect(isExcessiveForm(formOf(maxFields))).toBe(false);
    expect(isExcessiveForm(formOf(maxFields + 1))).toBe(true);
    expect(Object.keys(readForm(bytesOf(formOf(maxFields))))).toHaveLength(maxFields);
    expect(() => readForm(bytesOf(formOf(maxFields + 1)))).toThrow('it has more than 1000 fields');
  });

  it('has fields of any name', () => {
    expect(Object.entries(readForm(bytesOf('__proto__=a&constructor=b')))).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});
