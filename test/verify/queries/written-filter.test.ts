import { describe, expect, it } from 'vitest';
import { readFilter } from '../../../src/verify/queries/written-filter.ts';
import { fields, idOf, records, truthsOf } from './records.ts';

const read = (text: string) => readFilter(text, fields);

describe('a filter that somebody has asked with', () => {
  it.each([
    ["Name eq 'Release plan'", '+-?--'],
    ["Name ne 'Release plan'", '-+?++'],
    ["Name gt 'Release plan'", '--?-+'],
    ["Name eq 'O''Neill''s plan'", '-+---'],
    ["substringof('plan',Name)", '++?--'],
    ["substringof('plan', Name) eq true", '++?--'],
    ["substringof('plan',Name) eq false", '--?++'],
    ["startswith(Name,'Rel')", '+-?--'],
    ["endswith( Name , 'plan' )", '++?--'],
    ['Number ge 3', '++?+-'],
    ['Number eq 7.0', '-+?+-'],
    ['Number lt -1', '--?-+'],
    ['Done eq true', '+-?+-'],
    ['Done ne false', '+-?+-'],
    ["CreatedAt gt datetime'2012-01-01'", '++?-+'],
    ["CreatedAt le datetime'2012-03-04T05:06:07'", '?-?+-'],
    [`Id eq guid'${idOf(4).toUpperCase()}'`, '---+-'],
    [`Id ne guid'${idOf(4)}'`, '+++-+'],
    [`Id gt guid'${idOf(4)}'`, '???-?'],
    ['Note eq null', '+-?--'],
    ['Note ne null', '-+?++'],
    ["not (Name eq 'Old data')", '+++-+'],
    ["not substringof('plan',Name)", '--?++'],
    ["Number eq 7 and Name eq 'Old data'", '---+-'],
    ["Number eq 3 or Name eq 'Old data'", '+-?+-'],
    ["Name eq 'Old data' or Number eq 7 and Done eq false", '-+?+-'],
    ["(Name eq 'Old data' or Number eq 7) and Done eq false", '-+?--'],
    ["Name eq 'x' or Name eq 'y' or Name eq 'Old data'", '---+-'],
    ['Number gt 1 and Number lt 9 and Done eq true', '+-?+-'],
    ['  Number   eq   7  ', '-+?+-'],
  ])('%s says %s of the records', (text, said) => {
    const condition = read(text);
    expect(condition?.text).toBe(text);
    expect(condition && truthsOf(condition, records)).toBe(said);
  });

  it.each([
    '',
    'Name',
    'Name eq',
    "Size eq 'x'",
    "Name is 'x'",
    "Name constructor 'x'",
    'Name eq 5',
    "Name eq 'x",
    "Name eq 'x' and",
    "Name eq 'x' Number eq 1",
    "(Name eq 'x'",
    "Name eq 'x')",
    'not',
    "Number eq 'x'",
    'Number eq 5x',
    'Number eq 1.5.2',
    'Number gt null',
    'Done eq 1',
    'Done eq untrue',
    'Done eq trueish',
    "Id eq 'x'",
    "Id eq guid'x'",
    `Id eq datetime'${idOf(1)}'`,
    "CreatedAt eq 'x'",
    "CreatedAt eq datetime'soon'",
    `CreatedAt eq guid'${idOf(1)}'`,
    "startswith('a',Name)",
    "substringof(Name,'a')",
    "startswith(Number,'a')",
    'startswith(Name,5)',
    "startswith(Name 'a')",
    "startswith Name,'a')",
    "startswith(Name,'a'",
    "startswith(Name,'a') eq 5",
    "startswith(Name,'a') ne true",
    'length(Name) eq 5',
    "toString(Name,'a')",
    'Number add 1 eq 2',
    "Name eq 'x' ; Number eq 1",
  ])('%j is not read', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('may be nested, but not without end', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}Number eq 7${')'.repeat(depth)}`;
    expect(read(nested(50))).toBeDefined();
    expect(read(nested(51))).toBeUndefined();
    expect(read(`${'not '.repeat(50)}Number eq 7`)).toBeDefined();
    expect(read(`${'not '.repeat(51)}Number eq 7`)).toBeUndefined();
    expect(read(nested(100_000))).toBeUndefined();
  });
});
