import { expect, it } from 'vitest';
import type { ViteUserConfigFnObject } from 'vitest/config';
import config from '../../vitest.config.ts';
import { spread } from './extent.ts';

it('is told in each project how much of the long proofs is to be done', () => {
  expect(process.env.EXTENT).toMatch(/^(test|whole|long)$/);
  const { test } = (config as ViteUserConfigFnObject)({ mode: 'whole', command: 'serve' });
  for (const project of test?.projects ?? [])
    expect(project).toMatchObject({ test: { env: { EXTENT: 'whole' } } });
});

it('takes a part of a list that is spread over it', () => {
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});
