import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Beside the database, from the end of a run to the next: what its file sums up to. */
const sumFile = 'data.sum';

const pieceSize = 1024 * 1024;

async function sumOf(folder: string): Promise<string> {
  const file = await open(join(folder, 'data.mdb'), 'r');
  try {
    const piece = Buffer.alloc(pieceSize);
    let [sum, size] = [0, 0];
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, pieceSize, size);
      if (bytesRead === 0) return `${size} ${sum.toString(16)}\n`;
      sum = crc32(piece.subarray(0, bytesRead), sum);
      size += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** Notes what the file is, which nobody writes to any more. */
export async function noteSum(folder: string): Promise<void> {
  await writeFile(join(folder, sumFile), await sumOf(folder));
}

/**
 * Whether the file is what it was at the end of the last run; undefined when that was killed, and nobody knows.
 */
export async function isAsNoted(folder: string): Promise<boolean | undefined> {
  const noted = await readFile(join(folder, sumFile), 'utf8').catch(() => undefined);
  return noted === undefined ? undefined : noted === (await sumOf(folder));
}

/** To be called before anything is written to the file. */
export const forgetSum = (folder: string): Promise<void> => rm(join(folder, sumFile), { force: true });
