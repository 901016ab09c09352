import type { OperationId } from '../../contract/operations.ts';
import { type Accepted, accepted } from '../../contract/verification.ts';
import type { Severity } from '../findings/finding.ts';

/** How a finding weighs that the register accepts, and the discrepancy that says why. */
export interface Acceptance {
  readonly severity: Severity;
  readonly discrepancies: readonly [string];
  /** What else has to be so for it to be accepted. */
  readonly only: Accepted;
}

/**
 * What the register accepts although a check finds it; undefined when it accepts nothing of the kind.
 * @param check the name of the check
 * @param at what the finding is about: an operation, or what is printed, and as much more as the register may ask for
 * @example
 * acceptanceOf('paging', { operation: 'searchProjectAssignees' })?.severity; // 'warning'
 */
export function acceptanceOf(
  check: string,
  at: Partial<Pick<Accepted, 'entity' | 'property' | 'where' | 'status'>> & {
    readonly operation?: OperationId;
  },
): Acceptance | undefined {
  const found = accepted.find(
    (it) =>
      it.check.includes(check) &&
      (it.entity === undefined ? it.operation === at.operation : it.entity === at.entity) &&
      (['property', 'where', 'status'] as const).every((key) => it[key] === at[key]),
  );
  return found && { severity: found.severity, discrepancies: [found.title], only: found };
}

/** The severity and discrepancy of an acceptance, as a finding has them; nothing when there is none. */
export function softened(
  acceptance: Acceptance | undefined,
): Partial<Pick<Acceptance, 'severity' | 'discrepancies'>> {
  return acceptance ? { severity: acceptance.severity, discrepancies: acceptance.discrepancies } : {};
}
