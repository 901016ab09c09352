import { type LeftOut, NoVerdict, type RecordSummary, record } from '../record.ts';
import { parse, readNumber, readVariable } from './arguments.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { createProgressLine } from './progress.ts';
import {
  credentialsHelp,
  readServerAddress,
  readServerOptions,
  requestsHelp,
  serverOptions,
} from './server-options.ts';
import { toTable } from './table.ts';

export const help = `Usage: et-mock record <url> [options]

Reads a running server with GET alone, and writes what it has as a seed for et-mock serve --seed. Names of people, texts,
addresses and secrets are replaced by stand-ins of the same form; ids, statuses, numbers and dates stay as they are. What
is in the recording, what is not and why, and which texts have stayed in clear is printed on stderr.

Options:
  --out <file>           the file for the seed (default: stdout)
  --project <name>       only this project and what is in it, by Id, Name or Slug; can be repeated
  --since <date>         leaves out runs, incidents, events and messages that are older, such as 2027-01-31
  --depth <number>       how many requests may lead to a record, each for one record of those before (default: no limit);
                         0 reads only what is listed, which is quick
  --most <number>        at most so many records of each kind
  --keep <property>      keeps texts in clear: Project.Name, Project, Name, or * for all; can be repeated
  --key-env <name>       the environment variable with the key of the stand-ins: the same key gives the same ones
  --resume               goes on with a recording of the same file that was interrupted
${credentialsHelp}
${requestsHelp}

Exit codes: 0 done, 2 wrong usage, 3 the server cannot be recorded, or the recording was interrupted: what was read is
written then, and --resume goes on with it.
`;

const options = {
  ...serverOptions,
  out: { type: 'string' },
  project: { type: 'string', multiple: true },
  since: { type: 'string' },
  depth: { type: 'string' },
  most: { type: 'string' },
  keep: { type: 'string', multiple: true },
  'key-env': { type: 'string' },
  resume: { type: 'boolean' },
} as const;

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args, options, { allowPositionals: true });
  const url = readServerAddress(positionals);
  const { out, project: projects, since, keep, resume } = values;
  const count = (option: 'depth' | 'most') =>
    values[option] === undefined ? undefined : readNumber(`--${option}`, values[option], { isWhole: true });
  const line = createProgressLine(io);
  try {
    const summary = await record({
      url,
      out: out ?? ((text) => io.stdout(text)),
      ...readServerOptions(values),
      projects,
      since,
      depth: count('depth'),
      most: count('most'),
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
    if (!(error instanceof NoVerdict)) throw error;
    io.stderr(`et-mock: ${error.message}\n`);
    return exit.cannot;
  }
}

const readKey = (variable: string | undefined): string | undefined =>
  variable === undefined ? undefined : readVariable('--key-env', variable);

/** What the recording has, what it does not have, and what can be read in it. */
function describe({ records, left, clear, requests, isInterrupted }: RecordSummary, out?: string): string {
  const all = Object.values(records).reduce((sum, it) => sum + it, 0);
  const where = out === undefined ? '' : ` to ${out}`;
  const end = isInterrupted ? ' It was interrupted; --resume goes on with it.' : '';
  return [
    `Wrote ${all} records${where}, with ${requests} requests.${out === undefined && isInterrupted ? ' It was interrupted.' : end}\n`,
    left.length > 0 ? toTable(['left out', 'records', 'because'], left.map(rowOf)) : '',
    clear.length > 0 ? `In clear, besides ids, dates and numbers: ${clear.join(', ')}.\n` : '',
  ].join('');
}

const rowOf = ({ what, why, count }: LeftOut) => [what, count > 0 ? String(count) : '', why];
