import { NoResponse, Unanswered } from '../http/failures.ts';
import type { RawFinding } from './check.ts';

/** How often a part of a check is started when the network fails. */
const tries = 4;

/**
 * Does a part of a check for itself. A request that must not be made twice is made again with everything that led to it; a
 * response that never comes ends this part, and no other one. The run itself tells of such requests.
 * @param work can be begun again, with records of its own
 */
export async function* apart<T = RawFinding>(work: () => AsyncIterable<T>): AsyncGenerator<T> {
  for (let time = 1; time <= tries; time++) {
    try {
      yield* work();
      return;
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error;
      if (!(error instanceof Unanswered) || error.wasRepeated) return;
    }
  }
}

/**
 * Does the same part of a check for each of some things.
 * @example
 * yield* eachApart(operations, (operation) => inspect(context, operation));
 */
export async function* eachApart<T>(
  all: Iterable<T>,
  work: (one: T) => AsyncIterable<RawFinding>,
): AsyncGenerator<RawFinding> {
  for (const one of all) yield* apart(() => work(one));
}

/** Makes something, as often as it takes; throws what the last try has thrown. */
export async function insistent<T>(make: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof Unanswered) || error.wasRepeated || time === tries) throw error;
    }
  }
}
