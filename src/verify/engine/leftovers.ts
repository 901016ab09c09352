import type { LedgerEntry } from '../fixtures/ledger.ts';
import type { RawFinding } from './check.ts';

/** So many addresses are named; the others are counted. */
const named = 5;

/**
 * What is said of records that the run has made and could not delete.
 * @param isLost whether the server was gone by then, which breaks no contract
 */
export function* leftoverFindings(left: readonly LedgerEntry[], isLost: boolean): Generator<RawFinding> {
  if (left.length === 0) return;
  const message = isLost
    ? `The server was gone before the run could delete what it made; this may be left: ${wordLeft(left)}.`
    : `The run could not delete what it made: ${wordLeft(left)}.`;
  yield { severity: isLost ? 'warning' : 'violation', message };
}

function wordLeft(left: readonly LedgerEntry[]): string {
  const first = left.slice(0, named).map(({ self }) => self);
  const others = left.length - first.length;
  if (others === 0) return first.join(', ');
  return `${first.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}; the JSON report has all of them`;
}
