import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../contract/usage-error.ts';

/** How far a recording is: enough to go on with it. */
export interface Progress {
  /** What was asked for: it is gone on with as it was begun. */
  readonly asked: string;
  /** The key of the pseudonyms. */
  readonly key: string;
  /** The place in the plan, and in the collection or the records that are read there. */
  readonly read: number;
  readonly position: number;
  /** Sizes of the files with records at that place, in bytes. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly left: readonly (readonly [what: string, why: string, count: number])[];
  /** Of the projects that were asked for those that were met. */
  readonly met: readonly string[];
  /** The properties whose texts have stayed in clear. */
  readonly clear: readonly string[];
}

const version = 2;
/** The name of the file in the folder of a recording. */
export const progressName = 'progress.json';
const fileIn = (folder: string) => join(folder, progressName);

/** Writes how far it is: all of it or nothing. */
export async function writeProgress(folder: string, progress: Progress): Promise<void> {
  const temporary = `${fileIn(folder)}.new`;
  await writeFile(temporary, JSON.stringify({ version, ...progress }), { mode: 0o600 });
  await rename(temporary, fileIn(folder));
}

const fail = (folder: string, reason: string) =>
  new UsageError(`Failed to resume the recording in ${folder}: ${reason}`);

/**
 * Says that a recording cannot be gone on with, as somebody has changed it.
 * @param what how that is seen
 */
export const damaged = (folder: string, what: string): UsageError =>
  fail(folder, `it is damaged (${what}); delete the folder and record anew`);

/**
 * Reads how far a recording was.
 * @param key that of its pseudonyms, where somebody gives one
 * @throws UsageError when that cannot be gone on with
 */
export async function readProgress(
  folder: string,
  asked: string,
  key: string | undefined,
): Promise<Progress> {
  let found: Partial<Progress> & { readonly version?: unknown };
  try {
    found = Object(JSON.parse(await readFile(fileIn(folder), 'utf8')));
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    throw isThere ? damaged(folder, `progress.json cannot be read`) : fail(folder, 'there is none');
  }
  const isWhole =
    typeof found.asked === 'string' &&
    typeof found.key === 'string' &&
    [found.read, found.position].every((it) => Number.isSafeInteger(it) && Number(it) >= 0) &&
    isListOf(isLeftOut, found.left) &&
    isListOf(isText, found.met) &&
    isListOf(isText, found.clear) &&
    Object.values(Object(found.sizes)).every(Number.isSafeInteger);
  if (found.version !== version || !isWhole) throw damaged(folder, 'progress.json lacks something');
  if (found.asked !== asked)
    throw fail(folder, `it was begun with other options: ${found.asked} instead of ${asked}`);
  if (key !== undefined && found.key !== key) throw fail(folder, 'it was begun with another key');
  return found as Progress;
}

const isText = (value: unknown) => typeof value === 'string';
const isListOf = (fits: (value: unknown) => boolean, value: unknown) =>
  Array.isArray(value) && value.every(fits);
const isLeftOut = (value: unknown) =>
  Array.isArray(value) && value.slice(0, 2).every(isText) && Number.isSafeInteger(value[2]);
