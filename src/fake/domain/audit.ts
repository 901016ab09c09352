import type { World } from '../../world/world.ts';

/** What a record notes of the caller who changes it now. */
export function changedNow({ now, caller }: Pick<World, 'now' | 'caller'>) {
  const { Id, UserName } = caller();
  return { LastUpdatedAt: now(), LastUpdatedById: Id, LastUpdatedBy: UserName };
}

/** What a record notes of the caller who makes it now. */
export function createdNow(world: World) {
  const changed = changedNow(world);
  const { LastUpdatedAt: CreatedAt, LastUpdatedById: CreatedById, LastUpdatedBy: CreatedBy } = changed;
  return { CreatedAt, CreatedById, CreatedBy, ...changed };
}
