import {
  type Collection,
  type Entity,
  type Ground,
  LayeredCollection,
  refuseId,
  type State,
} from './collection.ts';
import { seal } from './seal.ts';

/** How an entity is tied to others. */
export interface Shape {
  /** Field -> name of the entity it points at. */
  readonly belongsTo: Readonly<Record<string, string>>;
}

/** A shape for each entity. */
export type Shapes<E> = { readonly [N in keyof E]: Shape };

/** What a store holds at first, by entity name; an entity that is absent starts empty. */
export type Seed<E> = { readonly [N in keyof E]?: readonly E[N][] };

type Entities<E> = { readonly [N in keyof E]: Entity };
type Name<E> = keyof E & string;

/** A frozen and indexed seed. It never changes, so any number of stores stand on one. */
export interface Base<E> {
  readonly shapes: Shapes<E>;
  readonly grounds: ReadonlyMap<string, Ground<Entity>>;
  /** Entity name -> what belongs to it. */
  readonly owned: ReadonlyMap<string, readonly { readonly name: string; readonly field: string }[]>;
}

/** A store at one moment, for `restore()`; what is in it is of no concern to anybody else. */
export interface Snapshot {
  readonly base: unknown;
  readonly states: ReadonlyMap<string, State<Entity>>;
}

/** What a store does besides holding a collection for each entity. */
export interface StoreActions<E> {
  /**
   * Removes a record and everything that belongs to it, directly or not.
   * @returns how many records were removed; 0 when there is no such record
   */
  removeTree(name: Name<E>, id: string): number;
  /**
   * All or nothing: when `work` throws, every write in it is undone, and the error goes on. Transactions nest.
   * @param work synchronous
   * @throws TypeError when `work` returns a promise; its writes until then are undone
   */
  transaction<R>(work: () => R): R;
  /** Keeps this moment, at no cost; the next write to a collection copies what had changed in it. */
  snapshot(): Snapshot;
  /**
   * Goes to a kept moment, of this store or of another on the same base.
   * @throws Error when the snapshot stands on another base
   */
  restore(snapshot: Snapshot): void;
  /** Goes back to the seed, at no cost. */
  reset(): void;
  /** All records by entity name, in order. */
  toJSON(): { [N in keyof E]: E[N][] };
}

/** A collection for each entity, under its name, and what concerns all of them. */
export type Store<E extends Entities<E>> = { readonly [N in keyof E]: Collection<E[N]> } & StoreActions<E>;

/**
 * Freezes and indexes a seed, once for all the stores that stand on it.
 * @param shapes one for each entity; every field in a `belongsTo` gets an index
 * @param seed copied: later changes of it have no effect
 * @throws Error when names do not fit together or two records of an entity have one identifier
 * @throws TypeError when a record holds something that is not JSON
 * @example
 * const base = createBase<{ Project: Project; Package: Package }>(
 *   { Project: { belongsTo: {} }, Package: { belongsTo: { ProjectId: 'Project' } } },
 *   { Project: [{ Id: 'a', Name: 'Demo' }] },
 * );
 */
export function createBase<E extends Entities<E>>(shapes: Shapes<E>, seed: Seed<E>): Base<E> {
  const shapeByName = new Map<string, Shape>(Object.entries(shapes));
  const seedByName = new Map(Object.entries<readonly Entity[] | undefined>(seed));
  for (const name of seedByName.keys()) refuseUnknown('seed', name, shapeByName);

  const grounds = new Map<string, Ground<Entity>>();
  const owned = new Map<string, { name: string; field: string }[]>();
  for (const [name, { belongsTo }] of shapeByName) {
    for (const [field, owner] of Object.entries(belongsTo)) {
      refuseUnknown(`${name}.${field}`, owner, shapeByName);
      owned.set(owner, [...(owned.get(owner) ?? []), { name, field }]);
    }
    grounds.set(name, layGround(name, seedByName.get(name) ?? [], Object.keys(belongsTo)));
  }
  return { shapes, grounds, owned };
}

/**
 * Makes a store that holds only what differs from its base: a fresh one costs the same on ten records as on a million.
 * @throws Error when an entity is called like a method of the store
 * @example
 * const store = createStore(base);
 * store.Package.insert({ Id: 'b', ProjectId: 'a' });
 * store.Package.where('ProjectId', 'a').length; // 1
 * store.removeTree('Project', 'a'); // 2
 */
