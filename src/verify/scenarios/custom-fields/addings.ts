import type { Item } from '../../../contract/collections.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../../contract/verification.ts';
import { isSame } from '../../examples/value-formats.ts';
import { recordsIn } from '../../http/exchange.ts';

/** The entities that add fields to records of others, and what the document says of how. */
export const addings = (Object.keys(entityVerification) as EntityName[]).flatMap((entity) => {
  const { adds } = entityVerification[entity];
  return adds ? [{ entity, adds }] : [];
});

/** The entity that a field can be added to, by what fields call its kind; undefined where the document has none. */
export function entityOfKind(kind: string): EntityName | undefined {
  const words = Object.values(entityVerification).flatMap(({ relates }) =>
    Object.entries(relates?.words ?? {}),
  );
  const entity = words.find(([word]) => word === kind)?.[1] ?? kind;
  return entity in entityVerification ? (entity as EntityName) : undefined;
}

/**
 * Whether a project surely has a field: a scope of it is the project, or what that belongs to. One that prints no scope may be a field of
 * all projects, or of none, because what it was a field of is deleted.
 * @param scopes of the field, as it prints them
 */
export function isInScope(scopes: unknown, project: Item): boolean {
  return recordsIn(scopes).some(({ Type, Id }) =>
    isSame(Id, Type === sandboxEntity ? project.Id : project[`${Type}Id`]),
  );
}
