import { describe, expect, it } from 'vitest';
import { checkNames, flawOfNames } from '../../src/contract/known-names.ts';
import { UsageError } from '../../src/contract/usage-error.ts';

const known = { clock: true, seed: true };

describe('options', () => {
  it.each([undefined, {}, { clock: 1 }, { seed: undefined, clock: 1 }])('may be %j', (given) => {
    expect(flawOfNames(given, known)).toBeUndefined();
    expect(() => checkNames('Failed to try', given, known)).not.toThrow();
  });

  it.each([
    [null, {}, 'the options are an object, got null.'],
    [[], {}, 'the options are an object, got [].'],
    ['clock', { place: 'world' }, 'world is an object, got "clock".'],
    [{ seeds: 1 }, {}, 'there is no option seeds; did you mean seed?'],
    [{ seed: 1, clok: 1, x: 1 }, { place: 'world' }, 'there is no option world.clok; did you mean clock?'],
    [{ nonsense: 1 }, {}, 'there is no option nonsense; known: clock, seed.'],
    [{ constructor: 1 }, {}, 'there is no option constructor; known: clock, seed.'],
    [
      { rate: 1 },
      { hint: (name: string) => `; write clock.${name}.` },
      'there is no option rate; write clock.rate.',
    ],
    [{ seeds: 1 }, { hint: () => undefined }, 'there is no option seeds; did you mean seed?'],
  ])('cannot be %j', (given, wording, flaw) => {
    expect(flawOfNames(given, known, wording)).toBe(flaw);
    expect(() => checkNames('Failed to try', given, known, wording)).toThrow(
      new UsageError(`Failed to try: ${flaw}`),
    );
  });
});
