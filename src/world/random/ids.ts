import { isGuid } from '../../contract/text/guid.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { createRandom, type RandomState } from './prng.ts';

/** Where a source of identifiers stands; plain JSON, to be kept and given back with `restore` of it. */
export interface IdsState {
  /** The state of the generator of random numbers. */
  readonly words: RandomState;
  /** Ids that are given out first. */
  readonly preset: readonly string[];
}

/** A source of identifiers: the same seed gives the same identifiers, in the same order, on every machine. */
export interface Ids {
  /** The next identifier: a GUID in lower case. One of a world is that of no record. */
  next(): string;
  /**
   * Chooses the next identifiers, for a test that wants to know them; they come before the seeded ones and after
   * those that are already preset.
   * @param ids GUIDs; handed out in this order, in lower case as all identifiers of the store are
   * @throws UsageError when one is no GUID
   */
  preset(...ids: string[]): void;
  /** Where it stands now. */
  save(): IdsState;
  /** Goes back, or forward, to where {@link Ids.save} was called. */
  restore(state: IdsState): void;
}

/**
 * Makes a source of identifiers without any randomness from outside.
 * @param seed any text or number; 1 and '1' are the same seed
 * @example
 * createIds('demo').next() === createIds('demo').next(); // true
 */
export function createIds(seed: string | number = 'enterprise-tester-mock'): Ids {
  const { next, ...words } = createRandom(seed);
  /** Never changed, so that where the source stands costs nothing to keep. */
  let preset: readonly string[] = [];

  return {
    next() {
      const [first] = preset;
      if (first === undefined) return guid(next(), next(), next(), next());
      preset = preset.slice(1);
      return first;
    },
    preset(...ids) {
      for (const id of ids) {
        if (!isGuid(id)) throw new UsageError(`Failed to preset an identifier: ${id} is no GUID.`);
      }
      preset = preset.concat(ids.map((id) => id.toLowerCase()));
    },
    save: () => ({ words: words.save(), preset }),
    restore(state) {
      words.restore(state.words);
      preset = state.preset;
    },
  };
}

/**
 * Leaves out what a source hands out that is in use: the records of a seed may be those that the same source has made before.
 */
export function unusedIds(source: Ids, isUsed: (id: string) => boolean): Ids {
  return {
    ...source,
    next() {
      for (;;) {
        const id = source.next();
        if (!isUsed(id)) return id;
      }
    },
  };
}

function guid(a: number, b: number, c: number, d: number): string {
  const version = (b & 0xffff0fff) | 0x00004000;
  const variant = (c & 0x3fffffff) | 0x80000000;
  // Joined, because a text that is put together by adding is slow to be looked up.
  return [high(a) + low(a), high(version), low(version), high(variant), low(variant) + high(d) + low(d)].join(
    '-',
  );
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const low = (word: number) => `${bytes[(word >>> 8) & 0xff]}${bytes[word & 0xff]}`;
const high = (word: number) => low(word >>> 16);
