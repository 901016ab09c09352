import type { Fetch } from '../../faulty-servers/faulty-server.ts';
import { type startServer, verifyServer } from '../../faulty-servers/server.ts';
import { type ChangedResponse, changedResponses, type Exchanges, recordExchanges } from './exchanges.ts';

/** What the instrumented module exports. */
interface ServerModule {
  readonly startServer: typeof startServer;
}

/** What instrumented code reads and writes; Stryker's names. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>;
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

/** What came of a mutant. */
export type Outcome =
  | { readonly kind: 'caught'; readonly check: string; readonly message: string }
  /** Responses changed, and the verifier accepts the server. */
  | { readonly kind: 'missed'; readonly changed: readonly ChangedResponse[] }
  /** No response to a request of the usual run changed. */
  | { readonly kind: 'unchanged' }
  /** It cannot be asked: it does not load, or gives no verdict. */
  | { readonly kind: 'unusable'; readonly because: string };

/** How often the code of each mutant runs. */
export type Hits = Readonly<Record<string, number>>;

const switches: Switches = {};
(globalThis as { __stryker__?: Switches }).__stryker__ = switches;
let loaded = 0;

/**
 * Verifies the fake in full mode until a violation is found. Every run loads the fake anew: constants of its modules are
 * broken, too, and nothing of a broken fake stays for the next.
 */
async function run(file: string, mutant?: { readonly id: string; readonly hits: number }) {
  switches.activeMutant = mutant?.id;
  switches.hitCount = 0;
  // A loop that never ends is ended.
  switches.hitLimit = (mutant?.hits ?? 0) * 100 + 100_000;
  const module = (await import(`${file}?run=${loaded++}`)) as ServerModule;
  switches.currentTestId = 'run';
  const server = module.startServer();
  const exchanges = recordExchanges(server.fetch as Fetch);
  try {
    const { findings } = await verifyServer(
      { ...server, fetch: exchanges.fetch },
      {
        mode: 'full',
        allPermissions: true,
        concurrency: 1,
        timeout: 20_000,
        now: () => server.mock.clock.now(),
      },
      ({ severity }) => severity === 'violation',
    );
    return { violation: findings.find((it) => it.severity === 'violation'), exchanges };
  } finally {
    server.close();
  }
}

/** What the fake does without a mutant, asked several times, and how often the code of each mutant runs in one. */
export async function usualRuns(file: string, count: number) {
  const usual: Exchanges[] = [];
  let hits: Hits = {};
  for (let index = 0; index < count; index++) {
    const { violation, exchanges } = await run(file);
    if (violation) throw new Error(`Failed to begin: the fake itself is accused: ${violation.message}`);
    usual.push(await exchanges.read());
    const { mutantCoverage: coverage } = switches;
    if (index === 0) hits = { ...coverage?.static, ...coverage?.perTest.run };
  }
  return { usual, hits };
}

/** Breaks the fake, and asks the verifier. */
export async function tryMutant(
  file: string,
  mutant: { readonly id: string; readonly hits: number },
  usual: readonly Exchanges[],
): Promise<Outcome> {
  try {
    const { violation, exchanges } = await run(file, mutant);
    if (violation) return { kind: 'caught', check: violation.check, message: violation.message };
    const changed = changedResponses(usual, await exchanges.read());
    return changed.length > 0 ? { kind: 'missed', changed: changed.slice(0, 5) } : { kind: 'unchanged' };
  } catch (error) {
    return { kind: 'unusable', because: String(error) };
  }
}
