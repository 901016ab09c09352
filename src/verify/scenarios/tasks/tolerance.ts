import type { OperationId } from '../../../contract/operations.ts';
import { acceptanceOf } from '../../contract/discrepancies.ts';

/**
 * How far the start of a task may move in a stream: as far as the register accepts it.
 * @param check the name of the check that looks at it
 * @returns milliseconds
 */
export function startTolerance(check: string, operation: OperationId): number {
  return acceptanceOf(check, { operation, where: '/StartedAt' })?.only.within ?? 0;
}
