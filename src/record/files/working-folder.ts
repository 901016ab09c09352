import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../contract/usage-error.ts';
import { reasonOfFileError } from '../../report/file-error.ts';
import { makeFolder } from '../../report/make-folder.ts';
import { progressName } from './progress-file.ts';
import type { WriteText } from './seed-writer.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Where a recording is kept while it is made. */
export interface WorkingFolder {
  /** The folder of what was read. */
  readonly folder: string;
  /** Whether the recording can be gone on with when it is interrupted. */
  readonly isKept: boolean;
  /** Writes the seed: the whole file is there, or what was there before. */
  deliver(write: (text: WriteText) => Promise<void>): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Prepares the folder: beside the file, so that the seed can be moved there at once.
 * @param out the file, or whatever takes the text; that can only be done once
 * @throws UsageError when nothing can be written there, or somebody else's recording is there
 */
export async function openWorkingFolder(out: string | WriteText, resume: boolean): Promise<WorkingFolder> {
  if (typeof out !== 'string') {
    if (resume) throw new UsageError('only a recording that is written to a file can be resumed');
    const folder = await makeTemporaryFolder();
    const remove = () => rm(folder, { recursive: true, force: true });
    return { folder, isKept: false, deliver: (write) => write(out), remove };
  }
  const file = await seedFile(out);
  const folder = join(dirname(file), `${basename(file)}.recording`);
  const names = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === 'ENOTDIR') throw new UsageError(`${out} cannot be written: ${folder} is no folder`);
    return undefined;
  });
  const isThere = names?.includes(progressName) === true;
  if (isThere && !resume)
    throw new UsageError(`${folder} has a recording that was interrupted: resume it, or delete that folder`);
  // A process that was killed before it had read anything leaves nothing that could be resumed.
  if (names && !isThere && !resume) await clear(folder, names);
  if (!isThere && resume) throw new UsageError(`Failed to resume the recording in ${folder}: there is none`);
  await makeFolder(folder).catch((error) => {
    throw new UsageError(`${out} cannot be written: ${reasonOfFileError(error)}`);
  });
  return {
    folder,
    isKept: true,
    deliver: (write) => replaceFile(file, join(folder, 'seed.json'), write),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Deletes what is left of a recording that had not begun; a folder with anything else stays. */
async function clear(folder: string, names: readonly string[]): Promise<void> {
  const other = names.find((it) => !/^(\w+\.jsonl|seed\.json|progress\.json\.new)$/.test(it));
  if (other !== undefined)
    throw new UsageError(
      `${folder} has something that is no recording (${other}): delete or rename that folder`,
    );
  await rm(folder, { recursive: true, force: true });
}

/**
 * The path of the file that a seed is written to; of a symbolic link, the file that it leads to.
 * @throws UsageError when it cannot be that of a file
 */
export async function seedFile(out: string): Promise<string> {
  if (out === '') throw new UsageError('a recording is written to a file, got no name of one');
  const file = await realpath(out).catch(() => resolve(out));
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(`${out} is a folder`);
  // The file is replaced with another one, which a device such as /dev/null must not be.
  if (found && !found.isFile()) throw new UsageError(`${out} is no regular file`);
  return file;
}

/**
 * Writes a file anew: all of it is there, or what was there before.
 * @param temporary where it is written first, on the same disk
 */
export async function replaceFile(
  file: string,
  temporary: string,
  write: (text: WriteText) => Promise<void>,
): Promise<void> {
  const handle = await open(temporary, 'w');
  try {
    await write((text) => writeAll(handle, text));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}

async function writeAll(handle: FileHandle, text: string): Promise<void> {
  await handle.appendFile(text);
}
