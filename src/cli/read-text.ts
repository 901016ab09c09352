import { readFile } from 'node:fs/promises';
import { reasonOfFileError } from '../report/file-error.ts';

/**
 * Reads a text file that somebody has named: UTF-8, or UTF-16 as PowerShell writes it. A byte order mark is no part of the text.
 * @throws Error (as a rejection) with the reason
 */
export async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    throw new Error(reasonOfFileError(error), { cause: error });
  }
}
