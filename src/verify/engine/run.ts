import { everything } from '../../contract/coverage.ts';
import { examples } from '../../contract/document.ts';
import type { OperationId } from '../../contract/operations.ts';
import { createCoverage } from '../coverage/coverage.ts';
import { explain, recordFinding } from '../coverage/explain.ts';
import { recordExchange } from '../coverage/record.ts';
import { createSample, discover } from '../discovery/crawl.ts';
import { createBaseline, type Looked } from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { createFindingPipeline } from '../findings/pipeline.ts';
import {
  type LedgerEntry,
  NoSandbox,
  prepareSandbox,
  projectMaker,
  type Sandbox,
} from '../fixtures/sandbox.ts';
import { createClient, type Mode } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import { NoVerdict, Unanswered } from '../http/failures.ts';
import { createMask } from '../http/redaction.ts';
import { elapsed, pause } from '../http/time.ts';
import { createPatience } from '../scenarios/tasks/patience.ts';
import { createBrokenResponses } from './broken-responses.ts';
import type { Context, ExchangeCheck, RawFinding } from './check.ts';
import { telling } from './checks.ts';
import { createEarlyEnd, defaultMaxTime } from './ending.ts';
import { exchangeChecks } from './exchange-checks.ts';
import { failureOf, internal, reasonOf } from './failure.ts';
import { greet } from './greet.ts';
import { createLikeness, type Unlikeness } from './likeness.ts';
import { createLostRequests } from './lost-requests.ts';
import type { Progress, Summary, VerifyOptions } from './options.ts';
import { apart, insistent } from './parts.ts';
import { createPermissionRecord } from './permissions.ts';
import { mostToLookAround, samplesPerOperation } from './plan.ts';
import { createRequestLimiter, RequestLimit } from './request-limit.ts';
import { type CheckRun, isWantedExample, runsOf, select, selectionProblem } from './selection.ts';

/**
 * Asks a running server whether it keeps the documented contract.
 * @returns findings one by one, and a summary when the run is over
 * @throws NoVerdict when the server cannot be spoken to
 * @throws TypeError when `only` names something that there is not
 * @example
 * for await (const finding of verify({ url: 'http://localhost:8080' })) console.log(finding.message);
 */
