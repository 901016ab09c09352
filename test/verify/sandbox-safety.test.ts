import { describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../src/verify/client.ts';
import { stage } from '../liars/server.ts';
import { extent, isLong, spread } from '../support/extent.ts';
import { gone, quickFailures, type Run, run, slowFailures } from './sandbox-run.ts';

/*
 * A run in sandbox mode leaves the server as it was: all records are compared before and after, whatever request of the
 * run fails, and in which way. In the long form every request fails once, otherwise some do.
 */

vi.setConfig({ testTimeout: extent(60_000, 600_000, 6_000_000) });

const honest = await run();
const few = await run({ only: ['packages'] });
const indices = few.requests.map((_, index) => index);

/** Requests that fail, spread over a run; the first and the last ones are among them. */
const chosen = (number: number) => [
  ...new Set([0, ...spread(indices.slice(0, -1), isLong ? indices.length : number), ...indices.slice(-1)]),
];

/** The clean-up of the packages begins with the last deletion of a project. */
const cleaning = few.requests.findLastIndex((request) => request.startsWith('DELETE /api/project/'));

/** A run of the packages in which one request fails. */
async function failingAt(failing: number, fail: (typeof quickFailures)[string]): Promise<void> {
  const { differences, harm, summary, error } = await run({
    only: ['packages'],
    intercept: (index, _, answer, init) => (index === failing ? fail(answer, init?.signal) : answer()),
  });
  const told = `request ${failing}, ${few.requests[failing]}`;
  expect(differences, told).toEqual([]);
  expect(harm, told).toEqual([]);
  expect(summary?.left ?? [], told).toEqual([]);
  // Only a server that cannot even be greeted gives no verdict.
  expect(failing === 0 || error === undefined, `${told}: ${error}`).toBe(true);
}

describe('a run in sandbox mode', () => {
  test('leaves an honest server as it was', () => {
    expect(honest.differences).toEqual([]);
    expect(honest.harm).toEqual([]);
    expect(honest.summary?.left).toEqual([]);
    expect(honest.requests.some((request) => request.startsWith('POST '))).toBe(true);
  });

  test('deletes only what it has made, on an empty server too', async () => {
    const { differences, harm, summary } = await run({ mock: { seed: 'empty' } });
    expect(differences).toEqual([]);
    expect(harm).toEqual([]);
    expect(summary?.left).toEqual([]);
  });

  test.each(Object.entries(quickFailures))('leaves nothing when one request %s', async (_, fail) => {
    for (const failing of chosen(extent(1, 25))) await failingAt(failing, fail);
  });

  test.each(Object.entries(slowFailures))('leaves nothing when one request %s', async (_, fail) => {
    for (const failing of chosen(extent(1, 6))) await failingAt(failing, fail);
  });

  test('leaves nothing when it is interrupted, and never looks whole', async () => {
    for (const last of new Set([...chosen(extent(2, 40)), cleaning - 1, cleaning])) {
      const stop = new AbortController();
      const { differences, harm, error, summary } = await run({
        only: ['packages'],
        signal: stop.signal,
        intercept: async (index, _, answer) => {
          const response = await answer();
          // The effect is there, the answer comes too late.
          if (index === last) stop.abort(new Error('interrupted'));
          return response;
        },
      });
      const told = `request ${last}, ${few.requests[last]}`;
      expect(differences, told).toEqual([]);
      expect(harm, told).toEqual([]);
      expect(summary, told).toBeUndefined();
      expect(String(error), told).toContain('interrupted');
    }
  });

  test('leaves nothing when the whole run meets a failure here and there', async () => {
    const ways = Object.values(quickFailures);
    for (let round = 0; round < extent(1, 4, 50); round++) {
      const { differences, harm } = await run({
        seed: round + 1,
        intercept: (index, _, answer, init) => {
          const fails = (index * 7 + round * 13) % 61 === 60 && index > 0;
          const way = fails ? ways[(index + round) % ways.length] : undefined;
          return way ? way(answer, init?.signal) : answer();
        },
      });
      expect(differences).toEqual([]);
      expect(harm).toEqual([]);
    }
  });

  test('says exactly what is left when nothing can be deleted any more', async () => {
    const left = await run({
      only: ['packages'],
      intercept: async (_, request, answer) =>
        request.startsWith('DELETE ') ? Response.json({ Message: 'Not today.' }, { status: 403 }) : answer(),
    });
    expect(left.harm).toEqual([]);
    expect(rootsIn(left).some((key) => key.startsWith('Project '))).toBe(true);
    expect(rootsIn(left).some((key) => key.startsWith('ExecutionPackage '))).toBe(true);
    const ids = left.summary?.left.map(({ path }) => path.id);
    for (const key of rootsIn(left)) expect(ids).toContain(key.split(' ')[1]);
    for (const { self } of left.summary?.left ?? []) expect(saidOf(left)).toContain(self);
  });

  test('says what may be left when the server is gone from one moment on', async () => {
    // The last moments are in the clean-up, before and after the project is deleted.
    const moments = [...spread(indices, extent(2, 20)), cleaning - 1, cleaning, cleaning + 1];
    let leaving = 0;
    for (const moment of moments) {
      const left = await run({
        only: ['packages'],
        intercept: async (index, _, answer) => {
          if (index >= moment) throw gone();
          return answer();
        },
      });
      const told = `from request ${moment}, ${few.requests[moment]}`;
      const projects = left.differences.filter((key) => key.startsWith('Project '));
      if (projects.length > 0) leaving++;
      // With the project goes everything that is in it.
      for (const key of projects) expect(saidOf(left), told).toContain(`/api/project/${key.split(' ')[1]}`);
      expect(left.harm, told).toEqual([]);
    }
    expect(leaving).toBeGreaterThan(1);
  });

  test('names a project of which no answer came, when the server is gone right after', async () => {
    let isGone = false;
    const left = await run({
      only: ['packages'],
      intercept: async (_, request, answer) => {
        if (isGone) throw gone();
        isGone = request === 'POST /api/projects';
        const response = await answer();
        if (!isGone) return response;
        await response.body?.cancel();
        throw gone();
      },
    });
    expect(left.differences.filter((key) => key.startsWith('Project '))).toHaveLength(1);
    expect(saidOf(left)).toMatch(/a project named "et-mock verify [^"]+", if it was made/);
  });

  test('does not delete a project that was there before, even when the server says it has just made it', async () => {
    const { harm, findings, differences } = await run({
      intercept: async (_, request, answer) => {
        const response = await answer();
        if (request !== 'POST /api/projects' || response.status !== 201) return response;
        return new Response(await oldProject(), { status: 201, headers: response.headers });
      },
    });
    expect(harm).toEqual([]);
    expect(differences).toEqual([]);
    const isSaid = findings.some(
      ({ check, operation }) => check === 'sandbox' && operation === 'createProject',
    );
    expect(isSaid).toBe(true);
  });

  test('does not delete a package that was there before, even when a new one has its address', async () => {
    const { harm, differences } = await run({
      only: ['packages'],
      intercept: async (_, request, answer) => {
        const response = await answer();
        if (request !== 'POST /api/executionpackages' || response.status !== 201) return response;
        const made = (await response.json()) as { Self: string };
        const Self = made.Self.replace(/[^/]+$/, 'd009c056-6025-4a5e-a3b9-fc0fa8cf1f2e');
        return Response.json({ ...made, Self }, { status: 201, headers: response.headers });
      },
    });
    expect(harm).toEqual([]);
    expect(differences).toEqual([]);
  });
});

describe('a run in read-only mode', () => {
  test('sends nothing but GET', async () => {
    const { requests, differences } = await run({ mode: 'read-only' satisfies Mode });
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(differences).toEqual([]);
  });
});

/** What is left of the things that are deleted one by one. */
function rootsIn({ differences }: Run): readonly string[] {
  return differences.filter((key) =>
    /^(Project|ExecutionPackage|Script|ScriptPackage|ScriptAssignment) /.test(key),
  );
}

/** What the run says of what it could not delete. */
function saidOf({ findings }: Run): string {
  return findings.flatMap(({ check, message }) => (check === 'sandbox' ? [message] : [])).join('\n');
}

/** A project that the documented world has from the start, as an answer. */
async function oldProject(): Promise<string> {
  const server = stage();
  const response = await server.fetch(
    `${server.mock.baseUrl}/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9`,
  );
  server.close();
  return response.text();
}
