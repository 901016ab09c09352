import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, printedInstant } from '../../src/query/dates.ts';

const moments = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const two = (number: number) => String(number).padStart(2, '0');

describe('parseDate', () => {
  test('reads what toISOString writes', () => {
    fc.assert(
      fc.property(moments, (date) => {
        expect(parseDate(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  test('agrees with the platform on dates and offsets', () => {
    const offsets = fc.tuple(fc.constantFrom('+', '-'), fc.nat({ max: 14 }), fc.nat({ max: 59 }));
    fc.assert(
      fc.property(moments, offsets, (date, [sign, hours, minutes]) => {
        const text = date.toISOString();
        expect(parseDate(text.slice(0, 10))).toBe(Date.parse(text.slice(0, 10)));
        const local = `${text.slice(0, 19)}${sign}${two(hours)}:${two(minutes)}`;
        expect(parseDate(local)).toBe(Date.parse(local));
      }),
    );
  });

  test('takes a missing zone as UTC, and lets seconds and fractions be left out', () => {
    const noon = Date.UTC(2012, 0, 31, 12, 30);
    for (const end of ['', 'Z', ':00', ':00Z', ':00.0', ':00.0000000Z', ':00+00:00']) {
      expect(parseDate(`2012-01-31T12:30${end}`)).toBe(noon);
    }
  });

  test('reads what else RFC 3339 allows: a space, letters in lower case, and leap seconds', () => {
    const noon = Date.UTC(2012, 0, 31, 12, 30);
    for (const text of ['2012-01-31 12:30:00Z', '2012-01-31t12:30:00z', '2012-01-31 14:30:00+02:00']) {
      expect(parseDate(text)).toBe(noon);
    }
    expect(parseDate('2016-12-31T23:59:60Z')).toBe(Date.UTC(2017, 0, 1));
    expect(parseDate('1969-12-31T23:59:60Z')).toBe(0);
    expect(parseDate('2017-01-01T01:59:60+02:00')).toBe(Date.UTC(2017, 0, 1));
  });

  test('cuts fractions to milliseconds', () => {
    expect(parseDate('1970-01-01T00:00:00.1239999Z')).toBe(123);
    expect(parseDate('1970-01-01T00:00:00.5Z')).toBe(500);
  });

  test.each([
    '',
    '2012',
    '2012-1-1',
    '0000-01-01',
    '2011-02-29',
    '1900-02-29',
    '2012-04-31',
    '2012-00-01',
    '2012-13-01',
    '2012-01-00',
    '2012-01-01T',
    '2012-01-01T24:00',
    '2012-01-01T12.30',
    '2012-01-01T00:60',
    '2012-01-01T00:00:60',
    '2012-01-01T00:00:0',
    '2012-01-01T00:00:00.Z',
    '2012-01-01T12:00:60Z',
    '2012-01-01T23:59:60+01:00',
    '1969-12-31T23:59:61Z',
    '2012-01-01T00:00:00ZZ',
    '2012-01-01T00:00:00+2',
    '2012-01-01T00:00:00+15:00',
    '2012-01-01T00:00:00 02:00',
    '2012-01-01Z',
    '20120101',
    ' 2012-01-01',
    '2012-01-01 ',
  ])('takes %j for no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('printedInstant', () => {
  test.each([
    ['2011-12-31 21:50:00Z', '2011-12-31T21:50:00Z'],
    ['2011-12-31t21:50:00z', '2011-12-31T21:50:00Z'],
    ['2011-12-31T23:50:00+02:00', '2011-12-31T21:50:00Z'],
    ['2012-01-01T01:50:00.25-00:30', '2012-01-01T02:20:00.25Z'],
    ['2011-12-31T21:50:00', '2011-12-31T21:50:00Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['2011-12-31T21:50:00.1200Z', '2011-12-31T21:50:00.12Z'],
    ['2011-12-31T21:50:00.123456789Z', '2011-12-31T21:50:00.1234567Z'],
    ['2011-12-31T21:50:00.000Z', '2011-12-31T21:50:00Z'],
    ['0000-01-01T00:00:00Z', undefined],
    ['0001-01-01T00:00:00+01:00', undefined],
    ['9999-12-31T23:59:59-01:00', undefined],
    ['2011-12-31', undefined],
    ['soon', undefined],
  ])('%s is printed as %s', (text, expected) => {
    expect(printedInstant(text)).toBe(expected);
  });

  test('is what it makes of it, and the same moment', () => {
    fc.assert(
      fc.property(moments, (date) => {
        const printed = printedInstant(date.toISOString()) ?? '';
        expect(printedInstant(printed)).toBe(printed);
        expect(parseDate(printed)).toBe(date.getTime());
      }),
    );
  });
});
