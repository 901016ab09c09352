import { existsSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { UsageError } from '../contract/usage-error.ts';
import { reasonOfFileError } from '../report/file-error.ts';
import { makeWritableFolder } from '../report/make-folder.ts';

/**
 * Makes a folder that something is written into at the end.
 * @throws UsageError when nothing can be written there
 */
export async function prepareFolder(option: string, folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  try {
    await makeWritableFolder(folder);
  } catch (error) {
    throw new UsageError(`${option} ${folder} cannot be written to: ${reasonOfFileError(error)}`);
  }
}

/**
 * Makes sure that a file can be written; one that is there stays as it is until the run is over.
 * @throws UsageError
 */
export async function checkWritable(option: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    const isThere = existsSync(file);
    if (isThere && !(await stat(file)).isFile()) throw new Error('it is no file');
    await (await open(file, 'a')).close();
    if (!isThere) await rm(file);
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be written: ${reasonOfFileError(error)}`);
  }
}
