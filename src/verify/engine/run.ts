import { everything } from '../../contract/coverage.ts';
import { examples } from '../../contract/document.ts';
import type { OperationId } from '../../contract/operations.ts';
import { sandboxEntity } from '../../contract/verification.ts';
import { listOf } from '../contract/entity-operations.ts';
import { createCoverage, type VerifyCoverageRow } from '../coverage/coverage.ts';
import { explain, recordFinding } from '../coverage/explain.ts';
import { recordExchange } from '../coverage/record.ts';
import { createSample, discover, type SampledResource } from '../discovery/crawl.ts';
import type { BaselineEntry } from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { createFindingPipeline } from '../findings/pipeline.ts';
import {
  type LedgerEntry,
  NoSandbox,
  prepareSandbox,
  projectMaker,
  type Sandbox,
} from '../fixtures/sandbox.ts';
import { type Client, createClient, type Mode, NoResponse, NoVerdict } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import { createMask } from '../http/redaction.ts';
import { elapsed, pause } from '../http/time.ts';
import type { Context, ExchangeCheck, RawFinding } from './check.ts';
import { exchangeChecks } from './exchange-checks.ts';
import { failureOf, internal, reasonOf } from './failure.ts';
import {
  type CheckRun,
  isWantedExample,
  runsOf,
  type Selection,
  select,
  selectionProblem,
} from './selection.ts';

