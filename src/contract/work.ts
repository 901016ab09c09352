/** Work that can be left after each of its steps, to be gone on with later. */
export type Work<T> = Generator<void, T, void>;

/**
 * Does all of it at once.
 * @example
 * atOnce(checkingSeed(seed));
 */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
