import { element, toXml, type Xml } from '../../report/xml.ts';
import type { CheckRun } from '../../verify/engine/selection.ts';
import type { Cause } from '../../verify/findings/cause.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import { findingsAt, seenAt, unexercisedOf } from './grouped.ts';
import { type Report, verdictOf } from './report.ts';
import { describeFinding } from './text.ts';
import { visible } from './visible.ts';

/** What has become of one test. */
interface Case {
  readonly name: string;
  /** What is told of each cause that was seen here. */
  readonly failures: readonly Told[];
  /** Why there is no verdict: the check has failed itself. */
  readonly error?: string | undefined;
  /** What is no failure, and good to know. */
  readonly remarks: readonly Told[];
  readonly skipped?: string | undefined;
}

/** A cause as it is told at one place. */
interface Told {
  /** The same at every operation, so that a CI server counts it as one. */
  readonly message: string;
  readonly text: string;
}

/**
 * The report as JUnit XML, which CI servers read: a suite for each check, in it a test for each operation at which it has
 * looked, or for each documented example. Written without a library: that of npm puts attributes where Jenkins' schema has none.
 */
export function toJunit(report: Report): string {
  const { summary } = report;
  const names = new Set([...summary.checks.map(({ name }) => name), ...summary.causes.map((it) => it.check)]);
  const suites = [...names].map((name) => {
    const check = summary.checks.find((it) => it.name === name);
    const causes = summary.causes.filter((cause) => cause.check === name);
    const cases =
      check?.name === 'examples' ? examplesOf(report, causes, check) : operationsOf(report, causes, check);
    return { name, cases: [...cases, ...failureOf(check)] };
  });
  const missing = unexercisedOf(report).map(({ reason, operations }) => ({
    name: reason,
    failures: [],
    remarks: [],
    skipped: operations.join(', '),
  }));
  const all = [...suites, ...(missing.length > 0 ? [{ name: 'not exercised', cases: missing }] : [])];
  const verdict = verdictOf(report);
  return toXml(
    element(
      'testsuites',
      {
        name: visible(`et-mock verify: ${verdict}`),
        time: (summary.elapsed / 1000).toFixed(3),
        ...count(all.flatMap(({ cases }) => cases)),
      },
      ...all.map(({ name, cases }, index) =>
        element(
          'testsuite',
          {
            name,
            timestamp: report.startedAt.replace(/\.\d+Z$/, ''),
            ...count(cases),
            skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
          },
          ...cases.map((it) => write(it, name)),
          ...(index === all.length - 1 ? [element('system-out', {}, visible(verdict))] : []),
        ),
      ),
    ),
  );
}

/** A test for each operation at which a check has looked, and one for what is about none. */
function operationsOf(report: Report, causes: readonly Cause[], check: CheckRun | undefined): Case[] {
  const title = check?.description ?? 'What is known is still so.';
  if (causes.length === 0 && !check?.asked?.length)
    return [{ name: title, ...nothing, skipped: check?.skipped ?? whyNotAsked(check) }];
  const places = new Set([...(check?.asked ?? []), ...causes.flatMap(({ operations }) => operations)]);
  const elsewhere = causes.filter(({ operations }) => operations.length === 0);
  return [
    ...Array.from(places, (operation) => ({
      name: operation,
      ...toldOf(report, causes, operation),
    })),
    ...(elsewhere.length > 0 || places.size === 0
      ? [{ name: title, ...toldOf(report, elsewhere, undefined) }]
      : []),
  ];
}

const nothing = { failures: [], remarks: [] } as const;

/** A check that has looked at nothing has passed at nothing. */
const whyNotAsked = (check: CheckRun | undefined) =>
  check?.asked ? 'there was nothing to look at' : undefined;

/** What is told of the causes that were seen at an operation. */
function toldOf(
  report: Report,
  causes: readonly Cause[],
  operation: Finding['operation'],
  isAbout: (finding: Finding) => boolean = () => true,
): Pick<Case, 'failures' | 'remarks'> {
  const seen = causes.filter(({ operations }) =>
    operation === undefined ? operations.length === 0 : operations.some((it) => it === operation),
  );
  const tell = (cause: Cause): Told[] => {
    const found = findingsAt(report, cause, operation).filter(isAbout);
    const at = seenAt(cause);
    const text = [
      ...found.map((it) => describeFinding(it, report.isAuthenticated)),
      ...(at === undefined ? [] : [`Seen in ${at}.\n`]),
    ].join('\n');
    const message = visible(cause.example.message) + (at === undefined ? '' : ` (seen in ${at})`);
    return found.length > 0 ? [{ message, text }] : [];
  };
  return {
    failures: seen.filter(({ severity }) => severity === 'violation').flatMap(tell),
    remarks: seen.filter(({ severity }) => severity !== 'violation').flatMap(tell),
  };
}

/** A test of its own where the check has failed itself. */
function failureOf(check: CheckRun | undefined): Case[] {
  if (check?.failure === undefined) return [];
  return [{ name: 'The check runs to its end.', ...nothing, error: check.failure }];
}

/** A test for each documented example. */
function examplesOf(report: Report, causes: readonly Cause[], check: CheckRun): Case[] {
  const rows = report.summary.coverage.filter(({ aspect }) => aspect === 'example');
  const cases = rows.map(({ operation, name, exercised, unreachable }) => {
    const told = toldOf(report, causes, operation, ({ example }) => example === name);
    const skipped =
      told.failures.length === 0 && exercised === 0 ? (unreachable ?? 'not exercised') : undefined;
    return { name: `${operation}: ${name}`, ...told, skipped };
  });
  const others = causes.filter((cause) => !rows.some((row) => cause.operations.includes(row.operation)));
  return others.length > 0 ? [...cases, ...operationsOf(report, others, { ...check, asked: [] })] : cases;
}

function count(cases: readonly Case[]) {
  const failures = cases.filter((it) => it.failures.length > 0).length;
  return { tests: cases.length, failures, errors: cases.filter(({ error }) => error !== undefined).length };
}

function write({ name, failures, error, remarks, skipped }: Case, classname: string): Xml {
  const [first, ...others] = failures;
  const text = (told: readonly Told[]) => told.map((it) => it.text).join('\n');
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return element(
    'testcase',
    { name, classname },
    ...(skipped === undefined ? [] : [element('skipped', { message: skipped })]),
    ...(error === undefined ? [] : [element('error', { type: 'internal', message: error })]),
    ...(first
      ? [element('failure', { type: 'violation', message: first.message + more }, text(failures))]
      : []),
    ...(remarks.length > 0 ? [element('system-out', {}, text(remarks))] : []),
  );
}
