import { describe, expect, it } from 'vitest';
import type { ApiDocument } from '../../../src/contract/document.ts';
import { createSchemas } from '../../../src/contract/schemas.ts';
import { createFitting } from '../../../src/contract/validation/fitting.ts';

describe('a schema that says what no function is made for', () => {
  const other = {
    openapi: '3.1.0',
    paths: {},
    components: { schemas: { Odd: { type: 'integer', not: { multipleOf: 2 } } } },
  } as unknown as ApiDocument;

  it('is left to ajv', () => {
    const { fits, check } = createSchemas(other);
    expect(createFitting(other)('#/components/schemas/Odd', 3)).toBeUndefined();
    expect(fits('#/components/schemas/Odd', 3)).toBe(true);
    expect(check('#/components/schemas/Odd', 4)).toEqual([
      {
        pointer: '',
        kind: 'value',
        message: 'must NOT be valid, got 4',
        clause: '#/components/schemas/Odd/not',
      },
    ]);
  });
});
