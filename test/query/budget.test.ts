import { describe, expect, test } from 'vitest';
import { aggregate } from '../../src/query/aggregates.ts';
import type { Fields } from '../../src/query/ast.ts';
import { functions } from '../../src/query/functions.ts';
import { parseFilter, parseOrderBy } from '../../src/query/odata.ts';
import { page } from '../../src/query/page.ts';
import { tqlOperators } from '../../src/query/tql/clause.ts';
import { parseAggregation, parseTql } from '../../src/query/tql.ts';
import { leastProcessorTime } from '../support/processor-time.ts';

const fields: Fields = { Name: 'string', Description: 'string' };
const records = (count: number, Description = 'a text as people write it') =>
  Array.from({ length: count }, (_, index) => ({ Name: `Record ${index}`, Description }));
const run = (filter: string, all: object[]) => page(all, { where: parseFilter(filter, fields) }).total;
const nest = (levels: number, text: string, around: (inner: string) => string): string =>
  levels === 0 ? text : nest(levels - 1, around(text), around);

describe('a query that is too much work is refused, and costs little', () => {
  test.each([
    {
      name: 'replacements that multiply a text',
      filter: `${nest(60, 'Name', (inner) => `replace(${inner},'e','eeeeeeeeee')`)} eq 'x'`,
    },
    {
      name: 'replacements of nothing but the same, of a long text',
      filter: `${nest(60, `'${'a'.repeat(5500)}'`, (inner) => `replace(${inner},'a','a')`)} eq Name`,
    },
    {
      name: 'texts put together again and again',
      filter: Array.from({ length: 90 }, () => `concat('${'a'.repeat(60)}',Name) eq 'x'`).join(' or '),
      count: 3000,
    },
    {
      name: 'long expressions over many records',
      filter: Array(800).fill('1 eq 2').join(' or '),
      count: 3000,
    },
  ])('$name', async ({ filter, count = 30 }) => {
    const all = records(count);
    const spent = await leastProcessorTime(1000, () => {
      expect(() => run(filter, all)).toThrow(/^Failed to run the query: /);
    });
    expect(spent).toBeLessThan(1000);
  });

  test('thousands of words', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `a${index % 7}`).join(' ');
    const { where } = parseTql(`Description ~ "${words}"`, fields);
    expect(() => page(records(100), { where })).toThrow('Failed to run the query: it is too long');
  });
});

describe('a query that people ask is answered, however many records there are', () => {
  test.each([
    "substringof('99', tolower(Name)) eq true",
    "concat(concat(Name, ' '), Description) eq 'x' or length(trim(Description)) gt 3",
    "replace(Description, ' ', '  ') ne toupper(substring(Name, 3))",
  ])('%s', (filter) => {
    expect(run(filter, records(20_000))).toBeGreaterThan(0);
  });

  test('of long texts, too', () => {
    const text = 'a text as people write it, and no end of it. '.repeat(2200);
    expect(run("length(replace(Description, 'a', 'b')) gt 5", records(50, text))).toBe(50);
  });

  test('and once of a text of a megabyte, whatever it does with that', () => {
    const all = records(1, 'ab '.repeat(330_000));
    const asks = [
      "indexof(Description, 'bb') gt 0",
      "substringof('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', Description)",
      "endswith(toupper(Description), 'x')",
    ];
    for (const filter of asks) expect(run(filter, all)).toBe(0);
    for (const tql of ['Description ~ c', 'Description ~ "c*d"', 'Description = x']) {
      const { where } = parseTql(tql, fields);
      expect(page(all, { where }).total).toBe(0);
    }
  });
});

/*
 * By what is counted, not by time: a clause that reads a text of a megabyte is asked as often as fits into a query. For each
 * function and operator that there is, so that a new one that counts nothing is found.
 */
describe('what reads texts is refused when it reads too much of them', () => {
  const long = 'a'.repeat(1_000_000);
  const all = [{ Name: long, Description: `${long}`, Number: 1, At: '2012-01-31T14:00:00Z' }];
  const asMany = (clause: string, by: string) =>
    Array.from({ length: Math.floor(8192 / (clause.length + by.length)) }, () => clause).join(by);
  /** How long a text is takes no time to say, nor that there is one. */
  const free = { functions: ['length'], operators: ['IS', 'IS NOT'] };

  const ofTexts = Object.entries(functions).filter(([, { takes }]) => takes.includes('string'));
  test.each(ofTexts)('$filter: %s', (name, { takes, gives }) => {
    const literal = { string: 'Name', number: '1', boolean: 'true', date: 'At', guid: 'Id' };
    const result = { string: "eq 'x'", number: 'eq -1', boolean: 'eq null', date: 'eq At', guid: 'eq Id' };
    const call = `${name}(${takes.map((type) => literal[type]).join()})`;
    const ask = () =>
      page(all, {
        where: parseFilter(asMany(`${call} ${result[gives]}`, ' or '), { ...fields, At: 'date' }),
      });
    if (free.functions.includes(name)) expect(ask().total).toBe(0);
    else expect(ask).toThrow('Failed to run the query: it reads too much text.');
  });

  test.each(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])('$filter: two texts of a record with %s', (operator) => {
    const clause = `Name ${operator} Description`;
    const pairs = Array.from({ length: 20 }, () => ({ Name: `${long}-b`, Description: `${long}-c` }));
    const holds = run(clause, pairs) > 0;
    expect(() => run(asMany(clause, holds ? ' and ' : ' or '), pairs)).toThrow('it reads too much text');
  });

  test.each(tqlOperators)('tql: %s', (operator) => {
    const value = operator.endsWith('IN') ? '[x, y]' : operator.startsWith('IS') ? 'EMPTY' : '"x*y"';
    const isNegative = /!|NOT|</.test(operator);
    const { where } = parseTql(asMany(`Name ${operator} ${value}`, isNegative ? ' AND ' : ' OR '), fields);
    const ask = () => page(all, { where });
    if (free.operators.includes(operator)) expect(ask().total).toBeLessThan(2);
    else expect(ask).toThrow('Failed to run the query: it reads too much text.');
  });

  test('tql: words with patterns, and phrases', () => {
    const text = 'ab '.repeat(300_000);
    for (const clause of [
      'Name ~ "a*c"',
      'Name ~ "*c"',
      `Name ~ "'b a c'"`,
      'Name ~ "a?c"',
      'Name ~ "*a*b*c"',
    ]) {
      const { where } = parseTql(asMany(clause, ' OR '), fields);
      expect(() => page([{ Name: text }], { where })).toThrow('it reads too much text');
    }
  });

  test('tql: names of groups and largest texts, which are in the results', () => {
    const measures = (write: (name: string) => string) =>
      Array.from({ length: 100 }, (_, index) => write(`r${index}`)).join();
    for (const text of [
      measures((name) => `GROUP BY Name { Count } AS ${name}`),
      measures((name) => `Max(Name) AS ${name}`),
      measures((name) => `Min(Name) AS ${name}`),
    ]) {
      const asked = parseAggregation(text, fields);
      expect(() => asked && aggregate([{ records: all, asked }])).toThrow('its functions make too much text');
    }
  });

  test('a sort key, which costs no more for a long text, is worked out once, however often it is named', () => {
    const counted = { read: 0 };
    const record = {
      get Name() {
        counted.read++;
        return long;
      },
    };
    page([record, record], { orderBy: parseOrderBy(asMany('Name', ','), fields) });
    expect(counted.read).toBe(2);
  });
});
