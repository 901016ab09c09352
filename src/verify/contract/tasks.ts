import type { OperationId } from '../../contract/operations.ts';
import { schemaVerification } from '../../contract/verification.ts';

/** The operation that says how far a task is. */
export const taskReader: OperationId = readerOfTasks();

function readerOfTasks(): OperationId {
  const operation = schemaVerification.BackgroundTask?.self.operation;
  if (!operation) throw new Error('Failed to find how tasks are read: BackgroundTask has no x-verify.self.');
  return operation;
}
