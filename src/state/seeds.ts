import { atOnce, type Work } from '../contract/work.ts';
import type { StoreSnapshot } from '../world/store/base.ts';
import { baseLayerOf, seedOf } from '../world/store/differences.ts';
import { untouched, type WorldSeed } from '../world/world.ts';
import { hashOf, startHash } from './layout.ts';
import { below, type Database, removeBelow } from './lmdb.ts';

/** The seeds that worlds and snapshots stand on, each kept once under a hash of its records. */
export interface Seeds {
  /** Keeps what a snapshot stands on, and names it; to be called in a transaction. */
  put(snapshot: StoreSnapshot): string;
  /** The same in steps, each with a transaction of its own: what nobody names in the end is swept. */
  putting(snapshot: StoreSnapshot, transaction: Database['transactionSync']): Work<void>;
  /** @throws Error when there is none of this name, or it is damaged */
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

  /** The name of what a snapshot stands on, where that is written. */
  function knownOf(snapshot: StoreSnapshot): string | undefined {
    const known = names.get(baseLayerOf(snapshot));
    return known !== undefined && written.has(known) ? known : undefined;
  }

  /** @param transaction in which each row is written */
  function* putting(snapshot: StoreSnapshot, transaction: Database['transactionSync']): Work<string> {
    const known = knownOf(snapshot);
    if (known !== undefined) return known;
    const rows: (readonly [place: readonly (string | number)[], text: string])[] = [];
    const sum = startHash();
    // As the database will give them back.
    const lists = Object.entries(seedOf(snapshot)).sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [name, records] of lists) {
      sum.add(name);
      const pieces: string[] = [];
      for (const piece of piecesOf(records)) {
        yield;
        if (piece === undefined) continue;
        pieces.push(piece);
        sum.addPart(piece);
      }
      sum.endText();
      for (const [index, text] of pieces.entries())
        rows.push([pieces.length === 1 ? [name] : [name, index], text]);
    }
    const hash = sum.end();
    for (const [place, text] of rows) {
      yield;
      transaction(() => database.putSync(['seed', hash, ...place], text));
    }
    names.set(baseLayerOf(snapshot), hash);
    written.add(hash);
    return hash;
  }

  return {
    put: (snapshot) => atOnce(putting(snapshot, (work) => work())),
    *putting(snapshot, transaction) {
      yield* putting(snapshot, transaction);
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

/** How much is written at a time, in characters: a row of all records of a large world would hold up everybody. */
const pieceLength = 1_048_576;

/** The JSON of a list of records, in pieces, each when it is long enough. */
function* piecesOf(records: readonly object[]): Generator<string | undefined, void> {
  let piece = '[';
  for (const [index, record] of records.entries()) {
    piece += index === 0 ? JSON.stringify(record) : `,${JSON.stringify(record)}`;
    if (piece.length < pieceLength) yield undefined;
    else {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}]`;
}

function readSeed(database: Database, hash: string): WorldSeed {
  const lists = new Map<string, string>();
  for (const { key, value } of database.getRange(below('seed', hash))) {
    const name = String(key[2]);
    lists.set(name, (lists.get(name) ?? '') + value);
  }
  if (hashOf(...[...lists].flat()) !== hash) {
    throw new Error(`the records of the seed ${hash} are not what was written`);
  }
  return Object.fromEntries([...lists].map(([name, text]) => [name, JSON.parse(text)]));
}
