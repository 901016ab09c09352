import type { EntityName, OperationId } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../contract/verification.ts';

/** The operations of an entity that can be made, read, changed and deleted. */
export interface EntityOperations {
  readonly create: OperationId;
  readonly read: OperationId;
  readonly update: OperationId;
  readonly remove: OperationId;
}

/**
 * The operations that a scenario of an entity needs.
 * @throws Error when the document has not all four
 * @example
 * operationsOf('Script').read; // 'getScript'
 */
export function operationsOf(entity: EntityName): EntityOperations {
  const { make, read, update, remove } = entityVerification[entity];
  if (!make || !read || !update || !remove) {
    throw new Error(
      `Failed to find how ${withArticle(entity)} is made, read, changed and deleted: the document has not all four.`,
    );
  }
  return { create: make.operation, read, update, remove };
}

/**
 * The operation that reads one of an entity.
 * @throws Error when the document has none
 */
export function readerOf(entity: EntityName): OperationId {
  const { read } = entityVerification[entity];
  if (!read)
    throw new Error(`Failed to find how ${withArticle(entity)} is read: the document has no operation.`);
  return read;
}

/**
 * The collection of an entity: all of it, or what is below a record of another one.
 * @throws Error when the document has none
 */
export function listOf(entity: EntityName, owner?: EntityName): OperationId {
  const all = (Object.keys(operationVerification) as OperationId[]).filter((id) => {
    const { collection, about } = operationVerification[id];
    return collection?.of === entity && about?.entity === owner;
  });
  // A search by the beginning of a name is asked where nothing lists all of it.
  const found = all.find((id) => operationVerification[id].searches === undefined) ?? all[0];
  if (found) return found;
  throw new Error(
    `Failed to find the collection of ${entity}${owner ? ` below ${owner}` : ''}: the document has none.`,
  );
}
