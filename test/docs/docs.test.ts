import { describe, expect, test } from 'vitest';
import { runSnippet, snippetsOf } from '../support/docs/snippets.ts';

describe.each([
  'docs/control.md',
  'docs/getting-started.md',
  'docs/identity.md',
  'docs/page.md',
  'docs/proxy.md',
  'docs/reference/settings.md',
  'docs/your-data.md',
])('the TypeScript of %s', (page) => {
  const snippets = snippetsOf(page, 'ts');

  test('is there, and says what comes of it', () => {
    expect(snippets.length).toBeGreaterThan(0);
    expect(snippets.filter(([, code]) => !code.includes('; // → '))).toEqual([]);
  });

  test.each(snippets)('%s', async (_title, code) => {
    await runSnippet(code);
  });
});
