import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Where Linux tells how long the thread of the event loop has run, in nanoseconds. */
const ofThread = `/proc/self/task/${process.pid}/schedstat`;
const isTold = isMainThread && existsSync(ofThread);

/**
 * Milliseconds of the processor that this program has used: on Linux those of its event loop alone, elsewhere with those of the
 * threads that collect its garbage.
 */
export function processorTime(): number {
  if (process.env.PROCESSOR_TIME === 'none') return 0;
  if (isTold) return Number(readFileSync(ofThread, 'latin1').split(' ', 1)[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * What some work costs, in milliseconds of the processor. It is done again as long as that is no less than the bound: garbage of
 * others is collected at any time, and a processor that two programs share is slower.
 * @param bound what it should cost less than
 * @param tries how often it is done at most
 * @returns the least of all tries
 * @example
 * expect(await leastProcessorTime(50, () => parse(text))).toBeLessThan(50);
 */
export async function leastProcessorTime(bound: number, work: () => unknown, tries = 12): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < tries && least >= bound; time++) {
    const begun = processorTime();
    await work();
    least = Math.min(least, processorTime() - begun);
  }
  return least;
}
