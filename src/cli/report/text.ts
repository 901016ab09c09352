import type { Finding } from '../../verify/findings/finding.ts';
import { curlOf } from '../../verify/http/exchange.ts';
import {
  aspects,
  type CoverageItem,
  coverageOf,
  type Report,
  reachedOf,
  unreachedOf,
  verdictOf,
} from './report.ts';
import { visible } from './visible.ts';

const marks = { violation: '✗', warning: '!', information: 'i' } as const;

/** The report for a terminal: findings, what was covered, the verdict last. */
export function toText(report: Report): string {
  const findings = report.findings.map((finding) => describeFinding(finding, report.isAuthenticated));
  const skipped = report.summary.checks.flatMap(({ name, skipped }) =>
    skipped === undefined ? [] : `  ${name}: ${skipped}`,
  );
  const sample = report.summary.sample
    .filter(({ known, read }) => known > read)
    .map(({ operation, known, read }) => `  ${operation}: ${read} read of ${known} known`);
  return [
    ...findings,
    ...section('Checks that have not run:', skipped),
    ...section('Exercised of what is documented:', tableOf(report)),
    ...section('Not exercised, and why:', missingOf(report)),
    ...section('A sample was taken:', sample),
    verdictOf(report),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [title, ...lines, ''];

function tableOf(report: Report): string[] {
  const lines = coverageOf(report);
  const rows = lines.map(({ operation, state, items }) => [
    operation,
    ...aspects.map((aspect) => {
      const of = items.filter((it) => it.aspect === aspect);
      return of.length === 0 ? '' : `${reachedOf(of)}/${of.length}`;
    }),
    state === 'passed' ? failedIn(items) : state,
  ]);
  const all = [['', 'examples', 'statuses', 'options', 'expansions', ''], ...rows];
  const widths =
    all[0]?.map((_, column) => all.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0)) ??
    [];
  return all.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}

function failedIn(items: readonly CoverageItem[]): string {
  return items.some(({ state }) => state === 'failed') ? 'failed' : 'passed';
}

function missingOf(report: Report): string[] {
  return coverageOf(report).flatMap((line) => {
    if (line.state === 'not reached') return `  ${line.operation}: ${line.reason}`;
    const parts = [...unreachedOf(line)].map(([reason, names]) => `${names.join(', ')}: ${reason}`);
    return parts.length === 0 ? [] : `  ${line.operation}: ${parts.join('; ')}`;
  });
}

/** A finding in a few lines: what is wrong, what shows it, what is documented. */
export function describeFinding(finding: Finding, isAuthenticated: boolean): string {
  const {
    check,
    severity,
    operation,
    example,
    message,
    where,
    expected,
    actual,
    clause,
    discrepancies,
    seed,
  } = finding;
  const last = finding.exchanges.at(-1);
  const lines = [
    `${marks[severity]} ${[check, operation, example].filter(Boolean).join(' · ')}`,
    `    ${message}`,
    ...(where === undefined ? [] : [`    at ${where}`]),
    ...(expected === undefined ? [] : [`    documented: ${short(expected)}`]),
    ...(actual === undefined ? [] : [`    answered:   ${short(actual)}`]),
    ...(last
      ? [
          `    ${last.request.method} ${last.request.url} -> ${last.response.status}`,
          `    ${curlOf(last, isAuthenticated)}`,
        ]
      : []),
    ...(clause ? [`    ${clause.source} (${clause.pointer})`] : []),
    ...discrepancies.map((title) => `    in doubt: ${title}`),
    ...(seed === undefined ? [] : [`    seed ${seed}`]),
    '',
  ];
  return visible(lines.join('\n'));
}

/** A value in no more than a line. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