export function createStore<E extends Entities<E>>(base: Base<E>): Store<E> {
  const undos: (() => void)[] = [];
  let depth = 0;
  const note = (undo: () => void) => {
    if (depth > 0) undos.push(undo);
  };

  const collections = new Map<string, LayeredCollection<Entity>>();
  for (const [name, ground] of base.grounds) collections.set(name, new LayeredCollection(ground, note));

  function rollBack(mark: number): void {
    for (const undo of undos.splice(mark).reverse()) undo();
    // Undoing is writing, and writing takes notes.
    undos.length = mark;
  }

  const actions: StoreActions<E> = {
    removeTree(name, id) {
      const doomed = new Map<string, { name: string; id: string }>();
      const doom = (name: string, id: string) => doomed.set(`${name} ${id}`, { name, id });
      if (collections.get(name)?.has(id)) doom(name, id);
      // The walk over a Map goes on to what is added meanwhile, and what is added again is not met again.
      for (const { name, id } of doomed.values()) {
        for (const child of base.owned.get(name) ?? []) {
          const records = collections.get(child.name)?.where(child.field as 'Id', id) ?? [];
          for (const { Id } of records) doom(child.name, Id);
        }
      }
      // Backwards, because the end of a long bucket is the cheap one to take from.
      for (const { name, id } of [...doomed.values()].reverse()) collections.get(name)?.remove(id);
      return doomed.size;
    },
    transaction(work) {
      const mark = undos.length;
      depth++;
      try {
        const result = work();
        if (typeof (result as { then?: unknown } | undefined)?.then === 'function') {
          throw new TypeError(
            'Failed to run a transaction: its work returned a promise; do the waiting outside of it',
          );
        }
        return result;
      } catch (error) {
        rollBack(mark);
        throw error;
      } finally {
        depth--;
        if (depth === 0) undos.length = 0;
      }
    },
    snapshot() {
      return { base, states: new Map([...collections].map(([name, each]) => [name, each.save()])) };
    },
    restore(snapshot) {
      if (snapshot.base !== base) {
        throw new Error(
          'Failed to restore: the snapshot was taken on another seed; take one from a store on this base',
        );
      }
      for (const [name, state] of snapshot.states) collections.get(name)?.load(state);
    },
    reset() {
      for (const [name, ground] of base.grounds) collections.get(name)?.load(ground.untouched);
    },
    toJSON() {
      return Object.fromEntries([...collections].map(([name, records]) => [name, [...records]])) as {
        [N in keyof E]: E[N][];
      };
    },
  };

  for (const name of collections.keys()) {
    if (name in actions)
      throw new Error(`Failed to make a store: no entity can be called ${name}, a method of it`);
  }
  return Object.freeze({ ...Object.fromEntries(collections), ...actions }) as unknown as Store<E>;
}

function layGround(name: string, seed: readonly Entity[], fields: readonly string[]): Ground<Entity> {
  const places = new Map<string, number>();
  const indexes = new Map(fields.map((field) => [field, new Map<unknown, Entity[]>()]));
  const records = seed.map((given, place) => {
    const record = seal(given);
    refuseId(name, record.Id, places.has(record.Id));
    places.set(record.Id, place);
    for (const [field, index] of indexes) {
      const value = record[field as 'Id'];
      const bucket = index.get(value);
      if (bucket) bucket.push(record);
      else index.set(value, [record]);
    }
    return record;
  });
  for (const index of indexes.values()) for (const bucket of index.values()) Object.freeze(bucket);
  const size = records.length;
  const buckets = new Map(fields.map((field) => [field, new Map<unknown, Entity[]>()]));
  const untouched = { shared: true, changes: new Map(), ordered: true, buckets, size, nextPlace: size };
  return { name, records: Object.freeze(records), places, indexes, untouched };
}

function refuseUnknown(where: string, name: string, shapes: ReadonlyMap<string, Shape>): void {
  if (shapes.has(name)) return;
  throw new Error(
    `Failed to make a base: ${where} names ${name}; the entities are ${[...shapes.keys()].join(', ')}`,
  );
}
