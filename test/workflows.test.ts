import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import workflows from '../src/contract/arazzo.gen.json' with { type: 'json' };
import { operationFacts } from '../src/contract/operations.ts';
import { type Answer, listening } from './support/faulty-server.ts';

const project = join(import.meta.dirname, '..');
const file = join(project, 'src/contract/arazzo.gen.json');

/** What a runner of others says of a server. */
async function respect(answer?: Answer): Promise<{ code: number; said: string }> {
  const { url } = await listening(answer);
  const args = ['respect', file, '--server', `api=${url}`, '--execution-timeout', '60000'];
  const run = promisify(execFile)(join(project, 'node_modules/.bin/redocly'), args, { timeout: 100_000 });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );
}

describe('the Arazzo workflows', () => {
  it('name operations that there are', () => {
    const named = workflows.workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId));
    expect(named.filter((name) => !Object.hasOwn(operationFacts, name))).toEqual([]);
    expect(workflows.workflows).toHaveLength(5);
  });

  it('are executed by another runner, step by step', async () => {
    const { code, said } = await respect();
    expect(said).toContain('Workflows: 5 passed, 5 total');
    expect(code).toBe(0);
  });

  it('find fault with a server that deletes nothing', async () => {
    const { code, said } = await respect((request, mock) =>
      request.method === 'DELETE' ? new Response(null, { status: 200 }) : mock.adapter.respond(request),
    );
    expect(code).toBe(1);
    expect(said).toMatch(/✗ .*step gone/);
  });
});
