import { describe, expect, test } from 'vitest';
import { findZone, offsetAt } from '../../../src/world/time/zones.ts';

describe('a time zone', () => {
  test.each([
    ['W. Europe Standard Time', 'W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe standard time', 'W. Europe Standard Time', 'Europe/Berlin'],
    // Windows has one zone where the IANA has several: each keeps its own data.
    ['Europe/Vienna', 'W. Europe Standard Time', 'Europe/Vienna'],
    ['EUROPE/VIENNA', 'W. Europe Standard Time', 'Europe/Vienna'],
    // The table does not have this name, only the one that it stands for.
    ['US/Eastern', 'Eastern Standard Time', 'America/New_York'],
    ['us/eastern', 'Eastern Standard Time', 'America/New_York'],
  ])('that is called %s is %s to Windows and %s to the platform', (name, id, iana) => {
    expect(findZone(name)).toEqual({ id, iana });
  });

  test('that Windows does not have keeps its name', () => {
    expect(findZone('antarctica/troll')).toEqual({ id: 'Antarctica/Troll', iana: 'Antarctica/Troll' });
  });

  test.each(['', 'Middle/Earth', 'W. Europe', 'constructor'])('is not called "%s"', (name) => {
    expect(findZone(name)).toBeUndefined();
  });
});

describe('how far a zone is ahead of UTC', () => {
  const hour = 3600;
  test.each([
    ['UTC', '2015-06-01', 0],
    ['Europe/Berlin', '2015-01-01', hour],
    ['Europe/Berlin', '2015-06-01', 2 * hour],
    ['europe/berlin', '2015-06-01', 2 * hour],
    ['Asia/Kolkata', '2015-06-01', 5.5 * hour],
    ['America/New_York', '2015-01-01', -5 * hour],
    ['America/St_Johns', '2015-01-01', -3.5 * hour],
    // Before there were zones, each town had a time of its own.
    ['Africa/Monrovia', '1970-01-01', -(44 * 60 + 30)],
  ])('in %s at the beginning of %s', (iana, day, seconds) => {
    expect(offsetAt(iana, Date.parse(day))).toBe(seconds);
  });

  test('is unknown where there is no such zone', () => {
    expect(() => offsetAt('Middle/Earth', 0)).toThrow(
      new RangeError('Failed to find the offset of the time zone Middle/Earth: there is none.'),
    );
  });
});
