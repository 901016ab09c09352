import { curlOf } from '../../verify/exchange.ts';
import type { Finding } from '../../verify/finding.ts';
import { coverageOf, type Report, verdictOf } from './report.ts';

const marks = { violation: '✗', warning: '!', information: 'i' } as const;

/** The report for a terminal: findings, what was covered, the verdict last. */
export function toText(report: Report): string {
  const findings = report.findings.map((finding) => describeFinding(finding, report.isAuthenticated));
  const coverage = coverageOf(report);
  const width = Math.max(...coverage.map(({ operation }) => operation.length));
  const lines = coverage.map(
    ({ operation, exercised, all, failed }) =>
      `  ${operation.padEnd(width)}  ${`${exercised} of ${all}`.padStart(9)}${failed > 0 ? `  ${failed} failed` : ''}`,
  );
  const sample = report.summary.sample
    .filter(({ known, read }) => known > read)
    .map(({ operation, known, read }) => `  ${operation}: ${read} read of ${known} known`);
  return [
    ...findings,
    'Exercised of what is documented:',
    ...lines,
    ...(sample.length > 0 ? ['', 'A sample was taken:', ...sample] : []),
    '',
    verdictOf(report),
    '',
  ].join('\n');
}

/** A finding in a few lines: what is wrong, what shows it, what is documented. */
export function describeFinding(finding: Finding, isAuthenticated: boolean): string {
  const { check, severity, operation, example, message, where, expected, actual, clause, doubts, seed } =
    finding;
  const last = finding.exchanges.at(-1);
  return [
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
    ...doubts.map((title) => `    in doubt: ${title}`),
    ...(seed === undefined ? [] : [`    seed ${seed}`]),
    '',
  ].join('\n');
}

/** A value in no more than a line. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
