import { readFile } from 'node:fs/promises';
import { reasonOfFileError } from '../report/file-error.ts';
import { utf16Of } from '../results/byte-order-mark.ts';

/**
 * Reads a text file that a user names: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. The mark is not part of
 * the text.
 * @throws Error (as a rejection) with the reason
 */
export async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes);
  } catch (error) {
    throw new Error(reasonOfFileError(error), { cause: error });
  }
}
