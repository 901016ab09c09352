import { stamp } from '../http/time.ts';
import { type Difference, differenceOf, keyOfDifference, wordDifference } from './difference.ts';
import type { Finding } from './finding.ts';

/** A difference of a server that is known and accepted for the time being. */
export interface BaselineEntry {
  /** The name of the check that finds it. */
  readonly check: string;
  /** The operation at which it was found. */
  readonly operation?: string;
  /** A part of the message. */
  readonly message?: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** The last day on which it is accepted, such as `2027-01-31`. */
  readonly expires: string;
}

/** Where a run has looked, or not. */
export interface Looked {
  readonly check: string;
  readonly operation?: string | undefined;
}

/** The known differences of a run. */
export interface Baseline {
  /** The finding as information when it is known, and as it is otherwise. */
  apply(finding: Finding): Finding;
  /**
   * A warning for each difference that was not met.
   * @param couldBeMet whether the run has looked where it would be
   */
  unused(couldBeMet: (difference: Looked) => boolean): Iterable<Finding>;
}

/**
 * Prepares known differences; an expired one is met, but no longer accepted.
 * @param listed by somebody, with a reason
 * @param recorded in an earlier run
 */
export function createBaseline(
  listed: readonly BaselineEntry[],
  recorded: readonly Difference[] = [],
): Baseline {
  const met = new Set<BaselineEntry | string>();
  const today = stamp().slice(0, 10);
  const keys = new Map(recorded.map((difference) => [keyOfDifference(difference), difference]));
  return {
    apply(finding) {
      if (finding.severity === 'information') return finding;
      const key = keyOfDifference(differenceOf(finding.check, finding));
      const found = listed.find((it) => describes(it, finding));
      if (keys.has(key)) met.add(key);
      if (found) met.add(found);
      const known = { ...finding, severity: 'information', isKnown: true } as const;
      if (found && found.expires >= today)
        return { ...known, message: `${finding.message} (Known: ${found.reason})` };
      if (keys.has(key)) return { ...known, message: `${finding.message} (Known.)` };
      if (!found) return finding;
      const message = `${finding.message} (Accepted until ${found.expires}: ${found.reason})`;
      return { ...finding, message };
    },
    *unused(couldBeMet) {
      for (const difference of listed) {
        if (met.has(difference) || !couldBeMet(difference)) continue;
        const { check, operation = 'any operation', reason } = difference;
        yield gone(
          `The known difference of ${check} at ${operation} was not met: take it out of the list. (${reason})`,
        );
      }
      const over = [...keys].filter(([key, it]) => !met.has(key) && couldBeMet(it));
      if (over.length === 0) return;
      const named = over.map(([, it]) => wordDifference(it)).join('; ');
      yield gone(`The baseline has what does not occur any more: ${named}. Write it anew.`);
    },
  };
}

const gone = (message: string): Finding => ({
  check: 'baseline',
  severity: 'warning',
  message,
  exchanges: [],
  discrepancies: [],
});

function describes(known: BaselineEntry, finding: Finding): boolean {
  return (
    known.check === finding.check &&
    (known.operation === undefined || known.operation === finding.operation) &&
    (known.message === undefined || finding.message.includes(known.message))
  );
}
