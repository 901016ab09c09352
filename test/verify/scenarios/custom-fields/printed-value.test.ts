import { describe, expect, it } from 'vitest';
import { isValue } from '../../../../src/verify/scenarios/custom-fields/printed-value.ts';

describe('the value of a custom field', () => {
  it.each([
    [7, 7],
    [7, '7.0'],
    [true, 'True'],
    ['Low', 'Low'],
    ['Low', { Id: '2cd6f2e7-df0d-4aa8-9e48-a14d00851623', Text: 'Low' }],
    ['Low', [{ Text: 'Low' }]],
    ['2014-03-01T00:00:00Z', '2014-03-01'],
    ['2014-03-01T00:00:00Z', '2014-03-01T00:00:00.000Z'],
    ['2014-03-01T00:00:00Z', '2014-03-01 00:00'],
    ['low', 'LOW'],
  ])('%j may be printed as %j', (sent, printed) => expect(isValue(sent, printed)).toBe(true));

  it.each([
    [7, 12],
    [7, ''],
    [0, ''],
    [true, false],
    [false, null],
    ['Low', undefined],
    ['Low', []],
    ['Low', [{ Text: 'Low' }, { Text: 'High' }]],
    ['Low', [[{ Text: 'Low' }, 'Low']]],
    ['Low', { Options: { Text: 'Low' } }],
    ['null', null],
    ['Lower', 'Low'],
    ['2014-03-01T00:00:00Z', '2015-03-01'],
    ['From 2014-03-01T00:00:00Z', 'From 2014-05'],
    ['2014-03-01', '2014-03-01T00:00:00Z'],
    [20140301, '2014'],
  ])('%j is another one than %j', (sent, printed) => expect(isValue(sent, printed)).toBe(false));
});
