import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * LMDB keeps two heads, of its last two transactions, each on a page of its own at the beginning of the file, and uses the
 * older one when the newer one is damaged: then the database is what it was before the last transaction, which somebody was
 * told is kept. The pages that the older one leads to are not used again before there is a newer head.
 */

/** Where in a head there is what, in bytes. */
const markAt = 24;
const rootAt = 136;
const transactionAt = 152;
const headSize = 160;
const mark = 0xbeefc0de;
/** Where in any page the number of the transaction is that wrote it; the page begins with its own number. */
const writtenAt = 8;
const startSize = 16;

interface Head {
  readonly isMarked: boolean;
  readonly transaction: number;
  /** Which transaction wrote the page that it leads to; undefined when that is none. */
  readonly written: number | undefined;
}

/**
 * Looks whether both heads are those that were written.
 * @param used the transaction whose head LMDB has chosen
 * @returns why they are not; undefined when they are
 */
export async function headProblem(
  folder: string,
  { pageSize, used }: { readonly pageSize: number; readonly used: number },
): Promise<string | undefined> {
  const file = await open(join(folder, 'data.mdb'), 'r');
  try {
    const heads = [await readHead(file, 0, pageSize), await readHead(file, pageSize, pageSize)];
    // Otherwise it is a build of LMDB that writes its pages in another way.
    const isKnown = heads.some(({ isMarked, transaction, written }) => {
      return isMarked && transaction === used && written === used;
    });
    return isKnown && !areWhole(heads, used) ? 'one of its two heads is not what was written' : undefined;
  } finally {
    await file.close();
  }
}

function areWhole(heads: readonly Head[], used: number): boolean {
  return heads.every(
    ({ isMarked, transaction, written = 0 }) =>
      isMarked && transaction <= used && transaction >= used - 1 && written <= transaction,
  );
}

async function readHead(file: FileHandle, at: number, pageSize: number): Promise<Head> {
  const head = await bytesAt(file, at, headSize);
  const root = numberAt(head, rootAt);
  const page = await bytesAt(file, root * pageSize, startSize);
  return {
    isMarked: head.readUInt32LE(markAt) === mark,
    transaction: numberAt(head, transactionAt),
    written: numberAt(page, 0) === root ? numberAt(page, writtenAt) : undefined,
  };
}

const numberAt = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** As many bytes, zeros where the file has none. */
async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  // What no root leads to is written as the greatest number.
  if (at <= Number.MAX_SAFE_INTEGER) await file.read(bytes, 0, length, at);
  return bytes;
}
