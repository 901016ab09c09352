import type { Clock } from '../world/time/clock.ts';
import { formatInstant } from '../world/time/instant.ts';

/** What is said of a clock. */
export function clockFacts(clock: Clock) {
  return { at: formatInstant(clock.now()), rate: clock.rate, waiting: clock.waiting };
}
