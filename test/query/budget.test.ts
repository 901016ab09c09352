import { describe, expect, test } from 'vitest';
import type { Fields } from '../../src/query/ast.ts';
import { parseFilter } from '../../src/query/odata.ts';
import { page } from '../../src/query/page.ts';
import { parseTql } from '../../src/query/tql.ts';
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
    expect(run("length(replace(Description, 'a', 'b')) gt 5", records(50, 'a'.repeat(100_000)))).toBe(50);
  });
});
