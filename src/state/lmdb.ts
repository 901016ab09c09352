import type { Key, RootDatabase } from 'lmdb';
import { sumKey } from './layout.ts';
import { checksumOf, withChecksum, withoutChecksum } from './row-checksum.ts';

interface Range {
  readonly start: Key[];
  readonly end: Key[];
}

/**
 * What all other rows sum up to, in a row of its own that each transaction writes: a row that is not found any more, or that
 * comes from an older transaction than the last one, is noticed when the database is opened.
 */
export interface Sum {
  readonly rows: number;
  /** The sum of their checksums, of which the last 32 bits count. */
  readonly sum: number;
  /** The number that LMDB gave the transaction that wrote this. */
  readonly transaction: number;
}

/** The database of a state: texts of JSON by keys in parts, each with a checksum. */
export interface Database {
  /** @throws Error when the row is not what was written */
  get(key: Key[]): string | undefined;
  /** @throws Error when a row is not what was written */
  getRange(range: Range): Iterable<{ readonly key: Key[]; readonly value: string }>;
  getKeys(range?: Range): Iterable<Key[]>;
  /** Only in a transaction, as `removeSync`. */
  putSync(key: Key[], text: string): void;
  removeSync(key: Key[]): void;
  transactionSync<R>(work: () => R): R;
  close(): Promise<void>;
}

/** How a database is opened. */
export interface DatabaseOptions {
  /** Whether each commit waits for the disk. */
  readonly flush: boolean;
}

type Engine = typeof import('lmdb');

/**
 * Loads the package that does the work.
 * @throws Error when it is not installed
 */
export async function loadEngine(): Promise<Engine> {
  return import('lmdb').catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ERR_MODULE_NOT_FOUND'
        ? 'it needs the package lmdb, which is not installed'
        : `the package lmdb cannot be loaded: ${error.message.split('\n', 1)[0]}`;
    throw new Error(`${reason}; install it with: npm install lmdb`);
  });
}

/**
 * Opens the database in a folder.
 * @throws Error when it cannot be opened
 */
export function openDatabase({ open }: Engine, folder: string, { flush }: DatabaseOptions): Database {
  const rows: RootDatabase<string, Key[]> = open<string, Key[]>({
    path: folder,
    noSubdir: false,
    encoding: 'string',
    // What is in the page cache outlives the process, and costs a hundredth of waiting for the disk.
    noSync: !flush,
    overlappingSync: false,
  });
  let total: Pick<Sum, 'rows' | 'sum'> = { rows: 0, sum: 0, ...sumIn(rows) };
  /** The same after what a transaction has written so far. */
  let changed: typeof total | undefined;

  function put(key: Key[], row: string | undefined): void {
    if (!changed) throw new Error(`the row ${key.join(' ')} is written outside of a transaction`);
    const before = rows.get(key);
    changed = {
      rows: changed.rows + Number(row !== undefined) - Number(before !== undefined),
      sum: (changed.sum + checksumOf(row) - checksumOf(before)) >>> 0,
    };
    if (row !== undefined) rows.putSync(key, row);
    else if (before !== undefined) rows.removeSync(key);
  }

  return {
    get(key) {
      const row = rows.get(key);
      return row === undefined ? undefined : withoutChecksum(key, row);
    },
    getRange: (range) =>
      rows.getRange(range).map(({ key, value }) => ({ key, value: withoutChecksum(key, value) })),
    getKeys: (range) => rows.getKeys(range),
    putSync: (key, text) => put(key, withChecksum(key, text)),
    removeSync: (key) => put(key, undefined),
    transactionSync(work) {
      try {
        changed = total;
        const result = rows.transactionSync(() => {
          const done = work();
          if (changed !== total) {
            const sum: Sum = { rows: 0, sum: 0, ...changed, transaction: rows.getWriteTxnId() };
            rows.putSync(sumKey, withChecksum(sumKey, JSON.stringify(sum)));
          }
          return done;
        });
        total = changed;
        return result;
      } finally {
        changed = undefined;
      }
    },
    close: () => rows.close(),
  };
}

/** What the rows of a database sum up to; undefined when it has none. */
function sumIn(rows: RootDatabase<string, Key[]>): Sum | undefined {
  const row = rows.get(sumKey);
  return row === undefined ? undefined : (JSON.parse(withoutChecksum(sumKey, row)) as Sum);
}

/** All that begins with these parts. */
export function below(...parts: string[]): Range {
  return { start: parts, end: [...parts, '\u{10ffff}'] };
}

/** Removes all that begins with these parts; to be called in a transaction. */
export function removeBelow(database: Database, ...parts: string[]): void {
  for (const key of [...database.getKeys(below(...parts))]) database.removeSync(key);
}
