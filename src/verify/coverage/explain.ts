import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { wordPermissions } from '../../contract/permissions.ts';
import type { CheckRun } from '../engine/selection.ts';
import type { Finding } from '../findings/finding.ts';
import type { Mode } from '../http/client.ts';
import { expandedIn } from '../http/exchange.ts';
import type { Coverage, VerifyCoverageRow } from './coverage.ts';

/** Counts a violation where it was seen: at the operation, and at what the request that showed it has exercised. */
export function recordFinding(coverage: Coverage, { severity, operation, exchanges, where }: Finding): void {
  if (severity !== 'violation' || !operation) return;
  coverage.fail(operation, 'operation', operation);
  const shown = exchanges.at(-1);
  if (shown?.operation !== operation) return;
  coverage.fail(operation, 'status', String(shown.response.status));
  for (const option of Object.keys(shown.request.query)) coverage.fail(operation, 'option', option);
  for (const name of expandedIn(shown)) {
    if (where === undefined || where.includes(`/${name}`)) coverage.fail(operation, 'expansion', name);
  }
}

/** Says of everything that was not exercised why, where no check has said so. */
export function explain(
  rows: readonly VerifyCoverageRow[],
  mode: Mode,
  checks: readonly CheckRun[],
  forbidden: ReadonlySet<OperationId>,
): readonly VerifyCoverageRow[] {
  const skipped = checks.some((check) => check.skipped !== undefined);
  const examples = checks.find(({ name }) => name === 'examples')?.skipped;
  const isReached = new Set(
    rows.filter((row) => row.aspect === 'operation' && row.exercised > 0).map((row) => row.operation),
  );
  const whyNot = ({ operation, aspect }: VerifyCoverageRow): string => {
    if (aspect === 'example' && examples !== undefined) return `the check examples has not run: ${examples}`;
    if (!isReached.has(operation)) return whyUnreached(operation, mode, skipped);
    return reasons[aspect];
  };
  return rows.map((row) => {
    if (forbidden.has(row.operation))
      return { ...row, exercised: 0, unreachable: whyForbidden(row.operation) };
    return row.exercised > 0 || row.unreachable !== undefined ? row : { ...row, unreachable: whyNot(row) };
  });
}

function whyForbidden(operation: OperationId): string {
  return `no permission: ${wordPermissions(operationFacts[operation].permissions) || 'the server responds with 403'}`;
}

const reasons: Readonly<Record<VerifyCoverageRow['aspect'], string>> = {
  operation: 'no request was made',
  example: 'the run was confined to others',
  status: 'no response had it',
  option: 'no request used it',
  expansion: 'no record offers it',
};

function whyUnreached(operation: OperationId, mode: Mode, skipped: boolean): string {
  if (mode === 'read-only' && operationFacts[operation].method !== 'GET')
    return 'it may change something, and the mode is read-only';
  return skipped
    ? 'the checks that have run do not ask it, or found nothing to ask it for'
    : 'the server has nothing to ask it for';
}
