import { readFile } from 'node:fs/promises';
import { reasonOfFileError } from '../report/file-error.ts';

/**
 * Reads a text file that somebody has named.
 * @throws Error (as a rejection) with the reason
 */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(reasonOfFileError(error), { cause: error });
  }
}
