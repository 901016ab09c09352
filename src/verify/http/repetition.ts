import type { OperationFacts, OperationId } from '../../contract/operations.ts';
import type { Exchange } from './exchange.ts';
import { Unanswered } from './failures.ts';

/** How often a request is made again, and how long is waited before that, in milliseconds. */
const policy = {
  times: 3,
  pause: 250,
  /** The longest that a server may ask to wait once, and how long is waited in vain in a whole run. */
  longest: 60_000,
  altogether: 180_000,
  /** How often in a row requests, or those of one operation, fail before none is repeated until one succeeds. */
  patience: 3,
};

/**
 * Statuses of those who stand before a server, or of one that has no time: they say nothing of what was asked, nor whether it is
 * there.
 */
export const unreachable: readonly number[] = [502, 503, 504];

/** With those of a server that is asked too often. */
const unavailable = [429, ...unreachable];

/** Of these the request has had no effect: whoever sends them has refused to look at it. */
const untouched = [429, 503];

/** The part of a response that says whether it is one. */
type Answered = Pick<Exchange, 'response'>;

/** Makes requests again that say nothing of the contract, where that is safe. */
export interface Repetition {
  /**
   * Makes a request until it is answered.
   * @param isSafe whether making it twice is the same as making it once
   * @throws Unanswered when it is not
   */
  until<T extends Answered>(
    operation: OperationId,
    facts: Pick<OperationFacts, 'method'>,
    isSafe: boolean,
    once: () => Promise<T>,
  ): Promise<T>;
}

/**
 * Prepares the repetition of requests: those that are idempotent (RFC 9110, section 9.2.2), and others only when they cannot
 * have had an effect.
 * @param wait in milliseconds
 */
export function createRepetition(wait: (ms: number) => Promise<void>): Repetition {
  let waited = 0;
  let failed = 0;
  const failedAt = new Map<OperationId, number>();
  let hasAnswered = false;
  // What a server asks one request to wait is meant for all.
  let rest: Promise<unknown> | undefined;

  async function restAsAsked(ms: number): Promise<void> {
    const own: Promise<unknown> = Promise.all([rest, wait(ms)]).finally(() => {
      if (rest === own) rest = undefined;
    });
    rest = own;
    await own;
  }

  return {
    async until(operation, { method }, isSafe, once) {
      let waitedHere = 0;
      let mayBeDone = false;
      const isIdempotent = isSafe || ['GET', 'PUT', 'DELETE'].includes(method);
      for (let time = 1; ; time++) {
        while (rest) await rest;
        const outcome = await once().catch((error: unknown) => {
          if (error instanceof Unanswered) return error;
          throw error;
        });
        const isLost = outcome instanceof Unanswered;
        if (!isLost && !unavailable.includes(outcome.response.status)) {
          hasAnswered = true;
          failed = 0;
          failedAt.delete(operation);
          // Whoever has made it the first time has answered that, and nobody has heard it. A task is another one then.
          if (mayBeDone && method === 'DELETE' && [404, 202].includes(outcome.response.status))
            throw new Unanswered(operation, '', 'the deletion had to be made again, and was done before');
          return outcome;
        }
        mayBeDone ||= isLost ? !outcome.isUnsent : !untouched.includes(outcome.response.status);
        const isHarmless =
          isIdempotent || (isLost ? outcome.isUnsent : untouched.includes(outcome.response.status));
        const pause = isLost ? policy.pause * 2 ** (time - 1) : pauseOf(outcome, time);
        const isHopeless = Math.max(failed, failedAt.get(operation) ?? 0) >= policy.patience;
        // A server that has never answered is not running.
        const isDown = !hasAnswered && isLost && outcome.isUnsent;
        const mayGoOn = isHarmless && time <= policy.times && !isHopeless && !isDown;
        // A server that keeps its word may ask as often as it likes: the time of the run is bounded elsewhere.
        if (!mayGoOn || pause > policy.longest || waited + waitedHere + pause > policy.altogether) {
          waited += waitedHere;
          if (isHarmless) failed++;
          if (isHarmless) failedAt.set(operation, (failedAt.get(operation) ?? 0) + 1);
          throw lost(operation, outcome, time, pause, isHarmless);
        }
        waitedHere += pause;
        await (isLost ? wait(pause) : restAsAsked(pause));
      }
    },
  };
}

/** As long as the server asks for; otherwise longer each time. */
function pauseOf({ response }: Answered, time: number): number {
  const asked = response.headers['retry-after'];
  if (asked === undefined) return policy.pause * 2 ** (time - 1);
  if (/^\s*\d+\s*$/.test(asked)) return Number(asked) * 1000;
  const until = Date.parse(asked) - Date.parse(response.headers.date ?? '');
  return Number.isNaN(until) ? policy.pause : Math.max(0, until);
}

function lost(
  operation: OperationId,
  outcome: Unanswered | Answered,
  time: number,
  pause: number,
  wasRepeated: boolean,
): Unanswered {
  const times = time === 1 ? '' : `, ${time} times`;
  if (outcome instanceof Unanswered)
    return new Unanswered(operation, outcome.url, `${outcome.reason}${times}`, {
      isUnsent: outcome.isUnsent,
      wasRepeated,
      partial: outcome.partial,
    });
  const { status } = outcome.response;
  const asks = pause > policy.longest ? `, and asks to wait for ${Math.round(pause / 1000)} seconds` : '';
  return new Unanswered(operation, '', `it responds with ${status}${times}${asks}`, { wasRepeated, status });
}
