import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.ts';
import { useBundledProgram } from '../support/bundled-program.ts';
import { type Answer, listening } from '../support/faulty-server.ts';
import { begin } from './terminal.ts';

const isMaking = (request: Request) => request.method === 'POST' && /\/api\/projects$/.test(request.url);

async function projectsOf(mock: Mock): Promise<readonly { Name: string }[]> {
  const response = await mock.fetch('/api/projects?$top=100');
  return ((await response.json()) as { Items: { Name: string }[] }).Items;
}

/** Interrupts a run as soon as it has made its project. */
async function interrupt(answer: Answer) {
  let stop = () => {};
  const server = await listening(async (request, mock) => {
    const response = await answer(request, mock);
    if (isMaking(request)) stop();
    return response;
  });
  const before = await projectsOf(server.mock);
  const started = begin(['verify', server.url, '--mode', 'sandbox', '--only', 'packages']);
  stop = started.stop;
  const code = await started.ended;
  return { code, ...started.result, before, after: await projectsOf(server.mock) };
}

describe('a run that is interrupted', () => {
  const program = useBundledProgram();

  it('deletes what it has made, says so, and reports what it has looked at', async () => {
    const { code, stdout, stderr, before, after } = await interrupt((request, mock) =>
      mock.adapter.respond(request),
    );
    expect(code).toBe(3);
    expect(stdout).toMatch(/the run was interrupted: \d+ requests in sandbox mode\.\n$/);
    expect(stderr).toBe('et-mock: The run was interrupted. What it had made is deleted.\n');
    expect(after).toEqual(before);
  });

  it('names what it cannot delete', async () => {
    const { code, stderr, before, after } = await interrupt((request, mock) =>
      request.method === 'DELETE'
        ? Response.json({ Message: 'No.' }, { status: 403 })
        : mock.adapter.respond(request),
    );
    expect(code).toBe(3);
    expect(after).toHaveLength(before.length + 1);
    expect(stderr).toMatch(
      /^et-mock: The run was interrupted. The caller may not delete what the run made \(403\), so this is left: http:\S+\/api\/project\/[-0-9a-f]{36}/,
    );
  });

  it('says nothing of deletions when it only reads', async () => {
    let stop = () => {};
    const { url } = await listening((request, mock) => {
      stop();
      return mock.adapter.respond(request);
    });
    const started = begin(['verify', url]);
    stop = started.stop;
    expect(await started.ended).toBe(3);
    expect(started.result.stderr).toBe('et-mock: The run was interrupted.\n');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s ends as a process in the same way',
    async (signal) => {
      let kill = () => {};
      const { url, mock } = await listening(async (request, fake) => {
        const response = await fake.adapter.respond(request);
        if (isMaking(request)) kill();
        return response;
      });
      const before = await projectsOf(mock);
      const args = [program(), 'verify', url, '--mode', 'sandbox', '--only', 'packages'];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      kill = () => {
        child.kill(signal);
        // The system and the shell both send it.
        if (signal === 'SIGHUP') setImmediate(() => child.kill(signal));
      };
      let errors = '';
      child.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      expect(await once(child, 'exit')).toEqual([3, null]);
      expect(errors).toBe('et-mock: The run was interrupted. What it had made is deleted.\n');
      expect(await projectsOf(mock)).toEqual(before);
    },
  );
});
