import { describe, expect, test } from 'vitest';
import { QueryError } from '../../src/query/ast.ts';
import { compile } from '../../src/query/evaluate.ts';
import { parseFilter, parseOrderBy } from '../../src/query/odata.ts';
import { sampleFields as fields } from './model.ts';

const ID = 'bc692c60-99b2-4df3-8cf8-74f4ac770b16';
const record = {
  Id: ID,
  Name: "A test of O'Neil",
  Total: 7,
  Price: -2.5,
  CreatedAt: '2012-02-29T14:04:05Z',
  Open: true,
  Note: null,
};

const holds = (text: string, given: object = record) => compile(parseFilter(text, fields))(given);

describe('$filter', () => {
  test.each([
    // The samples of the help topic and of the vendor's client.
    ["substringof('test',Name) eq true", true],
    ["Name eq 'Online Banking'", false],
    ["Name eq 'A test of O''Neil'", true],
    ["name_of eq 'x'", undefined],
    ['Total gt 6 and Total lt 8', true],
    ['Total ge 7 and Total le 7 and Total ne 8', true],
    ['not (Total eq 7)', false],
    ['Total ge 8', false],
    ['Total gt 7', false],
    ['Total le 6', false],
    ['Total lt 7', false],
    ['Open', true],
    ['not Open or Total eq 7', true],
    ['Total sub 1 sub 2 eq 4', true],
    ['2 add Total mul 2 eq 16', true],
    ['(2 add Total) mul 2 eq 18', true],
    ['Total mod 4 eq 3 and Total div 2 eq 3 and -Total div 2 eq -3', true],
    ['Total div 2.0 eq 3.5 and 7M div 2 eq 3.5 and 7 div 2L eq 3 and Price div 2 eq -1.25', true],
    ['round(7) div 2 eq 3.5 and length(Name) div 2 eq 8', true],
    [`Id gt guid'${ID.replace('b', 'a')}' and Id le guid'${ID}' and Id lt ${ID.replace('b', 'c')}`, true],
    ['-Price eq 2.5 and Price eq -2.5 and - - Price lt 0', true],
    ['Total eq 7L and Total eq 7.0M and Total eq 7f and Total eq 0.7e1D and Total eq 70E-1', true],
    ['Total gt 1 eq true', true],
    ['true eq Total gt 1', true],
    ["CreatedAt eq datetime'2012-02-29T14:04:05'", true],
    ["CreatedAt eq datetime'2012-02-29T14:04:05.000Z'", true],
    ["CreatedAt gt datetime'2012-02-29T14:04'", true],
    ["CreatedAt eq datetimeoffset'2012-02-29T16:04:05+02:00'", true],
    ["CreatedAt eq '2012-02-29T14:04:05Z'", true],
    ['CreatedAt eq 2012-02-29T14:04:05Z and CreatedAt gt 2012-02-29', true],
    [`Id eq guid'${ID.toUpperCase()}'`, true],
    [`Id eq ${ID.toUpperCase()}`, true],
    [`'${ID.toUpperCase()}' eq Id`, true],
    [`Id ne ${ID}`, false],
    ["startswith(Name, 'A ') and endswith(Name,'Neil')", true],
    ["indexof(Name, 'test') eq 2 and indexof(Name, 'none') eq -1", true],
    ["substring(Name, 2) eq 'test of O''Neil' and substring(Name, 2, 4) eq 'test'", true],
    ["replace(Name, 't', 'T') eq 'A TesT of O''Neil'", true],
    ["replace(Name, 'test', '$&') eq 'A $& of O''Neil'", true],
    ["concat(tolower('AB'), toupper(trim(' c '))) eq 'abC' and length('four') eq 4", true],
    ['year(CreatedAt) eq 2012 and month(CreatedAt) eq 2 and day(CreatedAt) eq 29', true],
    ['hour(CreatedAt) eq 14 and minute(CreatedAt) eq 4 and second(CreatedAt) eq 5', true],
    ['round(Price) eq -3 and floor(Price) eq -3 and ceiling(Price) eq -2 and round(2.5) eq 3', true],
    ['true', true],
  ])('%s', (text, expected) => {
    if (expected === undefined) expect(() => holds(text)).toThrow(QueryError);
    else expect(holds(text)).toBe(expected);
  });

  test('letter case counts in strings', () => {
    expect(holds("Name eq 'a test of o''neil'")).toBe(false);
    expect(holds("tolower(Name) eq 'a test of o''neil'")).toBe(true);
  });

  test('a property that is null or left out equals null', () => {
    expect(holds('Note eq null and DueAt eq null and null eq Note')).toBe(true);
    expect(holds('Note ne null or DueAt ne null')).toBe(false);
    expect(holds('Name ne null and not (Name eq null)')).toBe(true);
  });

  test('null differs from every value, equals another null, and has no order', () => {
    expect(holds("Note ne 'x' and 'x' ne Note and Note ne Name and Note eq trim(Note)")).toBe(true);
    expect(holds("Note eq 'x' or Note eq Name or Note ne trim(Note)")).toBe(false);
    for (const operator of ['gt', 'ge', 'lt', 'le']) {
      expect(holds(`Note ${operator} 'x'`)).toBe(false);
      expect(holds(`Note ${operator} trim(Note)`)).toBe(false);
    }
    expect(holds('Total gt null or Total le null')).toBe(false);
  });

  test('a function or calculation of null is null, and so is a division by zero', () => {
    expect(holds('length(Note) eq null and year(DueAt) eq null')).toBe(true);
    expect(holds('length(null) eq null and concat(Name, null) eq null')).toBe(true);
    expect(holds('Total add length(Note) eq null and Total div 0 eq null and Total mod 0 eq null')).toBe(
      true,
    );
  });

  test('what there is not contains nothing', () => {
    for (const text of ["startswith(Note, 'x')", "substringof('x', Note)", 'endswith(Note, Name)']) {
      expect(holds(`${text} or ${text} ne false or ${text} eq null`)).toBe(false);
      expect(holds(`not ${text} and ${text} eq false`)).toBe(true);
    }
  });

  test('a property that is neither true nor false is so of neither it nor its opposite', () => {
    for (const text of ['Done', '(Done and Open)', '(Done or not Open)']) {
      expect(holds(text)).toBe(false);
      expect(holds(`not ${text}`)).toBe(false);
      expect(holds(`${text} eq false`)).toBe(false);
      expect(holds(`not (${text} or Total eq 7) or not (${text} and Total eq 8)`)).toBe(true);
      expect(holds(`not (${text} and Total eq 7) or not (${text} or Total eq 8)`)).toBe(false);
    }
    expect(holds("not (Note eq 'x') and not (Note gt 'x')")).toBe(true);
  });

  test('texts have the order of a dictionary', () => {
    const isAfter = (name: string) => `Name gt '${name}'`;
    expect(holds(isAfter('coat'), { Name: 'co-op' })).toBe(true);
    expect(holds(isAfter('co-op'), { Name: 'coop' })).toBe(false);
    expect(holds(isAfter('coop'), { Name: 'co-op' })).toBe(true);
    expect(holds(isAfter('co-op'), { Name: 'co-op' })).toBe(false);
    expect(holds(isAfter('Zebra'), { Name: 'apple' })).toBe(false);
    expect(holds("Name ge 'a' and Name lt 'A'", { Name: 'a' })).toBe(true);
    expect(holds("Name gt 'é' and Name ne 'é'", { Name: 'e\u0301' })).toBe(true);
  });

  test('a value of another type than declared is a null', () => {
    expect(holds('Name eq null and Total eq null', { Name: 5, Total: '7' })).toBe(true);
    expect(holds('CreatedAt eq null', { CreatedAt: 'yesterday' })).toBe(true);
  });

  test('a long list of alternatives is wide, not deep', () => {
    const text = Array.from({ length: 700 }, (_, index) => `Total eq ${index}`)
      .join(' or ')
      .slice(0, 8190);
    const expression = parseFilter(text.slice(0, text.lastIndexOf(' or ')), fields);
    expect(expression.kind === 'or' && expression.operands.length > 400).toBe(true);
    expect(compile(expression)(record)).toBe(true);
  });

  test('the longest sum that fits is added up', () => {
    expect(holds(`${'1 add '.repeat(1360)}1 eq 1361`)).toBe(true);
  });

  test('a hundred levels are read', () => {
    expect(holds(`${'('.repeat(100)}Open${')'.repeat(100)}`)).toBe(true);
    expect(holds(`${'not '.repeat(100)}Open`)).toBe(true);
  });

  test('a chain of replacements that would fill the memory is refused', () => {
    const grow = (text: string) => `replace(${text},'x','${'x'.repeat(30)}')`;
    let text = "'x'";
    for (let round = 0; round < 60; round++) text = grow(text);
    expect(() => holds(`length(${text}) eq null`)).toThrow('its functions make too much text');
  });
});

