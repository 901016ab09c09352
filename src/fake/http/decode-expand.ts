import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { parseExpand } from '../../query/expand.ts';
import { listed } from './decode.ts';
import { HttpError } from './http-error.ts';

/**
 * Reads `$expand`.
 * @throws HttpError 400 for a name that nothing has that the operation prints
 */
export function decodeExpand(text: string | undefined, operation: OperationId): readonly string[] {
  if (text === undefined) return [];
  const { expansions, prints = operation } = operationFacts[operation];
  const { names, unknown } = parseExpand(text, expansions);
  // Printed in the order of the document, whatever the order of the request.
  if (unknown.length === 0) return expansions.filter((name) => names.includes(name));
  throw new HttpError(
    400,
    `Failed to read $expand: ${prints} has no expansion ${unknown.join(', ')}; ${listed(expansions)}.`,
  );
}
