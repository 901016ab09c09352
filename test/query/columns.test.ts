import { expect, test } from 'vitest';
import { namesIn } from '../../src/query/columns.ts';
import { parseFilter, parseOrderBy } from '../../src/query/odata.ts';
import { parse } from './tql-sample.ts';

const fields = { Name: 'string', Total: 'number', Open: 'boolean', CreatedAt: 'date' } as const;
const namesOf = (filter: string) => [...namesIn({ where: parseFilter(filter, fields) })].sort();

test.each([
  ['Open', ['Open']],
  ['not Open', ['Open']],
  ["Open and Total gt 1 or Name eq 'x'", ['Name', 'Open', 'Total']],
  ['1 lt -Total', ['Total']],
  ['Total add 1 gt year(CreatedAt)', ['CreatedAt', 'Total']],
  ["concat('a', trim(Name)) eq 'b'", ['Name']],
  ['true', []],
])('%s reads %j', (filter, expected) => {
  expect(namesOf(filter)).toEqual(expected);
});

test('what is sorted by is read, too', () => {
  const orderBy = parseOrderBy('Total desc, Name', fields);
  expect([...namesIn({ orderBy, where: parseFilter('Open', fields) })].sort()).toEqual([
    'Name',
    'Open',
    'Total',
  ]);
  expect(namesIn({}).size).toBe(0);
});

test('of what is asked of the items of a list, the list is read', () => {
  expect([...namesIn({ where: parse('Relationships IN { Name = x }').where })]).toEqual(['related']);
  expect([...namesIn({ where: parse('Name ~ report AND Status IN [Open, Closed]').where })]).toEqual([
    'Name',
    'Status',
  ]);
});
