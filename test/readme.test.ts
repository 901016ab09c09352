import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { listen } from '../src/node.ts';

const project = join(import.meta.dirname, '..');
const readme = readFileSync(join(project, 'README.md'), 'utf8');

/** The code blocks of a language, each with the sentence before it. */
function snippets(language: string): [title: string, code: string][] {
  const blocks = readme.matchAll(new RegExp(`([^\\n]+)\\n\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'));
  return [...blocks].map(([, title = '', code = '']) => [title, code]);
}

describe('the TypeScript of the README', () => {
  test.each(snippets('ts'))('%s', async (_title, code) => {
    const folder = mkdtempSync(join(project, 'node_modules', '.readme-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const outfile = join(folder, 'snippet.mjs');
    await build({
      stdin: { contents: code, loader: 'ts', resolveDir: project },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      external: ['msw', 'msw/*', 'hono', 'hono/*', '@hono/*'],
      alias: {
        'enterprise-tester-mock/msw': join(project, 'src/msw.ts'),
        'enterprise-tester-mock/node': join(project, 'src/node.ts'),
        'enterprise-tester-mock': join(project, 'src/index.ts'),
      },
      logLevel: 'silent',
    });
    await expect(import(outfile)).resolves.toBeDefined();
  });
});

describe('the requests of the README', () => {
  const requests = snippets('sh').filter(([, code]) => code.includes('curl'));

  test('there are some', () => expect(requests.length).toBeGreaterThan(5));

  test.each(requests)('%s', async (_title, code) => {
    const server = await listen(createMock(), { port: 0 });
    onTestFinished(() => server.close());
    const script = code.replaceAll('http://localhost:8080', server.url).replaceAll(/\bcurl /g, 'curl -sS ');
    const { stdout, stderr } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);
    expect(stderr).toBe('');
    for (const [, status] of code.matchAll(/# (\d{3})/g)) expect(stdout).toContain(`HTTP/1.1 ${status}`);
    if (!code.includes('# 403')) expect(stdout).not.toContain('"Message":"Failed');
    expect(stdout).not.toBe('');
  });
});
