import { processorTime } from '../support/processor-time.ts';

/**
 * Does something, and measures how long it keeps everything else waiting: by processor time, since other programs of the machine
 * take none of that.
 * @returns what it has resolved to, and the longest time that nothing else had its turn, in milliseconds of the processor
 */
export async function measured<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly stall: number }> {
  let last = processorTime();
  let stall = 0;
  let isOver = false;
  const look = () => {
    const now = processorTime();
    stall = Math.max(stall, now - last);
    last = now;
  };
  const turn = () => {
    look();
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  try {
    const result = await work();
    look();
    return { result, stall };
  } finally {
    isOver = true;
  }
}
