import { expect, it } from 'vitest';
import { everything } from '../../../src/contract/coverage.ts';
import { isDocumented } from '../../../src/verify/coverage/documented.ts';

it('everything that can be covered is documented, and nothing else', () => {
  expect([...everything()].filter((it) => !isDocumented(it))).toEqual([]);
  const besides = { status: '599', option: '$skip', expansion: 'Nothing', example: 'nothing' } as const;
  for (const [aspect, name] of Object.entries(besides) as [keyof typeof besides, string][])
    expect(isDocumented({ operation: 'getProject', aspect, name })).toBe(false);
});
