import { counted, listed } from '../../contract/text/counted.ts';
import type { Cause } from '../../verify/findings/cause.ts';
import type { Finding, Severity } from '../../verify/findings/finding.ts';
import { curlOf } from '../../verify/http/exchange.ts';
import { wordChanges } from './changes.ts';
import { causesWith, seenAt, severities, unexercisedOf } from './grouped.ts';
import { coverageOf, type Report, totalsOf, verdictOf } from './report.ts';
import { visible } from './visible.ts';

const marks = { violation: '✗', warning: '!', information: 'i' } as const;

/** How many causes are described; whoever has more to mend begins with these. */
const maxCauses = 8;

/** How many causes show that a server is something else. */
const fewCauses = 3;

/** How many differences that are new or gone are named. */
const maxChanges = 10;

/** How many operations are named. */
const maxNames = 5;

/** The report for a terminal: the verdict, what the findings come down to, what was covered, the verdict again. */
export function toText(report: Report): string {
  if (report.summary.unlike) return toShortText(report);
  const { causes, checks, sample } = report.summary;
  const read = sample
    .filter(({ known, read }) => known > read)
    .map((it) => `${it.operation} ${it.read} of ${it.known}`);
  const missing = unexercisedOf(report).map(
    ({ reason, operations }) => `  ${reason}: ${listed(operations, maxNames)}`,
  );
  return [
    verdictOf(report),
    '',
    ...causes.slice(0, maxCauses).map((cause) => describeCause(cause, report.isAuthenticated)),
    ...restOf(report, maxCauses),
    ...(report.changes ? [...wordChanges(report.changes, maxChanges), ''] : []),
    ...section('Checks that have not run:', wordSkipped(checks)),
    ...section('Exercised of what is documented:', wordCoverage(report)),
    ...section('Not exercised, and why:', missing),
    ...section('A sample was taken:', read.length === 0 ? [] : [`  ${listed(read, maxNames)}`]),
    verdictOf(report),
    '',
  ].join('\n');
}

/** The report of a server that is something else, which fits on a screen: nobody would mend that finding by finding. */
function toShortText(report: Report): string {
  const told = report.summary.causes.slice(0, fewCauses).map(({ example, ...cause }) => {
    const { check, message } = example;
    const last = example.exchanges.at(-1);
    const shown = last ? ` (${last.request.method} ${last.request.url} -> ${last.response.status})` : '';
    const seen = seenAt({ example, ...cause });
    return visible(
      `${marks[example.severity]} ${check}: ${short(message)}${shown}${seen ? `, seen in ${seen}` : ''}`,
    );
  });
  const verdict = verdictOf(report);
  return [verdict, '', ...told, ...restOf(report, fewCauses), verdict, ''].join('\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [title, ...lines, ''];

/** What shows a cause best, and where else it was seen. */
function describeCause(cause: Cause, isAuthenticated: boolean): string {
  const { example, operations } = cause;
  const seen = seenAt(cause);
  const described = describeFinding(example, isAuthenticated);
  if (seen === undefined) return described;
  const others = operations.filter((it) => it !== example.operation);
  const also = others.length > 0 ? `, also at ${listed(others, maxNames)}` : '';
  return `${described.trimEnd()}\n    seen in ${seen}${also}\n`;
}

/** What is not described. */
function restOf({ summary }: Report, shown: number): string[] {
  const causes = summary.causes.slice(shown);
  if (causes.length === 0) return [];
  const rest = severities.flatMap((severity) => {
    const { length } = causesWith({ summary: { ...summary, causes } }, severity);
    return length > 0 ? [countedCauses(severity, length)] : [];
  });
  return [
    `And ${counted(causes.length, 'other cause')} (${rest.join(', ')}): --report html or json has all of them.`,
    '',
  ];
}

/** The number of causes of a severity: "3 violations". */
const countedCauses = (severity: Severity, number: number): string =>
  severity === 'information' ? `${number} for information` : counted(number, severity);

function wordCoverage(report: Report): string[] {
  const lines = coverageOf(report);
  const reached = lines.filter(({ state }) => state !== 'not reached').length;
  return [`  ${reached} of ${counted(lines.length, 'operation')}, ${totalsOf(lines).join(', ')}`];
}

/** The checks that have not run, by the reason. */
export function wordSkipped(checks: readonly { name: string; skipped?: string | undefined }[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { name, skipped } of checks)
    if (skipped !== undefined) byReason.set(skipped, [...(byReason.get(skipped) ?? []), name]);
  return Array.from(byReason, ([reason, names]) => `  ${reason}: ${names.join(', ')}`);
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
