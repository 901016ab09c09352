import { creationFacts } from '../../contract/creation.ts';
import { type EntityName, operationFacts } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { UsageError } from '../../contract/usage-error.ts';
import type { Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { WorldStore } from '../../world/store/records.ts';

/** Whether there is always one: somebody on whose behalf requests are made, and what has an address without an id. */
function isNeeded(entity: EntityName): boolean {
  const { read } = creationFacts[entity];
  return entity === 'User' || (read !== undefined && !operationFacts[read].path.includes('{'));
}

/**
 * Rejects the removal of the last record of which there is always one.
 * @throws UsageError
 */
export function rejectLast(store: WorldStore, entity: EntityName, id: string): void {
  const records = store[entity] as Collection<Entity>;
  if (records.size === 1 && records.has(id) && isNeeded(entity))
    throw new UsageError(
      `Failed to remove ${withArticle(entity)}: there is always one ${creationFacts[entity].noun}.`,
    );
}
