/** What a piece of work has cost. */
export interface Cost {
  /** The longest time that nothing else had its turn, in milliseconds of the processor. */
  readonly stall: number;
}

/**
 * Does something, and measures how long it keeps everything else waiting: by processor time, since other programs of the machine
 * take none of that.
 */
export async function measured<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly stall: number }> {
  let last = process.cpuUsage();
  let stall = 0;
  let isOver = false;
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    stall = Math.max(stall, (user + system) / 1000);
    last = process.cpuUsage();
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
