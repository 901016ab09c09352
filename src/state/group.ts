// Not the global one: fake timers that a test runner puts in place would stop it.
import { setImmediate as later } from 'node:timers';

/** Gathers what is to be written in one turn of the event loop. */
export interface Group {
  /** Sees to it that the work is done at the end of this turn. */
  join(): void;
  /** Does it now if there is any; what fails is told to those who wait. */
  finish(): void;
  /** The end of the work that is to be done; undefined when there is none. */
  readonly pending: Promise<void> | undefined;
}

/**
 * Makes a group.
 * @param work synchronous; may throw
 */
export function createGroup(work: () => void): Group {
  let waiting: { readonly promise: Promise<void>; resolve(): void; reject(error: unknown): void } | undefined;

  function gather() {
    const settle = { resolve: () => {}, reject: (_: unknown) => {} };
    const promise = new Promise<void>((resolve, reject) => Object.assign(settle, { resolve, reject }));
    // Nobody may wait.
    promise.catch(() => {});
    return Object.assign(settle, { promise });
  }

  function finish(): void {
    const settle = waiting;
    if (!settle) return;
    waiting = undefined;
    try {
      work();
      settle.resolve();
    } catch (error) {
      settle.reject(error);
    }
  }

  return {
    join() {
      if (waiting) return;
      waiting = gather();
      later(finish);
    },
    finish,
    get pending() {
      return waiting?.promise;
    },
  };
}