/** How a server is verified. Only the address is needed. */
export interface VerifyOptions extends Selection {
  /** The server's address with its application path. */
  readonly url: string;
  /** Makes the requests; the global `fetch` when absent. A mock's `fetch` verifies it without a socket. */
  readonly fetch?: typeof fetch | undefined;
  /** What may be done to the server; `read-only` when absent. */
  readonly mode?: Mode | undefined;
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** The seed of generated requests; a fixed one when absent. */
  readonly seed?: number | undefined;
  /** Milliseconds to wait for a response; 30,000 when absent. */
  readonly timeout?: number | undefined;
  /** Requests per second; no limit when absent. */
  readonly rate?: number | undefined;
  /** Addresses of the server that cannot be found by following links. */
  readonly pathParameters?:
    | readonly { readonly operation: OperationId; readonly path: SampledResource['path'] }[]
    | undefined;
  /** Differences that are known and accepted for the time being. */
  readonly baseline?: readonly BaselineEntry[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told what the run is doing, at each step and at each response. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Waits; the real time when absent. A test passes the clock of its mock. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
}

/** How far a run is. */
export interface Progress {
  /** The name of a check, or what else is done. */
  readonly doing: string;
  /** How many checks are done, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** How many requests were made. */
  readonly requests: number;
}

/** What a run comes to, besides its findings. */
export interface Summary {
  readonly coverage: readonly VerifyCoverageRow[];
  /** Every check, and why it has not run where it has not. */
  readonly checks: readonly CheckRun[];
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
  readonly leftovers: readonly LedgerEntry[];
}

/** Of each operation so many addresses are read. */
const samplesPerOperation = 3;

/**
 * Asks a running server whether it keeps the documented contract.
 * @returns findings one by one, and a summary when the run is over
 * @throws NoVerdict when the server cannot be spoken to
 * @throws TypeError when `only` names something that there is not
 * @example
 * for await (const finding of verify({ url: 'http://localhost:8080' })) console.log(finding.message);
 */
export async function* verify(options: VerifyOptions): AsyncGenerator<Finding, Summary, void> {
  const { mode = 'read-only', signal, wait = (ms) => pause(ms, signal) } = options;
  const problem = options.only?.map(selectionProblem).find((it) => it !== undefined);
  if (problem !== undefined) throw new TypeError(`Failed to verify ${options.url}: ${problem}.`);
  const mask = createMask(options.credentials);
  const progress = { doing: '', done: 0, of: 0 };
  const report = (change: Partial<Progress>) =>
    options.onProgress?.({ ...Object.assign(progress, change), requests: client.requests });
  const begun = elapsed();
  const coverage = createCoverage(everything());
  const inspected: { exchange: Exchange; check: string; finding: RawFinding }[] = [];
  const failures = new Map<string, string>();
  let last: Exchange | undefined;
  let ran: readonly CheckRun[] = [];
  const clientOptions = {
    url: options.url,
    fetch: options.fetch ?? fetch,
    mode,
    credentials: options.credentials,
    timeout: options.timeout ?? 30_000,
    rate: options.rate,
    onExchange(exchange: Exchange) {
      last = exchange;
      sample.observe(exchange);
      recordExchange(coverage, exchange);
      report({});
      for (const check of exchangeChecks) inspect(check, exchange);
    },
  };
  const client = createClient({ ...clientOptions, signal });
  const sample = createSample(client, options.pathParameters);
  const pipeline = createFindingPipeline(options.baseline ?? [], mask, (finding) =>
    recordFinding(coverage, finding),
  );

  async function* attempt(name: string, work: () => AsyncIterable<RawFinding>): AsyncGenerator<Finding> {
    try {
      for await (const finding of work()) {
        yield* drain();
        yield* pipeline.process(name, finding);
      }
    } catch (error) {
      signal?.throwIfAborted();
      // Before the first check there is nothing that could be told instead.
      if (error instanceof NoVerdict && ran.length === 0) {
        // What was seen until then is said all the same.
        yield* drain();
        throw error;
      }
      yield* pipeline.process(...fail(name, error, last));
    }
    yield* drain();
  }

  /** One check that fails costs neither the others nor the check that made the request. */
  function inspect(check: ExchangeCheck, exchange: Exchange): void {
    try {
      for (const finding of check.inspect(exchange)) {
        inspected.push({ exchange, check: check.name, finding });
      }
    } catch (error) {
      const [name, finding] = fail(check.name, error, exchange);
      inspected.push({ exchange, check: name, finding });
    }
  }

  function fail(name: string, error: unknown, exchange: Exchange | undefined) {
    const failure = failureOf(name, error, exchange);
    if (failure[0] === internal) failures.set(name, mask(reasonOf(error)));
    return failure;
  }

  function* drain(): Generator<Finding> {
    for (const { exchange, check, finding } of inspected.splice(0)) {
      yield* pipeline.process(check, { operation: exchange.operation, exchanges: [exchange], ...finding });
    }
  }

  const site = prepareSandbox(sample);
  let sandbox: Sandbox | undefined;
  let leftovers: readonly LedgerEntry[] = [];
  try {
    report({ doing: 'looking around' });
    await greet(client, options.url);
    yield* attempt('responses', async function* () {
      for (const { operation, message } of await discover(client, sample, samplesPerOperation)) {
        yield { operation, severity: 'violation', message };
      }
    });
    if (mode !== 'read-only') {
      report({ doing: 'making a project to work in' });
      yield* attempt('sandbox', async function* () {
        try {
          sandbox = await site.open(client);
        } catch (error) {
          if (!(error instanceof NoSandbox)) throw error;
          yield { operation: projectMaker, exchanges: [error.exchange], message: error.message };
        }
      });
    }
    const possible: Mode = sandbox ? mode : 'read-only';
    const chosenExamples = examples().filter((example) => isWantedExample(example, options.only));
    const selected = select(options, possible);
    ran = runsOf(selected);
    const chosen = selected.flatMap(({ check, skipped }) => (skipped === undefined ? check : []));
    for (const [done, check] of chosen.entries()) {
      report({ doing: check.name, done, of: chosen.length });
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
  } catch (error) {
    throw error instanceof NoVerdict ? new NoVerdict(mask(error.message)) : error;
  } finally {
    report({ doing: 'cleaning up' });
    // The run may have been interrupted: what it made is deleted all the same.
    leftovers = await site.close(createClient(clientOptions), options.wait ?? pause);
    // Said before an error goes on its way, which would be the last word.
    if (leftovers.length > 0) {
      const message = `The run could not delete what it made: ${leftovers.map((it) => it.self).join(', ')}.`;
      yield* pipeline.process('sandbox', { severity: 'violation', message });
    }
  }
  // Interrupted while cleaning up: what was interrupted is never told as a whole run.
  signal?.throwIfAborted();
  yield* drain();
  yield* pipeline.unused();
  return {
    coverage: explain(coverage.rows(), mode, ran),
    checks: ran.map((check) => ({ ...check, failure: failures.get(check.name) })),
    requests: client.requests,
    elapsed: elapsed() - begun,
    mode,
    sample: sample.extent(),
    leftovers,
  };
}

/**
 * The first request: a server that answers it with JSON can be judged.
 * @throws NoVerdict when it is no such server
 */
async function greet(client: Client, url: string): Promise<void> {
  let exchange: Exchange;
  try {
    exchange = await client.send(listOf(sandboxEntity), { query: { $top: 1 } });
  } catch (error) {
    if (error instanceof NoResponse) throw new NoVerdict(`Failed to verify ${url}: ${error.message}`);
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
    throw new NoVerdict(`Failed to verify ${url}: it responds with ${status} with ${type}, not with JSON.`);
}
