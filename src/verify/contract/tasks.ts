import type { Item } from '../../contract/collections.ts';
import type { EntityName, OperationId } from '../../contract/operations.ts';
import { operationVerification, schemaVerification } from '../../contract/verification.ts';

/** The operation that says how far a task is. */
export const taskReader: OperationId = readerOfTasks();

/** The operation that starts tasks of every type. */
export const taskStarter: OperationId = starterOf(undefined);

/**
 * The operation that starts a task about a record of an entity; about nothing in its path when none is named.
 * @throws Error when the document has none, or more than one
 */
export function starterOf(entity: EntityName | undefined): OperationId {
  const found = (Object.keys(operationVerification) as OperationId[]).filter((id) => {
    const { startsTask, about } = operationVerification[id];
    return startsTask && about?.entity === entity;
  });
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  throw new Error(
    `Failed to find what starts a task about ${entity ?? 'nothing'}: ${found.join(', ') || 'nothing does'}.`,
  );
}

/** Whether a task has failed: it has a text that says why. */
export function hasFailed({ Error: error }: Item): boolean {
  return typeof error === 'string' && error !== '';
}

/** Whether a task is over: it is complete, or it has failed. */
export function isOver(task: Item): boolean {
  return task.Complete === true || hasFailed(task);
}

/** What shows that a task goes on; how long it has been under way does not. */
export function progressOf({ TotalElements, ProcessedElements, ProgressInPercent, Messages }: Item): string {
  return JSON.stringify([TotalElements, ProcessedElements, ProgressInPercent, Messages]);
}

function readerOfTasks(): OperationId {
  const operation = schemaVerification.BackgroundTask?.self.operation;
  if (!operation) throw new Error('Failed to find how tasks are read: BackgroundTask has no x-verify.self.');
  return operation;
}
