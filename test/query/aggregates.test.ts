import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AggregateContext, aggregate } from '../../src/query/aggregates.ts';
import { QueryError } from '../../src/query/ast.ts';
import { parseAggregation } from '../../src/query/tql.ts';
import { fields, context as names } from './tql-sample.ts';

const records = [
  {
    ProjectName: 'Project X',
    EntityType: 'Script',
    Status: 'Open',
    RequirementZephyrId: 4,
    LastUpdatedAt: '2012-01-31T23:30:00Z',
  },
  {
    ProjectName: 'Project X',
    EntityType: 'Requirement',
    Status: 'Closed',
    RequirementZephyrId: 7,
    LastUpdatedAt: '2012-01-02T00:00:00Z',
  },
  { ProjectName: 'Other', EntityType: 'Script', Status: null, LastUpdatedAt: '2012-04-01T00:00:00Z' },
  { ProjectName: 'Project X', EntityType: 'Script', Status: 'Open', RequirementZephyrId: 1 },
];

function results(text: string, context: AggregateContext = {}, given: readonly object[] = records) {
  const asked = parseAggregation(text, fields, names);
  if (!asked) throw new Error(`expected ${text} to be understood as an aggregation`);
  return aggregate([{ records: given, asked }], context);
}

describe('an aggregated expression', () => {
  test.each([
    // As the vendor's client and the help page write them.
    [
      'GROUP BY EntityType { COUNT }',
      { GroupByEntityType: { Requirement: { COUNT: 1 }, Script: { COUNT: 3 } } },
    ],
    [
      'GROUP BY Project { GROUP BY EntityType { COUNT } }',
      {
        GroupByProject: {
          Other: { GroupByEntityType: { Script: { COUNT: 1 } } },
          'Project X': { GroupByEntityType: { Requirement: { COUNT: 1 }, Script: { COUNT: 2 } } },
        },
      },
    ],
    [
      'GROUP BY Status { Count } as "Statuses" WHERE EntityType = Requirement',
      { Statuses: { Closed: { Count: 1 } } },
    ],
    ['Count', { Count: 4 }],
    ['count as All, Sum(RequirementZephyrId) AS "Sum of all"', { All: 4, 'Sum of all': 12 }],
    [
      'Avg(RequirementZephyrId), max(requirementZephyrId)',
      { AvgRequirementZephyrId: 4, maxrequirementZephyrId: 7 },
    ],
    ['Min(RequirementZephyrId) WHERE Status = Open AND Project = "Project X"', { MinRequirementZephyrId: 1 }],
    ['Max(LastUpdatedAt) AS Last, Min(Status) AS First', { Last: '2012-04-01T00:00:00Z', First: 'Closed' }],
    [
      'Count, Sum(RequirementZephyrId) AS S, Avg(RequirementZephyrId) AS A, Max(Name) AS M WHERE Name = none',
      { Count: 0, S: 0, A: null, M: null },
    ],
    [
      'GROUP BY Status AS "By status" { Count }',
      { 'By status': { Closed: { Count: 1 }, Open: { Count: 2 }, None: { Count: 1 } } },
    ],
    [
      'GROUP BY Month(LastUpdatedAt) { Count }',
      {
        GroupByMonthLastUpdatedAt: {
          '2012-01-01': { Count: 2 },
          '2012-04-01': { Count: 1 },
          None: { Count: 1 },
        },
      },
    ],
    [
      'GROUP BY Day(LastUpdatedAt) { Count } AS Days WHERE LastUpdatedAt < 2012-02-01',
      { Days: { '2012-01-02': { Count: 1 }, '2012-01-31': { Count: 1 } } },
    ],
    [
      'GROUP BY Fill(Month(LastUpdatedAt)) { Count } AS M WHERE LastUpdatedAt IS NOT EMPTY',
      {
        M: {
          '2012-01-01': { Count: 2 },
          '2012-02-01': { Count: 0 },
          '2012-03-01': { Count: 0 },
          '2012-04-01': { Count: 1 },
        },
      },
    ],
  ])('%s', (text, expected) => {
    expect(results(text)).toEqual(expected);
  });

  test('groups are in the order of their values, that of what has no value last', () => {
    const given = ['b', null, 'C', 'a', 'None of these'].map((Name) => ({ Name }));
    const { Names } = results('GROUP BY Name { Count } AS Names', {}, given);
    expect(Object.keys(Names ?? {})).toEqual(['a', 'b', 'C', 'None of these', 'None']);
  });

  test('numbers are in the order of their size', () => {
    const given = [10.5, 2.5, -1.5, 100.25].map((Name) => ({ Name }));
    const asked = parseAggregation('GROUP BY Name { Count } AS Sizes', { Name: 'number' });
    const { Sizes } = aggregate([{ records: given, asked: asked as NonNullable<typeof asked> }]) as Record<
      string,
      object
    >;
    expect(Object.keys(Sizes ?? {})).toEqual(['-1.5', '2.5', '10.5', '100.25']);
  });

  test('the first and the last of texts are those of the order that people expect', () => {
    const given = ['b', 'C', 'a', 'B'].map((Name) => ({ Name }));
    expect(results('Min(Name) AS First, Max(Name) AS Last', {}, given)).toEqual({ First: 'a', Last: 'C' });
  });

  test('Fill has every value that there is, with nothing in it', () => {
    const valuesOf = (field: string) => (field === 'Status' ? ['Open', 'Draft'] : []);
    expect(
      results('GROUP BY Fill(Status) { Count, Max(Name) AS M } AS S WHERE Status = Open', { valuesOf }),
    ).toEqual({
      S: { Draft: { Count: 0, M: null }, Open: { Count: 2, M: null } },
    });
  });

  test('days and months begin when clocks show it', () => {
    const shownAt = (moment: number) => moment + 3_600_000;
    expect(results('GROUP BY Month(LastUpdatedAt) { Count } AS M WHERE Status = Open', { shownAt })).toEqual({
      M: { '2012-02-01': { Count: 1 }, None: { Count: 1 } },
    });
  });

  test('a group may have any name', () => {
    expect(
      JSON.stringify(results('GROUP BY Name { Count } AS "__proto__"', {}, [{ Name: '__proto__' }])),
    ).toBe('{"__proto__":{"__proto__":{"Count":1}}}');
  });

  test.each(['Name ~ report', 'Count = 5', 'ORDER BY Name', '', 'Max = 1', 'GROUP = 1'])(
    'is not %s',
    (text) => {
      expect(parseAggregation(text, fields, names)).toBeUndefined();
    },
  );

  test('counts of groups add up to that of all, and sums to the sum', () => {
    const some = fc.array(
      fc.record({
        Status: fc.option(fc.constantFrom('Open', 'Closed', '')),
        EntityType: fc.constantFrom('a', 'b'),
        RequirementZephyrId: fc.option(fc.integer({ min: -9, max: 9 })),
      }),
    );
    fc.assert(
      fc.property(some, (given) => {
        const { n, s, g } = results(
          'Count AS n, Sum(RequirementZephyrId) AS s, GROUP BY Status { Count AS n, GROUP BY EntityType { Sum(RequirementZephyrId) AS s } AS g } AS g',
          {},
          given,
        ) as { n: number; s: number; g: Record<string, { n: number; g: Record<string, { s: number }> }> };
        const outer = Object.values(g);
        expect(n).toBe(given.length);
        expect(outer.reduce((sum, it) => sum + it.n, 0)).toBe(n);
        expect(outer.flatMap((it) => Object.values(it.g)).reduce((sum, it) => sum + it.s, 0)).toBe(s);
      }),
    );
  });
});

