import { describe, expect, test } from 'vitest';
import { createClock, UsageError } from '../../../src/index.ts';

const start = Date.UTC(2015, 5, 1, 9);

describe('a clock', () => {
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a step and as a rate', (value) => {
    const clock = createClock({ at: start, rate: 0 });
    expect(() => clock.advance(value)).toThrow(UsageError);
    expect(() => clock.setRate(value)).toThrow(String(value));
    expect(() => createClock({ rate: value })).toThrow(UsageError);
    expect([clock.now(), clock.rate]).toEqual([start, 0]);
  });

  test('refuses options that are misspelt', () => {
    expect(() => createClock({ ratee: 0 } as never)).toThrow(
      'Failed to create a clock: there is no option ratee; did you mean rate?',
    );
    expect(() => createClock(null as never)).toThrow('the options are an object, got null');
  });

  test('refuses what is not an instant, and to go beyond the last one', () => {
    const clock = createClock({ at: start, rate: 0 });
    for (const at of ['yesterday', '2015-02-30']) expect(() => clock.set(at)).toThrow(at);
    for (const at of [null, true, {}, []]) expect(() => clock.set(at as never)).toThrow('is not an instant');
    expect(() => clock.advance('5' as never)).toThrow('"5" is not a possible number of milliseconds');
    expect(() => createClock({ at: Number.NaN })).toThrow(UsageError);
    expect(() => clock.advance(Number.MAX_VALUE)).toThrow(UsageError);
    expect(clock.now()).toBe(start);
  });

  test.each([Number.NaN, 'yesterday', null, {}])('rejects what is no instant: %j', async (at) => {
    await expect(createClock().until(at as never)).rejects.toThrow(/^Failed to wait: .* is not an instant/);
  });
});
