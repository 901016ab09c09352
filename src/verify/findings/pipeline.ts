import { guidPattern } from '../../contract/text/guid.ts';
import { clauseOf, discrepanciesAbout } from '../contract/clause.ts';
import type { RawFinding } from '../engine/check.ts';
import type { Mask } from '../http/redaction.ts';
import type { Baseline } from './baseline.ts';
import { type Cause, CauseRecord, causeKey, inOrder, wordingKey } from './cause.ts';
import { differenceOf, keyOfDifference, type SeenDifference } from './difference.ts';
import { createEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Turns faults into findings: each once, with its clause and discrepancies, and milder where the difference is known. */
export interface FindingPipeline {
  process(check: string, rawFinding: RawFinding): Iterable<Finding>;
  /** A fault without what is not kept of it; it can be processed later. */
  withoutExcess(rawFinding: RawFinding): RawFinding;
  /** Every difference that breaks the contract, or would if it were not known. */
  differences(): readonly SeenDifference[];
  /** What the findings come down to, the heaviest first. */
  causes(): readonly Cause[];
}

/** What is wrong in the same way with many things is one finding. */
const anyId = new RegExp(guidPattern, 'gi');

/** How many findings that are worded alike are told of one operation, or example: more would say nothing new. */
const maxAlike = 5;

/**
 * Makes the judge of a run.
 * @param onFinding told of each finding, and of what those that are worded alike have in common
 */
export function createFindingPipeline(
  baseline: Baseline,
  mask: Mask,
  onFinding: (finding: Finding, wording: string) => void,
): FindingPipeline {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const causes = new Map<string, CauseRecord>();
  const differences = new Map<string, SeenDifference>();
  const evidence = createEvidence(mask);

  /** Whether a fault is one more of those that were told of often enough, or exactly one of them. */
  function isTold(
    check: string,
    wording: string,
    { operation, example, where, message }: RawFinding,
  ): boolean {
    const place = JSON.stringify([wording, operation, example]);
    const count = counts.get(place) ?? 0;
    if (count >= maxAlike) return true;
    const said = message.replace(anyId, '*');
    const key = JSON.stringify([check, operation, example, where?.replace(/\/\d+/g, '/*'), said]);
    if (seen.has(key)) return true;
    seen.add(key);
    counts.set(place, count + 1);
    return false;
  }

  function complete(check: string, rawFinding: RawFinding): Finding {
    const { operation, example, where } = rawFinding;
    const discrepancies =
      rawFinding.discrepancies ?? (operation ? discrepanciesAbout(operation, where, example) : []);
    return {
      severity: discrepancies.length > 0 ? 'warning' : 'violation',
      exchanges: [],
      ...(operation ? { clause: clauseOf(operation) } : {}),
      ...rawFinding,
      check,
      discrepancies,
    };
  }

  return {
    *process(check, rawFinding) {
      const finding = complete(check, rawFinding);
      const wording = wordingKey(check, finding);
      const told = isTold(check, wording, rawFinding);
      const settled = baseline.apply(told ? finding : evidence.finding(finding));
      if (finding.severity === 'violation') {
        const difference = differenceOf(check, finding);
        differences.set(keyOfDifference(difference), {
          ...difference,
          isKnown: settled.severity === 'information',
        });
      }
      const cause = `${settled.severity} ${causeKey(check, finding)}`;
      const record = causes.get(cause) ?? new CauseRecord(told ? evidence.finding(settled) : settled);
      causes.set(cause, record);
      record.see(rawFinding);
      if (told) return;
      record.add(settled);
      onFinding(settled, wording);
      yield settled;
    },
    withoutExcess: evidence.withoutExcess,
    differences: () => [...differences.values()],
    causes: () => inOrder(causes.values()),
  };
}
