import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QueryError } from '../../src/query/ast.ts';
import { parseTql } from '../../src/query/tql.ts';
import { holds, PROJECT, parse } from './tql-sample.ts';

describe('tql refuses with the position', () => {
  test.each([
    ['Nme = x', 0, 'unknown field "Nme" at position 0; known: Project, Text, Id'],
    ['constructor = x', 0, 'unknown field "constructor"'],
    ['Name', 4, 'the text ends at position 4; expected one of =, !=, <'],
    ['Name IS x', 8, 'unexpected "x" at position 8; expected EMPTY or NULL'],
    ['Name IS NOT', 11, 'the text ends at position 11; expected EMPTY or NULL'],
    ['Name = ', 7, 'the text ends at position 7; expected a value'],
    ["Name = 'x", 7, "unterminated string at position 7; a ' inside a string is written ''"],
    ['Name = "x', 7, 'unterminated string at position 7; a " inside'],
    [
      'Status = Re Opened',
      12,
      'unexpected "Opened" at position 12; expected AND, OR, ORDER BY or the end; a value of',
    ],
    ['Status = Open AND', 17, 'the text ends at position 17; expected a field name, NOT or ('],
    ['AND Status = Open', 0, 'unexpected "AND"'],
    ['Status = AND', 9, 'unexpected "AND" at position 9; expected a value; quotes make'],
    [
      'Status = Null',
      9,
      'unexpected "Null" at position 9; expected a value; IS NULL asks for none, and quotes make a value of',
    ],
    ['Status = [Open]', 9, 'unexpected "[" at position 9; expected one value; a list goes with IN'],
    ['Status IN Open', 10, 'unexpected "Open" at position 10; expected a list such as'],
    ['Status IN []', 11, 'unexpected "]" at position 11; expected a value'],
    ['Status IN [Open', 15, 'the text ends at position 15; expected a comma or ]'],
    ['Status IN [Open Closed]', 16, 'unexpected "Closed"'],
    ['Status IN { Name = x }', 10, 'Status has no records that { … } could ask at position 10; use a list'],
    ['Relationships IN { Name = x', 27, 'the text ends at position 27; expected AND, OR or }'],
    ['Relationships IN { Nme = x }', 19, 'unknown field "Nme" at position 19; known: Name, Type'],
    ['Relationships IN { Project = x }', 19, 'unknown field "Project"'],
    ['Relationships = x', 14, 'Relationships is a list of records at position 14; ask it with IN { … }'],
    ['ORDER BY relationships', 9, 'cannot sort by relationships, a list of records,'],
    ['Browser IN { Text = x }', 11, 'Browser has no records that { … } could ask'],
    ['Status = { Name = x }', 9, 'sub-selects { … } are not supported'],
    ['{ Name = x }', 0, 'sub-selects { … } are not supported'],
    ['Status = Fn()', 9, 'unknown function "Fn" at position 9'],
    ['Status = Echo(', 14, 'the text ends at position 14; expected a value'],
    ['Status = Echo(a,)', 16, 'unexpected ")"'],
    ['(Status = Open', 14, 'the text ends at position 14; expected AND, OR or )'],
    ['Status = Open)', 13, 'unexpected ")"'],
    [
      'RequirementZephyrId = five',
      22,
      'cannot read "five" as a number at position 22; RequirementZephyrId is a number',
    ],
    ['RequirementZephyrId = 1e999', 22, 'cannot read "1e999" as a number'],
    ['IsRegression = yes', 15, 'cannot read "yes" as a boolean'],
    ['Id IN [x]', 7, 'cannot read "x" as a guid'],
    ['LastUpdatedAt > soon', 16, 'cannot read "soon" as a date'],
    ['IsRegression < true', 0, 'IsRegression has no order at position 0; compare it with = or !='],
    ['Id ~ 5', 0, 'Id is not a text at position 0; ~ looks for words in a text'],
    [
      `Name ~ 'a*${'b'.repeat(70)}'`,
      7,
      'a word with * or ? is too long at position 7; at most 64 characters',
    ],
    ["Name ~ '* ** -'", 7, 'no word to look for in "* ** -"'],
    ["Name ~ '!'", 7, 'no word to look for in "!"'],
    ['RequirementZephyrId < Echo(1,2)', 20, '< needs one value, got 2,'],
    ['ORDER BY', 8, 'the text ends at position 8; expected a field name'],
    ['ORDER BY Name,', 14, 'the text ends at position 14; expected a field name'],
    ['ORDER BY Name down', 14, 'unexpected "down" at position 14; expected a comma or the end'],
    ['ORDER BY Name AND Status = x', 14, 'unexpected "AND"'],
    ['Count WHERE Name = x', 0, 'unknown field "Count"'],
    ['Name == x', 6, 'unexpected "="'],
    ['Name = $', 7, 'unexpected "$"'],
  ])('%s', (text, position, message) => {
    const error = errorOf(text);
    expect(error.message).toContain(`Failed to read tql: ${message}`);
    expect(error.position).toBe(position);
  });

  test.each(['AND', 'or', 'Not', 'IN', 'ORDER', 'by', 'ASC', 'desc'])(
    'the keyword %s as a value without quotes',
    (word) => {
      expect(errorOf(`Status = ${word}`).message).toContain('quotes make a value of this word');
      expect(holds(`Status = "${word}"`, { Status: word })).toBe(true);
    },
  );

  test('a long list of what is known is cut, a short one is not', () => {
    const known = (count: number) => Array.from({ length: count }, (_, index) => `F${index}`);
    const messageOf = (count: number) => {
      const fields = Object.fromEntries(known(count).map((name) => [name, 'string'] as const));
      return errorOf('Nothing = x', (text) => parseTql(text, fields)).message;
    };
    expect(messageOf(30)).toMatch(/, F29$/);
    expect(messageOf(31)).toMatch(/, F29, …$/);
  });

  test('a long text is named by its beginning', () => {
    const name = 'x'.repeat(60);
    expect(errorOf(`${name} = 1`).message).toContain(`unknown field "${'x'.repeat(40)}…" at`);
    expect(errorOf(`${'x'.repeat(40)} = 1`).message).toContain(`"${'x'.repeat(40)}"`);
  });

  test('texts that are too long or too deep', () => {
    expect(errorOf(`Name = '${'x'.repeat(100_000)}'`).position).toBe(8192);
    expect(errorOf(`${'('.repeat(10_000)}Name = x${')'.repeat(10_000)}`).position).toBe(8192);
    expect(errorOf('('.repeat(8000)).message).toContain('nested too deeply at position 100;');
    expect(errorOf('NOT '.repeat(2000)).message).toContain('nested too deeply at position 400;');
    expect(errorOf(`Name = ${'Echo('.repeat(1600)}`).message).toContain('nested too deeply at position 507;');
  });

  test('any other scraps, and never crashes', () => {
    const scraps = fc.constantFrom(
      ...[
        'Name',
        'Project',
        'Id',
        '=',
        '!=',
        '~',
        '<',
        'IN',
        'NOT',
        'AND',
        'OR',
        '(',
        ')',
        '[',
        ']',
        '{',
        ',',
      ],
      ...[
        "'a b'",
        '"x',
        'Echo(',
        '5',
        PROJECT,
        'ORDER',
        'BY',
        'DESC',
        '-',
        '🙂',
        'LastUpdatedAt',
        '2012-01-01',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join(' ')),
        (text) => {
          try {
            expect(holds(text)).toBeTypeOf('boolean');
          } catch (error) {
            if (!(error instanceof QueryError)) throw error;
            expect(error.position).toBeGreaterThanOrEqual(0);
            expect(error.position).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function errorOf(text: string, read: (text: string) => unknown = parse): QueryError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`expected an error response of ${text}`);
}
