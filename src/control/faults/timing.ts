import { createRandom } from '../../world/random/prng.ts';
import type { Fault } from './fault.ts';

/** Counts the requests that a fault meets, and says which of them it hits. */
export interface Timing {
  readonly matched: number;
  readonly hits: number;
  /** Counts a request; whether it is to be hit. */
  isDue(): boolean;
  /** Notes that it was. */
  use(): void;
}

/** @param id where the chance of the share begins when the fault does not say it */
export function createTiming(fault: Fault, id: string): Timing {
  const { after = 0, every = 1, share, seed = id, first = Number.POSITIVE_INFINITY } = fault;
  const limit = share === undefined ? undefined : share * 2 ** 32;
  const random = createRandom(seed);
  let matched = 0;
  let hits = 0;
  return {
    get matched() {
      return matched;
    },
    get hits() {
      return hits;
    },
    isDue() {
      matched += 1;
      if (matched <= after || (matched - after) % every !== 0) return false;
      // Drawn each time, so that what other faults do does not change the chance of the next request.
      return (limit === undefined || random.next() < limit) && hits < first;
    },
    use() {
      hits += 1;
    },
  };
}
