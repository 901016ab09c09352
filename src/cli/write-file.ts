import { writeFile as write } from 'node:fs/promises';
import { reasonOfFileError } from '../report/file-error.ts';

/** Says in a sentence that something was done, and what came of it cannot be written. */
export class CannotWrite extends Error {}

/**
 * Writes what a command was told to write.
 * @throws CannotWrite (as a rejection) that names the file
 */
export async function writeFile(file: string, text: string): Promise<void> {
  await write(file, text).catch((error) => {
    throw new CannotWrite(`${file} cannot be written: ${reasonOfFileError(error)}`);
  });
}
