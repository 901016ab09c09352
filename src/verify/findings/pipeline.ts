import { clauseOf, discrepanciesAbout } from '../contract/clause.ts';
import type { RawFinding } from '../engine/check.ts';
import type { Mask } from '../http/redaction.ts';
import { type BaselineEntry, createBaseline } from './baseline.ts';
import type { Finding } from './finding.ts';

/** Turns faults into findings: each once, with its clause and discrepancies, and milder where the difference is known. */
export interface FindingPipeline {
  process(check: string, rawFinding: RawFinding): Iterable<Finding>;
  /** What is to be said of known differences at the end. */
  unused(): Iterable<Finding>;
}

/** What is wrong in the same way with many things is one finding. */
const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * Makes the judge of a run.
 * @param onFinding told of each finding
 */
export function createFindingPipeline(
  known: readonly BaselineEntry[],
  mask: Mask,
  onFinding: (finding: Finding) => void,
): FindingPipeline {
  const seen = new Set<string>();
  const differences = createBaseline(known);
  return {
    *process(check, rawFinding) {
      const { operation, example, where } = rawFinding;
      const said = rawFinding.message.replace(anyId, '*');
      const key = JSON.stringify([check, operation, example, where?.replace(/\/\d+/g, '/*'), said]);
      if (seen.has(key)) return;
      seen.add(key);
      const discrepancies =
        rawFinding.discrepancies ?? (operation ? discrepanciesAbout(operation, where, example) : []);
      const finding: Finding = {
        severity: discrepancies.length > 0 ? 'warning' : 'violation',
        exchanges: [],
        ...(operation ? { clause: clauseOf(operation) } : {}),
        ...rawFinding,
        check,
        discrepancies,
      };
      for (const settled of differences.apply(masked(finding, mask))) {
        onFinding(settled);
        yield settled;
      }
    },
    unused: () => differences.unused(),
  };
}

/** What the server has said, and what was said about it; the names of our own have nothing secret in them. */
function masked(finding: Finding, mask: Mask): Finding {
  const { message, where, expected, actual } = mask({
    message: finding.message,
    where: finding.where,
    expected: finding.expected,
    actual: finding.actual,
  });
  const exchanges = finding.exchanges.map((exchange) => ({
    ...exchange,
    request: { ...mask(exchange.request), method: exchange.request.method },
    response: mask(exchange.response),
  }));
  return { ...finding, message, where, expected, actual, exchanges };
}
