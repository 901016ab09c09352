import { describe, expect, test } from 'vitest';
import {
  about,
  agreed,
  and,
  type Condition,
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
