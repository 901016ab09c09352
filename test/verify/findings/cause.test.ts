import { describe, expect, it } from 'vitest';
import { causesOf } from '../../../src/verify/findings/cause.ts';
import type { Finding } from '../../../src/verify.ts';
import { exchange } from '../../support/report.ts';

/** What a check says of a response to a query. */
const found = (check: string, query: Record<string, string>, message: string, where = '/body'): Finding => ({
  check,
  severity: 'violation',
  operation: 'searchGroups',
  message,
  where,
  exchanges: [{ ...exchange, operation: 'searchGroups', request: { ...exchange.request, query } }],
  discrepancies: [],
});

const filter = (text: string, said: (asked: string) => string, where?: string) =>
  found('filters', { $filter: text, $top: '100' }, said(`$filter=${text}`), where);

describe('what is wrong with one query option', () => {
  it('is told once, whatever was asked with it', () => {
    const wrong = (asked: string) =>
      `searchGroups answers "QA" (7) for ${asked}, which does not hold for it.`;
    const missing = (asked: string) => `searchGroups leaves out "QA" (7) for ${asked}, which holds for it.`;
    const causes = causesOf([
      filter("Name eq 'Admins'", wrong),
      filter("startswith(Name,'Q') eq true", wrong),
      filter("tolower(Name) eq 'qa'", missing),
      filter("not (substringof('dm',Name) eq true)", wrong),
    ]);
    expect(causes.map(({ findings, operations }) => [findings, operations])).toEqual([[4, ['searchGroups']]]);
  });

  it('is told apart from another option, from a count and from a status', () => {
    const causes = causesOf([
      filter("Name eq 'QA'", (asked) => `searchGroups answers 7 for ${asked}, which does not hold for it.`),
      filter("Name eq 'QA'", (asked) => `searchGroups says Total 2 for ${asked}.`, '/body/Total'),
      filter("Name eq 'QA'", (asked) => `searchGroups responds with 500 to ${asked}.`, '/status'),
      found('paging', { $orderby: 'Name desc' }, 'searchGroups answers $orderby=Name desc in another order.'),
      found('paging', { $skip: '1' }, 'searchGroups prints 7 twice in one response.'),
    ]);
    expect(causes).toHaveLength(5);
  });
});
