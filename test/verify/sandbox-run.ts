import type { Mock, MockOptions } from '../../src/index.ts';
import type { Finding } from '../../src/verify/finding.ts';
import { type Summary, type VerifyOptions, verify } from '../../src/verify/verify.ts';
import type { Fetch } from '../liars/liar.ts';
import { stage } from '../liars/server.ts';

/** The connection breaks. */
export const gone = () =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });
const failure = () => Response.json({ Message: 'An error has occurred.' }, { status: 500 });

function never(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}

/** A way in which a request fails. */
export type Failure = (
  answer: () => Promise<Response>,
  signal: AbortSignal | null | undefined,
) => Promise<Response>;

/** Ways in which a request fails at once, before its effect or after it. */
export const quickFailures: Readonly<Record<string, Failure>> = {
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
};

/** Ways in which a request is waited for until there is no time any more. */
export const slowFailures: Readonly<Record<string, Failure>> = {
  'is never answered': (_, signal) => never(signal),
  'has its effect and is never answered': async (answer, signal) => {
    await (await answer()).body?.cancel();
    return never(signal);
  },
};

/** What a run came to, and what it did to the server. */
export interface Run {
  readonly findings: readonly Finding[];
  readonly summary: Summary | undefined;
  readonly error: unknown;
  /** What the server holds more, or less, or otherwise than before: `Entity id`. */
  readonly differences: readonly string[];
  /** What was asked for: method and path. */
  readonly requests: readonly string[];
  /** Deletions of what was there before. */
  readonly harm: readonly string[];
}

export interface Setting extends Partial<VerifyOptions> {
  readonly mock?: MockOptions;
  /** What happens to a request of the run; it is counted from 0. */
  intercept?(
    index: number,
    request: string,
    answer: () => Promise<Response>,
    init: RequestInit | undefined,
  ): Promise<Response>;
}

/** Verifies a fake in sandbox mode, and compares all of its records before and after. */
export async function run({
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
