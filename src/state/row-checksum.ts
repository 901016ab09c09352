import { crc32 } from 'node:zlib';

/*
 * Each row of a state begins with eight digits, the checksum of the rest of it and of its key: a bit that changed on the disk is
 * found, wherever it is.
 */

/** Uses only its argument: the process that reads a database first gets the source text of this function. */
export function createRowChecksum(sumOfText: (text: string) => number) {
  const digits = 8;
  // A key of one part is given back without its brackets.
  const sumOf = (key: unknown, text: string): string =>
    sumOfText(`${JSON.stringify([key].flat())}\n${text}`)
      .toString(16)
      .padStart(digits, '0');
  return {
    /** A row as it is written. */
    withChecksum: (key: readonly unknown[], text: string): string => sumOf(key, text) + text,
    /**
     * A row as it was before it was written.
     * @throws Error when it is not what was written
     */
    withoutChecksum(key: unknown, row: string): string {
      const text = row.slice(digits);
      if (row.slice(0, digits) === sumOf(key, text)) return text;
      throw new Error(`the row ${[key].flat().join(' ')} is not what was written`);
    },
    /** The checksum of a row as a number; 0 of none. */
    checksumOf: (row: string | undefined): number =>
      row === undefined ? 0 : Number.parseInt(row.slice(0, digits), 16),
  };
}

export const { withChecksum, withoutChecksum, checksumOf } = createRowChecksum(crc32);
