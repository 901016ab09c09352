import { options } from '../config/verify-options.ts';
import { counted } from '../contract/text/counted.ts';
import { UsageError } from '../contract/usage-error.ts';
import type { Summary, VerifyOptions } from '../verify/engine/options.ts';
import { planOf } from '../verify/engine/plan.ts';
import { verify } from '../verify/engine/run.ts';
import type { Finding } from '../verify/findings/finding.ts';
import { NoVerdict } from '../verify/http/failures.ts';
import { stamp } from '../verify/http/time.ts';
import { readNumber } from './arguments.ts';
import { fetchFor } from './http-fetch.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import type { CommandPage } from './page.ts';
import { createProgressLine } from './progress.ts';
import { readBaseline, readEarlierReport, writeBaseline } from './report/baseline-file.ts';
import { changesSince } from './report/changes.ts';
import { deliver, readKinds } from './report/delivery.ts';
import { planToText } from './report/plan.ts';
import { isKept, type Report } from './report/report.ts';
import { visible } from './report/visible.ts';
import { writers } from './report/writers.ts';
import { checkSelection, readMaxTime } from './run-values.ts';
import { readServerAddress, readServerOptions } from './server-options.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import { listNames, readLists } from './settings/verify-lists.ts';
import { checkWritable, prepareFolder } from './writable.ts';

export const page: CommandPage = {
  usage: ['verify <url> [options]'],
  about:
    'Checks whether a running server, real or fake, keeps the documented contract. Prints the report on stdout.',
  options,
  section: 'verify',
  examples: [
    'verify https://et.example.org/EnterpriseTester --user joeb --password-env ET_PASSWORD',
    'verify http://localhost:8080 --mode sandbox --report text,html --report-dir reports',
    'verify http://localhost:8080 --only getProject',
  ],
  exitCodes:
    '0 the contract is kept, 1 it is broken, 2 wrong usage, 3 no verdict is possible: the server does not respond, nothing breaks the contract but a check of et-mock failed, or a file cannot be written.',
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const source = { section: 'verify', options, own: listNames, allowPositionals: true } as const;
  const told = await readSettings(args, source, io);
  const { values, nameOf } = told;
  const url = readServerAddress(told.positionals);
  const kinds = readKinds(values, writers);
  const known = values.baseline === undefined ? undefined : await readBaseline(values.baseline);
  const earlier = values.against === undefined ? undefined : await readEarlierReport(values.against);
  const settings = { ...settle(url, told), known };
  if (values['dry-run']) return printPlan(settings, kinds, values, io);
  // Before the run, which may take long.
  await prepareFolder(nameOf('report-dir'), values['report-dir']);
  await checkWritable(nameOf('write-baseline'), values['write-baseline']);
  const startedAt = stamp();

  const findings: Finding[] = [];
  const line = createProgressLine(io);
  let summary: Summary;
  try {
    const running = verify({ ...settings, fetch: fetchFor(io), signal: io.stop, onProgress: line.update });
    let step = await running.next();
    for (; !step.done; step = await running.next()) findings.push(step.value);
    summary = step.value;
  } catch (error) {
    if (!(error instanceof NoVerdict)) throw error;
    line.clear();
    io.stderr(`et-mock: ${visible([error.message, ...accountOf(error.made, findings)].join(' '))}\n`);
    io.stderr(foundBefore(findings));
    return exit.cannot;
  }
  line.clear();
  const { ended, made } = summary;
  if (ended) io.stderr(`et-mock: ${[`The run ${ended.message}.`, ...accountOf(made, findings)].join(' ')}\n`);
  const isAuthenticated = settings.credentials !== undefined;
  const changes = earlier && changesSince(earlier, summary);
  const report: Report = { url, startedAt, findings, summary, isAuthenticated, changes };
  await deliver(report, writers, kinds, values['report-dir'], io);
  if (values['report-dir'] !== undefined && kinds.includes('github')) io.stdout(writers.github.write(report));
  return accept(report, values['write-baseline'], io);
}

/** What would be asked, as a text or as JSON. */
function printPlan(settings: VerifyOptions, kinds: readonly string[], values: Values, io: Io): ExitCode {
  const [kind = 'text'] = kinds;
  if (!['text', 'json'].includes(kind) || values['report-dir'] !== undefined)
    throw new UsageError('--dry-run prints a plan, as text or json, and writes no report');
  const plan = planOf(settings);
  io.stdout(kind === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : planToText(plan));
  return exit.ok;
}

/** Writes what was found into a baseline, where one is wanted and everything was looked at. */
async function accept(report: Report, file: string | undefined, io: Io): Promise<ExitCode> {
  const code = codeOf(report);
  if (file === undefined) return code;
  if (code === exit.cannot || report.summary.ended) {
    io.stderr(`et-mock: ${file} is not written: not everything was looked at.\n`);
    return code;
  }
  const count = await writeBaseline(file, report);
  io.stderr(`Wrote ${file}: ${counted(count, 'known difference')}.\n`);
  return exit.ok;
}

function codeOf(report: Report): ExitCode {
  if (report.summary.ended?.because === 'interrupted') return exit.cannot;
  const kept = isKept(report);
  if (kept === undefined) return exit.cannot;
  return kept ? exit.ok : exit.findings;
}

/** What a run that has ended early says of what it had made; nothing where it had made nothing. */
function accountOf(made: number, findings: readonly Finding[]): string[] {
  const left = findings.filter(({ check }) => check === 'sandbox').map(({ message }) => message);
  if (left.length > 0) return left;
  return made > 0 ? ['What it had made is deleted.'] : [];
}

/** What was found before there was no verdict any more. */
function foundBefore(findings: readonly Finding[]): string {
  const others = findings.filter(({ check }) => check !== 'sandbox');
  return others.map(({ check, message }) => `found before that, by ${check}: ${message}\n`).join('');
}

function settle(url: string, { values, nameOf, section }: Settings<typeof options>): VerifyOptions {
  const { only, seed, shard, concurrency } = values;
  checkSelection(nameOf('only'), only);
  return {
    url,
    mode: values.mode,
    ...readServerOptions(values, nameOf),
    only,
    shard: shard === undefined ? undefined : readShard(nameOf('shard'), shard),
    seed: readNumber(nameOf('seed'), seed, { isWhole: true }),
    concurrency:
      concurrency === undefined
        ? undefined
        : readNumber(nameOf('concurrency'), concurrency, { isWhole: true, least: 1, most: 64 }),
    maxTime: readMaxTime(nameOf('max-time'), values['max-time']),
    allPermissions: values['all-permissions'],
    noEarlyStop: values['no-early-stop'],
    ...readLists(section),
  };
}

type Values = Settings<typeof options>['values'];

function readShard(option: string, text: string): { index: number; count: number } {
  const [index = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (index < 1 || index > count) throw new UsageError(`${option} is like 1/3, got ${text}`);
  return { index, count };
}
