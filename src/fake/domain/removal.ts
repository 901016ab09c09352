import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { WorldStore } from '../../world/world.ts';
import { isMissed, noteChange } from './consequences.ts';

/**
 * Removes a record and everything that belongs to it. What stays says nothing of it any more: a result has one incident less, say, and a
 * ticket can get another one.
 * @param onRemoved told of each record that is gone
 * @returns how many records were removed; 0 when there is no such record
 */
export function removeRecord(
  store: WorldStore,
  name: EntityName,
  id: string,
  onRemoved?: (name: EntityName, record: Entity) => void,
): number {
  const missed: [EntityName, Entity][] = [];
  const removed = store.removeTree(name, id, (removedName, record) => {
    const entity = removedName as EntityName;
    if (isMissed(entity)) missed.push([entity, record]);
    onRemoved?.(entity, record);
  });
  for (const [entity, record] of missed) noteChange(store, entity, record as Entities[EntityName], undefined);
  return removed;
}
