import { guidPattern } from '../../contract/text/guid.ts';
import { type Side, sides } from '../difference.ts';
import type { Pair } from '../walk.ts';

/** The ids of what both servers have had before anything was changed: each is that of one thing. */
export interface CommonIds {
  /** Both have responded to the same request. */
  note(pair: Readonly<Record<Side, Pair[Side]>>): void;
  has(id: string): boolean;
}

/** Begins to collect ids. */
export function createCommonIds(): CommonIds {
  const common = new Set<string>();
  const idsIn = (text: string) => new Set(text.toLowerCase().match(new RegExp(guidPattern, 'g')));
  return {
    note(pair) {
      const [real, fake] = sides.map((side) => idsIn(pair[side].response.text));
      for (const id of real ?? []) if (fake?.has(id)) common.add(id);
    },
    has: (id) => common.has(id),
  };
}
