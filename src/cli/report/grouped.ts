import { counted } from '../../contract/text/counted.ts';
import { type Cause, isOfCause } from '../../verify/findings/cause.ts';
import type { Finding, Severity } from '../../verify/findings/finding.ts';
import { coverageOf, type Report } from './report.ts';

/** The severities in the order in which they are told. */
export const severities: readonly Severity[] = ['violation', 'warning', 'information'];

/** The causes of a severity, heaviest first. */
export function causesWith({ summary }: Pick<Report, 'summary'>, severity: Severity): readonly Cause[] {
  return summary.causes.filter((cause) => cause.severity === severity);
}

/** At how much a cause was seen, as a part of a sentence; undefined where its example says all there is. */
export function seenAt({ example, operations, requests }: Cause): string | undefined {
  const isAlone = operations.every((it) => it === example.operation);
  if (requests <= 1 && isAlone) return undefined;
  const where = counted(operations.length, 'operation');
  // What never came is no request of which there is a response to show.
  return requests === 0 ? where : `${counted(requests, 'request')} at ${where}`;
}

/** The findings of a cause at one operation; the clearest of all where none of it was kept. */
export function findingsAt(
  { findings }: Pick<Report, 'findings'>,
  cause: Cause,
  operation: Finding['operation'],
): readonly Finding[] {
  const own = findings.filter((it) => it.operation === operation && isOfCause(cause, it));
  return own.length > 0 ? own : [cause.example];
}

/** A reason for which something was not exercised, and the operations of which nothing was. */
export interface Unexercised {
  readonly reason: string;
  readonly operations: readonly string[];
}

/** What was not exercised, by the reason; that of the most operations first. */
export function unexercisedOf(report: Pick<Report, 'summary'>): readonly Unexercised[] {
  const byReason = new Map<string, string[]>();
  for (const line of coverageOf(report)) {
    if (line.state !== 'not reached') continue;
    const reason = line.reason ?? 'nobody knows why';
    byReason.set(reason, [...(byReason.get(reason) ?? []), line.operation]);
  }
  return Array.from(byReason, ([reason, operations]) => ({ reason, operations })).sort(
    (a, b) => b.operations.length - a.operations.length,
  );
}
