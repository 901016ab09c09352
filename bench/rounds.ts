/** What two rivals took, each round against its neighbour. */
export interface Comparison {
  /** The median over the rounds of `ours / theirs`. */
  readonly ratio: number;
  readonly ours: number;
  readonly theirs: number;
}

type Measure = () => number | Promise<number>;

/**
 * Lets two take turns, the first one changing, and compares within each round: what else the machine does at the time
 * then slows both.
 */
export async function compare(rounds: number, ours: Measure, theirs: Measure): Promise<Comparison> {
  const pairs: { our: number; their: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = await (round % 2 ? ours : theirs)();
    const second = await (round % 2 ? theirs : ours)();
    pairs.push(round % 2 ? { our: first, their: second } : { our: second, their: first });
  }
  return {
    ratio: median(pairs.map(({ our, their }) => our / their)),
    ours: median(pairs.map(({ our }) => our)),
    theirs: median(pairs.map(({ their }) => their)),
  };
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Milliseconds that the work takes, on the average of a number of times. */
export async function timed(work: () => unknown, times = 1): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) await work();
  return (performance.now() - start) / times;
}
