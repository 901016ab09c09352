import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../contract/usage-error.ts';

/** How far a recording is: enough to go on with it. */
export interface Progress {
  /** What was asked for: it is gone on with as it was begun. */
  readonly asked: string;
  /** The key of the stand-ins. */
  readonly key: string;
  /** The place in the plan, and in the collection or the records that are read there. */
  readonly read: number;
  readonly position: number;
  /** Sizes of the files with records at that place, in bytes. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly left: readonly (readonly [what: string, why: string, count: number])[];
}

const version = 1;
const fileIn = (folder: string) => join(folder, 'progress.json');

/** Writes how far it is: all of it or nothing. */
export async function writeProgress(folder: string, progress: Progress): Promise<void> {
  const temporary = `${fileIn(folder)}.new`;
  await writeFile(temporary, JSON.stringify({ version, ...progress }), { mode: 0o600 });
  await rename(temporary, fileIn(folder));
}

/**
 * Reads how far a recording was.
 * @throws UsageError when that cannot be gone on with
 */
export async function readProgress(folder: string, asked: string): Promise<Progress> {
  const fail = (reason: string) => new UsageError(`failed to resume the recording in ${folder}: ${reason}`);
  let found: Partial<Progress> & { readonly version?: unknown };
  try {
    found = Object(JSON.parse(await readFile(fileIn(folder), 'utf8')));
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    throw fail(isThere ? 'it is damaged; delete the folder and record anew' : 'there is none');
  }
  const isWhole =
    typeof found.asked === 'string' &&
    typeof found.key === 'string' &&
    [found.read, found.position].every((it) => Number.isSafeInteger(it) && Number(it) >= 0) &&
    Array.isArray(found.left) &&
    Object.values(Object(found.sizes)).every(Number.isSafeInteger);
  if (found.version !== version || !isWhole) throw fail('it is damaged; delete the folder and record anew');
  if (found.asked !== asked)
    throw fail(`it was begun with other options: ${found.asked} instead of ${asked}`);
  return found as Progress;
}
