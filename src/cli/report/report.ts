import type { Finding } from '../../verify/finding.ts';
import type { Summary } from '../../verify/verify.ts';

/** A verification that is over. */
export interface Report {
  readonly url: string;
  /** When it began, as ISO 8601. */
  readonly startedAt: string;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Whether requests carried credentials; they are in no report. */
  readonly isAuthenticated: boolean;
}

/** The findings that break the contract. */
export function violationsOf({ findings }: Pick<Report, 'findings'>): Finding[] {
  return findings.filter(({ severity }) => severity === 'violation');
}

/** One sentence that says how it went. */
export function verdictOf(report: Report): string {
  const count = violationsOf(report).length;
  const { requests, mode } = report.summary;
  const kept =
    count === 0
      ? 'keeps the documented contract, as far as was looked'
      : `breaks the documented contract in ${count} places`;
  return `${report.url} ${kept}: ${requests} requests in ${mode} mode.`;
}

/** How much of each operation was exercised. */
export interface CoverageLine {
  readonly operation: string;
  readonly exercised: number;
  readonly all: number;
  readonly failed: number;
  /** What was not exercised, and why when that is known. */
  readonly missing: readonly string[];
}

/** The coverage table, one line for each operation. */
export function coverageOf({ summary }: Report): CoverageLine[] {
  const lines = new Map<
    string,
    { operation: string; exercised: number; all: number; failed: number; missing: string[] }
  >();
  for (const { operation, aspect, name, exercised, failed, unreachable } of summary.coverage) {
    const line = lines.get(operation) ?? { operation, exercised: 0, all: 0, failed: 0, missing: [] };
    lines.set(operation, line);
    line.all++;
    if (exercised > 0) line.exercised++;
    else line.missing.push(`${aspect} ${name}${unreachable === undefined ? '' : ` (${unreachable})`}`);
    if (failed > 0) line.failed++;
  }
  return [...lines.values()];
}
