/** A check has made as many requests as it may. */
export class RequestLimit extends Error {
  override readonly name = 'RequestLimit';
}

/** Counts the requests of what a run is doing. */
export interface RequestLimiter {
  /** Begins to count for something else. */
  begin(most: number): void;
  /** @throws RequestLimit when there were as many as there may be */
  count(): void;
}

/** A server that prints ever more, as one that answers at random does, must not keep a check busy for ever. */
export function createRequestLimiter(): RequestLimiter {
  let left = Number.POSITIVE_INFINITY;
  let most = left;
  return {
    begin(limit) {
      most = limit;
      left = limit;
    },
    count() {
      if (--left < 0) throw new RequestLimit(`after ${most} requests`);
    },
  };
}
