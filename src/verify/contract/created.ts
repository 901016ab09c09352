import { type OperationId, operationFacts } from '../../contract/operations.ts';

/**
 * The statuses with which an operation says that it has made something: 201, and where the document has none for it any
 * success. Where it has both, 200 says that there was one already.
 * @example
 * createdStatuses('createProject'); // [201]
 */
export function createdStatuses(operation: OperationId): readonly number[] {
  const successes = successesOf(operation);
  return successes.includes(201) ? [201] : successes;
}

/** The statuses with which an operation says that it has done what was asked for. */
export function successesOf(operation: OperationId): readonly number[] {
  return operationFacts[operation].statuses.filter((status) => status < 300);
}
