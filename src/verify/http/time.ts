/*
 * The time of the machine on which a verification runs. A server's own clock is not one of ours, and the clock of the
 * worlds is not either: a verifier waits for real answers.
 */

/** Milliseconds, for measuring how long something takes. */
export const elapsed = (): number => performance.now();

/**
 * Does something later.
 * @param ms milliseconds
 * @returns keeps it from being done
 */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Waits, unless the run is over. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** The instant of a run, for names that no other run has. */
export const stamp = (): string => new Date().toISOString();
