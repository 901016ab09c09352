/** How long tasks are waited for, in milliseconds. */
const limits = {
  /** So long a task may show no progress. */
  stalled: 57_000,
  /** So long any other one, once a task of the run was waited for in vain. */
  afterwards: 1000,
  /** So long tasks that go on may take, all together. */
  altogether: 300_000,
};

/** The waiting for one task. */
export interface Waiting {
  /** How long it was waited for, in milliseconds. */
  readonly waited: number;
  /**
   * Whether it is still waited for.
   * @param state what is told of its progress, in a text: a task that makes progress is waited for longer
   * @param ms how long the next pause is
   */
  mayWait(state: string, ms: number): boolean;
}

/** What a run has of patience with tasks: one for all of them, and what was learned from one counts for the others. */
export interface Patience {
  /** Begins to wait for a task. */
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
  let hasStalled = isExhaustedAlready;
  let altogether = 0;
  return {
    begin() {
      let waited = 0;
      let stalled = 0;
      let before: string | undefined;
      const limit = isExhausted ? limits.afterwards : limits.stalled;
      return {
        get waited() {
          return waited;
        },
        mayWait(state, ms) {
          if (state !== before && !isExhausted) stalled = 0;
          before = state;
          if (stalled + ms > limit || altogether + ms > limits.altogether) {
            isExhausted = true;
            hasStalled ||= limit === limits.stalled && stalled + ms > limit;
            if (stalled + ms > limits.afterwards) return false;
          }
          stalled += ms;
          waited += ms;
          altogether += ms;
          return true;
        },
      };
    },
    forCleanUp: () => createPatience(hasStalled),
  };
}
