import type { Cause } from '../../verify/findings/cause.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import { curlOf } from '../../verify/http/exchange.ts';
import { aspects, coverageOf, type Report, reachedOf, verdictOf } from './report.ts';
import { visible } from './visible.ts';

const titles = {
  example: 'examples',
  status: 'statuses',
  option: 'query options',
  expansion: 'expansions',
} as const;

const marks = { violation: '✗', warning: '!', information: 'i' } as const;

/** So many causes are described; whoever has more to mend begins with these. */
const mostCauses = 8;

/** So many operations are named. */
const mostNames = 5;

/** The report for a terminal: the verdict, what the findings come down to, what was covered, the verdict again. */
export function toText(report: Report): string {
  const { causes, checks, sample } = report.summary;
  const skipped = checks.flatMap(({ name, skipped }) =>
    skipped === undefined ? [] : `  ${name}: ${skipped}`,
  );
  const read = sample
    .filter(({ known, read }) => known > read)
    .map((it) => `${it.operation} ${it.read} of ${it.known}`);
  return [
    verdictOf(report),
    '',
    ...causes.slice(0, mostCauses).map((cause) => describeCause(cause, report.isAuthenticated)),
    ...restOf(causes.slice(mostCauses)),
    ...section('Checks that have not run:', skipped),
    ...section('Exercised of what is documented:', totalsOf(report)),
    ...section('Not exercised, and why:', missingOf(report)),
    ...section('A sample was taken:', read.length === 0 ? [] : [`  ${named(read)}`]),
    verdictOf(report),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [title, ...lines, ''];

/** Some names, and how many others there are. */
function named(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` and ${rest} others` : '');
}

/** What shows a cause best, and where else it was seen. */
function describeCause({ example, operations, requests }: Cause, isAuthenticated: boolean): string {
  const others = operations.filter((it) => it !== example.operation);
  const seen =
    requests > 1 || others.length > 0
      ? [
          `    seen in ${requests} ${requests === 1 ? 'request' : 'requests'} at ${operations.length} operations${others.length > 0 ? `, also at ${named(others)}` : ''}`,
          '',
        ]
      : [];
  const described = describeFinding(example, isAuthenticated);
  return seen.length > 0 ? `${described.trimEnd()}\n${seen.join('\n')}` : described;
}

/** What is not described. */
function restOf(causes: readonly Cause[]): string[] {
  if (causes.length === 0) return [];
  const counts = (['violation', 'warning', 'information'] as const).map((severity) => ({
    severity,
    count: causes.filter((cause) => cause.severity === severity).length,
  }));
  const rest = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} of ${severity}`);
  return [
    `And ${causes.length} other causes (${rest.join(', ')}): --report html or json has all of them.`,
    '',
  ];
}

function totalsOf(report: Report): string[] {
  const lines = coverageOf(report);
  const items = lines.flatMap((line) => line.items);
  const reached = lines.filter(({ state }) => state !== 'not reached').length;
  const parts = aspects.map((aspect) => {
    const of = items.filter((it) => it.aspect === aspect);
    return `${reachedOf(of)} of ${of.length} ${titles[aspect]}`;
  });
  return [`  ${reached} of ${lines.length} operations, ${parts.join(', ')}`];
}

/** By the reason: the operations of which nothing was exercised, and how much of the others. */
function missingOf(report: Report): string[] {
  const byReason = new Map<string, string[]>();
  for (const line of coverageOf(report)) {
    if (line.state !== 'not reached') continue;
    const reason = line.reason ?? 'nobody knows why';
    byReason.set(reason, [...(byReason.get(reason) ?? []), line.operation]);
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, operations]) => `  ${reason}: ${named(operations)}`);
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