describe('$filter refuses with the position', () => {
  test.each([
    ["(  Nme eq 'x'", 3, 'unknown property "Nme" at position 3; known: Name, Note'],
    ["name eq 'x'", 0, 'unknown property "name" at position 0; did you mean Name?'],
    ['constructor eq 1', 0, 'unknown property "constructor"'],
    ["Name eq 'x", 8, "unterminated string at position 8; a quote inside a string is written ''"],
    ["Name eq guid'x", 12, 'unterminated string'],
    ["Name eq 'x' 'y'", 12, `unexpected "'y'" at position 12; expected the end or one of or, and, eq`],
    ["Name eq 'x')", 11, 'unexpected ")"'],
    ["Name EQ 'x'", 5, 'unexpected "EQ" at position 5; expected the end or one of or, and, eq'],
    ["(Name eq 'x'", 12, 'the text ends at position 12; expected an operator or )'],
    ['Name eq', 7, 'the text ends at position 7; expected a property, a function or a value'],
    ['', 0, 'the text ends at position 0; expected a property'],
    ['Name eq 5', 8, 'cannot compare Name (string) with 5 (number) at position 8'],
    ['CreatedAt eq 5', 13, 'cannot compare CreatedAt (date) with 5 (number)'],
    ["Id eq 'x'", 6, `cannot read 'x' as a guid at position 6; Id is one`],
    ["CreatedAt lt '2012-02-30'", 13, "cannot read '2012-02-30' as a date at position 13; CreatedAt is one"],
    ['Open lt true', 0, 'lt knows no order of boolean values'],
    ['Name', 0, 'the filter must be true or false, Name is a string'],
    ['null', 0, 'the filter must be true or false, null is a null'],
    ['Open and Name', 9, 'the operand of and must be true or false, Name is a string'],
    [
      "not Name eq 'x'",
      4,
      'the operand of not must be true or false, Name is a string at position 4; not binds tighter',
    ],
    ['-Name eq 1', 1, 'the operand of - must be a number'],
    ["Total add 'x' eq 1", 10, 'the operand of add must be a number'],
    ["contains(Name,'x')", 0, 'unknown function "contains" at position 0; known: substringof'],
    ["TOLOWER(Name) eq 'x'", 0, 'unknown function "TOLOWER" at position 0; did you mean tolower?'],
    ['length() eq 1', 0, 'length takes 1 argument (string), got 0, at position 0'],
    ["substring(Name) eq 'x'", 0, 'substring takes 2 or 3 arguments (string, number, number), got 1,'],
    ['length() eq 1', 0, 'length takes 1 argument (string), got 0, at position 0'],
    ['length(Name, Name) eq 1', 0, 'length takes 1 argument (string), got 2, at position 0'],
    ['length(Total) eq 1', 7, 'argument 1 of length must be a string, Total is a number at position 7'],
    ['length(Name,) eq 1', 12, 'unexpected ")" at position 12; expected a property'],
    ['length(Name Note) eq 1', 12, 'unexpected "Note" at position 12; expected an operator, a comma or )'],
    ["Owner/Name eq 'x'", 0, 'property paths and lambda expressions are not supported'],
    ["Items/any(i: i/Name eq 'x')", 0, 'property paths and lambda expressions are not supported'],
    ["CreatedAt gt time'PT1H'", 13, 'time literals are not supported'],
    ["CreatedAt gt datetime'noon'", 13, '"noon" is not a datetime'],
    [
      "CreatedAt gt datetime'2012-01-01T00:00:00+02:00'",
      13,
      '"2012-01-01T00:00:00+02:00" is not a datetime at',
    ],
    ["CreatedAt gt datetimeoffset'2012-01-01T00:00:00'", 13, '"2012-01-01T00:00:00" is not a datetimeoffset'],
    ["CreatedAt gt datetimeoffset'2012-01-01'", 13, '"2012-01-01" is not a datetimeoffset'],
    ["Id eq guid'zz'", 6, '"zz" is not a GUID'],
    ['CreatedAt gt 2012-13-01', 13, '"2012-13-01" is not a date'],
    ['Total eq 1e999', 9, '"1e999" is not a number'],
    ['Total eq 1.5L', 9, '"1.5L" is not a number'],
    ['Total eq 5and Open', 10, 'unexpected "a" right after a literal'],
    ['Total eq .5', 9, 'unexpected "."'],
    ['Total eq @x', 9, 'unexpected "@"'],
    ["Name eq '🙂' 🙂", 13, 'unexpected "🙂"'],
  ])('%s', (text, position, message) => {
    const error = errorOf(() => parseFilter(text, fields));
    expect(error.message).toContain(`Failed to read $filter: ${message}`);
    expect(error.position).toBe(position);
  });

  test('a text of 100 kB', () => {
    const error = errorOf(() => parseFilter(`Name eq '${'x'.repeat(100_000)}'`, fields));
    expect(error.message).toBe(
      'Failed to read $filter: the text goes on at position 8192; at most 8192 characters are read',
    );
  });

  test('10,000 nested parentheses', () => {
    expect(
      errorOf(() => parseFilter(`${'('.repeat(10_000)}Open${')'.repeat(10_000)}`, fields)).position,
    ).toBe(8192);
  });

  test.each(['(', 'not ', '-', 'length('])('8,000 characters of nested %s', (open) => {
    const error = errorOf(() => parseFilter(open.repeat(8000 / open.length), fields));
    expect(error.message).toContain('nested too deeply');
    expect(error.position).toBe(100 * open.length);
  });
});

