import { createClock, type Mock, type MockOptions } from '../../src/index.ts';
import type { Summary, VerifyOptions } from '../../src/verify/engine/options.ts';
import { verify } from '../../src/verify/engine/run.ts';
import type { Finding } from '../../src/verify/findings/finding.ts';
import { createUncheckedMock } from '../support/unchecked.ts';
import type { Fetch, Sabotage } from './faulty-server.ts';

/** A fake whose time passes only while somebody waits for it. */
export interface TestServer {
  readonly mock: Mock;
  readonly fetch: Fetch;
  wait(ms: number): Promise<void>;
  close(): void;
}

/** How time passes for the readers of a stream. */
const pace = { every: 4, by: 250 };

/** Sets up a fake, with a fault in front of it or without. */
export function startServer(options: MockOptions = {}, sabotage?: Sabotage): TestServer {
  const mock = createUncheckedMock({
    ...options,
    world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }), ...options.world },
  });
  const unmodified = mock.fetch as Fetch;
  const timer = setInterval(() => {
    if (mock.clock.waiting > 0) mock.clock.advance(pace.by);
  }, pace.every);
  return {
    mock,
    fetch: sabotage ? sabotage(unmodified, mock) : unmodified,
    wait: async (ms) => mock.clock.advance(ms),
    close: () => clearInterval(timer),
  };
}

/** Time for those who wait side by side: it passes for all of them at once. */
export function sharedTime(pass: (ms: number) => Promise<void>) {
  const waiting: { readonly until: number; wake(): void }[] = [];
  const time = { now: 0, wait };
  async function next(): Promise<void> {
    const [first] = waiting.sort((a, b) => a.until - b.until).splice(0, 1);
    if (!first) return;
    await pass(first.until - time.now);
    time.now = first.until;
    first.wake();
  }
  function wait(ms: number): Promise<void> {
    return new Promise((wake) => {
      waiting.push({ until: time.now + ms, wake });
      setTimeout(next);
    });
  }
  return time;
}

/** What a run has found, up to where `enough` says stop. */
export async function verifyServer(
  { mock, fetch, wait }: TestServer,
  options: Partial<VerifyOptions> = {},
  enough: (finding: Finding) => boolean = () => false,
): Promise<{ readonly findings: readonly Finding[]; readonly summary: Summary | undefined }> {
  const findings: Finding[] = [];
  const run = verify({ url: mock.baseUrl, fetch, wait, ...options });
  try {
    for (let step = await run.next(); ; step = await run.next()) {
      if (step.done) return { findings, summary: step.value };
      findings.push(step.value);
      if (enough(step.value)) return { findings, summary: undefined };
    }
  } finally {
    await run.return(undefined as never);
  }
}
