import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { runSnippet, snippetsOf } from '../support/docs/snippets.ts';

describe('the TypeScript of the README', () => {
  // What is a test file itself is run by test/runners, in the runner it is for.
  const programs = snippetsOf('README.md', 'ts').filter(([, code]) => !/^\/\/ \S+\.test\.ts\n/.test(code));

  test.each(programs)('%s', async (_title, code) => {
    await runSnippet(code);
  });
});

describe('the requests of the documentation', () => {
  const requests = ['README.md', 'docs/getting-started.md', 'docs/requests.md']
    .flatMap((page) => snippetsOf(page, 'sh'))
    .filter(([, code]) => code.includes('curl'));

  test('there are some', () => expect(requests.length).toBeGreaterThan(5));

  test.each(requests)('%s', async (_title, code) => {
    const server = await listen(createMock(), { port: 0 });
    onTestFinished(() => server.close());
    const script = code.replaceAll('http://localhost:8080', server.url).replaceAll(/\bcurl /g, 'curl -sS ');
    const { stdout, stderr } = await promisify(execFile)('bash', [
      '--norc',
      '-euo',
      'pipefail',
      '-c',
      script,
    ]);
    expect(stderr).toBe('');
    for (const [, status] of code.matchAll(/# (\d{3})/g)) expect(stdout).toContain(`HTTP/1.1 ${status}`);
    if (!code.includes('# 403')) expect(stdout).not.toContain('"Message":"Failed');
    expect(stdout).not.toBe('');
  });
});
