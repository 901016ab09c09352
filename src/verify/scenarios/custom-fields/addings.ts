import type { Item } from '../../../contract/collections.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../../contract/verification.ts';
import { isSame } from '../../examples/value-formats.ts';
import { isRecord, recordsIn } from '../../http/exchange.ts';

/** The entities that add fields to records of others, and what the document says of how. */
export const addings = (Object.keys(entityVerification) as EntityName[]).flatMap((entity) => {
  const { adds } = entityVerification[entity];
  return adds ? [{ entity, adds }] : [];
});

/** What adds a field, and how. */
export type Adding = (typeof addings)[number];

/** The kinds of records that have a field. */
export const kindsOf = (field: Item, { kinds }: Adding['adds']): readonly string[] =>
  [field[kinds]].flat().filter((it) => typeof it === 'string');

/** The editors for a kind among those of a project. */
export function editorsIn(all: Item, kind: string, { names }: Adding['adds']): readonly Item[] {
  const { [kind]: some } = all;
  return recordsIn(isRecord(some) ? some[names] : undefined);
}

/** Whether something has a name, in any letter case. */
export function isNamed({ Name }: Item, name: unknown): boolean {
  return typeof Name === 'string' && Name.toLowerCase() === String(name).toLowerCase();
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
