import { type CompareOptions, type Comparison, compare, compareTraffic, NoVerdict } from '../../compare.ts';
import { options } from '../../config/compare-options.ts';
import { counted } from '../../contract/text/counted.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { stamp } from '../../verify/http/time.ts';
import { readCredentials } from '../arguments.ts';
import { fetchFor } from '../http-fetch.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import type { CommandPage } from '../page.ts';
import { createProgressLine } from '../progress.ts';
import { readText } from '../read-text.ts';
import { deliver, readKinds } from '../report/delivery.ts';
import { visible } from '../report/visible.ts';
import { checkSelection, readMaxTime } from '../run-values.ts';
import { readSeedFile } from '../serve/seed-file.ts';
import { readApplicationAddress, readServerOptions } from '../server-options.ts';
import { parseJson } from '../settings/parse-json.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { checkWritable, prepareFolder } from '../writable.ts';
import { writeFile } from '../write-file.ts';
import { countDiscrepancies, toDiscrepancies } from './discrepancies.ts';
import { countOverrides, toOverrides } from './overrides.ts';
import type { CompareReport } from './report.ts';
import { writers } from './writers.ts';

export const page: CommandPage = {
  usage: ['compare <url> [<url>] [options]', 'compare --har <file> [options]'],
  about:
    'Sends the same requests to two servers, and says which side is wrong in each difference: the documentation, if both servers break it in the same way, or the server that breaks it alone. Without a second address, the second server is a mock with a recording of the first one; the recording is in clear, and is deleted when the command ends. Prints the report on stdout.',
  options,
  section: 'compare',
  examples: [
    'compare https://et.example.org/EnterpriseTester --user joeb --password-env ET_PASSWORD',
    'compare --har traffic.har --world world.json',
  ],
  exitCodes:
    '0 no difference, 1 differences, 2 wrong usage, 3 no verdict is possible: a server does not respond, the comparison ended before it had found anything, or a file cannot be written.',
};

type Told = Settings<typeof options>;

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const told = await readSettings(args, { section: 'compare', options, allowPositionals: true }, io);
  const { values, nameOf } = told;
  const kinds = readKinds(values, writers);
  const work = values.har === undefined ? await settle(told, io) : await settleTraffic(told, values.har);
  // Before the comparison, which may take long.
  await prepareFolder(nameOf('report-dir'), values['report-dir']);
  await checkWritable(nameOf('write-overrides'), values['write-overrides']);
  await checkWritable(nameOf('write-discrepancies'), values['write-discrepancies']);
  const startedAt = stamp();
  const line = createProgressLine(io);
  let comparison: Comparison;
  try {
    comparison = await work({ signal: io.stop, onProgress: line.update });
  } catch (error) {
    line.clear();
    if (!(error instanceof NoVerdict)) throw error;
    io.stderr(`et-mock: ${visible(error.message)}\n`);
    return exit.cannot;
  }
  line.clear();
  const report: CompareReport = { startedAt, comparison };
  await deliver(report, writers, kinds, values['report-dir'], io);
  await writeMore(report, values, io);
  if (comparison.differences.length > 0) return exit.findings;
  return comparison.ended === undefined ? exit.ok : exit.cannot;
}

/** What can be done about differences. */
async function writeMore(report: CompareReport, values: Told['values'], io: Io): Promise<void> {
  const { comparison } = report;
  const { 'write-overrides': overrides, 'write-discrepancies': discrepancies } = values;
  if (overrides !== undefined) {
    await writeFile(overrides, toOverrides(comparison));
    const { written, left } = countOverrides(comparison);
    const but =
      left > 0
        ? ` Of ${counted(left, 'request')} that showed a difference there is none: they change something, are too long, are more than are kept of one difference, or only the mock was asked.`
        : '';
    io.stderr(
      `Wrote ${overrides}: ${counted(written, 'response')} of ${comparison.real}, with its data in clear.${but}\n`,
    );
  }
  if (discrepancies !== undefined) {
    await writeFile(discrepancies, await toDiscrepancies(report));
    const written = countDiscrepancies(comparison);
    const left = comparison.differences.length - written;
    const but = left > 0 ? ` Left out: ${counted(left, 'difference')} at no operation.` : '';
    io.stderr(
      `Wrote ${discrepancies}: ${counted(written, 'difference')}, with values of both servers; read it before you send it.${but}\n`,
    );
  }
}

/** Compares, as it was told. */
type Work = (how: Pick<CompareOptions, 'signal' | 'onProgress'>) => Promise<Comparison>;

async function settle({ values, positionals, nameOf }: Told, io: Io): Promise<Work> {
  const [first, second, ...others] = positionals;
  if (first === undefined || others.length > 0)
    throw new UsageError('name the addresses of one or two servers');
  const real = readApplicationAddress('<url>', first);
  const fake = second === undefined ? undefined : readApplicationAddress('the second <url>', second);
  const { mode, only, world, 'fake-user': user, 'fake-password-env': variable } = values;
  checkSelection(nameOf('only'), only);
  const names = { user: nameOf('fake-user'), variable: nameOf('fake-password-env') };
  if (fake === undefined && (user ?? variable) !== undefined)
    throw new UsageError(`${names.user} and ${names.variable} are for a second <url>`);
  if (fake !== undefined && world !== undefined)
    throw new UsageError(`${nameOf('world')} is for the mock that stands in for a second <url>`);
  const how = { ...readServerOptions(values, nameOf), fetch: fetchFor(io) };
  const credentials = readCredentials({ user, variable }, names);
  const settings: CompareOptions = {
    real: { url: real, ...how },
    ...(fake === undefined ? {} : { fake: { ...how, url: fake, credentials } }),
    world: world === undefined ? undefined : await readSeedFile(world),
    mode,
    only,
    maxTime: readMaxTime(nameOf('max-time'), values['max-time']),
  };
  return (watching) => compare({ ...settings, ...watching });
}

/** What only a server can be told. */
const ofServers = ['user', 'password-env', 'fake-user', 'fake-password-env', 'only', 'rate'] as const;

async function settleTraffic({ values, positionals, nameOf }: Told, file: string): Promise<Work> {
  const option = nameOf('har');
  const other = ofServers.find((name) => values[name] !== undefined);
  if (positionals.length > 0 || other !== undefined || values.mode !== 'read-only')
    throw new UsageError(
      `${option} asks no server, so that ${positionals.length > 0 ? '<url>' : nameOf(other ?? 'mode')} has no meaning`,
    );
  const world = values.world === undefined ? undefined : await readSeedFile(values.world);
  const har = await readJson(option, file);
  return async (watching) => {
    try {
      return await compareTraffic({ har, world, ...watching });
    } catch (error) {
      if (error instanceof UsageError)
        throw new UsageError(`${option} ${file} cannot be read: ${error.message}`);
      throw error;
    }
  };
}

async function readJson(option: string, file: string): Promise<unknown> {
  try {
    return await parseJson(await readText(file));
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be read: ${(error as Error).message}`);
  }
}