describe('$orderby', () => {
  test('names, directions and types, in the order of the request', () => {
    expect(parseOrderBy('Name desc,CreatedAt , Total asc', fields)).toEqual([
      { field: 'Name', descending: true, type: 'string' },
      { field: 'CreatedAt', descending: false, type: 'date' },
      { field: 'Total', descending: false, type: 'number' },
    ]);
  });

  test.each([
    ['', 0, 'the text ends at position 0; expected a property name'],
    ['Name,', 5, 'the text ends at position 5; expected a property name'],
    ['Nme', 0, 'unknown property "Nme"'],
    ['Name down', 5, 'unexpected "down" at position 5; expected asc, desc, a comma or the end'],
    ['Name DESC', 5, 'unexpected "DESC"'],
    ['Name desc desc', 10, 'unexpected "desc" at position 10; expected a comma or the end'],
    ['length(Name)', 0, 'cannot sort by a function at position 0; only by property names'],
    ['Owner/Name', 0, 'property paths'],
    ['5', 0, 'unexpected "5"'],
    ['Name,'.repeat(2000), 8192, 'the text goes on'],
  ])('refuses %s', (text, position, message) => {
    const error = errorOf(() => parseOrderBy(text, fields));
    expect(error.message).toContain(`Failed to read $orderby: ${message}`);
    expect(error.position).toBe(position);
  });
});

function errorOf(run: () => unknown): QueryError {
  try {
    run();
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error('expected an error response');
}
