import { curlOf } from '../../verify/http/exchange.ts';
import { type Report, verdictOf, violationsOf } from './report.ts';

/** The report for programs. */
export function toJson(report: Report): string {
  const { url, startedAt, summary, isAuthenticated } = report;
  const findings = report.findings.map((finding) => ({
    ...finding,
    exchanges: finding.exchanges.map((exchange) => ({
      ...exchange,
      curl: curlOf(exchange, isAuthenticated),
    })),
  }));
  const isKept = violationsOf(report).length === 0;
  return `${JSON.stringify({ url, startedAt, isKept, verdict: verdictOf(report), findings, summary }, null, 2)}\n`;
}
