import type { Collection } from '../../../world/store/collection.ts';
import type { Entity } from '../../../world/store/layers.ts';
import type { WorldStore } from '../../../world/world.ts';
import { type End, projectIdOfEnd, relatedOf } from './relationship-ends.ts';
import { kindNames, type RelatedKind, relatedKinds } from './relationship-types.ts';
import { stepsFrom } from './relationships.ts';

interface Moving {
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

const isRelatedKind = (entity: string): entity is RelatedKind => kindNames.includes(entity as RelatedKind);

/**
 * Refuses that something has come to another organisation without what it is related to: a relationship is of one organisation.
 * @param moved what has moved, as it is now, with what came along
 */
export function rejectSplitRelationships(
  { store, fail }: Moving,
  moved: Iterable<{ readonly entity: string; readonly id: string }>,
): void {
  const organisationOf = (end: End) => store.Project.get(projectIdOfEnd(store, end) ?? '')?.OrganisationId;
  for (const { entity, id } of moved) {
    const record = isRelatedKind(entity) ? relatedOf(store, entity).get(id) : undefined;
    if (!isRelatedKind(entity) || !record) continue;
    const organisation = organisationOf({ kind: entity, record });
    for (const { end } of stepsFrom(store, entity, id)) {
      if (organisationOf(end) === organisation) continue;
      const [one, other] = [relatedKinds[entity], relatedKinds[end.kind]];
      fail(
        403,
        `The ${one} ${id} is related to the ${other} ${end.record.Id} of another organisation; remove the relationship first.`,
      );
    }
  }
}

/** A record and those below it, by the field that names the one above. */
export function* withThoseBelow<T extends Entity & { readonly ParentId?: string | null }>(
  entity: string,
  records: Collection<T>,
  id: string,
): Generator<{ readonly entity: string; readonly id: string }> {
  const ids = [id];
  for (const at of ids) {
    yield { entity, id: at };
    ids.push(...records.where('ParentId', at as T['ParentId']).map(({ Id }) => Id));
  }
}
