import { everything } from '../contract/coverage.ts';
import { type DocumentedExample, examples } from '../contract/document.ts';
import type { OperationId } from '../contract/operations.ts';
import type { Check, Context, Fault } from './check.ts';
import { checks } from './checks.ts';
import { type Client, createClient, type Mode, NoVerdict, Unanswered } from './client.ts';
import { type CoverageRow, createCoverage } from './coverage.ts';
import { recordExchange } from './covering.ts';
import type { Exchange } from './exchange.ts';
import { exchangeChecks } from './exchange-checks.ts';
import type { Finding } from './finding.ts';
import { createJudge } from './judge.ts';
import type { KnownDifference } from './known.ts';
import { createSample, discover, type Place } from './sample.ts';
import { type LedgerEntry, NoSandbox, prepareSandbox, type Sandbox } from './sandbox.ts';
import { elapsed, pause } from './time.ts';

/** How a server is verified. Only the address is needed. */
export interface VerifyOptions {
  /** The server's address with its application path. */
  readonly url: string;
  /** Makes the requests; the global `fetch` when absent. A mock's `fetch` verifies it without a socket. */
  readonly fetch?: typeof fetch | undefined;
  /** What may be done to the server; `read-only` when absent. */
  readonly mode?: Mode | undefined;
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Checks, operations or examples to confine the run to, by name. */
  readonly only?: readonly string[] | undefined;
  /** One of several parts of the run: `{ index: 1, count: 3 }` is the first of three. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
  /** The seed of generated requests; a fixed one when absent. */
  readonly seed?: number | undefined;
  /** Milliseconds to wait for an answer; 30,000 when absent. */
  readonly timeout?: number | undefined;
  /** Requests per second; no limit when absent. */
  readonly rate?: number | undefined;
  /** Addresses of the server that cannot be found by following links. */
  readonly given?: readonly { readonly operation: OperationId; readonly path: Place['path'] }[] | undefined;
  /** Differences that are known and accepted for the time being. */
  readonly known?: readonly KnownDifference[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told what the run is doing. */
  readonly onProgress?: ((doing: string) => void) | undefined;
  /** Waits; the real time when absent. A test passes the clock of its mock. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
}

/** What a run comes to, besides its findings. */
export interface Summary {
  readonly coverage: readonly CoverageRow[];
  readonly requests: number;
  /** Milliseconds. */
  readonly elapsed: number;
  readonly mode: Mode;
  /** The part of the server that was looked at. */
  readonly sample: readonly {
    readonly operation: OperationId;
    readonly known: number;
    readonly read: number;
  }[];
  /** What the run has made and could not delete. */
  readonly left: readonly LedgerEntry[];
}

const reach: readonly Mode[] = ['read-only', 'sandbox', 'full'];

/** Of each operation so many addresses are read. */
const samplesPerOperation = 3;

/**
 * Asks a running server whether it keeps the documented contract.
 * @returns findings one by one, and a summary when the run is over
 * @throws NoVerdict when the server cannot be spoken to
 * @example
 * for await (const finding of verify({ url: 'http://localhost:8080' })) console.log(finding.message);
 */
export async function* verify(options: VerifyOptions): AsyncGenerator<Finding, Summary, void> {
  const { mode = 'read-only', signal, wait = (ms) => pause(ms, signal), onProgress = () => {} } = options;
  const begun = elapsed();
  const coverage = createCoverage(everything());
  const inspected: { exchange: Exchange; check: string; fault: Fault }[] = [];
  const clientOptions = {
    url: options.url,
    fetch: options.fetch ?? fetch,
    mode,
    credentials: options.credentials,
    timeout: options.timeout ?? 30_000,
    rate: options.rate,
    onExchange(exchange: Exchange) {
      sample.observe(exchange);
      recordExchange(coverage, exchange);
      for (const check of exchangeChecks) {
        for (const fault of check.inspect(exchange)) inspected.push({ exchange, check: check.name, fault });
      }
    },
  };
  const client = createClient({ ...clientOptions, signal });
  const sample = createSample(client, options.given);
  const judge = createJudge(options.known ?? []);

  async function* attempt(name: string, work: () => AsyncIterable<Fault>): AsyncGenerator<Finding> {
    try {
      for await (const fault of work()) {
        yield* drain();
        yield* judge.judge(name, fault);
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      yield* judge.judge('answers', {
        operation: error.operation,
        severity: 'violation',
        message: error.message,
      });
    }
    yield* drain();
  }

  function* drain(): Generator<Finding> {
    for (const { exchange, check, fault } of inspected.splice(0)) {
      yield* judge.judge(check, { operation: exchange.operation, exchanges: [exchange], ...fault });
    }
  }

  const site = prepareSandbox(sample);
  let sandbox: Sandbox | undefined;
  let left: readonly LedgerEntry[] = [];
  try {
    onProgress('looking around');
    await greet(client, options.url);
    yield* attempt('answers', async function* () {
      for (const { operation, message } of await discover(client, sample, samplesPerOperation)) {
        yield { operation, severity: 'violation', message };
      }
    });
    if (mode !== 'read-only') {
      onProgress('making a project to work in');
      yield* attempt('sandbox', async function* () {
        try {
          sandbox = await site.open(client);
        } catch (error) {
          if (!(error instanceof NoSandbox)) throw error;
          yield { operation: 'createProject', exchanges: [error.exchange], message: error.message };
        }
      });
    }
    const possible: Mode = sandbox ? mode : 'read-only';
    const chosenExamples = examples().filter((example) => isWantedExample(example, options.only));
    const chosen = checks.filter(
      (check) => reach.indexOf(check.mode) <= reach.indexOf(possible) && isWanted(check, options.only),
    );
    for (const check of chosen.filter((_, index) => isInShard(index, options.shard))) {
      onProgress(check.name);
      const context: Context = {
        client,
        sample,
        sandbox,
        coverage,
        examples: chosenExamples,
        seed: options.seed ?? 1,
        wait,
      };
      yield* attempt(check.name, () => check.run(context));
    }
  } finally {
    onProgress('cleaning up');
    // The run may have been interrupted: what it made is deleted all the same.
    left = await site.close(createClient(clientOptions), options.wait ?? pause);
    // Said before an error goes on its way, which would be the last word.
    if (left.length > 0) {
      const message = `The run could not delete what it made: ${left.map((it) => it.self).join(', ')}.`;
      yield* judge.judge('sandbox', { severity: 'violation', message });
    }
  }
  // Interrupted while cleaning up: what was interrupted is never told as a whole run.
  signal?.throwIfAborted();
  yield* drain();
  yield* judge.unused();
  return {
    coverage: coverage.rows(),
    requests: client.requests,
    elapsed: elapsed() - begun,
    mode,
    sample: sample.extent(),
    left,
  };
}

/**
 * The first request: a server that answers it with JSON can be judged.
 * @throws NoVerdict when it is no such server
 */
async function greet(client: Client, url: string): Promise<void> {
  let exchange: Exchange;
  try {
    exchange = await client.send('searchProjects', { query: { $top: 1 } });
  } catch (error) {
    if (error instanceof Unanswered) throw new NoVerdict(`Failed to verify ${url}: ${error.message}`);
    throw error;
  }
  const { status, headers } = exchange.response;
  const type = headers['content-type'] ?? 'no content type';
  if (status >= 300 && status < 400) {
    throw new NoVerdict(
      `Failed to verify ${url}: it redirects to ${headers.location ?? 'nowhere'}; a login page?`,
    );
  }
  if (status === 404)
    throw new NoVerdict(
      `Failed to verify ${url}: there is no API at this address; is the application path missing?`,
    );
  if (exchange.response.body === undefined)
    throw new NoVerdict(`Failed to verify ${url}: it answers ${status} with ${type}, not with JSON.`);
}

function isWanted(check: Check, only: VerifyOptions['only']): boolean {
  if (!only || only.length === 0) return true;
  return only.some(
    (name) =>
      name === check.name ||
      check.examples?.includes(name) ||
      (check.operations as readonly string[]).includes(name),
  );
}

/** Names of checks say nothing about examples; where only checks are named, all examples are wanted. */
function isWantedExample(
  { name, operationId }: DocumentedExample,
  only: VerifyOptions['only'] = [],
): boolean {
  const others = only.filter((it) => !checks.some((check) => check.name === it));
  return others.length === 0 || others.includes(name) || others.includes(operationId);
}

function isInShard(index: number, shard: VerifyOptions['shard']): boolean {
  return !shard || index % shard.count === shard.index - 1;
}
