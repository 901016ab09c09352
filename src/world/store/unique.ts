import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Collection } from './collection.ts';
import type { Entity } from './layers.ts';
import type { WorldStore } from './records.ts';

/** The fields of an entity in which no two records have the same text: `x-unique` in the document. */
export type UniqueField<E extends EntityName> = (typeof entities)[E] extends {
  readonly unique: readonly (infer F extends string)[];
}
  ? F
  : never;

/**
 * Whether another record has a text, in any letter case, in a field where no two have the same.
 * @param own the identifier of the record that may have it
 * @example
 * isTaken(store, 'User', 'UserName', 'admin'); // true
 */
export function isTaken<E extends EntityName>(
  store: WorldStore,
  entity: E,
  field: UniqueField<E>,
  text: string,
  own?: string,
): boolean {
  return isElsewhere(store, entity, field, text, own);
}

/**
 * The fields in which a record would have the text of another one, with the text.
 * @param own the identifier of the record as it is: what two have in common already is no fault of a change
 */
export function takenTexts(
  store: WorldStore,
  entity: EntityName,
  record: object,
  own?: string,
): [field: string, text: string][] {
  const facts = entities[entity];
  const unique: readonly string[] = 'unique' in facts ? facts.unique : [];
  const before = textsOf((store[entity] as Collection<Entity>).get(own ?? ''));
  const after = textsOf(record);
  return unique.flatMap((field) => {
    const text = after[field];
    const isNew = typeof text === 'string' && text !== before[field];
    return isNew && isElsewhere(store, entity, field, text, own) ? [[field, text]] : [];
  });
}

const textsOf = (record: object = {}) => record as Readonly<Record<string, unknown>>;

function isElsewhere(
  store: WorldStore,
  entity: EntityName,
  field: string,
  text: string,
  own?: string,
): boolean {
  const records = store[entity] as Collection<Entity>;
  return records.whereText(field as never, text).some(({ Id }) => Id !== own);
}
