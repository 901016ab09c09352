import { expect, test } from 'vitest';
import { weightOf } from '../../../src/world/store/weight.ts';

test.each([
  [null, 8],
  [true, 8],
  [5, 8],
  ['', 16],
  ['text', 20],
  [{}, 32],
  [[], 32],
  [{ Id: 'a' }, 32 + 8 + 17],
  [[1, [2]], 32 + 8 + 8 + 8 + (32 + 8 + 8)],
])('%j takes about %i bytes', (value, bytes) => {
  expect(weightOf(value)).toBe(bytes);
});
