import type { Clock } from '../world/time/clock.ts';

/** How far the clock of a client may be from ours, in milliseconds. */
const window = 300_000;

/** Lets each signed request in once. */
export interface Nonces {
  /** Whether a timestamp, in seconds, is of now. */
  isTimely(timestamp: number): boolean;
  /** Remembers a request; false when it was there before. */
  isNew(timestamp: number, ...parts: readonly string[]): boolean;
}

/** @param clock the one by which clients sign */
export function createNonces(clock: Clock): Nonces {
  const seen = new Map<string, number>();
  let sweptAt = clock.now();

  /** What is older is refused for its timestamp. */
  function sweep(now: number): void {
    if (Math.abs(now - sweptAt) < window) return;
    sweptAt = now;
    for (const [key, timestamp] of seen) if (Math.abs(now - timestamp * 1000) > window) seen.delete(key);
  }

  return {
    isTimely: (timestamp) => Math.abs(clock.now() - timestamp * 1000) <= window,
    isNew(timestamp, ...parts) {
      sweep(clock.now());
      const key = JSON.stringify([timestamp, ...parts]);
      if (seen.has(key)) return false;
      seen.set(key, timestamp);
      return true;
    },
  };
}
