import type { Aspect, CoverageRow } from '../contract/coverage.ts';
import { checkNames } from '../contract/known-names.ts';
import { UsageError } from '../contract/usage-error.ts';
import { element, toXml } from './xml.ts';

/** What a coverage report looks like, and what it asks for. */
export interface CoverageReportOptions {
  /** `text`, for people, when absent. */
  readonly format?: 'text' | 'json' | 'junit' | undefined;
  /** The percentage of all rows below which the report says that it is not enough. */
  readonly failUnder?: number | undefined;
}

const aspects: Readonly<Record<Aspect, string>> = {
  operation: 'operations',
  example: 'examples',
  status: 'statuses',
  option: 'query options',
  expansion: 'expansions',
};

/**
 * The coverage in percent: how much of the API was used, with one decimal, rounded down, so that 100 means all of it.
 * @param rows of `mock.coverage()`, or some of them
 * @returns 100 where there are no rows
 * @example
 * percentOf(createMock().coverage()); // 0
 */
export function percentOf(rows: readonly CoverageRow[]): number {
  if (rows.length === 0) return 100;
  return Math.floor((1000 * rows.filter(isUsed).length) / rows.length) / 10;
}

/**
 * Writes what a suite has used of the API: percentages for each aspect, and what was never used. JUnit XML has a suite for
 * each operation and a test for each row, skipped where it was never used; the bound is a test of its own.
 * @param rows of `mock.coverage()`
 * @example
 * const mock = createMock();
 * await mock.fetch('/api/projects');
 * coverageReport(mock.coverage(), { format: 'text' });
 */
export function coverageReport(rows: readonly CoverageRow[], options: CoverageReportOptions = {}): string {
  checkNames('Failed to report the coverage', options, { format: true, failUnder: true });
  const { format = 'text', failUnder } = options;
  if (Object.hasOwn(writers, format)) return writers[format](rows, failUnder);
  throw new UsageError(
    `Failed to report the coverage: ${format} is not a format; known: ${Object.keys(writers).join(', ')}.`,
  );
}

/** What a coverage report can be. */
export type CoverageFormat = NonNullable<CoverageReportOptions['format']>;

type CoverageWriter = (rows: readonly CoverageRow[], failUnder: number | undefined) => string;

const writers: Readonly<Record<CoverageFormat, CoverageWriter>> = {
  text: toText,
  json: toJson,
  junit: toJunit,
};

/** Whether as much was used as was asked for. */
export function isEnough(rows: readonly CoverageRow[], failUnder = 0): boolean {
  return percentOf(rows) >= failUnder;
}

const isUsed = ({ used }: CoverageRow) => used > 0;

function summaryOf(rows: readonly CoverageRow[]) {
  return (Object.keys(aspects) as Aspect[]).map((aspect) => {
    const of = rows.filter((row) => row.aspect === aspect);
    return { aspect, used: of.filter(isUsed).length, all: of.length, percent: percentOf(of) };
  });
}

function toText(rows: readonly CoverageRow[], failUnder: number | undefined): string {
  const total = { used: rows.filter(isUsed).length, all: rows.length, percent: percentOf(rows) };
  const line = (name: string, { used, all, percent }: typeof total) =>
    `  ${name.padEnd(14)}${`${used} of ${all}`.padStart(12)}${percent.toFixed(1).padStart(8)} %`;
  const unused = rows.filter((row) => !isUsed(row));
  const without = [...new Set(unused.map(({ operation }) => operation))].map((operation) => {
    const names = unused.filter((row) => row.operation === operation);
    const isWhole = names.some(({ aspect }) => aspect === 'operation');
    return `  ${operation}: ${isWhole ? 'everything' : names.map(({ aspect, name }) => `${aspect} ${name}`).join(', ')}`;
  });
  return [
    'Used of what is documented:',
    ...summaryOf(rows).map(({ aspect, ...of }) => line(aspects[aspect], of)),
    line('all', total),
    ...(without.length > 0 ? ['', 'Never used:', ...without] : []),
    ...(failUnder === undefined ? [] : ['', verdictOf(rows, failUnder)]),
    '',
  ].join('\n');
}

/** Says whether the bound is kept. */
function verdictOf(rows: readonly CoverageRow[], failUnder: number): string {
  const percent = percentOf(rows);
  return isEnough(rows, failUnder)
    ? `Enough was used: ${percent} %, at least ${failUnder} % is asked for.`
    : `Too little was used: ${percent} %, at least ${failUnder} % is asked for.`;
}

function toJson(rows: readonly CoverageRow[], failUnder: number | undefined): string {
  const report = {
    percent: percentOf(rows),
    ...(failUnder === undefined ? {} : { failUnder, isEnough: isEnough(rows, failUnder) }),
    aspects: summaryOf(rows),
    rows,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJunit(rows: readonly CoverageRow[], failUnder: number | undefined): string {
  const operations = [...new Set(rows.map(({ operation }) => operation))];
  const suites = operations.map((operation) => {
    const own = rows.filter((row) => row.operation === operation);
    const skipped = own.filter((row) => !isUsed(row)).length;
    return element(
      'testsuite',
      { name: operation, tests: own.length, failures: 0, errors: 0, skipped },
      ...own.map((row) =>
        element(
          'testcase',
          { name: `${row.aspect} ${row.name}`, classname: operation },
          ...(isUsed(row) ? [] : [element('skipped', { message: 'never used' })]),
        ),
      ),
    );
  });
  const bound = failUnder === undefined ? [] : [boundSuite(rows, failUnder)];
  return toXml(element('testsuites', { name: 'coverage of the API' }, ...suites, ...bound));
}

function boundSuite(rows: readonly CoverageRow[], failUnder: number) {
  const verdict = verdictOf(rows, failUnder);
  const failures = isEnough(rows, failUnder)
    ? []
    : [element('failure', { type: 'coverage', message: verdict }, verdict)];
  return element(
    'testsuite',
    { name: 'coverage', tests: 1, failures: failures.length, errors: 0, skipped: 0 },
    element('testcase', { name: `at least ${failUnder} % is used`, classname: 'coverage' }, ...failures),
  );
}
