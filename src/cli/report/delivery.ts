import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { reasonOfFileError } from '../../report/file-error.ts';
import { makeFolder } from '../../report/make-folder.ts';
import type { Io } from '../io.ts';
import { choice } from '../settings/settings.ts';
import { writeFile } from '../write-file.ts';

/** One kind of report. */
export interface Writer<R> {
  /** Its file in a folder of reports. */
  readonly file: string;
  write(report: R): string;
}

/** Every kind of report, by its name. */
export type Writers<R> = Readonly<Record<string, Writer<R>> & { text: Writer<R> }>;

/**
 * Reads which reports are wanted.
 * @throws UsageError
 */
export function readKinds(
  {
    json,
    report,
    'report-dir': folder,
  }: {
    readonly json: boolean;
    readonly report: string | undefined;
    readonly 'report-dir': string | undefined;
  },
  writers: Readonly<Record<string, unknown>>,
): string[] {
  if (json && report !== undefined) throw new UsageError('--json and --report exclude each other');
  const kinds = json ? ['json'] : (report ?? 'text').split(',');
  const unknown = kinds.find((kind) => !Object.hasOwn(writers, kind));
  if (unknown !== undefined)
    throw new UsageError(
      `--report is ${choice(Object.keys(writers))}, got ${unknown || 'nothing'}${suggest(unknown, Object.keys(writers))}`,
    );
  if (folder === undefined && kinds.length > 1)
    throw new UsageError('more than one --report needs a --report-dir');
  return kinds;
}

/**
 * Makes a folder that something is written into at the end.
 * @throws UsageError when nothing can be written there
 */
export async function prepareFolder(option: string, folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  try {
    await makeFolder(folder);
    // What may be written is known when it is tried: there are folders that nothing can be made in, whatever their permissions.
    await rmdir(await mkdtemp(join(folder, '.et-mock-')));
  } catch (error) {
    throw new UsageError(`${option} ${folder} cannot be written to: ${reasonOfFileError(error)}`);
  }
}

/**
 * Makes sure that a file can be written; one that is there stays as it is until the run is over.
 * @throws UsageError
 */
export async function checkWritable(option: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    const isThere = existsSync(file);
    if (isThere && !(await stat(file)).isFile()) throw new Error('it is no file');
    await (await open(file, 'a')).close();
    if (!isThere) await rm(file);
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be written: ${reasonOfFileError(error)}`);
  }
}

/** One report goes to stdout; into a folder go all, and stdout has the text. */
export async function deliver<R>(
  report: R,
  writers: Writers<R>,
  kinds: readonly string[],
  folder: string | undefined,
  io: Io,
): Promise<void> {
  for (const kind of kinds) {
    const { file, write } = writers[kind] ?? writers.text;
    if (folder === undefined) return io.stdout(write(report));
    await writeFile(join(folder, file), write(report));
    io.stderr(`Wrote ${join(folder, file)}.\n`);
  }
  io.stdout(writers.text.write(report));
}
