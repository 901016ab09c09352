/** How long tasks are waited for, in milliseconds. */
const limits = {
  /** So long a task may show no progress. */
  stalled: 57_000,
  /** So long any other one, once a task of the run was waited for in vain. */
  afterwards: 1000,
  /** So long a task may go on. */
  underWay: 300_000,
};

/** The waiting for one task. */
export interface Waiting {
  /** How long it was waited for, in milliseconds. */
  readonly waited: number;
  /** Whether it was given up because nothing went on for as long as that may be. */
  readonly hasStalled: boolean;
  /**
   * Whether it is still waited for.
   * @param state what is told of its progress, in a text: a task that makes progress is waited for longer
   * @param ms how long the next pause is
   */
  mayWait(state: string, ms: number): boolean;
}

/** What a run has of patience with tasks: one for all of them, and what was learned from one counts for the others. */
export interface Patience {
  /** Begins to wait for a task. Some servers do one task at a time: as long as any goes on that is waited for, none stands still. */
  begin(): Waiting;
  /** Patience for the clean-up: what tasks that went on have taken does not count, but one that stood still does. */
  forCleanUp(): Patience;
}

/**
 * Prepares the patience of a run.
 * @example
 * createPatience().begin().mayWait('0 of 3', 100); // true
 */
export function createPatience(isExhaustedAlready = false): Patience {
  let isExhausted = isExhaustedAlready;
  let anyHasStalled = isExhaustedAlready;
  /** How often a task was seen to have gone on, whichever. */
  let steps = 0;
  return {
    begin() {
      let waited = 0;
      let stalled = 0;
      let hasStalled = false;
      let before: string | undefined;
      let stepsBefore = steps;
      const isShort = isExhausted;
      return {
        get waited() {
          return waited;
        },
        get hasStalled() {
          return hasStalled;
        },
        mayWait(state, ms) {
          if (before !== undefined && state !== before) steps++;
          if (steps !== stepsBefore && !isShort) stalled = 0;
          [before, stepsBefore] = [state, steps];
          hasStalled = stalled + ms > limits.stalled;
          anyHasStalled ||= hasStalled;
          if (hasStalled || waited + ms > (isShort ? limits.afterwards : limits.underWay)) {
            isExhausted = true;
            return false;
          }
          stalled += ms;
          waited += ms;
          return true;
        },
      };
    },
    forCleanUp: () => createPatience(anyHasStalled),
  };
}
