import { creationFacts } from '../../contract/creation.ts';
import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { ended } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { problemsOf } from '../../world/seeds/record-problems.ts';
import type { Changes, Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { RecordStore, WorldStore } from '../../world/store/records.ts';
import { takenTexts } from '../../world/store/unique.ts';

/**
 * Rejects a record that breaks the document: the API could not answer with it.
 * @param action what is done to it, as a verb, and the identifier under which it is there already
 * @throws UsageError that lists all that is wrong with it
 */
export function checkRecord(
  store: WorldStore,
  entity: EntityName,
  record: object,
  { verb, own }: { readonly verb: string; readonly own?: string },
): void {
  const isThere = (owner: EntityName, id: string) => (store[owner] as Collection<Entity>).has(id);
  const taken = takenTexts(store, entity, record, own).map(
    ([field, text]) => `/${field} must be that of no other ${creationFacts[entity].noun}, got ${shown(text)}`,
  );
  const problems = [...problemsOf(entity, record, isThere), ...taken];
  if (problems.length > 0)
    throw new UsageError(ended(`Failed to ${verb} ${withArticle(entity)}: ${problems.join('; ')}`));
}

/** The store of a world for whoever writes to it by hand: what is inserted and updated is held against the document. */
export function checkedStore(store: WorldStore): RecordStore {
  const collections = new Map<EntityName, Collection<Entity>>();
  return new Proxy(store, {
    get(_, name) {
      if (typeof name !== 'string' || !Object.hasOwn(entities, name)) {
        const value: unknown = Reflect.get(store, name, store);
        return typeof value === 'function' ? value.bind(store) : value;
      }
      const entity = name as EntityName;
      const collection = collections.get(entity) ?? new CheckedCollection(store, entity);
      collections.set(entity, collection);
      return collection;
    },
  });
}

class CheckedCollection implements Collection<Entity> {
  readonly #store: WorldStore;
  readonly #entity: EntityName;
  readonly #records: Collection<Entity>;

  constructor(store: WorldStore, entity: EntityName) {
    this.#store = store;
    this.#entity = entity;
    this.#records = store[entity] as Collection<Entity>;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: string): Entity | undefined {
    return this.#records.get(id);
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  getOrThrow(id: string): Entity {
    return this.#records.getOrThrow(id);
  }

  where<K extends 'Id'>(field: K, value: Entity[K]): readonly Entity[] {
    return this.#records.where(field, value);
  }

  whereText<K extends 'Id'>(field: K, text: string): readonly Entity[] {
    return this.#records.whereText(field, text);
  }

  highest<K extends 'Id', G extends 'Id'>(field: K, group?: G, value?: Entity[G]): number | undefined {
    return this.#records.highest(field, group, value);
  }

  find(predicate: (record: Entity) => boolean): Entity | undefined {
    return this.#records.find(predicate);
  }

  [Symbol.iterator](): IterableIterator<Entity> {
    return this.#records[Symbol.iterator]();
  }

  insert(record: Entity): Entity {
    checkRecord(this.#store, this.#entity, record, { verb: 'insert' });
    return this.#records.insert(record);
  }

  update(id: string, changes: Changes<Entity>): Entity {
    const before = this.#records.get(id);
    if (before)
      checkRecord(this.#store, this.#entity, { ...before, ...changes }, { verb: 'update', own: id });
    return this.#records.update(id, changes);
  }

  remove(id: string): boolean {
    return this.#records.remove(id);
  }
}
