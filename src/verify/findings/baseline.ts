import { stamp } from '../http/time.ts';
import type { Finding } from './finding.ts';

/** A difference of a server that is known and accepted for the time being. */
export interface BaselineEntry {
  /** The name of the check that finds it. */
  readonly check: string;
  readonly operation?: string;
  /** A part of the message. */
  readonly message?: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** The last day on which it is accepted, such as `2027-01-31`. */
  readonly expires: string;
}

/** The known differences of a run. */
export interface Baseline {
  /** The finding as information when it is known, and as it is otherwise. */
  apply(finding: Finding): Iterable<Finding>;
  /** A warning for each difference that was not met. */
  unused(): Iterable<Finding>;
}

/** Prepares known differences; an expired one is met, but no longer accepted. */
export function createBaseline(known: readonly BaselineEntry[]): Baseline {
  const met = new Set<BaselineEntry>();
  const today = stamp().slice(0, 10);
  return {
    *apply(finding) {
      const found = known.find((it) => describes(it, finding));
      if (!found || finding.severity === 'information') return yield finding;
      met.add(found);
      if (found.expires < today) {
        return yield {
          ...finding,
          message: `${finding.message} (Accepted until ${found.expires}: ${found.reason})`,
        };
      }
      yield { ...finding, severity: 'information', message: `${finding.message} (Known: ${found.reason})` };
    },
    *unused() {
      for (const difference of known) {
        if (met.has(difference)) continue;
        const { check, operation = 'any operation', reason } = difference;
        const message = `The known difference of ${check} at ${operation} was not met: take it out of the list. (${reason})`;
        yield { check: 'baseline', severity: 'warning', message, exchanges: [], discrepancies: [] };
      }
    },
  };
}

function describes(known: BaselineEntry, finding: Finding): boolean {
  return (
    known.check === finding.check &&
    (known.operation === undefined || known.operation === finding.operation) &&
    (known.message === undefined || finding.message.includes(known.message))
  );
}
