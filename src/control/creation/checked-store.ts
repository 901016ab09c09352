import { creationFacts } from '../../contract/creation.ts';
import { type Entities, entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { ended, suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { noteChange } from '../../fake/domain/consequences.ts';
import { withCopies } from '../../fake/domain/copied-names.ts';
import { removeRecord } from '../../fake/domain/removal.ts';
import { problemsOf } from '../../world/seeds/record-problems.ts';
import type { Changes, Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { RecordStore, WorldStore } from '../../world/store/records.ts';
import { projectIdOf } from '../../world/store/trees.ts';
import { takenTexts } from '../../world/store/unique.ts';
import { rejectLast } from './needed.ts';

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
  const misplaced = placeProblemsOf(store, entity, record as Values, own);
  const problems = [...problemsOf(entity, record, isThere), ...taken, ...misplaced];
  if (problems.length > 0)
    throw new UsageError(ended(`Failed to ${verb} ${withArticle(entity)}: ${problems.join('; ')}`));
}

type Values = Readonly<Record<string, unknown>>;

/** Nothing is below itself, and what is in a package is in its project. */
function placeProblemsOf(store: WorldStore, entity: EntityName, record: Values, own?: string): string[] {
  const { parent } = creationFacts[entity];
  const belongsTo: Readonly<Record<string, EntityName>> = entities[entity].belongsTo;
  const rowOf = (name: EntityName | undefined, id: unknown) =>
    name && typeof id === 'string' ? (store[name] as Collection<Entity>).get(id) : undefined;
  const problems: string[] = [];
  if (parent && own !== undefined) {
    let above = rowOf(entity, record[parent]);
    while (above && above.Id !== own) above = rowOf(entity, (above as unknown as Values)[parent]);
    if (above) problems.push(`/${parent} leads in a circle`);
  }
  const home = rowOf(belongsTo.PackageId, record.PackageId);
  if (home && belongsTo.ProjectId && 'ProjectId' in record) {
    const packages = store[belongsTo.PackageId as 'ScriptPackage'];
    const projectId = projectIdOf(packages, home as Entities['ScriptPackage']);
    // Of a project that is not there, that is all there is to say.
    if (record.ProjectId !== projectId && rowOf('Project', record.ProjectId))
      problems.push(`/ProjectId must be ${projectId}, that of its package, got ${shown(record.ProjectId)}`);
  }
  return problems;
}

/**
 * The store of a world for whoever writes to it by hand: what is inserted and updated is checked against the document, and other
 * records say of it what they would say if the API had written it.
 */
export function checkedStore(store: WorldStore): RecordStore {
  const collections = new Map<EntityName, Collection<Entity>>();
  const removeTree: WorldStore['removeTree'] = (name, id, onRemoved) => {
    const known = Object.keys(entities);
    if (!known.includes(name))
      throw new UsageError(
        ended(`Failed to remove a record: no entity is called ${name}${suggest(name, known)}`),
      );
    return removeByHand(store, name as EntityName, id, onRemoved);
  };
  return new Proxy(store, {
    get(_, name) {
      if (name === 'removeTree') return removeTree;
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

/** Removes a record with what belongs to it, unless there is always one. */
function removeByHand(...[store, entity, id, onRemoved]: Parameters<typeof removeRecord>): number {
  rejectLast(store, entity, id);
  return removeRecord(store, entity, id, onRemoved);
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
    return this.#noted(undefined, this.#records.insert(record));
  }

  update(id: string, changes: Changes<Entity>): Entity {
    const before = this.#records.get(id);
    const all = withCopies(this.#store, this.#entity, changes) as Changes<Entity>;
    if (before) checkRecord(this.#store, this.#entity, { ...before, ...all }, { verb: 'update', own: id });
    return this.#noted(before, this.#records.update(id, all));
  }

  remove(id: string): boolean {
    return removeByHand(this.#store, this.#entity, id) > 0;
  }

  /** Other records say what there is to say of one that was written. */
  #noted(before: Entity | undefined, after: Entity): Entity {
    noteChange(this.#store, this.#entity, before as never, after as never);
    return this.#records.getOrThrow(after.Id);
  }
}
