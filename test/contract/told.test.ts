import { describe, expect, it } from 'vitest';
import { told } from '../../src/contract/text/told.ts';

describe('a list that is told', () => {
  it('is all of it when it is short', () => {
    expect(told(['a', 'b'], (name) => `${name} is wrong`)).toEqual(['a is wrong', 'b is wrong']);
  });

  it('is its beginning when it is long, and nobody works out the words of the rest', () => {
    let worked = 0;
    const said = told(Array.from({ length: 9000 }), () => `problem ${++worked}`);
    expect(said.slice(-2)).toEqual(['problem 10', 'and 8,990 more']);
    expect(worked).toBe(10);
  });
});
