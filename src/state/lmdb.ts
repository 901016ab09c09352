import type { Key, RootDatabase } from 'lmdb';

/** The database of a state: texts of JSON by keys in parts. */
export type Database = RootDatabase<string, Key[]>;

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
  return import('lmdb').catch((error: Error) => {
    throw new Error(
      `the package lmdb cannot be loaded (${error.message.split('\n', 1)[0]}); install it with: npm install lmdb`,
    );
  });
}

/**
 * Opens the database in a folder.
 * @throws Error when it cannot be opened
 */
export function openDatabase({ open }: Engine, folder: string, { flush }: DatabaseOptions): Database {
  return open<string, Key[]>({
    path: folder,
    noSubdir: false,
    encoding: 'string',
    // What is in the page cache outlives the process, and costs a hundredth of waiting for the disk.
    noSync: !flush,
    overlappingSync: false,
  });
}

/** All that begins with these parts. */
export function below(...parts: string[]): { readonly start: Key[]; readonly end: Key[] } {
  return { start: parts, end: [...parts, '\u{10ffff}'] };
}

/** Removes all that begins with these parts; to be called in a transaction. */
export function removeBelow(database: Database, ...parts: string[]): void {
  for (const key of [...database.getKeys(below(...parts))]) database.removeSync(key);
}
