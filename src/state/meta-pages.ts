import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * LMDB keeps two meta pages at the beginning of the file, for its last two transactions, and uses the older one when the newer
 * one is damaged: then the database is what it was before the last transaction, which somebody was told is kept. The pages
 * that the older one leads to are not used again before there is a newer meta page.
 */

/** Where the parts of a meta page are, in bytes. */
const markAt = 24;
const rootAt = 136;
const transactionAt = 152;
const metaSize = 160;
const mark = 0xbeefc0de;
/** Where in any page the number of the transaction is that wrote it; the page begins with its own number. */
const writtenAt = 8;
const startSize = 16;

interface MetaPage {
  readonly isMarked: boolean;
  readonly transaction: number;
  /** Which transaction wrote the page that it leads to; undefined when that is none. */
  readonly written: number | undefined;
}

/**
 * Checks that both meta pages are those that were written.
 * @param used the transaction whose meta page LMDB has chosen
 * @returns what is wrong; undefined when nothing is
 */
export async function metaPageProblem(
  folder: string,
  { pageSize, used }: { readonly pageSize: number; readonly used: number },
): Promise<string | undefined> {
  const file = await open(join(folder, 'data.mdb'), 'r');
  try {
    const pages = [await readMetaPage(file, 0, pageSize), await readMetaPage(file, pageSize, pageSize)];
    // Otherwise it is a build of LMDB that writes its pages in another way.
    const isKnown = pages.some(({ isMarked, transaction, written }) => {
      return isMarked && transaction === used && written === used;
    });
    return isKnown && !areWhole(pages, used)
      ? 'one of its two meta pages is not what was written'
      : undefined;
  } finally {
    await file.close();
  }
}

function areWhole(pages: readonly MetaPage[], used: number): boolean {
  return pages.every(
    ({ isMarked, transaction, written = 0 }) =>
      isMarked && transaction <= used && transaction >= used - 1 && written <= transaction,
  );
}

async function readMetaPage(file: FileHandle, at: number, pageSize: number): Promise<MetaPage> {
  const meta = await bytesAt(file, at, metaSize);
  const root = numberAt(meta, rootAt);
  const page = await bytesAt(file, root * pageSize, startSize);
  return {
    isMarked: meta.readUInt32LE(markAt) === mark,
    transaction: numberAt(meta, transactionAt),
    written: numberAt(page, 0) === root ? numberAt(page, writtenAt) : undefined,
  };
}

const numberAt = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** The bytes at a place of a file; zeros behind its end. */
async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  // What no root leads to is written as the greatest number.
  if (at <= Number.MAX_SAFE_INTEGER) await file.read(bytes, 0, length, at);
  return bytes;
}
