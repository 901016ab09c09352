import type { LeftOut } from './options.ts';

/** Keeps account of what a recording does not have. */
export function createLeftOut(before: readonly (readonly [string, string, number])[] = []) {
  const counts = new Map<string, [what: string, why: string, count: number]>(
    before.map(([what, why, count]) => [`${what} ${why}`, [what, why, count]]),
  );
  return {
    note(what: string, why: string, count = 1): void {
      const key = `${what} ${why}`;
      const entry = counts.get(key) ?? [what, why, 0];
      entry[2] += count;
      counts.set(key, entry);
    },
    entries: () => [...counts.values()],
    list: (): LeftOut[] => [...counts.values()].map(([what, why, count]) => ({ what, why, count })),
  };
}

export type LeftOutAccount = ReturnType<typeof createLeftOut>;
