/** How long a list is waited for that is fed by an index, in milliseconds: each pause before one thing is looked at again, */
const pauses = [250, 500, 1000, 2000];
/** and so long in vain altogether: where the run changes things, and before that, where it only reads what it has put there. */
const maxInVain = { changing: 30_000, reading: 10_000 };

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

/** Prepares the patience of a part of a run with lists. */
export function createSettling(part: keyof typeof maxInVain = 'changing'): Settling {
  let inVain = 0;
  return {
    async until(look, isLate, wait) {
      let waited = 0;
      const waiting = async (ms: number) => {
        waited += ms;
        await wait(ms);
      };
      const found = await lookWhile(
        look,
        isLate,
        affordable(maxInVain[part], () => inVain),
        waiting,
      );
      if (isLate(found)) inVain += waited;
      return found;
    },
  };
}

/** The pauses that the run can still afford, whatever its other parts have waited for in vain meanwhile. */
function* affordable(most: number, inVain: () => number): Generator<number> {
  for (const pause of pauses) {
    if (inVain() + pause > most) return;
    yield pause;
  }
}

/**
 * Looks again after each of some pauses, as long as what is found may be late.
 * @param pauses in milliseconds
 * @returns what was found last
 * @example
 * await lookWhile(() => client.send(list), isEmpty, [500, 1500], context.wait);
 */
async function lookWhile<T>(
  look: () => Promise<T>,
  isLate: (found: T) => boolean,
  pauses: Iterable<number>,
  wait: (ms: number) => Promise<void>,
): Promise<T> {
  let found = await look();
  for (const pause of pauses) {
    if (!isLate(found)) break;
    await wait(pause);
    found = await look();
  }
  return found;
}
