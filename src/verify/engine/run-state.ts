import { everything } from '../../contract/coverage.ts';
import type { OperationId } from '../../contract/operations.ts';
import { type Coverage, createCoverage } from '../coverage/coverage.ts';
import { recordFinding } from '../coverage/explain.ts';
import { recordExchange } from '../coverage/record.ts';
import { createSample, type Sample } from '../discovery/crawl.ts';
import { type Baseline, createBaseline } from '../findings/baseline.ts';
import { createRoutes, type Routes } from '../findings/lost-routes.ts';
import { createFindingPipeline, type FindingPipeline } from '../findings/pipeline.ts';
import { prepareSandbox, type SandboxManager } from '../fixtures/sandbox.ts';
import { type Client, type ClientOptions, createClient } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import type { LivenessOptions, Trouble } from '../http/liveness.ts';
import { createMask, type Mask } from '../http/redaction.ts';
import { elapsed, pause } from '../http/time.ts';
import { createPatience, type Patience } from '../scenarios/tasks/patience.ts';
import { createEarlyEnd, defaultMaxTime, type EarlyEnd } from './ending.ts';
import { internal, reasonOf } from './failure.ts';
import { greeting } from './greet.ts';
import { createLikeness, type Unlikeness } from './likeness.ts';
import type { Progress, VerifyOptions } from './options.ts';
import { createPermissionRecord, type PermissionRecord } from './permissions.ts';
import { type BrokenResponses, createBrokenResponses } from './responses/broken-responses.ts';
import { type CleanResponses, createCleanResponses } from './responses/clean-responses.ts';
import { createFlawedPlaces, type FlawedPlaces } from './responses/flawed-places.ts';
import { createLostRequests, type LostRequests } from './responses/lost-requests.ts';
import { isWantedOperation } from './selection.ts';
import { createSettling, type Settling } from './settling.ts';

/** What the parts of a run that go on side by side have in common. */
export interface RunState {
  /** The connection of all; each has a part of it. */
  readonly client: Client;
  /** Another connection, for what is done when the run is over: it makes requests even if the run was ended. */
  clientForCleanUp(wait: (ms: number) => Promise<void>): Client;
  readonly sample: Sample;
  readonly end: EarlyEnd;
  readonly mask: Mask;
  readonly coverage: Coverage;
  readonly permissions: PermissionRecord;
  readonly lost: LostRequests;
  readonly broken: BrokenResponses;
  readonly clean: CleanResponses;
  readonly flawed: FlawedPlaces;
  readonly routes: Routes;
  readonly baseline: Baseline;
  readonly pipeline: FindingPipeline;
  readonly patience: Patience;
  /** The patience with lists of those that change things. */
  readonly settling: Settling;
  /** The patience with lists of those that only read what was put into the project of the run. */
  readonly readingSettling: Settling;
  readonly site: SandboxManager;
  /** Why checks have failed themselves, by name. */
  readonly failures: ReadonlyMap<string, string>;
  /** What shows that the server is something else, once that was looked at. */
  readonly unlike: Unlikeness | undefined;
  /** Waits, unless the run is over. Milliseconds. */
  wait(ms: number): Promise<void>;
  /** Ends what is waited for: there is no use for it any more. */
  stopWaiting(): void;
  /** Takes note of an exchange, whoever has made it. */
  noteExchange(exchange: Exchange): void;
  readonly onExchange: VerifyOptions['onExchange'];
  /** Takes note of a check that has failed itself. */
  noteFailure(check: string, told: string, error: unknown): void;
  /**
   * Takes note of what is done from now on.
   * @returns ends it
   */
  noteBegin(name: string): () => void;
  /** Says how far the run is. */
  report(change: Partial<Progress>): void;
  /** Whether responses of an operation are judged: `--only` can name operations. */
  isJudged(operation: OperationId): boolean;
  /** Ends the run of a server that is something else. */
  stopEarly(): void;
}

/** Prepares a run. */
export function createRunState(options: VerifyOptions): RunState {
  const { mode = 'read-only', now = elapsed } = options;
  const end = createEarlyEnd(options.signal, options.maxTime ?? defaultMaxTime, now);
  const over = new AbortController();
  const waiting = AbortSignal.any([end.signal, over.signal]);
  const wait = options.wait ?? ((ms: number) => pause(ms, waiting));
  const mask = createMask(options.credentials);
  const coverage = createCoverage(everything());
  const broken = createBrokenResponses();
  const likeness = createLikeness();
  const routes = createRoutes();
  const failures = new Map<string, string>();
  const progress = { doing: '', done: 0, of: 0 };
  const doing = new Set<string>();
  let unlike: Unlikeness | undefined;
  let lost: Trouble | undefined;

  const report = (change: Partial<Progress>) =>
    options.onProgress?.({ ...Object.assign(progress, change), requests: client.requests });
  const noteExchange = (exchange: Exchange) => {
    broken.noteWhole(exchange);
    permissions.note(exchange);
    site.note(exchange);
    routes.note(exchange);
    recordExchange(coverage, exchange);
    likeness.note(exchange);
    report({});
  };
  const clientOptions: ClientOptions = {
    url: options.url,
    fetch: options.fetch ?? fetch,
    mode,
    credentials: options.credentials,
    timeout: options.timeout ?? 30_000,
    rate: options.rate,
    onExchange: noteExchange,
  };
  const liveness = (before?: LivenessOptions['before']): LivenessOptions => ({
    greeting,
    onLost(message, trouble) {
      lost = trouble;
      end.lose(mask(message));
    },
    ...(before && { before }),
  });
  const client = createClient({ ...clientOptions, signal: end.signal, wait, liveness: liveness() });
  const sample = createSample(client, options.pathParameters);
  const site = prepareSandbox(sample);
  const permissions = createPermissionRecord(sample, options.allPermissions);
  const baseline = createBaseline(options.baseline ?? [], options.known);
  return {
    client,
    sample,
    end,
    mask,
    coverage,
    permissions,
    lost: createLostRequests(),
    broken,
    clean: createCleanResponses(),
    flawed: createFlawedPlaces(),
    routes,
    baseline,
    pipeline: createFindingPipeline(baseline, mask, (finding, cause) => {
      recordFinding(coverage, finding);
      likeness.found(finding, cause);
    }),
    patience: createPatience(),
    settling: createSettling(),
    readingSettling: createSettling('reading'),
    site,
    failures,
    get unlike() {
      return unlike;
    },
    wait,
    stopWaiting: () => over.abort(new Error('the run is over')),
    noteExchange,
    onExchange: options.onExchange,
    clientForCleanUp(cleanUpWait) {
      const before = { requests: client.requests, trouble: lost };
      return createClient({ ...clientOptions, wait: cleanUpWait, liveness: liveness(before) });
    },
    noteFailure(check, told, error) {
      if (told === internal) failures.set(check, mask(reasonOf(error)));
    },
    noteBegin(name) {
      doing.add(name);
      report({ doing: [...doing].join(', ') });
      return () => {
        doing.delete(name);
        const done = progress.done + (progress.of > 0 ? 1 : 0);
        report({ done, doing: [...doing].join(', ') || progress.doing });
      };
    },
    report,
    isJudged: (operation) => isWantedOperation(operation, options.only),
    stopEarly() {
      unlike = likeness.unlike;
      // What is told of a server that is something else is told already.
      if (options.noEarlyStop || !unlike) return;
      end.giveUp();
      end.signal.throwIfAborted();
    },
  };
}
