import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { causesOf } from '../../../src/verify/findings/cause.ts';
import type { Finding } from '../../../src/verify.ts';
import { exchange } from '../../support/report.ts';

/** What the check of schemas says of a property. */
const lacking = (operation: OperationId, schema: string, property: string): Finding => ({
  check: 'schemas',
  severity: 'violation',
  operation,
  message: `The response 200 of ${operation} is not as documented: /body/${property} is missing.`,
  where: `/body/${property}`,
  exchanges: [],
  clause: { pointer: `#/components/schemas/${schema}/required`, source: 'a page' },
  discrepancies: [],
});

/** What is said of the address of a script. */
const addressed = (address: string): Finding => ({
  check: 'self',
  severity: 'violation',
  operation: 'getScript',
  message: `Self at /body/Self of getScript is getScript ${address}, but it is printed with getScript ${address.slice(0, 36)}.`,
  where: '/body/Self',
  exchanges: [],
  discrepancies: [],
});

describe('what is wrong at several operations', () => {
  it('is told once of a property that is missing, whatever schemas have it', () => {
    const causes = causesOf([
      lacking('getScript', 'Script', 'CreatedAt'),
      lacking('getIncident', 'Incident', 'CreatedAt'),
      lacking('getIncident', 'Incident', 'Summary'),
    ]);
    expect(causes.map(({ operations }) => operations)).toEqual([
      ['getScript', 'getIncident'],
      ['getIncident'],
    ]);
  });

  it('is told once of redirects, whatever check has met them', () => {
    const redirect = (check: string, operation: OperationId): Finding => ({
      ...lacking(operation, 'Script', 'Id'),
      check,
      where: '/status',
      actual: 301,
    });
    const causes = causesOf([redirect('schemas', 'getScript'), redirect('letter-case', 'getUser')]);
    expect(causes.map(({ operations }) => operations)).toEqual([['getScript', 'getUser']]);
  });

  it('is told once of ids with something behind them', () => {
    const ids = ['3503ada7-6f77-46ba-a083-a84747d53b2cx', '59780535-3cc6-431f-b8f6-5d4dc378bf5bx'];
    expect(causesOf(ids.map(addressed))).toHaveLength(1);
  });

  it('begins with a success instead of an error, which explains what else is wrong there', () => {
    const status: Finding = {
      ...lacking('getScript', 'Script', 'Id'),
      check: 'not-found',
      message: 'getScript responds with 200 instead of 404 to an id that nothing has.',
      where: '/status',
      actual: 200,
    };
    const causes = causesOf([
      lacking('getUser', 'User', 'Id'),
      lacking('getScript', 'Script', 'Id'),
      lacking('getIncident', 'Incident', 'Summary'),
      status,
    ]);
    expect(causes.map(({ check, example }) => `${check} ${example.where}`)).toEqual([
      'not-found /status',
      'schemas /body/Id',
      'schemas /body/Summary',
    ]);
  });
});

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
