import type { Work } from '../contract/work.ts';
import { nextTurn } from '../results/turns.ts';
import { createClock } from '../world/time/clock.ts';

/** For how long others wait at a time, in milliseconds. */
const budget = 10;

/** Real time: a world's clock may stand still. */
const { now } = createClock();

/**
 * Makes what long work calls between its pieces.
 * @returns waits for the next turn when this one has taken its time
 */
export function pauseBetweenTurns(): () => Promise<void> {
  let end = now() + budget;
  return async () => {
    if (now() < end) return;
    await nextTurn();
    end = now() + budget;
  };
}

/**
 * Does work in turns with whatever else waits for the thread.
 * @param signal gives up between two turns: the promise rejects with the signal's reason
 */
export async function inTurns<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = now() + budget;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (now() < end);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
