import type { OperationId } from '../../../contract/operations.ts';
import type { NoResponse } from '../../http/failures.ts';
import type { RawFinding } from '../check.ts';

/** The requests of a run that got no response which says anything of the contract. */
export interface LostRequests {
  note(failure: NoResponse): void;
  /**
   * What is said of them at the end.
   * @param isExercised whether other requests of an operation were answered
   * @param isJudged whether it is known why none was
   */
  findings(
    isExercised: (operation: OperationId) => boolean,
    isJudged: (operation: OperationId) => boolean,
  ): Iterable<RawFinding>;
}

/** Begins to count. */
export function createLostRequests(): LostRequests {
  const lost = new Map<OperationId, { count: number; reason: string }>();
  return {
    note({ operation, reason }) {
      const known = lost.get(operation) ?? { count: 0, reason };
      known.count++;
      lost.set(operation, known);
    },
    *findings(isExercised, isJudged) {
      // By name: which came first may depend on who was quicker.
      for (const [operation, { count, reason }] of [...lost].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const requests = count === 1 ? 'one request' : `${count} requests`;
        const isKnown = isExercised(operation);
        if (!isKnown && isJudged(operation)) continue;
        const message = isKnown
          ? `${requests} of ${operation} could not be exercised: ${reason}. Others were answered.`
          : `${operation} could not be exercised, with ${requests}: ${reason}.`;
        yield { operation, severity: isKnown ? 'information' : 'warning', message, discrepancies: [] };
      }
    },
  };
}
