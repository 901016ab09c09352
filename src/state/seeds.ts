import type { StoreSnapshot } from '../world/store/base.ts';
import { baseLayerOf, seedOf } from '../world/store/differences.ts';
import { untouched, type WorldSeed } from '../world/world.ts';
import { hashOf } from './layout.ts';
import { below, type Database, removeBelow } from './lmdb.ts';

/** The seeds that worlds and snapshots stand on, each kept once under a hash of its records. */
export interface Seeds {
  /** Keeps what a snapshot stands on, and names it; to be called in a transaction. */
  put(snapshot: StoreSnapshot): string;
  /**
   * @throws Error when there is none of this name, or it is damaged
   */
  get(hash: string): WorldSeed;
  /** To be called when a transaction was undone: what was put in it is not there. */
  undo(): void;
  /** Removes those that nobody has asked for; to be called in a transaction. */
  sweep(): void;
}

/** Reads and writes the seeds of a database. */
export function createSeeds(database: Database): Seeds {
  const read = new Map<string, WorldSeed>();
  const written = new Set<string>();
  const names = new WeakMap<object, string>();

  return {
    put(snapshot) {
      const footing = baseLayerOf(snapshot);
      const known = names.get(footing);
      if (known !== undefined && written.has(known)) return known;
      const lists = Object.entries(seedOf(snapshot))
        .map(([name, records]) => [name, JSON.stringify(records)] as const)
        // As the database will give them back.
        .sort(([one], [other]) => (one < other ? -1 : 1));
      const hash = hashOf(...lists.flat());
      for (const [name, text] of lists) database.putSync(['seed', hash, name], text);
      names.set(footing, hash);
      written.add(hash);
      return hash;
    },
    get(hash) {
      const known = read.get(hash);
      if (known) return known;
      const seed = readSeed(database, hash);
      read.set(hash, seed);
      names.set(baseLayerOf(untouched(seed)), hash);
      written.add(hash);
      return seed;
    },
    undo: () => written.clear(),
    sweep() {
      const kept = new Set<string>();
      for (const key of database.getKeys(below('seed'))) kept.add(String(key[1]));
      for (const hash of kept) if (!written.has(hash)) removeBelow(database, 'seed', hash);
    },
  };
}

function readSeed(database: Database, hash: string): WorldSeed {
  const lists = Array.from(
    database.getRange(below('seed', hash)),
    ({ key, value }) => [String(key[2]), value] as const,
  );
  if (hashOf(...lists.flat()) !== hash) {
    throw new Error(`the records of the seed ${hash} are not what was written`);
  }
  return Object.fromEntries(lists.map(([name, text]) => [name, JSON.parse(text)]));
}
