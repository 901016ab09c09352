import { discrepancies } from '../../contract/document.ts';
import type { OperationId } from '../../contract/operations.ts';

/**
 * A contradiction of the register, as what a finding names as its doubt.
 * @throws Error when the register has no such entry: then what leans on it is wrong too
 */
export function discrepancyTitle(operation: OperationId, title: string): readonly [string] {
  const found = discrepancies().some((entry) => entry.operationId === operation && entry.title === title);
  if (!found) throw new Error(`Failed to find "${title}" in the register of ${operation}.`);
  return [title];
}
