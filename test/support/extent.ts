/*
 * How much of the long proofs is done. `npm run check` does a part of them that is spread over the whole; `vitest --mode
 * whole` does all that is listed, and `--mode long` what takes many minutes too.
 */
const mode = process.env.EXTENT;

export const isLong = mode === 'long';
export const isWhole = mode === 'whole' || isLong;

/** One number for the short form, one for the whole, one for the long form. */
export const extent = (short: number, whole: number, long = whole): number =>
  isLong ? long : isWhole ? whole : short;

/** So many of a list, spread over it: one is from its middle. */
export function spread<T>(all: readonly T[], number: number): readonly T[] {
  if (number >= all.length) return all;
  return Array.from({ length: number }, (_, index) => {
    const place = Math.floor(((index + 0.5) * all.length) / number);
    return all[place] as T;
  });
}
