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

/** The writers of a command, by the kinds of reports that its option has. */
export type Writers<R, Kind extends string> = Readonly<Record<Kind | 'text', Writer<R>>>;

/** What a command was told of its reports. */
interface ReportValues {
  readonly json: boolean;
  readonly report: string | undefined;
  readonly 'report-dir': string | undefined;
}

/**
 * Reads which reports are wanted.
 * @throws UsageError
 */
export function readKinds<Kind extends string>(
  { json, report, 'report-dir': folder }: ReportValues,
  writers: Writers<never, Kind>,
): (Kind | 'text')[] {
  if (json && report !== undefined) throw new UsageError('--json and --report exclude each other');
  const known = Object.keys(writers) as (Kind | 'text')[];
  const kinds = (json ? 'json' : (report ?? 'text')).split(',').map((name) => {
    const kind = known.find((it) => it === name);
    if (kind !== undefined) return kind;
    throw new UsageError(`--report is ${choice(known)}, got ${name || 'nothing'}${suggest(name, known)}`);
  });
  if (folder === undefined && kinds.length > 1)
    throw new UsageError('more than one --report needs a --report-dir');
  return kinds;
}

/** One report goes to stdout; into a folder go all, and stdout has the text. */
export async function deliver<R, Kind extends string>(
  report: R,
  writers: Writers<R, Kind>,
  kinds: readonly (Kind | 'text')[],
  folder: string | undefined,
  io: Io,
): Promise<void> {
  for (const kind of kinds) {
    const { file, write } = writers[kind];
    if (folder === undefined) return io.stdout(write(report));
    await writeFile(join(folder, file), write(report));
    io.stderr(`Wrote ${join(folder, file)}.\n`);
  }
  io.stdout(writers.text.write(report));
}
