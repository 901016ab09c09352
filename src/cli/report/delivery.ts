import { join } from 'node:path';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
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
