import { blames, type ServerDifference } from './difference.ts';

/** What can be mended first, and of that what was seen most often. */
export function inOrder<D extends ServerDifference>(differences: readonly D[]): D[] {
  return differences.toSorted(
    (a, b) =>
      blames.indexOf(a.blame) - blames.indexOf(b.blame) ||
      (a.operation ?? '').localeCompare(b.operation ?? '') ||
      b.count - a.count,
  );
}
