/** How long a list is waited for that is fed by an index, in milliseconds. */
const limits = {
  /** The first pause; each one after it is twice as long. */
  first: 250,
  /** So long for one thing, */
  once: 4000,
  /** and so long in vain in a whole run. */
  inVain: 30_000,
};

/** What a run has of patience with lists: servers feed them from an index, which may be behind what was just changed. */
export interface Settling {
  /**
   * Looks until there is nothing to say any more, or for long enough.
   * @param look says what is wrong as it is now
   * @param isLate whether that may be because the list is behind
   * @returns what was wrong at last
   */
  until<T>(
    look: () => Promise<T>,
    isLate: (found: T) => boolean,
    wait: (ms: number) => Promise<void>,
  ): Promise<T>;
}

/** Prepares the patience of a run with lists. */
export function createSettling(): Settling {
  let inVain = 0;
  return {
    async until(look, isLate, wait) {
      let waited = 0;
      let found = await look();
      for (let pause = limits.first; isLate(found); pause *= 2) {
        if (waited + pause > limits.once || inVain + pause > limits.inVain) {
          inVain += waited;
          return found;
        }
        await wait(pause);
        waited += pause;
        found = await look();
      }
      return found;
    },
  };
}
