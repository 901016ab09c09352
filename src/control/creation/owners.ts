import { creationFacts } from '../../contract/creation.ts';
import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { WorldStore } from '../../world/store/records.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The records to which a new one belongs, by entity: the nearest of each. */
export class Owners {
  readonly #store: WorldStore;
  readonly #records: Map<EntityName, Entity>;

  constructor(store: WorldStore, records: Iterable<readonly [EntityName, Entity]> = []) {
    this.#store = store;
    this.#records = new Map(records);
  }

  get(entity: EntityName): Entity | undefined {
    return this.#records.get(entity);
  }

  /** Whether a record belongs to the one that is known of an entity. */
  has(above: EntityName, entity: EntityName, record: Entity): boolean {
    const others = new Owners(this.#store);
    others.add(entity, record);
    return others.get(above)?.Id === this.get(above)?.Id;
  }

  /** Notes a record, and those to which it belongs itself. */
  add(entity: EntityName, record: Entity): void {
    this.#records.set(entity, record);
    this.#addOwnersOf(entity, record);
  }

  #addOwnersOf(entity: EntityName, record: Entity): void {
    const belongsTo: Readonly<Record<string, EntityName>> = entities[entity].belongsTo;
    for (const [field, owner] of Object.entries(belongsTo)) {
      const found = this.#find(owner, (record as unknown as Fields)[field]);
      // In a tree, what the root belongs to is what all belong to.
      if (found && owner === entity) this.#addOwnersOf(entity, found);
      else if (found && !this.#records.has(owner)) this.add(owner, found);
    }
  }

  /** Those of a record whose fields may name some of them. */
  of(entity: EntityName, given: Fields): Owners {
    const named = new Owners(this.#store);
    for (const [field, owner] of Object.entries(creationFacts[entity].references)) {
      const found = this.#find(owner, given[field]);
      if (found) named.add(owner, found);
    }
    return named.#records.size > 0 ? new Owners(this.#store, [...this.#records, ...named.#records]) : this;
  }

  /** Those of what belongs to a record. */
  below(entity: EntityName, record: Entity): Owners {
    const owners = new Owners(this.#store, this.#records);
    owners.#records.delete(entity);
    owners.add(entity, record);
    return owners;
  }

  #find(entity: EntityName, id: unknown): Entity | undefined {
    return typeof id === 'string'
      ? (this.#store[entity] as Collection<Entity>).get(id.toLowerCase())
      : undefined;
  }
}
