import { element, toXml, type Xml } from '../../report/xml.ts';
import type { CheckRun } from '../../verify/engine/selection.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import type { Report } from './report.ts';
import { describeFinding } from './text.ts';
import { visible } from './visible.ts';

/** What has become of one test. */
interface Case {
  readonly name: string;
  readonly failures: readonly Finding[];
  /** Why there is no verdict: the check has failed itself. */
  readonly error?: string | undefined;
  /** What is no failure, and good to know. */
  readonly remarks: readonly Finding[];
  readonly skipped?: string | undefined;
}

/**
 * The report as JUnit XML, which CI servers read: a suite for each check, in it a test for each documented example and
 * for each violation. Written without a library: that of npm puts attributes where Jenkins' schema has none.
 */
export function toJunit(report: Report): string {
  const { findings, summary } = report;
  const names = new Set([...summary.checks, ...findings.map(({ check }) => ({ name: check }))].map(nameOf));
  const suites = [...names].map((name) => {
    const found = findings.filter(({ check }) => check === name);
    const check = summary.checks.find((it) => it.name === name);
    const cases = check?.name === 'examples' ? examplesOf(report, found, check) : casesOf(found, check);
    return { name, cases: [...cases, ...failureOf(check)] };
  });
  const all = suites.flatMap(({ cases }) => cases);
  return toXml(
    element(
      'testsuites',
      { name: `et-mock verify ${report.url}`, time: (summary.elapsed / 1000).toFixed(3), ...count(all) },
      ...suites.map(({ name, cases }) =>
        element(
          'testsuite',
          {
            name,
            timestamp: report.startedAt.replace(/\.\d+Z$/, ''),
            ...count(cases),
            skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
          },
          ...cases.map((it) => write(it, name, report.isAuthenticated)),
        ),
      ),
    ),
  );
}

const nameOf = ({ name }: { readonly name: string }) => name;

const isViolation = ({ severity }: Finding) => severity === 'violation';

/** A test for each violation; one that passes or is skipped where there is none. */
function casesOf(found: readonly Finding[], check: CheckRun | undefined): Case[] {
  const failures = found.filter(isViolation);
  const remarks = found.filter((it) => !isViolation(it));
  if (failures.length > 0)
    return failures.map((it, index) => ({
      name: titleOf(it),
      failures: [it],
      remarks: index === 0 ? remarks : [],
    }));
  const name = check?.description ?? 'What is known is still so.';
  return [{ name, failures, remarks, skipped: check?.skipped }];
}

/** A test of its own where the check has failed itself. */
function failureOf(check: CheckRun | undefined): Case[] {
  if (check?.failure === undefined) return [];
  return [{ name: 'The check runs to its end.', failures: [], remarks: [], error: check.failure }];
}

/** A test for each documented example. */
function examplesOf({ summary }: Report, found: readonly Finding[], check: CheckRun): Case[] {
  const rows = summary.coverage.filter(({ aspect }) => aspect === 'example');
  const cases = rows.map(({ operation, name, exercised, unreachable }) => {
    const about = found.filter((it) => it.example === name && it.operation === operation);
    const failures = about.filter(isViolation);
    const remarks = about.filter((it) => !isViolation(it));
    const skipped = failures.length === 0 && exercised === 0 ? (unreachable ?? 'not exercised') : undefined;
    return { name: `${operation}: ${name}`, failures, remarks, skipped };
  });
  const others = found.filter((it) => !rows.some((row) => row.name === it.example));
  return others.length > 0 ? [...cases, ...casesOf(others, check)] : cases;
}

function count(cases: readonly Case[]) {
  const failures = cases.filter((it) => it.failures.length > 0).length;
  return { tests: cases.length, failures, errors: cases.filter(({ error }) => error !== undefined).length };
}

function write(
  { name, failures, error, remarks, skipped }: Case,
  classname: string,
  isAuthenticated: boolean,
): Xml {
  const [first] = failures;
  const described = (found: readonly Finding[]) =>
    found.map((it) => describeFinding(it, isAuthenticated)).join('\n');
  return element(
    'testcase',
    { name, classname },
    ...(skipped === undefined ? [] : [element('skipped', { message: skipped })]),
    ...(error === undefined ? [] : [element('error', { type: 'internal', message: error })]),
    ...(first
      ? [element('failure', { type: first.severity, message: visible(first.message) }, described(failures))]
      : []),
    ...(remarks.length > 0 ? [element('system-out', {}, described(remarks))] : []),
  );
}

function titleOf({ operation, example, message }: Finding): string {
  return visible([operation, example, message].filter(Boolean).join(': '));
}
