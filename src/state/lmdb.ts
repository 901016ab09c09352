import type { Key, RootDatabase } from 'lmdb';
import { sealed, unsealed } from './seal.ts';

interface Range {
  readonly start: Key[];
  readonly end: Key[];
}

/** The database of a state: texts of JSON by keys in parts, each with a checksum. */
export interface Database {
  /** @throws Error when the row is not what was written */
  get(key: Key[]): string | undefined;
  /** @throws Error when a row is not what was written */
  getRange(range: Range): Iterable<{ readonly key: Key[]; readonly value: string }>;
  getKeys(range: Range): Iterable<Key[]>;
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
  return {
    get(key) {
      const row = rows.get(key);
      return row === undefined ? undefined : unsealed(key, row);
    },
    getRange: (range) => rows.getRange(range).map(({ key, value }) => ({ key, value: unsealed(key, value) })),
    getKeys: (range) => rows.getKeys(range),
    putSync: (key, text) => void rows.putSync(key, sealed(key, text)),
    removeSync: (key) => void rows.removeSync(key),
    transactionSync: (work) => rows.transactionSync(work),
    close: () => rows.close(),
  };
}

/** All that begins with these parts. */
export function below(...parts: string[]): Range {
  return { start: parts, end: [...parts, '\u{10ffff}'] };
}

/** Removes all that begins with these parts; to be called in a transaction. */
export function removeBelow(database: Database, ...parts: string[]): void {
  for (const key of [...database.getKeys(below(...parts))]) database.removeSync(key);
}
