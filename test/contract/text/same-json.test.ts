import { expect, it } from 'vitest';
import { isSameJson } from '../../../src/contract/text/same-json.ts';

it.each([
  ['{"a":1,"b":[2]}', '{"b":[2],"a":1}', true],
  ['{"a":1}', '{"a":1,"b":null}', false],
  ['[1,2]', '[2,1]', false],
  ['[]', '{}', false],
  ['null', '{}', false],
  ['{"__proto__":{}}', '{}', false],
])('%s and %s say the same: %s', (one, other, expected) => {
  expect(isSameJson(JSON.parse(one), JSON.parse(other))).toBe(expected);
  expect(isSameJson(JSON.parse(other), JSON.parse(one))).toBe(expected);
});

it('a property that is undefined is absent', () => {
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
});
