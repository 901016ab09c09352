/** The requests that have shown something, each once, however many places of its response did. */
export interface Requests<R extends object> {
  /** How many there were. */
  readonly count: number;
  /** It was seen in a request. */
  add(request: R): void;
}

/** Begins to count. */
export function createRequests<R extends object>(): Requests<R> {
  const seen = new WeakSet<R>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(request) {
      if (seen.has(request)) return;
      seen.add(request);
      count++;
    },
  };
}
