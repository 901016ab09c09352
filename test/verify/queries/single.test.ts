import { describe, expect, it } from 'vitest';
import { queryFindings } from '../../../src/verify/queries/single.ts';
import { exchangeOf } from '../exchange.ts';

const items = [
  { Id: 'a', Name: 'Beta' },
  { Id: 'b', Name: 'Alpha' },
];
const said = (
  query: Readonly<Record<string, string>>,
  body: unknown = { Total: 2, Items: items },
  status = 200,
) =>
  [...queryFindings(exchangeOf('searchProjects', body, query, status))].map(({ check, where, message }) => [
    check,
    where,
    message,
  ]);

describe('the response to a query', () => {
  it('has only what was asked for', () => {
    expect(said({ $filter: "Name ne 'Gamma'" })).toEqual([]);
    expect(said({ $filter: "Name eq 'Beta'" })).toEqual([
      [
        'filters',
        '/body/Items',
        `searchProjects answers "Alpha" (b) for $filter=Name eq 'Beta', which does not hold for it.`,
      ],
    ]);
  });

  it('has the order that was asked for', () => {
    expect(said({ $orderby: 'Name desc' })).toEqual([]);
    expect(said({ $orderby: 'Name' })).toEqual([
      [
        'paging',
        '/body/Items',
        'searchProjects answers $orderby=Name in another order: Name has "Beta" before "Alpha".',
      ],
    ]);
  });

  it('says a Total of no fewer than it shows', () => {
    const wrong = (count: number) => `searchProjects says Total 1 where there are at least ${count} items.`;
    expect(said({}, { Total: 1, Items: items })).toEqual([['paging', '/body/Total', wrong(2)]]);
    expect(said({ $skip: '3' }, { Total: 1, Items: items })).toEqual([['paging', '/body/Total', wrong(5)]]);
    expect(said({ $skip: '3' }, { Total: 1, Items: [] })).toEqual([]);
    expect(said({ $skip: 'x' }, { Total: 1, Items: items })).toEqual([]);
    expect(said({ $skip: '1.5' }, { Total: 1, Items: items })).toEqual([]);
  });

  it('is judged as far as it is understood, and where it is one', () => {
    expect(said({ $filter: 'length(Name) eq 9', $orderby: 'length(Name)' })).toEqual([]);
    const query = { $filter: "Name eq 'Beta'", $orderby: 'Name' };
    expect(said(query, { Total: 1, Items: items }, 400)).toEqual([]);
    expect(said(query, { Total: 1, Items: items })).toHaveLength(3);
    expect([...queryFindings(exchangeOf('getProject', { Total: 1, Items: items }, query))]).toEqual([]);
    expect([...queryFindings(exchangeOf('createProject', { Total: 1, Items: items }, query))]).toEqual([]);
  });
});
