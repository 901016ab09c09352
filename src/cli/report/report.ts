import { counted } from '../../contract/text/counted.ts';
import { isDocumented } from '../../verify/coverage/documented.ts';
import { isIncomplete } from '../../verify/engine/failure.ts';
import type { Unlikeness } from '../../verify/engine/likeness.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import type { Summary, VerifyCoverageRow } from '../../verify.ts';
import type { Changes } from './changes.ts';

/** A verification that is over. */
export interface Report {
  readonly url: string;
  /** When it began, as ISO 8601. */
  readonly startedAt: string;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Whether requests carried credentials; they are in no report. */
  readonly isAuthenticated: boolean;
  /** What is other than in an earlier report, where one was named. */
  readonly changes?: Changes | undefined;
}

/** The findings that break the contract. */
function violationsOf({ findings }: Pick<Report, 'findings'>): Finding[] {
  return findings.filter(({ severity }) => severity === 'violation');
}

/** Whether the contract is kept; undefined when nothing breaks it but not everything was looked at that was to be. */
export function isKept(report: Report): boolean | undefined {
  if (violationsOf(report).length > 0) return false;
  return isIncomplete(report.findings) || report.summary.ended ? undefined : true;
}

/** One sentence that says how it went. */
export function verdictOf(report: Report): string {
  const { requests, mode, ended } = report.summary;
  const causes = report.summary.causes.filter(({ severity }) => severity === 'violation');
  const places = new Set(causes.flatMap(({ operations }) => operations)).size;
  const known = report.summary.differences.filter((it) => it.isKnown).length;
  const butKnown = known > 0 ? `, but for ${counted(known, 'known difference')}` : '';
  const verdicts = {
    true: `keeps the documented contract in everything that was checked${butKnown}`,
    false: `breaks the documented contract in ${counted(causes.length, 'way')}${places > 0 ? `, at ${counted(places, 'operation')}` : ''}`,
    undefined: `shows no violation in what was checked${ended ? '' : ', but et-mock failed to check everything'}`,
  };
  if (report.summary.unlike) return unlikeVerdictOf(report, report.summary.unlike, causes.length);
  const but = ended ? `; the run ${ended.message}` : '';
  return `${report.url} ${verdicts[`${isKept(report)}`]}${but}: ${counted(requests, 'request')} in ${mode} mode.`;
}

/** Nothing else that could be said of such a server is as good to know. */
function unlikeVerdictOf({ url, summary }: Report, { wrong, asked }: Unlikeness, ways: number): string {
  const { requests, mode, ended } = summary;
  const but = ended ? `; the run ${ended.message}` : '';
  return `${url} does not look like Enterprise Tester: ${wrong} of ${asked} operations break the documented contract, in ${counted(ways, 'way')}${but}: ${counted(requests, 'request')} in ${mode} mode.`;
}

/** What can be exercised of an operation besides the operation itself, in the order of the table. */
export const aspects = ['example', 'status', 'option', 'expansion'] as const;

const plurals = {
  example: 'examples',
  status: 'statuses',
  option: 'query options',
  expansion: 'expansions',
} as const;

/** One thing that can be exercised, and what became of it. */
export interface CoverageItem {
  readonly aspect: VerifyCoverageRow['aspect'];
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'not reached';
  /** Whether it is in the document; a server may have more. */
  readonly isDocumented: boolean;
  /** Why it was not reached. */
  readonly reason?: string | undefined;
}

/** The table's line of an operation. */
export interface CoverageLine {
  readonly operation: string;
  readonly state: CoverageItem['state'];
  /** Why nothing of it was reached. */
  readonly reason?: string | undefined;
  readonly items: readonly CoverageItem[];
}

/** The coverage table, one line for each operation. */
export function coverageOf({ summary }: Pick<Report, 'summary'>): CoverageLine[] {
  const lines = new Map<string, CoverageLine & { items: CoverageItem[] }>();
  for (const row of summary.coverage) {
    const item = itemOf(row);
    const line = lines.get(row.operation);
    if (!line) {
      const isItself = row.aspect === 'operation';
      const { state, reason } = isItself ? item : { state: 'passed' as const, reason: undefined };
      lines.set(row.operation, { operation: row.operation, state, reason, items: isItself ? [] : [item] });
    } else if (row.aspect !== 'operation') {
      line.items.push(item);
    }
  }
  return [...lines.values()];
}

/** How much of what is documented was reached: "7 of 9 examples", for each aspect. */
export function totalsOf(lines: readonly CoverageLine[]): string[] {
  const items = lines.flatMap((line) => line.items).filter((item) => item.isDocumented);
  return aspects.map((aspect) => {
    const own = items.filter((it) => it.aspect === aspect);
    const reached = own.filter(({ state }) => state !== 'not reached');
    return `${reached.length} of ${own.length} ${plurals[aspect]}`;
  });
}

/** What of a line was not reached, by the reason. */
export function unreachedOf({ items }: CoverageLine): ReadonlyMap<string, readonly string[]> {
  const byReason = new Map<string, string[]>();
  for (const { aspect, name, state, reason = 'nobody knows why' } of items) {
    if (state !== 'not reached') continue;
    const names = byReason.get(reason) ?? [];
    byReason.set(reason, names);
    names.push(`${aspect} ${name}`);
  }
  return byReason;
}

function itemOf(row: VerifyCoverageRow): CoverageItem {
  const { aspect, name, exercised, failed, unreachable } = row;
  const item = { aspect, name, isDocumented: isDocumented(row) };
  // What failed was reached, even if a redirect or a broken connection kept it from being counted.
  if (failed > 0) return { ...item, state: 'failed' };
  if (exercised > 0) return { ...item, state: 'passed' };
  return { ...item, state: 'not reached', reason: unreachable };
}
