import { toBase64 } from '../../contract/body/base64.ts';
import { curlOf } from '../../verify/http/exchange.ts';
import { unexercisedOf } from './grouped.ts';
import { isKept, type Report, verdictOf } from './report.ts';

/** The report for programs: the verdict, what the findings come down to, what was not exercised, every finding. */
export function toJson(report: Report): string {
  const { url, startedAt, summary, isAuthenticated } = report;
  const findings = report.findings.map((finding) => ({
    ...finding,
    exchanges: finding.exchanges.map((exchange) => ({
      ...exchange,
      curl: curlOf(exchange, isAuthenticated),
    })),
  }));
  const verdict = { isKept: isKept(report) ?? null, verdict: verdictOf(report) };
  const unexercised = unexercisedOf(report);
  // What the findings come down to is read before them.
  const { causes, ...rest } = summary;
  const { changes } = report;
  const all = { url, startedAt, ...verdict, changes, summary: { causes, ...rest }, unexercised, findings };
  return `${JSON.stringify(all, readable, 2)}\n`;
}

/** JSON has no bytes. */
export const readable = (_: string, value: unknown) =>
  value instanceof Uint8Array ? { size: value.length, base64: toBase64(value) } : value;
