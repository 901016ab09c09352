import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '..', '..', '..');

/** The code blocks of a language in a page of the project, each with the sentence before it. */
export function snippetsOf(page: string, language: string): [title: string, code: string][] {
  const text = readFileSync(join(project, page), 'utf8');
  const blocks = text.matchAll(new RegExp(`([^\\n]+)\\n\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'));
  return [...blocks].map(([, title = '', code = '']) => [title, code]);
}

/** Makes each `expression; // → value` an assertion. */
export function withClaims(code: string): string {
  const checked = code.replaceAll(/^(.+); \/\/ → (.+)$/gm, 'claim.deepEqual($1, $2);');
  return `import claim from 'node:assert/strict';\n${checked}`;
}

/**
 * Runs TypeScript as a program that has installed the package; every `expression; // → value` in it must hold.
 * @throws what the code throws, or an AssertionError
 */
export async function runSnippet(code: string): Promise<void> {
  const folder = mkdtempSync(join(project, 'node_modules', '.snippet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'snippet.mjs');
  await build({
    stdin: { contents: withClaims(code), loader: 'ts', resolveDir: project },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    external: [
      'msw',
      'msw/*',
      'hono',
      'hono/*',
      '@hono/*',
      'vitest',
      'fast-check',
      'ajv',
      'ajv/*',
      'ajv-formats',
    ],
    alias: {
      'enterprise-tester-mock/msw': join(project, 'src/msw.ts'),
      'enterprise-tester-mock/identity': join(project, 'src/identity.ts'),
      'enterprise-tester-mock/node': join(project, 'src/node.ts'),
      'enterprise-tester-mock/compare': join(project, 'src/compare.ts'),
      'enterprise-tester-mock/record': join(project, 'src/record.ts'),
      'enterprise-tester-mock/verify': join(project, 'src/verify.ts'),
      'enterprise-tester-mock/matchers': join(project, 'src/matchers.ts'),
      'enterprise-tester-mock': join(project, 'src/index.ts'),
    },
    logLevel: 'silent',
  });
  await import(outfile);
}
