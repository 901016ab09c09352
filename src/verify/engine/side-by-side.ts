/** One of several works, and what it tells. */
export interface Work<T> {
  /** What it has told that nobody has heard yet, the oldest first. */
  readonly told: T[];
  /** Called when there is more in `told`. */
  onTell: () => void;
  /** Does it all. Whatever goes wrong is told, or thrown when nobody has a use for the rest. */
  run(): Promise<void>;
  /** What it tells is heard from now on: before that it may wait, so as not to keep too much. */
  listen(): void;
  /** Ends it before its next step, when nobody has a use for the rest. */
  stop(): void;
}

/**
 * Does several works at once, and tells what they have told in the order of the list, whatever the order in which they end:
 * so it is the same each time.
 * @param works in the order in which they are told of
 * @param strands the same works, by what has to be done one after the other; they begin in this order
 * @param maxStrands how many strands go on at once
 * @throws what a work has thrown, when it is its turn
 */
export async function* sideBySide<T>(
  works: readonly Work<T>[],
  strands: readonly (readonly Work<T>[])[],
  maxStrands: number,
): AsyncGenerator<T> {
  let wake = () => {};
  let isStopped = false;
  const over = new Map<Work<T>, () => void>();
  const waiting = [...strands];
  for (const work of works) work.onTell = () => wake();

  async function goOn(): Promise<void> {
    for (let strand = waiting.shift(); strand; strand = waiting.shift()) {
      for (const work of strand) {
        if (isStopped) return;
        await work.run().then(
          () => over.set(work, () => {}),
          (error: unknown) =>
            over.set(work, () => {
              throw error;
            }),
        );
        wake();
      }
    }
  }

  const workers = Array.from({ length: Math.min(Math.max(1, maxStrands), strands.length) }, goOn);
  try {
    for (const work of works) {
      work.listen();
      for (;;) {
        const [next] = work.told.splice(0, 1);
        if (next !== undefined) yield next;
        else if (over.has(work)) break;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
      over.get(work)?.();
    }
  } finally {
    isStopped = true;
    for (const work of works) if (!over.has(work)) work.stop();
    await Promise.all(workers);
  }
}
