import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/world.ts';

type RecordFields = Readonly<Record<string, unknown>>;

/** A property that is the Name of another record. */
export interface NameFacts {
  /** The field that refers to it. */
  readonly field: string;
  readonly owner: EntityName;
}

/** The facts of a property of an entity, where it has such ones. */
export const factsIn = <F>(
  facts: Readonly<Record<string, F>> | undefined,
  property: string,
): F | undefined => (facts !== undefined && Object.hasOwn(facts, property) ? facts[property] : undefined);

/** The properties of an entity that are names of other records; undefined where it has none. */
export function namesOf(entity: EntityName): Readonly<Record<string, NameFacts>> | undefined {
  return factsOf(entity).names;
}

/** What a query finds where a record with these values does not have a property. */
interface AbsentFacts {
  readonly value: unknown;
  readonly where: RecordFields;
}

/** By property, what stands for one that is absent; undefined where nothing does. */
export function absentOf(entity: EntityName): Readonly<Record<string, AbsentFacts>> | undefined {
  return factsOf(entity).absent;
}

interface EntityFacts {
  readonly resource: string;
  readonly names?: Readonly<Record<string, NameFacts>>;
  readonly absent?: Readonly<Record<string, AbsentFacts>>;
}

const factsOf = (entity: EntityName): EntityFacts => entities[entity];

/** The property as a query finds it. */
export function presentIn(property: string, { value, where }: AbsentFacts, record: object): unknown {
  const fields = record as RecordFields;
  const isMeant = Object.entries(where).every(([name, wanted]) => fields[name] === wanted);
  return fields[property] ?? (isMeant ? value : undefined);
}

/** The record whose Name it is. */
export function referred(
  store: WorldStore,
  { field, owner }: NameFacts,
  record: object,
): RecordFields | undefined {
  const id = (record as RecordFields)[field];
  return typeof id === 'string' ? (store[owner].get(id) as RecordFields | undefined) : undefined;
}

/** The Name as it is printed: null where nothing is referred to. */
export function nameIn(store: WorldStore, name: NameFacts, record: object): unknown {
  return referred(store, name, record)?.Name ?? null;
}
