/** Milliseconds since the page was opened. */
export const sinceOpened = (): number => performance.now();

/** Resolves after a number of milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls a listener several times a second, as long as the page can be seen. */
export function onTick(listener: () => void): void {
  setInterval(() => document.hidden || listener(), 200);
}

/**
 * Lets something be done as often as it is asked for, but never twice at a time, and with a rest in between.
 * @param rest milliseconds
 */
export function throttled(act: () => Promise<void>, rest: number): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  async function run(): Promise<void> {
    do {
      again = false;
      await act();
      await pause(rest);
    } while (again);
    running = undefined;
  }
  return () => {
    if (running) again = true;
    else running = run();
    return running;
  };
}
