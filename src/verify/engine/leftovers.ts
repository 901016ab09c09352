import type { OperationId } from '../../contract/operations.ts';
import { listed } from '../../contract/text/counted.ts';
import { isProject, type LedgerEntry } from '../fixtures/ledger.ts';
import type { RawFinding } from './check.ts';

/** How many addresses are named; the others are counted. */
const named = 5;

/** Why something may be left that breaks no contract. */
interface Excuses {
  /** Whether the server was gone by then. */
  readonly isLost: boolean;
  /** Whether the caller has no permission for a deletion. */
  lacks(deletion: OperationId): boolean;
}

/** What is said of records that the run has made and could not delete. */
export function* leftoverFindings(
  left: readonly LedgerEntry[],
  { isLost, lacks }: Excuses,
): Generator<RawFinding> {
  if (isLost) {
    yield* finding(
      'warning',
      'The server was gone before the run could delete what it made; this may be left:',
      left,
    );
    return;
  }
  yield* finding(
    'violation',
    'The run could not delete what it made:',
    left.filter(({ operation }) => !lacks(operation)),
  );
  yield* finding(
    'warning',
    'The caller may not delete what the run made (403), so this is left:',
    left.filter(({ operation }) => lacks(operation)),
  );
}

function* finding(
  severity: 'warning' | 'violation',
  what: string,
  left: readonly LedgerEntry[],
): Generator<RawFinding> {
  if (left.length === 0) return;
  // With a project goes what is in it.
  const sorted = [...left.filter(isProject), ...left.filter((entry) => !isProject(entry))];
  const addresses = listed(
    sorted.map(({ self }) => self),
    named,
  );
  const more = sorted.length > named ? '; the JSON report has all of them' : '';
  yield { severity, message: `${what} ${addresses}${more}.` };
}
