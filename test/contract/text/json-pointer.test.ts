import { describe, expect, it } from 'vitest';
import { counted, listed } from '../../../src/contract/text/counted.ts';
import { isGuid } from '../../../src/contract/text/guid.ts';
import { at, escapePointer, resolve, unescapePointer } from '../../../src/contract/text/json-pointer.ts';

describe('a JSON pointer', () => {
  it.each([
    ['/api/projects', '~1api~1projects'],
    ['a~b', 'a~0b'],
    ['~1', '~01'],
    ['~/~/', '~0~1~0~1'],
    ['plain', 'plain'],
    ['', ''],
  ])('has the name %s as %s, and back', (name, step) => {
    expect(escapePointer(name)).toBe(step);
    expect(unescapePointer(step)).toBe(name);
  });

  it('leads to a part of a value, or nowhere', () => {
    const value = { a: [{ 'b/c': { '': 0 } }], n: null };
    expect(at(value, '')).toBe(value);
    expect(at(value, '#')).toBe(value);
    expect(at(value, '/a/0/b~1c/')).toBe(0);
    expect(at(value, '#/a/0')).toBe(value.a[0]);
    for (const pointer of ['/b', '/a/1/b', '/n/x', '/a/0/b/c']) expect(at(value, pointer)).toBeUndefined();
    expect([at(undefined, '/a'), at(null, '/a')]).toEqual([undefined, undefined]);
  });

  it('in a value that refers to others leads to what those refer to in the end', () => {
    const whole = { a: { $ref: '#/b' }, b: { $ref: '#/c' }, c: { type: 'string' } };
    expect(resolve(whole, whole.a)).toBe(whole.c);
    expect(resolve(whole, whole.c)).toBe(whole.c);
    expect([resolve(whole, null), resolve(whole, undefined), resolve(whole, 5)]).toEqual([
      null,
      undefined,
      5,
    ]);
  });
});

describe('a GUID', () => {
  const guid = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

  it('is one in any letter case', () => {
    expect([guid, guid.toUpperCase()].map(isGuid)).toEqual([true, true]);
  });

  it.each([
    `${guid} `,
    ` ${guid}`,
    guid.slice(1),
    guid.replace('e', 'g'),
    guid.replaceAll('-', ''),
    `{${guid}}`,
    5,
    null,
  ])('is not %j', (value) => {
    expect(isGuid(value)).toBe(false);
  });
});

it.each([
  [0, 'request', '0 requests'],
  [1, 'request', '1 request'],
  [2, 'request', '2 requests'],
  [2, 'information', '2 information'],
])('%i of a %s are %s', (number, noun, text) => {
  expect(counted(number, noun)).toBe(text);
});

it.each([
  [[], 2, ''],
  [['a'], 2, 'a'],
  [['a', 'b'], 2, 'a, b'],
  [['a', 'b', 'c'], 2, 'a, b and 1 other'],
  [['a', 'b', 'c', 'd'], 2, 'a, b and 2 others'],
])('of %j %i are named: %s', (names, most, text) => {
  expect(listed(names, most)).toBe(text);
});
