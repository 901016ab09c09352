import { createClock } from '../../world/time/clock.ts';

/** Real time: a world's clock may stand still while its clients do not. */
const host = createClock();

/**
 * Asks again after each change until there is a response.
 * @param ask answers undefined as long as there is nothing
 * @param wakers where to be told of changes
 * @param timeout milliseconds of real time
 * @returns undefined when the time is over
 */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined>,
  wakers: Set<() => void>,
  { timeout, signal }: { readonly timeout: number; readonly signal?: AbortSignal | undefined },
): Promise<T | undefined> {
  signal?.throwIfAborted();
  const over = new AbortController();
  let isOver = false;
  let hasChanged = false;
  let wake = () => {};
  const onChange = () => {
    hasChanged = true;
    wake();
  };
  const onAbort = () => wake();
  wakers.add(onChange);
  signal?.addEventListener('abort', onAbort);
  host.until(host.now() + timeout, over.signal).then(
    () => {
      isOver = true;
      wake();
    },
    () => {},
  );
  try {
    for (;;) {
      hasChanged = false;
      const found = await ask();
      signal?.throwIfAborted();
      if (found !== undefined) return found;
      if (!hasChanged && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        signal?.throwIfAborted();
      }
      if (isOver && !hasChanged) return undefined;
    }
  } finally {
    over.abort();
    wakers.delete(onChange);
    signal?.removeEventListener('abort', onAbort);
  }
}
