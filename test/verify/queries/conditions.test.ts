import { describe, expect, test } from 'vitest';
import {
  about,
  agreed,
  and,
  type Condition,
  createChoice,
  grouped,
  not,
  or,
  type Truth,
} from '../../../src/verify/queries/conditions.ts';

/* What is not sure of one part is sure of the whole only where the other part decides it alone. */

const truths: readonly Truth[] = [true, false, undefined];
const condition = (truth: Truth): Condition => ({ text: `${truth}`, holds: () => truth });

/** What a connective comes to for every sure value of what is not sure; undefined where that makes a difference. */
function sure(a: Truth, b: Truth, connect: (a: boolean, b: boolean) => boolean): Truth {
  const values = (truth: Truth) => (truth === undefined ? [true, false] : [truth]);
  const all = new Set(values(a).flatMap((x) => values(b).map((y) => connect(x, y))));
  return all.size === 1 ? [...all][0] : undefined;
}

describe.each(truths.flatMap((a) => truths.map((b) => [a, b] as const)))('%s and %s', (a, b) => {
  test('together are as sure as every case of what is unknown', () => {
    expect(and(condition(a), condition(b)).holds({})).toBe(sure(a, b, (x, y) => x && y));
    expect(or(condition(a), condition(b)).holds({})).toBe(sure(a, b, (x, y) => x || y));
  });
});

test.each(truths)('the opposite of %s', (truth) => {
  expect(not(condition(truth)).holds({})).toBe(truth === undefined ? undefined : !truth);
});

test('conditions are written as queries write them', () => {
  const [a, b] = [condition(true), condition(false)];
  expect([and(a, b).text, or(a, b).text, not(a).text]).toEqual([
    'true and false',
    'true or false',
    'not (true)',
  ]);
  expect(and(a, b, 'both').text).toBe('both');
});

test('nothing is sure of a value that a record lacks, and of what servers see in two ways', () => {
  const named = about(
    'Name eq 1',
    ({ Name }) => Name,
    (value) => value === 1,
  );
  expect([{ Name: 1 }, { Name: 2 }, {}].map((record) => named.holds(record))).toEqual([
    true,
    false,
    undefined,
  ]);
  expect([agreed(true, true), agreed(false, false), agreed(true, false)]).toEqual([true, false, undefined]);
});

describe('the conditions that a collection is asked for', () => {
  const items = [{ Id: 1 }, { Id: 2 }];
  const splits = (text: string, more: Partial<Condition> = {}): Condition => ({
    text,
    holds: ({ Id }) => Id === 1,
    ...more,
  });
  const alike = (text: string, more: Partial<Condition> = {}): Condition => ({
    text,
    holds: () => true,
    ...more,
  });
  const texts = (conditions: readonly Condition[]) => conditions.map(({ text }) => text);

  test('are all of them the first time', () => {
    const all = [splits("Name eq 'a'"), alike("Name eq 'b'"), splits('Size gt 5')];
    expect(createChoice()(all, items)).toEqual(all);
  });

  test('are then those that tell something which nothing has shown before, with other names and values', () => {
    const choose = createChoice();
    choose(
      [...Array(8)].map((_, at) => splits(`Name eq '${at}'`)),
      items,
    );
    const all = [...Array(40)].map((_, at) => splits(`Title eq 'x${at}'`));
    // Of those that were shown a few are asked again, in turn.
    expect(texts(choose(all, items))).toEqual(
      [28, 35, 2, 9].sort((a, b) => a - b).map((at) => `Title eq 'x${at}'`),
    );
    expect(texts(choose([...all, splits("Title gt 'x'"), alike("Title lt 'x'")], items))).toContain(
      "Title gt 'x'",
    );
    expect(texts(choose([splits("Title ge 'x'"), ...all], items))).toContain("Title ge 'x'");
  });

  test('are what every collection is to be asked for, whether it tells something or not', () => {
    const choose = createChoice();
    choose([splits('a b')], items);
    expect(texts(choose([alike('c d', { basic: true }), alike('e f')], items))).toEqual(['c d']);
  });

  test('are one with each operator that every collection may read in its own way', () => {
    const choose = createChoice();
    const operators = ['startswith(N,1)', 'endswith(N,1)', 'N ne 1', 'N x and M', 'N x or M', 'not (N)'];
    const plain = [...Array(30)].map((_, at) => splits(`N eq ${at}`));
    const all = [...plain, ...operators.map((it) => splits(it)), ...operators.map((it) => splits(`${it} z`))];
    choose(all, items);
    const second = texts(choose(all, items));
    for (const operator of operators) expect(second).toContain(operator);
    expect(second.length).toBeLessThan(12);
  });

  test('were not shown by records that are all alike', () => {
    const choose = createChoice();
    choose([splits("Name eq 'a'")], [{ Id: 1 }]);
    choose([splits("Name eq 'a'")], []);
    expect(texts(choose([splits("Name eq 'b'")], items))).toEqual(["Name eq 'b'"]);
  });

  test('may stand in parentheses', () => {
    const condition = grouped(splits('a or b'));
    expect([condition.text, condition.holds({ Id: 1 }), condition.holds({ Id: 2 })]).toEqual([
      '(a or b)',
      true,
      false,
    ]);
  });
});
