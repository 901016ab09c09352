import { options } from '../config/record-options.ts';
import { counted } from '../contract/text/counted.ts';
import { UsageError } from '../contract/usage-error.ts';
import { type LeftOut, NoVerdict, type RecordSummary, record } from '../record.ts';
import { reasonOfFileError } from '../report/file-error.ts';
import { readNumber, readVariable } from './arguments.ts';
import { fetchFor } from './http-fetch.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import type { CommandPage } from './page.ts';
import { createProgressLine } from './progress.ts';
import { visible } from './report/visible.ts';
import { readServerAddress, readServerOptions } from './server-options.ts';
import { readSettings } from './settings/settings.ts';
import { toTable } from './table.ts';
import { CannotWrite } from './write-file.ts';

export const page: CommandPage = {
  usage: ['record <url> [options]'],
  about:
    'Reads a running server with GET requests only, and writes its data as a seed for et-mock serve --seed. Names of people, texts, addresses and secrets are replaced with pseudonyms of the same form; ids, statuses, numbers and dates stay as they are. Prints on stderr what was recorded, what is missing and why, and which texts stayed in clear.',
  options,
  section: 'record',
  examples: [
    'record https://et.example.org/EnterpriseTester --user joeb --password-env ET_PASSWORD --out world.json',
    "record http://localhost:8080 --keep '*' --out world.json",
  ],
  exitCodes:
    '0 done, 2 wrong usage, 3 the server cannot be recorded, the file cannot be written, or the recording was interrupted, or the server was lost: what was read so far is written, and --resume continues.',
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const told = await readSettings(args, { section: 'record', options, allowPositionals: true }, io);
  const { values, nameOf } = told;
  const url = readServerAddress(told.positionals);
  const { out, project: projects, since, keep, resume } = values;
  const count = (option: 'depth' | 'most', least: number) =>
    values[option] === undefined
      ? undefined
      : readNumber(nameOf(option), values[option], { isWhole: true, least });
  const line = createProgressLine(io);
  try {
    const summary = await record({
      url,
      fetch: fetchFor(io),
      out: out ?? ((text) => io.stdout(text)),
      ...readServerOptions(values, nameOf),
      projects,
      since,
      depth: count('depth', 0),
      most: count('most', 1),
      keep,
      key: readKey(values['key-env']),
      resume,
      signal: io.stop,
      onProgress: line.update,
    });
    line.clear();
    io.stderr(describe(summary, out));
    return summary.isInterrupted ? exit.cannot : exit.ok;
  } catch (error) {
    line.clear();
    const isOfSystem = typeof (error as NodeJS.ErrnoException).syscall === 'string';
    if (isOfSystem)
      throw new CannotWrite(`${out ?? 'the recording'} cannot be written: ${reasonOfFileError(error)}`);
    // What is checked there has the name that TypeScript has for it.
    if (error instanceof UsageError)
      throw new UsageError(
        error.message.replace(/^(since|project)(?= is )/, (name) => nameOf(name as 'since' | 'project')),
      );
    if (!(error instanceof NoVerdict)) throw error;
    io.stderr(`et-mock: ${visible(error.message)}\n`);
    return exit.cannot;
  }
}

const readKey = (variable: string | undefined): string | undefined =>
  variable === undefined ? undefined : readVariable('--key-env', variable);

/** What the recording has, what it does not have, and what can be read in it. */
function describe({ requests, ended, ...summary }: RecordSummary, out?: string): string {
  const isResumable = out !== undefined;
  const end = ended === undefined ? '' : ` It ${ended}${isResumable ? '; --resume continues it' : ''}.`;
  return describeRecording(summary, out, `, with ${counted(requests, 'request')}.${end}`);
}

/**
 * The same of any recording.
 * @param how the end of its first sentence
 */
export function describeRecording(
  { records, left, clear }: Pick<RecordSummary, 'records' | 'left' | 'clear'>,
  out: string | undefined,
  how: string,
): string {
  const all = Object.values(records).reduce((sum, it) => sum + it, 0);
  const where = out === undefined ? '' : ` to ${out}`;
  // Reasons may have words of the server in them.
  return visible(
    [
      `Wrote ${counted(all, 'record')}${where}${how}\n`,
      left.length > 0 ? toTable(['left out', 'records', 'because'], left.map(rowOf)) : '',
      clear.length > 0 ? `In clear, besides ids, dates and numbers: ${clear.join(', ')}.\n` : '',
    ].join(''),
  );
}

const rowOf = ({ what, why, count }: LeftOut) => [what, count > 0 ? String(count) : '', why];
