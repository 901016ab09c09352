import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { causeKey, causesOf, isOfCause, propertyOf, wordingKey } from '../../../src/verify/findings/cause.ts';
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

/** A success instead of an error. */
const status: Finding = {
  ...lacking('getScript', 'Script', 'Id'),
  check: 'not-found',
  message: 'getScript responds with 200 instead of 404 to an id that nothing has.',
  where: '/status',
  actual: 200,
};

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

  it('does not begin with a success that explains nothing of what more operations have', () => {
    const elsewhere = [lacking('getUser', 'User', 'Id'), lacking('getIncident', 'Incident', 'Id')];
    const milder = [lacking('getScript', 'Script', 'Id'), ...elsewhere].map(
      (it): Finding => ({ ...it, severity: 'warning' }),
    );
    const wheres = (all: readonly Finding[]) => causesOf(all).map(({ example }) => example.where);
    expect(wheres([status, ...elsewhere])).toEqual(['/body/Id', '/status']);
    expect(wheres([status, ...elsewhere, ...milder])).toEqual(['/body/Id', '/status', '/body/Id']);
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

  it('is told apart where only a place was asked for, or nothing', () => {
    const faults = (query: Record<string, string>, asked: string) => [
      found('paging', query, `searchGroups repeats an item for ${asked}.`),
      found('paging', query, `searchGroups has another page than the whole for ${asked}.`),
    ];
    expect(causesOf(faults({ $skip: '250' }, '$skip=250'))).toHaveLength(2);
    expect(causesOf(faults({ $filter: '' }, '$filter='))).toHaveLength(2);
    expect(causesOf(faults({ $orderby: 'Name' }, '$orderby=Name'))).toHaveLength(1);
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

describe('a cause', () => {
  const shown = (length: number) => ({
    ...exchange,
    response: { ...exchange.response, text: 'x'.repeat(length) },
  });
  const wrong = (more: Partial<Finding> = {}): Finding => ({
    check: 'links',
    severity: 'violation',
    operation: 'getUser',
    message: 'It is wrong.',
    exchanges: [],
    discrepancies: [],
    ...more,
  });

  it('counts its findings, and the requests in which it was seen', () => {
    const [one, other] = [shown(5), shown(6)];
    const findings = [
      wrong({ exchanges: [one] }),
      wrong({ exchanges: [other, one] }),
      wrong({ exchanges: [other], operation: 'getGroup' }),
      wrong({ operation: undefined }),
    ];
    expect(causesOf(findings)).toMatchObject([
      {
        check: 'links',
        severity: 'violation',
        findings: 4,
        requests: 2,
        operations: ['getUser', 'getGroup'],
      },
    ]);
  });

  it('is shown by the finding with the least to read', () => {
    const exampleOf = (...findings: readonly Finding[]) => causesOf(findings)[0]?.example;
    const [long, short, none] = [
      wrong({ exchanges: [shown(900)] }),
      wrong({ exchanges: [shown(9)] }),
      wrong(),
    ];
    expect(exampleOf(long, short, none)).toBe(short);
    expect(exampleOf(none, long)).toBe(long);
    const two = wrong({ exchanges: [shown(1), shown(1)] });
    expect(exampleOf(two, wrong({ exchanges: [shown(400)] }))).not.toBe(two);
    expect(exampleOf(short, wrong({ exchanges: [shown(9)] }))).toBe(short);
  });

  it('comes before others that weigh less, that fewer operations have, or that were seen less often', () => {
    const all = [
      wrong({ message: 'a', severity: 'information' }),
      wrong({ message: 'b', severity: 'warning' }),
      wrong({ message: 'c' }),
      wrong({ message: 'd', exchanges: [shown(1)] }),
      wrong({ message: 'e' }),
      wrong({ message: 'e', operation: 'getGroup' }),
    ];
    expect(causesOf(all).map(({ example }) => example.message)).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(causesOf([])).toEqual([]);
  });

  it('has findings that are alike', () => {
    const [cause] = causesOf([wrong()]);
    const of = (finding: Finding) => cause && isOfCause(cause, finding);
    expect(of(wrong())).toBe(true);
    expect(of(wrong({ operation: 'getGroup' }))).toBe(true);
    expect(of(wrong({ severity: 'warning' }))).toBe(false);
    expect(of(wrong({ message: 'Another.' }))).toBe(false);
    expect(of(wrong({ check: 'self' }))).toBe(false);
  });
});

describe('what findings have in common', () => {
  const key = (message: string, where = '/body/Name') => wordingKey('links', { message, where });

  it('is how they are worded, without names, addresses, ids, values and numbers', () => {
    const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
    for (const [one, other] of [
      ['has "a"', 'has "b \\" c"'],
      ['has "cut…', 'has "x"'],
      ['at http://a/b?c', 'at https://x'],
      ['at /body/A/0 is', 'at /headers/B is'],
      [`of ${id}`, `of ${id.toUpperCase()}-x`],
      ['got [1, 2]', 'got {"a":1}'],
      ['got [1,…', 'got []'],
      ['after 5 of 7', 'after 0.5 of 70'],
      ['getUser prints', 'searchProjects prints'],
      ['with 1 item', 'with 2 items'],
      ['with 1 StepResult', 'with 0 StepResults'],
    ] as const)
      expect([one, other, key(one) === key(other)]).toEqual([one, other, true]);
    for (const [one, other] of [
      ['is wrong', 'is missing'],
      ['lastName prints', 'firstName prints'],
      ['1 itemized', '2 itemizeds'],
    ] as const)
      expect([one, other, key(one) === key(other)]).toEqual([one, other, false]);
    expect(key('a', '/body/Name')).not.toBe(key('a', '/body/Id'));
    expect(wordingKey('links', { message: 'in one', example: 'one' })).toBe(
      wordingKey('links', { message: 'in other', example: 'other' }),
    );
  });

  it('is the clause where a schema has it, and the status where that is wrong', () => {
    const of = (pointer: string, message: string) =>
      wordingKey('schemas', { message, where: '/body/A', clause: { pointer, source: '' } });
    expect(of('#/components/schemas/A', 'x')).toBe(of('#/components/schemas/A', 'y'));
    expect(of('#/components/schemas/A', 'x')).not.toBe(of('#/components/schemas/B', 'x'));
    expect(of('#/paths/a', 'x')).not.toBe(of('#/paths/a', 'y'));
    const status = (actual: number, message = 'm') =>
      wordingKey('links', { message, where: '/status', actual });
    expect(status(404)).toBe(status(404, 'n'));
    expect(status(404)).not.toBe(status(500));
  });

  it('is the same redirect, whatever check has met it, and by what it is told', () => {
    const redirect = (check: string, actual: number) =>
      causeKey(check, { message: 'm', where: '/status', actual });
    expect(redirect('a', 302)).toBe(redirect('b', 302));
    expect(redirect('a', 302)).not.toBe(redirect('a', 301));
    expect(redirect('a', 404)).not.toBe(redirect('b', 404));
    const seen = { ...exchange, response: { ...exchange.response, status: 302 } };
    expect(causeKey('c', { message: 'm', where: '/status', exchanges: [seen] })).toBe(redirect('a', 302));
    expect(causeKey('c', { message: 'm', where: '/body', actual: 302 })).not.toBe(redirect('a', 302));
  });

  it('is a property that no schema knows, of whatever schema', () => {
    const unknown = (schema: string, words: string, pointer = `#/components/schemas/${schema}`) =>
      causeKey('schemas', {
        message: `${schema} A${words}`,
        where: '/body/A',
        clause: { pointer, source: '' },
      });
    const strange = ', which the document does not know.';
    expect(unknown('User', strange)).toBe(unknown('Group', strange));
    expect(unknown('User', strange)).not.toBe(unknown('User', ' is missing.'));
    expect(unknown('User', strange, '#/paths/a')).not.toBe(unknown('Group', strange, '#/paths/a'));
  });

  it('is the property that their place is about', () => {
    expect(
      ['/body/Items/3/Name', '/body/Items/3', '/body', '', undefined].map((it) => propertyOf(it)),
    ).toEqual(['Name', 'Items', 'body', '', '']);
  });
});
