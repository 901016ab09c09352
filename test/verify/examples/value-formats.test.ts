import { describe, expect, it } from 'vitest';
import { formOf, isSame, typeOf } from '../../../src/verify/examples/value-formats.ts';
import { idOf } from '../queries/records.ts';

const id = idOf(1);

describe('the form of a text', () => {
  it.each([
    ['GUID', id],
    ['GUID', id.toUpperCase()],
    ['task id', `reindex-${id}`],
    ['task id', `LinkTicket_${id}`],
    ['time', '2012-01-01T14:04:05Z'],
    ['time', '2012-01-01T14:04:05.12345Z'],
    ['time', '2012-01-01T14:04:05+00:00'],
    ['time', '2012-01-01T14:04:05-00:00'],
    ['address', `http://localhost/api/script/${id}`],
    ['address', `HTTPS://et.example.org/EnterpriseTester/api/script/${id}`],
    ['text', 'http://localhost/elsewhere'],
    ['text', `see http://localhost/api/script/${id}`],
    ['text', `/api/script/${id}`],
    ['text', `of ${id}`],
    ['text', `${id} `],
    ['text', `7-${id}`],
    ['text', `reindex-${id}-`],
    ['text', '2012-01-01T14:04:05'],
    ['text', '2012-01-01T14:04:05+01:00'],
    ['text', '2012-01-01T14:04:05.Z'],
    ['text', 'at 2012-01-01T14:04:05Z'],
    ['text', '2012-01-01T14:04:05Z.'],
    ['text', ''],
  ])('%s: %s', (form, text) => expect(formOf(text)).toBe(form));
});

it('the type of a value is that of JSON', () => {
  expect([null, [], {}, 'a', 1, true].map(typeOf)).toEqual([
    'null',
    'array',
    'object',
    'string',
    'number',
    'boolean',
  ]);
});

describe('two values', () => {
  it('say the same in any letter case of ids and with any fraction of times', () => {
    expect(isSame(id, id.toUpperCase())).toBe(true);
    expect(isSame(`reindex-${id}`, `Reindex-${id.toUpperCase()}`)).toBe(true);
    expect(isSame('2012-12-31T11:00:00Z', '2012-12-31T11:00:00.000+00:00')).toBe(true);
    expect(isSame({ a: [id, { b: null }] }, { a: [id.toUpperCase(), { b: null }] })).toBe(true);
    expect(isSame(7, 7)).toBe(true);
    expect(isSame(undefined, undefined)).toBe(true);
  });

  it('say different things otherwise', () => {
    expect(isSame('a', 'A')).toBe(false);
    expect(isSame(id, idOf(2))).toBe(false);
    expect(isSame('2012-12-31T11:00:00Z', '2012-12-31T11:00:01Z')).toBe(false);
    expect(isSame('2012-12-31T11:00:00Z', 'soon')).toBe(false);
    expect(isSame('soon', '2012-12-31T11:00:00Z')).toBe(false);
    expect(isSame('7', 7)).toBe(false);
    expect(isSame(null, {})).toBe(false);
    expect(isSame({}, null)).toBe(false);
    expect(isSame('a', {})).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame([1], [1, 2])).toBe(false);
    expect(isSame([1, 2], [1])).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame({ a: 1, b: 2 }, { a: 1, b: 3 })).toBe(false);
  });
});
