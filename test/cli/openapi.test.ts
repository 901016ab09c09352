import { expect, it } from 'vitest';
import { document } from '../../src/contract/document.ts';
import { et } from './terminal.ts';

it('prints the whole document as JSON, and nothing else', async () => {
  const { code, stdout, stderr } = await et('openapi');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(document);
});
