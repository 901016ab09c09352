import { discrepancies, document, withAddresses } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { Clause } from '../findings/finding.ts';

/** Where the document describes an operation, and where it has that from. */
export function clauseOf(operation: OperationId, part = ''): Clause {
  const { path, method } = operationFacts[operation];
  const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
  const { page, heading } = document.paths[path]?.[method.toLowerCase() as 'get']?.['x-source'] ?? {};
  return { pointer: pointer + part, source: withAddresses([page, heading].filter(Boolean).join(', ')) };
}

/** The contradictions between the sources that speak of a place in the responses of an operation. */
export function discrepanciesAbout(
  operation: OperationId,
  where: string | undefined,
  example?: string,
): string[] {
  if (where === undefined) return [];
  return discrepancies()
    .filter((entry) => entry.operationId === operation)
    .filter(({ deviations = [] }) =>
      deviations.some((it) => it.pointer === where && (!example || it.example === example)),
    )
    .map(({ title }) => title);
}
