import { blames, type ServerDifference } from './difference.ts';

/** What can be mended first; of that what is wrong in other ways before what is wrong once more, and what was seen most often. */
export function inOrder<D extends ServerDifference>(differences: readonly D[]): D[] {
  const sorted = differences.toSorted(
    (a, b) =>
      blames.indexOf(a.blame) - blames.indexOf(b.blame) ||
      (a.operation ?? '').localeCompare(b.operation ?? '') ||
      b.count - a.count,
  );
  const counts = new Map<string, number>();
  const turns = new Map<D, number>();
  for (const it of sorted) {
    const way = JSON.stringify([it.blame, it.operation, it.kind]);
    const turn = counts.get(way) ?? 0;
    counts.set(way, turn + 1);
    turns.set(it, turn);
  }
  const turnOf = (it: D) => turns.get(it) ?? 0;
  return sorted.sort((a, b) => blames.indexOf(a.blame) - blames.indexOf(b.blame) || turnOf(a) - turnOf(b));
}
