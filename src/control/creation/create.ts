import { type ByBuilder, creationFacts, type NewRecord } from '../../contract/creation.ts';
import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Builder } from './builder.ts';

/** Makes one record of each entity: see `Mock.create`. */
export type Create = ByBuilder<{
  readonly [E in EntityName]: (values?: NewRecord<E>) => Entities[E];
}>;

/** Makes several records of each entity: see `Mock.createMany`. */
export type CreateMany = ByBuilder<{
  readonly [E in EntityName]: (
    count: number,
    values?: NewRecord<E> | ((index: number) => NewRecord<E>),
  ) => Entities[E][];
}>;

const entityNames = Object.keys(creationFacts) as EntityName[];

/** Gives each entity a method. */
function ofEach<T>(methodOf: (entity: EntityName) => unknown): T {
  return Object.fromEntries(entityNames.map((it) => [creationFacts[it].name, methodOf(it)])) as T;
}

/** Makes what makes one record. */
export function createOne(builder: Builder): Create {
  return ofEach(
    (entity) =>
      (values: unknown = {}) =>
        builder.make(entity, 1, () => values)[0],
  );
}

/** Makes what makes several records. */
export function createSeveral(builder: Builder): CreateMany {
  return ofEach((entity) => (count: number, values: unknown = {}) => {
    const valuesOf = typeof values === 'function' ? (values as (index: number) => unknown) : () => values;
    return builder.make(entity, count, valuesOf);
  });
}

/**
 * The entity that a builder is for, in any letter case.
 * @returns undefined when none is called like this
 */
export function entityOfBuilder(name: string): EntityName | undefined {
  return entityNames.find((entity) => creationFacts[entity].name.toLowerCase() === name.toLowerCase());
}

/** What the builders are called. */
export const builderNames: readonly string[] = entityNames.map((entity) => creationFacts[entity].name);
