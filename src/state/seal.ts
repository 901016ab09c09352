import { crc32 } from 'node:zlib';

/*
 * Each row of a state begins with eight digits that follow from the rest of it and from its key: a bit that was turned on
 * the disk is found, wherever it is.
 */
const digits = 8;

const sumOf = (key: unknown, text: string): string =>
  crc32(`${JSON.stringify(key)}\n${text}`)
    .toString(16)
    .padStart(digits, '0');

/** A row as it is written. */
export const sealed = (key: readonly unknown[], text: string): string => sumOf(key, text) + text;

/**
 * A row as it was before it was written.
 * @throws Error when it is not what was written
 */
export function unsealed(key: readonly unknown[], row: string): string {
  const text = row.slice(digits);
  if (row.slice(0, digits) === sumOf(key, text)) return text;
  throw new Error(`the row ${key.join(' ')} is not what was written`);
}
