import type { Remark } from './difference.ts';

/** Collects what is no fault of either server. */
export interface Remarks {
  add(what: string, why: string, count?: number): void;
  list(): Remark[];
}

/** How many are kept; more would not be read. */
const maxRemarks = 500;

/** Begins to collect; what is said twice is counted. */
export function createRemarks(): Remarks {
  const all = new Map<string, Remark>();
  return {
    add(what, why, count = 1) {
      const key = JSON.stringify([what, why]);
      const known = all.get(key);
      if (!known && all.size >= maxRemarks) return;
      all.set(key, { what, why, count: (known?.count ?? 0) + count });
    },
    list: () => [...all.values()],
  };
}