export async function* verify(options: VerifyOptions): AsyncGenerator<Finding, Summary, void> {
  const problem = options.only?.map(selectionProblem).find((it) => it !== undefined);
  if (problem !== undefined) throw new TypeError(`Failed to verify ${options.url}: ${problem}.`);
  const { mode = 'read-only', now = elapsed } = options;
  const end = createEarlyEnd(options.signal, options.maxTime ?? defaultMaxTime, now);
  const wait = options.wait ?? ((ms: number) => pause(ms, end.signal));
  const mask = createMask(options.credentials);
  const progress = { doing: '', done: 0, of: 0 };
  const report = (change: Partial<Progress>) =>
    options.onProgress?.({ ...Object.assign(progress, change), requests: client.requests });
  const begun = elapsed();
  const coverage = createCoverage(everything());
  // What checks of all exchanges find while another check waits for its response.
  const inspected: Finding[] = [];
  const failures = new Map<string, string>();
  const asked = new Map<string, Set<OperationId>>();
  const patience = createPatience();
  const lost = createLostRequests();
  const broken = createBrokenResponses();
  const limiter = createRequestLimiter();
  const likeness = createLikeness();
  let unlike: Unlikeness | undefined;
  let isTelling = false;
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
      broken.noteWhole(exchange);
      permissions.note(exchange);
      sample.observe(exchange);
      recordExchange(coverage, exchange);
      likeness.note(exchange);
      report({});
      noteAsked(exchange.operation);
      for (const check of exchangeChecks) inspect(check, exchange);
    },
  };
  const client = createClient({
    ...clientOptions,
    signal: end.signal,
    wait,
    onSend() {
      end.look();
      limiter.count();
      if (isTelling) stopEarly();
    },
    onBreak: broken.note,
    onFailure(failure) {
      if (failure instanceof Unanswered) return lost.note(failure);
      const { operation, message } = failure;
      inspected.push(...pipeline.process('responses', { operation, severity: 'violation', message }));
    },
  });
  const sample = createSample(client, options.pathParameters);
  const permissions = createPermissionRecord(sample);
  const baseline = createBaseline(options.baseline ?? [], options.known);
  const pipeline = createFindingPipeline(baseline, mask, (finding, cause) => {
    recordFinding(coverage, finding);
    likeness.found(finding, cause);
  });

  function noteAsked(operation: OperationId): void {
    for (const name of [progress.doing, ...exchangeChecks.map((check) => check.name)])
      asked.set(name, (asked.get(name) ?? new Set()).add(operation));
  }

  async function* attempt(name: string, work: () => AsyncIterable<RawFinding>): AsyncGenerator<Finding> {
    try {
      for await (const finding of apart(work)) {
        yield* drain();
        if (!permissions.explains(finding)) yield* pipeline.process(name, finding);
      }
    } catch (error) {
      end.signal.throwIfAborted();
      if (error instanceof RequestLimit) {
        const message = `The check ${name} was ended ${error.message}, as many as it may make.`;
        yield* pipeline.process(name, { severity: 'information', message });
        return yield* drain();
      }
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
      for (const finding of check.inspect(exchange)) keep(check.name, exchange, finding);
    } catch (error) {
      const [name, finding] = fail(check.name, error, exchange);
      keep(name, exchange, finding);
    }
  }

  /** At once: a finding keeps less of an exchange than there is to it. */
  function keep(check: string, exchange: Exchange, finding: RawFinding): void {
    const about = { operation: exchange.operation, exchanges: [exchange], ...finding };
    if (permissions.explains(about)) return;
    inspected.push(...pipeline.process(check, about));
  }

  function fail(name: string, error: unknown, exchange: Exchange | undefined) {
    const failure = failureOf(name, error, exchange);
    if (failure[0] === internal) failures.set(name, mask(reasonOf(error)));
    return failure;
  }

  function* drain(): Generator<Finding> {
    yield* inspected.splice(0);
  }

  /** Everything that is asked, and what is found wrong with it. */
  async function* findings(): AsyncGenerator<Finding> {
    report({ doing: 'looking around' });
    await greet(client, options.url);
    limiter.begin(mostToLookAround);
    yield* attempt('responses', () => discover(client, sample, samplesPerOperation));
    stopEarly();
    limiter.begin(Number.POSITIVE_INFINITY);
    const sandbox = mode === 'read-only' ? undefined : yield* openSandbox();
    const possible: Mode = sandbox ? mode : 'read-only';
    const chosenExamples = examples().filter((example) => isWantedExample(example, options.only));
    const selected = select(options, possible);
    ran = runsOf(selected);
    const chosen = selected.flatMap(({ check, skipped }) => (skipped === undefined ? check : []));
    const seed = options.seed ?? 1;
    const context: Context = {
      client,
      sample,
      sandbox,
      coverage,
      examples: chosenExamples,
      seed,
      patience,
      wait,
    };
    for (const [done, check] of chosen.entries()) {
      isTelling = telling.includes(check);
      limiter.begin(check.most);
      report({ doing: check.name, done, of: chosen.length });
      yield* attempt(check.name, () => check.run(context));
    }
  }

  /** What is told of a server that is something else is told already. */
  function stopEarly(): void {
    unlike = likeness.unlike;
    if (options.noEarlyStop || !unlike) return;
    end.giveUp();
    end.signal.throwIfAborted();
  }

  async function* openSandbox(): AsyncGenerator<Finding, Sandbox | undefined> {
    report({ doing: 'making a project to work in' });
    let sandbox: Sandbox | undefined;
    yield* attempt('sandbox', async function* () {
      try {
        sandbox = await insistent(() => site.open(client));
      } catch (error) {
        if (!(error instanceof NoSandbox)) throw error;
        yield { operation: projectMaker, exchanges: [error.exchange], message: error.message };
      }
    });
    return sandbox;
  }

  const site = prepareSandbox(sample);
  let noVerdict: NoVerdict | undefined;
  let leftovers: readonly LedgerEntry[] = [];
  try {
    yield* findings();
  } catch (error) {
    if (error instanceof NoVerdict) noVerdict = new NoVerdict(mask(error.message));
    // What was found before somebody has ended the run is told all the same.
    else if (!end.signal.aborted) throw error;
  } finally {
    if (!noVerdict) yield* drain();
    report({ doing: 'cleaning up' });
    // The run may have been ended: what it made is deleted all the same.
    const how = {
      client: createClient(clientOptions),
      wait: options.wait ?? pause,
      patience: patience.forCleanUp(),
    };
    leftovers = await site.close(how);
    // Said before an error goes on its way, which would be the last word.
    if (leftovers.length > 0) {
      const message = `The run could not delete what it made: ${leftovers.map((it) => it.self).join(', ')}.`;
      yield* pipeline.process('sandbox', { severity: 'violation', message });
    }
  }
  if (noVerdict) throw Object.assign(noVerdict, { made: site.made });
  yield* drain();
  const exercised = new Set(coverage.rows().flatMap((row) => (row.exercised > 0 ? row.operation : [])));
  const torn = [...broken.findings()];
  const isJudged = (it: OperationId) => torn.some(({ operation }) => operation === it);
  for (const finding of [...torn, ...lost.findings((it) => exercised.has(it), isJudged)])
    yield* pipeline.process('responses', finding);
  const ended = end.ending;
  const isLooked = ({ check, operation }: Looked) =>
    ran.find(({ name }) => name === check)?.skipped === undefined &&
    (operation === undefined || exercised.has(operation as OperationId));
  if (!ended)
    for (const finding of baseline.unused(isLooked)) yield* pipeline.process(finding.check, finding);
  return {
    coverage: explain(coverage.rows(), mode, ran, permissions.missing),
    checks: ran.map((check) => ({
      ...check,
      failure: failures.get(check.name),
      asked: check.skipped === undefined ? [...(asked.get(check.name) ?? [])] : undefined,
    })),
    requests: client.requests,
    elapsed: elapsed() - begun,
    mode,
    sample: sample.extent(),
    causes: pipeline.causes(),
    differences: pipeline.differences(),
    ended,
    unlike,
    made: site.made,
    leftovers,
  };
}
