import { readable } from '../report/json.ts';
import { type CompareReport, verdictOf } from './report.ts';

/** The report for programs: everything that is known. */
export function toJson(report: CompareReport): string {
  const { startedAt, comparison } = report;
  return `${JSON.stringify({ startedAt, verdict: verdictOf(report), ...comparison }, readable, 2)}\n`;
}
