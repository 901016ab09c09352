import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/query/ast.ts';
import { zoneWith } from '../../src/query/dates.ts';
import { compile } from '../../src/query/evaluate.ts';
import { page } from '../../src/query/page.ts';
import { parseTql } from '../../src/query/tql.ts';
import { leastProcessorTime } from '../support/processor-time.ts';
import { fields, holds, PROJECT, parse, SCRIPT } from './tql-sample.ts';

describe('tql', () => {
  test.each([
    // Queries as the help pages and the vendor's clients write them.
    ["Name ~ 'Report'", true],
    ["Name~'x'", false],
    ['Status = Passed', false],
    ['EntityType = ScriptAssignment AND AssignedTo = CurrentUser()', true],
    ["Status IN [Open, Closed, 'Re Opened']", true],
    ["AssignedTo IN [UserA, 'Joe Blogs', CurrentUser('Project X')]", true],
    ['RequirementZephyrId = 5', true],
    ['RequirementZephyrId = 50e-1 AND RequirementZephyrId = 0.5E+1 AND RequirementZephyrId = 5e0', true],
    [`Id IN Packages('Script Library|Automated Tests') And Project='${PROJECT}'`, true],
    [`Id=${SCRIPT.toUpperCase()} AND Project=${PROJECT}`, true],
    ['Status = Failed AND Project = "X" ORDER BY LastUpdatedAt DESC', false],
    [`Name ~ "'login bug'"`, true],
    [`Name ~ "'login report'"`, false],
    [`Name ~ "login report"`, true],
    [`Name ~ '"BUG report"'`, true],
    ['Name ~ log', true],
    [`Name ~ "defect bug"`, true],
    [`Name ~ "defect feature"`, false],
    [`Name !~ "defect bug"`, false],
    ['Name CONTAINS "defect BUG" and Name contains log', true],
    ['Name NOT CONTAINS defect', true],
    ['Name ~ "log*"', true],
    ['Name ~ "*og*"', true],
    ['Name ~ "l*n"', true],
    ['Name ~ "l*g"', false],
    ['Name ~ "l*n*"', true],
    ['Name ~ "l*n**"', true],
    ['Name ~ "*o*n*"', true],
    ['Name ~ "l*n?"', false],
    ['Name ~ "l*n*?"', false],
    ['Name ~ "l*x*"', false],
    ['Name ~ "b?g"', true],
    ['Name ~ "b?"', false],
    ['Name ~ "??? none"', true],
    ['Name ~ "????????"', false],
    [`Name ~ "'b?g report'"`, false],
    ['Name ~ bug-rep', true],
    ['Name ~ login-rep', false],
    ['Name ~ "bug-r*t"', true],
    ['Description IS EMPTY and Description is null and not Name is empty', true],
    ['Name IS NOT EMPTY AND Text IS NOT NULL AND Project IS NOT EMPTY', true],
    ['Description IS NOT EMPTY OR Name IS NULL OR Text IS EMPTY', false],
    ['Name ~ ogin', false],
    [`Name ~ "'log bug'"`, false],
    ['Name !~ login', false],
    ['Name !~ log', false],
    ['Name !~ ogin', true],
    ["Status != 're opened'", false],
    ['Status NOT IN [Open, Closed]', true],
    ['status not in [Open, "RE OPENED"]', false],
    ['RequirementZephyrId > -4.5 and RequirementZephyrId <= "5" And requirementzephyrid<6', true],
    ['NOT RequirementZephyrId >= 5 OR IsRegression = TRUE', true],
    ['NOT (RequirementZephyrId >= 5 OR IsRegression = true)', false],
    ['IsRegression = false OR Status = Open AND Name ~ bug OR IsRegression = true', true],
    ['LastUpdatedAt > 2012-01-31 AND LastUpdatedAt = 2012-01-31T16:00:00+02:00', true],
    ["LastUpdatedAt < '2012-02-01' AND Name < 'm' AND Name > a", true],
    ['Name = \'it\'\'s\' OR Name = "a ""b"""', false],
    ["Project = 'project x' AND Project = Echo('Project X')", true],
    ['Text ~ login', true],
    ['Text !~ login', false],
    ['Name = "Login bug report" AND ((Status ~ re))', true],
    // Lists of records are asked in braces, and of one record at a time.
    ['Relationships IN { Type = Script }', true],
    ['EntityType = ScriptAssignment AND relationships in { type = script and name ~ save }', true],
    ['Relationships IN { Type = Script AND Name = Open }', false],
    ['Relationships IN { Type = Script } AND Relationships IN { Name = Open }', true],
    ['Relationships NOT IN { Type = Incident OR Name = none }', true],
    ['Relationships NOT IN { Name = CurrentUser() }', true],
    // Values of a custom field.
    ['Browser = firefox AND browser = CHROME AND Browser ~ chro', true],
    [`Browser IN [Opera, ${PROJECT}]`, true],
    ['Browser != Firefox OR Browser NOT IN [Opera, Chrome] OR Browser !~ fire', false],
    ['Browser = 12 AND Browser < 12.5', true],
    ['Browser = 2013-06-17T12:00:00Z AND Browser > 2013-06-17', true],
    ['Browser IS NOT EMPTY AND NOT Browser IS NULL', true],
  ])('%s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  test('an empty text asks for everything', () => {
    expect(parse('  ')).toEqual({ where: undefined, orderBy: [] });
  });

  test('AND binds tighter than OR, and NOT tighter than AND', () => {
    for (const [a, b, c] of [
      ['Open', 'x', 'y'],
      ['x', 'Open', 'y'],
      ['x', 'y', 'Open'],
    ]) {
      const text = (open: string, close: string) =>
        `Status = ${a} OR ${open}Status = ${b} AND NOT Status = ${c}${close}`;
      expect(parse(text('', ''))).toEqual(parse(text('(', ')')));
    }
  });

  test('a negative clause is the opposite of the positive one, for every record', () => {
    const clauses = fc.constantFrom(['=', '!='], ['~', '!~'], ['IN', 'NOT IN'] as const);
    const words = fc.constantFrom('login', 'Bug', 'x');
    const records = fc.record({ Name: fc.option(words, { nil: null }), Description: fc.option(words) });
    fc.assert(
      fc.property(
        clauses,
        fc.constantFrom('Name', 'Text'),
        words,
        records,
        ([positive, negative], field, word, given) => {
          const value = positive === 'IN' ? `[${word}]` : word;
          expect(holds(`${field} ${negative} ${value}`, given)).toBe(
            !holds(`${field} ${positive} ${value}`, given),
          );
        },
      ),
    );
  });

  test('~ finds the words that a text splits into by their beginnings, and a phrase by whole words', () => {
    const word = fc.constantFrom('login', 'log', 'Bug', 'über', 'a_b', '7');
    const gap = fc.constantFrom(' ', '-', ', ', '! ', '. ');
    const texts = fc.array(fc.tuple(word, gap), { maxLength: 5 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 2 }), (text, wanted) => {
        const found = text
          .toLowerCase()
          .split(/[^a-zü_0-9]+/)
          .filter(Boolean);
        const folded = wanted.map((each) => each.toLowerCase());
        const words = `Name ~ '${wanted.join(' ')}'`;
        const phrase = `Name ~ "'${wanted.join(' ')}'"`;
        expect(holds(words, { Name: text })).toBe(
          folded.some((each) => found.some((it) => it.startsWith(each))),
        );
        expect(holds(phrase, { Name: text })).toBe(` ${found.join(' ')} `.includes(` ${folded.join(' ')} `));
      }),
    );
  });

  test('an empty text is empty, and only an empty text', () => {
    expect(holds('Description IS EMPTY AND Description IS NULL', { Description: '' })).toBe(true);
    expect(
      holds('Description IS EMPTY OR RequirementZephyrId IS NULL', {
        Description: ' ',
        RequirementZephyrId: 0,
      }),
    ).toBe(false);
  });

  test('* stands for any characters of a word and ? for one, as in a naive matcher', () => {
    const letters = (marks: string) =>
      fc.string({ unit: fc.constantFrom(...marks), minLength: 1, maxLength: 9 });
    const fits = (pattern: string, word: string): boolean => {
      if (pattern === '') return word === '';
      const rest = pattern.slice(1);
      if (pattern[0] === '*') return fits(rest, word) || (word !== '' && fits(pattern, word.slice(1)));
      return word !== '' && (pattern[0] === '?' || pattern[0] === word[0]) && fits(rest, word.slice(1));
    };
    fc.assert(
      fc.property(letters('ab*?'), fc.array(letters('abc'), { maxLength: 3 }), (pattern, words) => {
        fc.pre(/[*?]/.test(pattern) && /[^*]/.test(pattern));
        expect(holds(`Name ~ "${pattern}"`, { Name: words.join(' ') })).toBe(
          words.some((word) => fits(pattern, word)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a pattern of many stars takes no longer than any other', async () => {
    const name = 'a'.repeat(50_000);
    const spent = await leastProcessorTime(500, () => {
      expect(holds(`Name ~ "${'a*'.repeat(31)}b"`, { Name: name })).toBe(false);
    });
    expect(spent).toBeLessThan(500);
  });

  test('what is null satisfies only the negative clauses', () => {
    expect(holds("Status != Open AND Status !~ Open AND Status NOT IN [Open] AND NOT Status < 'x'", {})).toBe(
      true,
    );
    expect(holds("Status = Open OR Status < 'x' OR Status >= 'x' OR RequirementZephyrId > -1", {})).toBe(
      false,
    );
  });

  test('a function of many values holds for any of them, of none for nothing', () => {
    expect(holds('Id = Packages("Script Library|Automated Tests")')).toBe(true);
    expect(holds('Id != Packages("Script Library|Automated Tests")')).toBe(false);
    expect(holds('Status = None() OR Status IN None() OR Status = Nobody()', { Status: null })).toBe(false);
    expect(holds('Status = Nobody()', { Status: 'null' })).toBe(false);
    expect(holds('Status != None()')).toBe(true);
  });

  test('functions get their arguments as written, numbers as numbers, functions as their values', () => {
    const seen: unknown[] = [];
    const resolve = (name: string, args: readonly Value[]) => {
      seen.push([name, args]);
      return ['x', 'y'];
    };
    parseTql(`Status IN [Outer('1', 2, -3.5, Open, Inner())]`, fields, { resolve });
    expect(seen).toEqual([
      ['Inner', []],
      ['Outer', ['1', 2, -3.5, 'Open', 'x', 'y']],
    ]);
  });

  test('ORDER BY sorts without regard to letter case, by the readable one of several fields', () => {
    const { where, orderBy } = parse('order by Project desc, LastUpdatedAt ASC, name');
    expect(where).toBeUndefined();
    expect(orderBy).toEqual([
      { field: 'ProjectName', descending: true, type: 'string', ignoreCase: true },
      { field: 'LastUpdatedAt', descending: false, type: 'date', ignoreCase: false },
      { field: 'Name', descending: false, type: 'string', ignoreCase: true },
    ]);
    const given = [{ Name: 'b' }, { Name: 'C' }, { Name: 'A' }];
    expect(page(given, parse('ORDER BY Name')).items).toEqual([{ Name: 'A' }, { Name: 'b' }, { Name: 'C' }]);
  });

  test('a record without the list has nothing in it', () => {
    expect(holds('Browser IS EMPTY AND Browser != x AND Relationships NOT IN { Name != x }', {})).toBe(true);
    expect(holds('Browser = x OR Relationships IN { Name != x }', {})).toBe(false);
    expect(parse('ORDER BY Browser').orderBy).toEqual([
      { field: 'browser first', descending: false, ignoreCase: true },
    ]);
  });

  test('a time that says no zone is one of the zone of the query', () => {
    // Two hours ahead until the end of the 24th, then one.
    const change = Date.UTC(2012, 9, 24, 22);
    const zone = zoneWith((moment) => (moment < change ? 7_200_000 : 3_600_000));
    const at = (text: string, LastUpdatedAt: string) => {
      const { where } = parseTql(`LastUpdatedAt = ${text}`, fields, { zone });
      return where !== undefined && compile(where)({ LastUpdatedAt });
    };
    expect(at('2012-10-24', '2012-10-23T22:00:00Z')).toBe(true);
    expect(at("'2012-10-26 10:00'", '2012-10-26T09:00:00Z')).toBe(true);
    expect(at('2012-10-24T10:00:00Z', '2012-10-24T10:00:00Z')).toBe(true);
    expect(at('2012-10-24T10:00:00+05:00', '2012-10-24T05:00:00Z')).toBe(true);
    // Shown twice: the first of them.
    expect(at('2012-10-24T23:30', '2012-10-24T21:30:00Z')).toBe(true);
    expect(at('2012-10-25T00:00', '2012-10-24T23:00:00Z')).toBe(true);
  });

  test('an alias for a field that is not there is a mistake of the caller', () => {
    expect(() => parseTql('', fields, { aliases: { Project: ['Nope'] } })).toThrow(TypeError);
  });
});
