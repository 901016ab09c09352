import { lstat, open as openFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkNames } from '../contract/known-names.ts';
import type { State } from '../control/state/state.ts';
import { reasonOfFileError } from '../report/file-error.ts';
import { makeFolder } from '../report/make-folder.ts';
import { forgetSum, isAsNoted, noteSum } from './file-sum.ts';
import { meta, metaKey, metaProblem } from './layout.ts';
import { type Database, loadEngine, openDatabase } from './lmdb.ts';
import { createOpenState, type OpenState } from './open-state.ts';
import { claim, isAlive } from './owner.ts';
import { type Probed, probe } from './probe.ts';
import { createRows, type Rows } from './rows.ts';
import { createSeeds } from './seeds.ts';
import { StateError } from './state-error.ts';

/** How a state is opened. */
export interface StateOptions {
  /**
   * Whether answers wait until the disk has what led to them, so that it outlives a loss of power too. Without, it outlives
   * the end of the process, however that comes, and costs a hundredth of it.
   */
  readonly flush?: boolean | undefined;
}

/**
 * Opens the folder in which the worlds of a server are kept, for the option `state` of `createMock`. It is made when it is
 * not there. Needs the package `lmdb`.
 * @param path the folder
 * @throws StateError (as a rejection) when it is damaged, of another program or another version, in use, or not accessible
 * @example
 * const state = await openState('./state');
 * const server = await listen(createMock({ state }));
 * // …
 * await server.close();
 * await state.close();
 */
export async function openState(path: string, options: StateOptions = {}): Promise<OpenState> {
  checkNames('Failed to open the state', options, { flush: true });
  const { flush = false } = options;
  const folder = resolve(path);
  try {
    return await open(folder, flush);
  } catch (error) {
    if (error instanceof StateError) throw error;
    throw new StateError(folder, reasonOfFileError(error).replace(/\.$/, ''), { cause: error });
  }
}

async function open(folder: string, flush: boolean): Promise<OpenState> {
  const engine = await loadEngine();
  const found = await look(folder);
  if (found?.owner !== undefined && (await isAlive(folder, found.owner))) throw inUse(folder);
  const own = await claim(folder);
  let isOurs = false;
  let database: Database;
  try {
    database = openDatabase(engine, folder, { flush });
  } catch (error) {
    await own.release();
    throw error;
  }
  const leave = async () => {
    // LMDB falls back to the older of its two meta pages when the newer is damaged: now both lead to everything.
    if (isOurs) database.transactionSync(() => database.putSync(metaKey, meta));
    await database.close();
    await toDisk(join(folder, 'data.mdb'));
    if (isOurs) await noteSum(folder);
    await own.release();
  };
  try {
    const seeds = createSeeds(database);
    const rows = createRows(database, seeds);
    // Read before anything is written: what is refused stays as it is.
    const persisted = readWorlds(folder, rows);
    await forgetSum(folder);
    if (!own.take(database, found?.owner)) throw inUse(folder);
    isOurs = true;
    return createOpenState({ database, seeds, rows, persisted, leave });
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Has the system write what it holds of a file. */
async function toDisk(path: string): Promise<void> {
  const file = await openFile(path, 'r+');
  await file.sync();
  await file.close();
}

function damaged(folder: string, error: Error): StateError {
  const advice = 'put a copy in its place, or delete the folder to start again';
  return new StateError(folder, `data.mdb is damaged, or no database (${error.message}); ${advice}`, {
    cause: error,
  });
}

function readWorlds(folder: string, rows: Rows): State['persisted'] {
  try {
    return rows.readWorlds();
  } catch (error) {
    throw damaged(folder, error as Error);
  }
}

const inUse = (folder: string) =>
  new StateError(folder, 'another process uses it; stop that one, or give another folder');

/** What is in a folder; undefined when it is new. */
async function look(folder: string): Promise<Probed | undefined> {
  await makeFolder(folder).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new StateError(folder, 'it is a file; give a folder') : error;
  });
  const files = await readdir(folder);
  const others = files.filter((name) => !/^((lock\.mdb|data\.sum)$|owner-)/.test(name));
  if (others.length === 0) return undefined;
  if (!others.includes('data.mdb')) {
    throw new StateError(folder, 'other files are in it; give an empty folder, or a new one');
  }
  for (const name of ['data.mdb', 'lock.mdb']) await rejectLink(folder, name);
  if ((await isAsNoted(folder)) === false) {
    throw damaged(folder, new Error('it is not what it was at the end of the last run'));
  }
  const found = await probe(folder).catch((error: Error) => {
    throw damaged(folder, error);
  });
  const problem = metaProblem(found.meta);
  // A process that was killed as it made the folder has left nothing.
  if (problem !== undefined && found.count > 0) throw new StateError(folder, problem);
  if (found.problem !== undefined) throw damaged(folder, new Error(found.problem));
  return found;
}

/** A file that has another name as well may be in use by that: then two processes would write to it. */
async function rejectLink(folder: string, name: string): Promise<void> {
  const file = await lstat(join(folder, name)).catch(() => undefined);
  if (!file) return;
  if (file.isFile() && file.nlink === 1) return;
  const advice = file.isSymbolicLink()
    ? `${name} is a symbolic link; give the folder of the file that it leads to`
    : `${name} has other names, as hard links; copy it, or give the folder that is used`;
  throw new StateError(folder, advice);
}
