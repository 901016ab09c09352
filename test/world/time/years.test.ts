import { expect, it } from 'vitest';
import { createClock } from '../../../src/index.ts';
import { formatInstant } from '../../../src/world/time/instant.ts';

it.each(['+010000-01-01T00:00:00Z', -62_167_219_200_001, 8.64e15])(
  'a clock cannot be set to %s, whose year does not have four digits',
  (at) => {
    const clock = createClock({ at: 0, rate: 0 });
    expect(() => clock.set(at)).toThrow(`${at} is not an instant of the years 0000 to 9999`);
    expect(() => createClock({ at })).toThrow(`${at} is not an instant of the years 0000 to 9999`);
    expect(clock.now()).toBe(0);
  },
);

it('a clock stands still at the end of the year 9999', async () => {
  const clock = createClock({ at: '9999-12-31T23:59:59.998Z', rate: 1e9 });
  await clock.until(Date.parse('9999-12-31T23:59:59.999Z'));
  expect(new Date(clock.now()).toISOString()).toBe('9999-12-31T23:59:59.999Z');
  expect(() => clock.advance(1)).toThrow('Failed to advance the clock');
});

it('an instant beyond is written as the nearest one', () => {
  expect([-1e300, 1e300].map(formatInstant)).toEqual(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z']);
});
