import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { operationFacts, readOperations } from '../../../src/contract/operations.ts';
import { createLikeness } from '../../../src/verify/engine/likeness.ts';
import { exchangeOf } from '../exchange.ts';

const all = Object.keys(operationFacts) as OperationId[];

interface Asked {
  /** How many operations were asked, */
  readonly asked: number;
  /** how many of them break the contract, */
  readonly wrong: number;
  /** in how many ways, */
  readonly ways: number;
  /** and how many have succeeded. */
  readonly successes?: number;
}

/** Whether a server is taken for something else. */
function isUnlike({ asked, wrong, ways, successes = asked }: Asked): boolean {
  const likeness = createLikeness();
  for (const [index, operation] of all.slice(0, asked).entries())
    likeness.note(exchangeOf(operation, {}, {}, index < successes ? 200 : 404));
  for (let index = 0; index < Math.max(wrong, ways); index++)
    likeness.found({ operation: all[index % wrong], severity: 'violation' }, `way ${index % ways}`);
  const { unlike } = likeness;
  if (unlike) expect(unlike).toEqual({ wrong, asked });
  return unlike !== undefined;
}

describe('a server is something else', () => {
  it('where three quarters of twenty operations or more break the contract', () => {
    expect(isUnlike({ asked: 20, wrong: 15, ways: 15 })).toBe(true);
    expect(isUnlike({ asked: 20, wrong: 14, ways: 14 })).toBe(false);
    expect(isUnlike({ asked: 19, wrong: 19, ways: 19 })).toBe(false);
    expect(isUnlike({ asked: 100, wrong: 75, ways: 75 })).toBe(true);
    expect(isUnlike({ asked: 100, wrong: 74, ways: 74 })).toBe(false);
  });

  it('where a little fewer break it in very many ways', () => {
    expect(isUnlike({ asked: 100, wrong: 70, ways: 125 })).toBe(true);
    expect(isUnlike({ asked: 100, wrong: 70, ways: 124 })).toBe(false);
    expect(isUnlike({ asked: 100, wrong: 69, ways: 125 })).toBe(false);
  });

  it('where they break it in many ways: one fault may show everywhere', () => {
    expect(isUnlike({ asked: 99, wrong: 90, ways: 33 })).toBe(true);
    expect(isUnlike({ asked: 99, wrong: 90, ways: 32 })).toBe(false);
  });

  it('where hardly any has succeeded, in however few ways', () => {
    expect(isUnlike({ asked: 100, wrong: 90, ways: 1, successes: 10 })).toBe(true);
    expect(isUnlike({ asked: 100, wrong: 90, ways: 1, successes: 11 })).toBe(false);
  });

  it('not for what is no violation, or of no operation', () => {
    const likeness = createLikeness();
    for (const operation of all.slice(0, 20)) likeness.note(exchangeOf(operation, {}, {}, 404));
    for (const operation of all.slice(0, 20)) likeness.found({ operation, severity: 'warning' }, 'one');
    for (const way of all) likeness.found({ operation: undefined, severity: 'violation' }, way);
    expect(likeness.unlike).toBeUndefined();
  });
});

describe('a server that prints other records each time', () => {
  /** Whether it is something else, where so many operations were asked the same again. */
  function isOther(again: number, query: Readonly<Record<string, string>> = {}, status = 200) {
    const likeness = createLikeness();
    for (const operation of readOperations.slice(0, again))
      for (const Id of ['one', 'other']) likeness.note(exchangeOf(operation, { Id }, query, status));
    return likeness.unlike !== undefined;
  }

  it('is something else when eight operations were asked again', () => {
    expect(isOther(8)).toBe(true);
    expect(isOther(7)).toBe(false);
  });

  it('may be asked otherwise, and may refuse', () => {
    expect(isOther(8, { $top: '1', $expand: 'Steps' })).toBe(true);
    expect(isOther(8, { $skip: '1' })).toBe(false);
    expect(isOther(8, {}, 404)).toBe(false);
  });

  it('prints the same where a record is there again, in any letter case, at more than one of ten', () => {
    const of = (first: unknown, second: unknown, constant: number) => {
      const likeness = createLikeness();
      for (const [index, operation] of readOperations.slice(0, 20).entries()) {
        likeness.note(exchangeOf(operation, index < constant ? first : { Id: 'a' }));
        likeness.note(exchangeOf(operation, index < constant ? second : { Id: 'b' }));
      }
      return likeness.unlike !== undefined;
    };
    expect(of({ Id: 'Same' }, { Id: 'SAME' }, 2)).toBe(true);
    expect(of({ Id: 'Same' }, { Id: 'SAME' }, 3)).toBe(false);
    expect(of({ Id: 'Same' }, { Id: 'other' }, 3)).toBe(true);
    // One record of several is enough.
    const list = (...ids: readonly string[]) => ({ Id: ids[0], Items: ids.map((Id) => ({ Id })) });
    const [first, second] = [list('only before', 'Same'), list('only now', 'SAME')];
    expect(of({ ...first, Id: 'same' }, { ...second, Id: 'same' }, 3)).toBe(false);
    // Nothing is known of what has no id.
    expect(of({}, {}, 12)).toBe(true);
    expect(of({}, {}, 13)).toBe(false);
  });
});