describe('an aggregated expression is refused', () => {
  test.each([
    ['GROUP BY', 8, 'the text ends at position 8; expected a field name'],
    ['GROUP BY Status', 15, 'the text ends at position 15; expected AS "…" or {'],
    ['GROUP BY Status { }', 18, 'unexpected "}" at position 18; expected Count, Avg'],
    ['GROUP BY Status { Count', 23, 'the text ends at position 23; expected a comma or }'],
    ['GROUP BY Nothing { Count }', 9, 'unknown field "Nothing"'],
    ['GROUP BY Range(Status) { Count }', 9, 'cannot group by "Range" at position 9; known: Fill, Month, Day'],
    ['GROUP BY Month(Status) { Count }', 9, 'Month cannot take "Status" at position 9; it takes a date'],
    ['GROUP BY Fill(Fill(Status)) { Count }', 9, 'Fill cannot take "FillStatus"'],
    ['GROUP BY Relationships { Count }', 9, 'Relationships is a list of records'],
    ['Sum(Status)', 0, 'Status is no number'],
    ['Count, Count', 7, 'two results are called "Count" at position 7; name one with AS'],
    ['Count, Median(Status)', 7, 'unexpected "Median"'],
    ['Count WHERE', 11, 'the text ends at position 11; expected a field name'],
    [
      'Count WHERE Name = x ORDER BY Name',
      21,
      'unexpected "ORDER" at position 21; expected AND, OR or the end',
    ],
    ['Count AS', 8, 'the text ends at position 8; expected a name'],
    [
      'Count, GROUP BY Status { Count } Name',
      33,
      'unexpected "Name" at position 33; expected a comma, WHERE or the end',
    ],
    ['Count "AS" Name', 6, 'unexpected "\\"AS\\"" at position 6; expected a comma, WHERE or the end'],
    ['GROUP BY Status { '.repeat(200), 0, 'nested too deeply'],
  ])('%s', (text, position, message) => {
    const error = errorOf(() => results(text));
    expect(error.message).toContain(`Failed to read tql: ${message}`);
    if (position > 0) expect(error.position).toBe(position);
  });

  test('when it makes too many groups, or is too much for so many records', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({ Name: `n${at}` }));
    expect(errorOf(() => results('GROUP BY Name { Count }', {}, many)).message).toContain(
      'more than 20000 groups',
    );
    const long = Array.from({ length: 500 }, (_, at) => `Count AS c${at}`).join();
    expect(errorOf(() => results(long, {}, many)).message).toContain('it is too long for so many records');
  });
});

function errorOf(run: () => unknown): QueryError {
  try {
    run();
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error('expected it to be refused');
}
