import type { Clock } from '../world/time/clock.ts';
import type { WorldStore } from '../world/world.ts';

/** How far the clock of a client may be from ours, in milliseconds. */
const window = 300_000;

/** What of a signed request makes it one of its own. */
export interface SignedOnce {
  /** In seconds. */
  readonly timestamp: number;
  readonly consumer: string;
  readonly token: string;
  readonly nonce: string;
  readonly signature: string;
}

/** Lets each signed request in once. */
export interface Nonces {
  /** Whether a timestamp, in seconds, is of now. */
  isTimely(timestamp: number): boolean;
  /** Remembers a request; false when it was there before. */
  isNew(request: SignedOnce): boolean;
}

/**
 * Makes the memory of a server. Each world keeps the nonces of its clients among its records, which outlive the process
 * and are in its forks. Signatures are remembered for all worlds together, so that no request is let in again after an
 * import or a reset, or in another world.
 * @param clock the one by which clients sign
 */
export function createNonces(clock: Clock): (store: WorldStore) => Nonces {
  const signatures = new Map<string, number>();
  const isOld = (at: number) => Math.abs(clock.now() - at) > window;
  const sweepSignatures = everyWindow(clock, () => {
    for (const [key, at] of signatures) if (isOld(at)) signatures.delete(key);
  });
  return ({ Nonce: nonces }) => {
    const sweepNonces = everyWindow(clock, () => {
      for (const { Id, At } of nonces) if (isOld(At)) nonces.remove(Id);
    });
    return {
      isTimely: (timestamp) => !isOld(timestamp * 1000),
      isNew({ timestamp, consumer, token, nonce, signature }) {
        sweepSignatures();
        sweepNonces();
        const key = JSON.stringify([timestamp, consumer, token, nonce]);
        const signed = key + signature;
        if (nonces.has(key) || signatures.has(signed)) return false;
        nonces.insert({ Id: key, At: timestamp * 1000 });
        signatures.set(signed, timestamp * 1000);
        return true;
      },
    };
  };
}

/** Makes a sweep that does its work when the window has passed since the last time. */
function everyWindow(clock: Clock, work: () => void): () => void {
  let sweptAt = clock.now();
  return () => {
    if (Math.abs(clock.now() - sweptAt) < window) return;
    sweptAt = clock.now();
    work();
  };
}
