import { describe, expect, test } from 'vitest';
import type { Mock, MockOptions } from '../../src/index.ts';
import type { Mode } from '../../src/verify/client.ts';
import type { Finding } from '../../src/verify/finding.ts';
import type { Summary, VerifyOptions } from '../../src/verify/verify.ts';
import { verify } from '../../src/verify/verify.ts';
import type { Fetch } from '../liars/liar.ts';
import { stage } from '../liars/server.ts';

/*
 * A run in sandbox mode leaves the server as it was: all records are compared before and after, whatever request of the
 * run fails, and in which way. With SAFETY=long every request fails once, otherwise some do.
 */

const isLong = process.env.SAFETY === 'long';
const gone = () =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });
const failure = () => Response.json({ Message: 'An error has occurred.' }, { status: 500 });

/** Ways in which a single request fails, before its effect or after it. */
const failures = {
  'is a 500 without effect': async () => failure(),
  'is a 500 after its effect': async (answer) => {
    await (await answer()).body?.cancel();
    return failure();
  },
  'breaks the connection without effect': async () => {
    throw gone();
  },
  'breaks the connection after its effect': async (answer) => {
    await (await answer()).body?.cancel();
    throw gone();
  },
  'is never answered': (_, signal) => never(signal),
  'has its effect and is never answered': async (answer, signal) => {
    await (await answer()).body?.cancel();
    return never(signal);
  },
} satisfies Record<
  string,
  (answer: () => Promise<Response>, signal: AbortSignal | null | undefined) => Promise<Response>
>;

function never(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}

interface Run {
  readonly findings: readonly Finding[];
  readonly summary: Summary | undefined;
  readonly error: unknown;
  /** What the server holds more, or less, or otherwise than before: `Entity id`. */
  readonly differences: readonly string[];
  readonly requests: readonly string[];
  /** Paths of deletions of what was there before. */
  readonly harm: readonly string[];
}

interface Setting extends Partial<VerifyOptions> {
  readonly mock?: MockOptions;
  /** What happens to a request of the run; it is counted from 0. */
  intercept?(
    index: number,
    request: string,
    answer: () => Promise<Response>,
    init: RequestInit | undefined,
  ): Promise<Response>;
}

async function run({
  mock: mockOptions,
  intercept = (_, __, answer) => answer(),
  ...options
}: Setting = {}): Promise<Run> {
  const server = stage(mockOptions);
  const before = recordsOf(server.mock);
  const requests: string[] = [];
  const harm: string[] = [];
  const fetch: Fetch = (input, init) => {
    const request = `${init?.method ?? 'GET'} ${new URL(String(input)).pathname}`;
    const index = requests.push(request) - 1;
    const [, id = ''] = /^DELETE .*\/([^/]+)$/.exec(request) ?? [];
    if (id !== '' && [...before.keys()].some((key) => key.endsWith(` ${id.toLowerCase()}`)))
      harm.push(request);
    return intercept(index, request, () => server.fetch(input, init), init);
  };
  const findings: Finding[] = [];
  const verifying = verify({
    url: server.mock.baseUrl,
    fetch,
    wait: server.wait,
    mode: 'sandbox',
    timeout: 100,
    ...options,
  });
  let summary: Summary | undefined;
  let error: unknown;
  try {
    for (let step = await verifying.next(); ; step = await verifying.next()) {
      if (step.done) {
        summary = step.value;
        break;
      }
      findings.push(step.value);
    }
  } catch (thrown) {
    error = thrown;
  }
  server.close();
  server.mock.world.tasks.settle();
  return { findings, summary, error, differences: compare(before, recordsOf(server.mock)), requests, harm };
}

/** All records but those of ended tasks, as text, by entity and id. */
function recordsOf(mock: Mock): Map<string, string> {
  const { Task: _, ...entities } = mock.world.store.toJSON();
  return new Map(
    Object.entries(entities).flatMap(([entity, records]) =>
      (records as { Id: string }[]).map(
        (record) => [`${entity} ${record.Id}`, JSON.stringify(record)] as const,
      ),
    ),
  );
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

/** Indices of requests, spread over a run; the ones that change something are all among them. */
function chosen(requests: readonly string[], number: number): number[] {
  const all = requests.map((_, index) => index);
  if (isLong) return all;
  const step = Math.max(1, Math.floor(all.length / number));
  return all.filter((index) => index % step === step - 1 || index > requests.length - 4);
}

const honest = await run();
const few = await run({ only: ['packages'] });

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

  for (const [how, fail] of Object.entries(failures)) {
    const slow = how.includes('never');
    test(`leaves nothing when one request ${how}`, { timeout: 600_000 }, async () => {
      for (const failing of chosen(few.requests, slow ? 6 : 25)) {
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
    });
  }

  test('leaves nothing when it is interrupted at a request', { timeout: 600_000 }, async () => {
    for (const last of chosen(few.requests, 40)) {
      const stop = new AbortController();
      const { differences, harm, error } = await run({
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
      if (last < few.requests.length - 6) expect(String(error), told).toContain('interrupted');
    }
  });

  test('leaves nothing when the whole run meets a failure here and there', { timeout: 600_000 }, async () => {
    for (let round = 0; round < (isLong ? 50 : 2); round++) {
      const ways = Object.entries(failures).filter(([how]) => !how.includes('never'));
      const { differences, harm } = await run({
        seed: round + 1,
        intercept: (index, _, answer, init) => {
          const way =
            (index * 7 + round * 13) % 61 === 60 && index > 0
              ? ways[(index + round) % ways.length]
              : undefined;
          return way ? way[1](answer, init?.signal) : answer();
        },
      });
      expect(differences).toEqual([]);
      expect(harm).toEqual([]);
    }
  });

  test('says exactly what is left when nothing can be deleted any more', async () => {
    const { differences, summary, findings, harm } = await run({
      only: ['packages'],
      intercept: async (_, request, answer) =>
        request.startsWith('DELETE ') ? Response.json({ Message: 'Not today.' }, { status: 403 }) : answer(),
    });
    const left = (summary?.left ?? []).map(({ path }) => path.id);
    const roots = differences.filter((key) => left.includes(key.split(' ')[1]));
    expect(harm).toEqual([]);
    expect(roots.some((key) => key.startsWith('Project '))).toBe(true);
    expect(differences.filter((key) => key.startsWith('ExecutionPackage ')).length).toBeGreaterThan(0);
    for (const key of differences.filter((it) =>
      /^(Project|ExecutionPackage|Script|ScriptPackage|ScriptAssignment) /.test(it),
    )) {
      expect(left).toContain(key.split(' ')[1]);
    }
    const [said] = findings.filter(({ check }) => check === 'sandbox');
    for (const { self } of summary?.left ?? []) expect(said?.message).toContain(self);
  });

  test('says what may be left when the server is gone from one moment on', async () => {
    const { findings } = await run({
      only: ['packages'],
      intercept: async (index, _, answer) => {
        if (index > few.requests.length - 20) throw gone();
        return answer();
      },
    });
    expect(
      findings.some(({ check, message }) => check === 'sandbox' && message.includes('/api/project/')),
    ).toBe(true);
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
    expect(
      findings.some(({ check, operation }) => check === 'sandbox' && operation === 'createProject'),
    ).toBe(true);
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

/** A project that the documented world has from the start, as an answer. */
async function oldProject(): Promise<string> {
  const server = stage();
  const response = await server.fetch(
    `${server.mock.baseUrl}/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9`,
  );
  server.close();
  return response.text();
}
