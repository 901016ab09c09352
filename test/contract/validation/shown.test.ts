import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { shown } from '../../../src/contract/validation/schema-error.ts';

it('shows a value as JSON, and what is undefined as nothing', () => {
  expect(shown({ Name: 'Demo' })).toBe('{"Name":"Demo"}');
  expect(shown(undefined)).toBe('nothing');
});

test.prop([fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 60 })])(
  'cuts a long text at most where it is told to, and never in the middle of a character',
  (text, maxLength) => {
    const found = shown(text, maxLength);
    expect(found).not.toMatch(/[\ud800-\udfff]/u);
    expect(found.length).toBeLessThanOrEqual(Math.max(maxLength + 1, JSON.stringify(text).length));
    if (found.endsWith('…')) expect(found.length).toBeLessThanOrEqual(maxLength + 1);
  },
);
