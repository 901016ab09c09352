import type { OperationId } from '../../contract/operations.ts';
import type { Sample } from '../discovery/crawl.ts';
import type { Client } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import { NoVerdict, Unanswered } from '../http/failures.ts';
import type { Context, RawFinding, Told } from './check.ts';
import { exchangeChecks } from './exchange-checks.ts';
import { failureOf } from './failure.ts';
import { apart } from './parts.ts';
import { createRequestLimiter, RequestLimit } from './request-limit.ts';
import type { RunState } from './run-state.ts';
import type { Work } from './side-by-side.ts';

/** A part of a run that makes requests: a check, or what comes before the checks. Several go on side by side. */
export interface Lane extends Work<Told>, Pick<Context, 'tell' | 'collect'> {
  readonly client: Client;
  /** What is known of the server here. */
  readonly sample: Sample;
  /** The operations at which it has looked, in that order. */
  readonly asked: Set<OperationId>;
  /** Waits, unless the run is over. Milliseconds. */
  wait(ms: number): Promise<void>;
}

/** What a lane does, and within what bounds. */
export interface LaneOptions {
  /** The name under which findings are told. */
  readonly name: string;
  /** What the progress says; the name when absent. */
  readonly doing?: string;
  readonly sample: Sample;
  /** How many requests it may make. */
  readonly most: number;
  /** Whether what it sees tells a server that is something else. */
  readonly isTelling?: boolean;
  /** Whether there would be no verdict without it. */
  readonly isNeeded?: boolean;
  work(lane: Lane): AsyncIterable<RawFinding | Told>;
}

/** How many findings are kept before they are heard: more would be the responses of a whole run. */
const maxUnheard = 200;

/** The run is over, although this part of it is not. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Prepares a part of a run. */
export function createLane(run: RunState, { work, ...options }: LaneOptions): Lane {
  const { name, sample, isTelling = false, isNeeded = false } = options;
  const told: Told[] = [];
  const asked = new Set<OperationId>();
  const count = createRequestLimiter(options.most);
  let last: Exchange | undefined;
  let isStopped = false;
  let isHeard = false;
  let listen = () => {};
  const heard = new Promise<void>((resolve) => {
    listen = resolve;
  });
  const keepOwn = (it: Told) => {
    told.push(it);
    lane.onTell();
  };
  let keep = keepOwn;

  /** At once without what is too much: a finding keeps less of an exchange than there is to it. */
  function tell(check: string, finding: RawFinding): void {
    if (run.permissions.explains(finding)) return;
    keep({ check, finding: run.pipeline.withoutExcess(finding) });
  }

  /** One check that fails costs neither the others nor the check that made the request. */
  function inspect(exchange: Exchange): void {
    if (run.clean.has(exchange) || !run.isJudged(exchange.operation)) return;
    const about = { operation: exchange.operation, exchanges: [exchange] };
    let isClean = true;
    for (const check of exchangeChecks) {
      try {
        for (const finding of check.inspect(exchange)) {
          isClean = false;
          run.flawed.note(exchange, finding);
          tell(check.name, { ...about, ...finding });
        }
      } catch (error) {
        isClean = false;
        const [failed, finding] = fail(check.name, error, exchange);
        tell(failed, { ...about, ...finding });
      }
    }
    if (isClean) run.clean.add(exchange);
  }

  function fail(check: string, error: unknown, exchange: Exchange | undefined) {
    const failure = failureOf(check, error, exchange);
    run.noteFailure(check, failure[0], error);
    return failure;
  }

  const client = run.client.part({
    onSend() {
      run.end.look();
      if (isStopped) throw new Stopped();
      count();
      if (isTelling) run.stopEarly();
      return told.length < maxUnheard || isHeard ? undefined : heard;
    },
    onExchange(exchange) {
      last = exchange;
      sample.observe(exchange);
      run.noteExchange(exchange);
      run.onExchange?.(exchange, options.doing ?? name);
      asked.add(exchange.operation);
      inspect(exchange);
    },
    onBreak: run.broken.note,
    onFailure(failure) {
      if (failure instanceof Unanswered) return run.lost.note(failure);
      const { operation, message } = failure;
      tell('responses', { operation, severity: 'violation', message });
    },
  });

  const lane: Lane = {
    client,
    sample,
    asked,
    told,
    onTell: () => {},
    wait: run.wait,
    tell(finding) {
      if (!run.flawed.explain(finding)) tell(name, finding);
    },
    collect(by = keepOwn) {
      keep = by;
    },
    listen() {
      isHeard = true;
      listen();
    },
    stop() {
      isStopped = true;
      listen();
      run.stopWaiting();
    },
    async run() {
      if (run.end.signal.aborted) return;
      const over = run.noteBegin(options.doing ?? name);
      try {
        for await (const found of apart(() => work(lane)))
          if ('finding' in found) keepOwn(found);
          else lane.tell(found);
      } catch (error) {
        if (run.end.signal.aborted || isStopped) return;
        if (error instanceof NoVerdict && isNeeded) throw error;
        if (error instanceof RequestLimit) {
          const message = `${options.doing ? `The step "${options.doing}"` : `The check ${name}`} was ended ${error.message}, as many as it may make.`;
          tell(name, { severity: 'information', message });
        } else tell(...fail(name, error, last));
      } finally {
        over();
      }
    },
  };
  return lane;
}
