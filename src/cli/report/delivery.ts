import { existsSync } from 'node:fs';
import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../contract/usage-error.ts';
import { makeFolder } from '../../report/make-folder.ts';
import type { Io } from '../io.ts';

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
    throw new UsageError(`--report is of ${Object.keys(writers).join(', ')}, got ${unknown || 'nothing'}`);
  if (folder === undefined && kinds.length > 1)
    throw new UsageError('more than one --report needs a --report-dir');
  return kinds;
}

/**
 * Makes the folder of the reports.
 * @throws UsageError when nothing can be written there
 */
export async function prepareFolder(folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`--report-dir ${folder} cannot be written to: ${(error as Error).message}`);
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
    await access(isThere ? file : dirname(resolve(file)), constants.W_OK);
    if (isThere && !(await stat(file)).isFile()) throw new Error('it is no file');
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be written: ${(error as Error).message}`);
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
