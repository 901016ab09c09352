import type { Finding } from '../findings/finding.ts';
import type { Exchange } from '../http/exchange.ts';
import { NoVerdict } from '../http/failures.ts';
import type { RawFinding } from './check.ts';

/** The name under which a run tells of a check that has failed itself. */
export const internal = 'internal';

/**
 * What is said of an error that has ended a check: of the server when it wants other credentials, of the verifier itself
 * otherwise.
 * @param check the name of the check
 * @param last the last exchange before it
 * @returns the name of the check that says it, and what it says
 */
export function failureOf(
  check: string,
  error: unknown,
  last: Exchange | undefined,
): readonly [check: string, RawFinding] {
  // The server could be reached when the run began.
  if (error instanceof NoVerdict) return ['responses', { severity: 'violation', message: error.message }];
  const message = `The check ${check} has failed and says no more: ${reasonOf(error)}. That is a fault of et-mock, not of the server; please report it.`;
  const exchanges = last ? [last] : [];
  // At whichever operation it is seen, it is one fault.
  return [internal, { operation: undefined, severity: 'warning', message, exchanges, discrepancies: [] }];
}

/** What an error says in a line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Whether some check has failed, or some operation was never answered, so that nobody knows what would have been found. */
export function isIncomplete(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ check, severity }) => [internal, 'responses'].includes(check) && severity === 'warning',
  );
}
