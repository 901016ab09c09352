import { readFile } from 'node:fs/promises';

/**
 * Reads a text file that somebody has named.
 * @throws Error (as a rejection) with the reason; of a folder the system says only that a read is no operation on it
 */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new Error('it is a folder', { cause: error });
    throw error;
  }
}
