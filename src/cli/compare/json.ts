import { readable } from '../report/json.ts';
import { type CompareReport, deedOf, verdictOf } from './report.ts';

/** The report for programs: everything that is known, but for responses that show once more what another one shows. */
export function toJson(report: CompareReport): string {
  const { startedAt, comparison } = report;
  const differences = comparison.differences.map(({ others: _, ...difference }) => ({
    ...difference,
    real: { did: deedOf(difference, 'real'), ...difference.real },
    fake: { did: deedOf(difference, 'fake'), ...difference.fake },
  }));
  const all = { startedAt, verdict: verdictOf(report), ...comparison, differences };
  return `${JSON.stringify(all, readable, 2)}\n`;
}
