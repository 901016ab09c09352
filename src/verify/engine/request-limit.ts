/** A check has made as many requests as it may. */
export class RequestLimit extends Error {
  override readonly name = 'RequestLimit';
}

/**
 * Counts the requests of a part of a run: a server that prints ever more, as one that answers at random does, must not keep it busy
 * for ever.
 * @returns counts one; throws RequestLimit when there were as many as there may be
 */
export function createRequestLimiter(most: number): () => void {
  let left = most;
  return () => {
    if (--left < 0) throw new RequestLimit(`after ${most} requests`);
  };
}
