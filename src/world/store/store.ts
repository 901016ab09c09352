import type { Base, Entities, Shape, StoreSnapshot } from './base.ts';
import { type Collection, LayeredCollection } from './collection.ts';
import type { Change, CollectionState, Entity } from './layers.ts';
import { writeRules } from './write-rules.ts';

type Name<E> = keyof E & string;

/** Told of each write at once, also of one that is undone later. */
export interface StoreWatcher {
  /** A record was written. */
  touched(name: string, id: string): void;
  /** The store went to another moment. */
  replaced(): void;
}

/** What a store does besides holding a collection for each entity. */
export interface StoreActions<E> {
  /**
   * Removes a record and everything that belongs to it, directly or not.
   * @param onRemoved told of each record that is gone
   * @returns how many records were removed; 0 when there is no such record
   */
  removeTree(name: Name<E>, id: string, onRemoved?: (name: Name<E>, record: Entity) => void): number;
  /**
   * All or nothing: when `work` throws, every write in it is undone, and the error goes on. Transactions nest.
   * @param work synchronous
   * @throws TypeError when `work` returns a promise; its writes until then are undone
   */
  transaction<R>(work: () => R): R;
  /** Keeps this moment, at no cost; the next write to a collection copies what had changed in it. */
  snapshot(): StoreSnapshot;
  /**
   * Goes to a kept moment, of this store or of another one of the same entities, whatever base that stands on.
   * @param inherits whether what is in it is of another store, too, and has no weight here
   * @throws Error when the snapshot is of other entities
   */
  restore(snapshot: StoreSnapshot, inherits?: boolean): void;
  /** Goes back to the seed, at no cost. */
  reset(): void;
  /** How many records differ from the base, by entity name; of a store that went to a moment on another base, from that. */
  changed(): Partial<Record<Name<E>, number>>;
  /** How a record differs from the base, or from the one of the moment that the store went to. */
  changeOf(name: Name<E>, id: string): Change<Entity> | undefined;
  /** What the changes take in memory, in bytes. */
  readonly weight: number;
  /** The seed that it stands on. */
  readonly footing: Pick<StoreSnapshot, 'ids' | 'weight'>;
  /** What it has of another store; undefined where all is its own. */
  readonly inherited: StoreSnapshot['states'] | undefined;
  /** Counts what was written, also what was undone: as long as it is the same, so is the store. */
  readonly writes: number;
  /** Whether a record of any entity has, or had, this identifier. */
  isUsed(id: string): boolean;
  /** Tells of all writes from now on, in the place of who was told before. */
  watch(watcher: StoreWatcher | undefined): void;
  /** All records by entity name, in order. */
  toJSON(): { [N in keyof E]: E[N][] };
}

/** A collection for each entity, under its name, and what concerns all of them. */
export type Store<E extends Entities<E>> = { readonly [N in keyof E]: Collection<E[N]> } & StoreActions<E>;

/**
 * Makes a store that holds only what differs from its base: a fresh one costs the same on ten records as on a million.
 * @param now the time, for records that note when they were changed
 * @throws Error when an entity is called like a method of the store
 * @example
 * const store = createStore(base);
 * store.Package.insert({ Id: 'b', ProjectId: 'a' });
 * store.Package.where('ProjectId', 'a').length; // 1
 * store.removeTree('Project', 'a'); // 2
 */
export function createStore<E extends Entities<E>>(base: Base<E>, now?: () => string): Store<E> {
  const open = classes.get(base.shapes) ?? LayeredStore.withNames(Object.keys(base.shapes));
  classes.set(base.shapes, open);
  return open(base as never, now) as unknown as Store<E>;
}

type AnyEntities = Record<string, Entity>;

const nothing: readonly never[] = [];

/** By shapes, what makes a store: the properties that are named like the entities are the same for all of them. */
const classes = new WeakMap<object, (base: Base<AnyEntities>, now?: () => string) => object>();

class LayeredStore implements StoreActions<AnyEntities> {
  readonly #base: Base<AnyEntities>;
  readonly #now: (() => string) | undefined;
  /** A collection is made when somebody asks for it: most stores are asked for a few of many. */
  readonly #made = new Map<string, LayeredCollection<Entity>>();
  /** Where the collections begin that are not made yet. */
  #rest: StoreSnapshot;
  /** Of these, what differs from the seed; worked out when it is asked for. */
  #changedRest: readonly (readonly [string, CollectionState<Entity>])[] | undefined;
  /** Whether what it went to is of another store, too. */
  #inherits = false;
  #writes = 0;
  #undos: (() => void)[] | undefined;
  #watcher: StoreWatcher | undefined;

  constructor(base: Base<AnyEntities>, now?: () => string) {
    this.#base = base;
    this.#now = now;
    this.#rest = base.untouched;
  }

  static withNames(names: readonly string[]): (base: Base<AnyEntities>, now?: () => string) => object {
    class Named extends LayeredStore {}
    for (const name of names) {
      if (name in LayeredStore.prototype)
        throw new Error(`Failed to create a store: no entity can be called ${name}, a method of it`);
      Object.defineProperty(Named.prototype, name, {
        get(this: Named) {
          return this.#collection(name);
        },
      });
    }
    return (base, now) => new Named(base, now);
  }

  removeTree(name: string, id: string, onRemoved?: (name: string, record: Entity) => void): number {
    const removed = new Map<string, { name: string; id: string }>();
    const mark = (name: string, id: string) => removed.set(`${name} ${id}`, { name, id });
    if (this.#collection(name).has(id)) mark(name, id);
    // The walk over a Map goes on to what is added meanwhile, and what is added again is not met again.
    for (const { name, id } of removed.values()) {
      for (const child of this.#base.owned.get(name) ?? []) {
        for (const { Id } of this.#collection(child.name).where(child.field as 'Id', id))
          mark(child.name, Id);
      }
    }
    // Backwards, because the end of a long bucket is the cheap one to take from.
    for (const { name, id } of [...removed.values()].reverse()) {
      const collection = this.#collection(name);
      const record = onRemoved && collection.get(id);
      collection.remove(id);
      if (record) onRemoved(name, record);
    }
    return removed.size;
  }

  transaction<R>(work: () => R): R {
    const isOuter = this.#undos === undefined;
    this.#undos ??= [];
    const undos = this.#undos;
    const mark = undos.length;
    try {
      const result = work();
      if (typeof (result as { then?: unknown } | undefined)?.then === 'function') {
        throw new TypeError(
          'Failed to run a transaction: its work returned a promise; do the waiting outside of it',
        );
      }
      return result;
    } catch (error) {
      for (const undo of undos.splice(mark).reverse()) undo();
      // Undoing is writing, and writing takes notes.
      undos.length = mark;
      throw error;
    } finally {
      if (isOuter) this.#undos = undefined;
    }
  }

  snapshot(): StoreSnapshot {
    const states = new Map(this.#rest.states);
    for (const [name, records] of this.#made) states.set(name, records.save());
    return { ...this.#rest, states };
  }

  restore(snapshot: StoreSnapshot, inherits = false): void {
    if (snapshot.shapes !== this.#base.shapes)
      throw new Error('Failed to restore: the snapshot is of other entities; take one from a store of these');
    const [before, inherited] = [this.#rest, this.#inherits];
    const made = new Set(this.#made.keys());
    this.#note(() => {
      this.#rest = before;
      this.#inherits = inherited;
      this.#writes++;
      this.#changedRest = undefined;
      for (const name of this.#made.keys()) if (!made.has(name)) this.#load(name);
    });
    this.#rest = snapshot;
    this.#inherits = inherits;
    this.#changedRest = undefined;
    for (const name of made) this.#load(name);
    this.#writes++;
    this.#watcher?.replaced();
  }

  reset(): void {
    this.restore(this.#base.untouched);
  }

  changed(): Record<string, number> {
    const counts: Record<string, number> = {};
    // Those that are not made need not be made to be counted, and nobody goes through all that there are.
    for (const [name, { changes }] of this.#changedStates())
      if (!this.#made.has(name)) counts[name] = changes.size;
    for (const [name, { changed }] of this.#made) if (changed > 0) counts[name] = changed;
    return counts;
  }

  changeOf(name: string, id: string): Change<Entity> | undefined {
    return this.#collection(name).changeOf(id);
  }

  isUsed(id: string): boolean {
    if (this.#rest.ids.has(id)) return true;
    for (const records of this.#made.values()) if (records.changeOf(id)) return true;
    return this.#changedStates().some(([, { changes }]) => changes.has(id));
  }

  get footing(): Pick<StoreSnapshot, 'ids' | 'weight'> {
    return this.#rest;
  }

  get inherited(): StoreSnapshot['states'] | undefined {
    return this.#inherits ? this.#rest.states : undefined;
  }

  get writes(): number {
    return this.#writes;
  }

  get weight(): number {
    let sum = 0;
    for (const records of this.#made.values()) sum += records.weight;
    if (this.#inherits) return sum;
    for (const [name, { weight }] of this.#changedStates()) if (!this.#made.has(name)) sum += weight;
    return sum;
  }

  watch(watcher: StoreWatcher | undefined): void {
    this.#watcher = watcher;
  }

  toJSON(): Record<string, Entity[]> {
    return Object.fromEntries(this.#names().map((name) => [name, [...this.#collection(name)]]));
  }

  #changedStates(): readonly (readonly [string, CollectionState<Entity>])[] {
    if (this.#rest === this.#base.untouched) return nothing;
    this.#changedRest ??= [...this.#rest.states].filter(([, { changes }]) => changes.size > 0);
    return this.#changedRest;
  }

  #names(): string[] {
    return [...this.#rest.states.keys()];
  }

  #collection(name: string): LayeredCollection<Entity> {
    return this.#made.get(name) ?? this.#make(name);
  }

  #make(name: string): LayeredCollection<Entity> {
    const records = new LayeredCollection(
      this.#rest.states.get(name) as CollectionState<Entity>,
      (undo, id) => {
        this.#writes++;
        this.#note(undo);
        if (id !== undefined) this.#watcher?.touched(name, id);
      },
      this.#inherits,
      writeRules(name, (this.#base.shapes as Record<string, Shape>)[name] as Shape, this.#now, (owner) =>
        this.#collection(owner),
      ),
    );
    this.#made.set(name, records);
    return records;
  }

  #load(name: string): void {
    this.#collection(name).load(this.#rest.states.get(name) as CollectionState<Entity>, this.#inherits);
  }

  #note(undo: () => void): void {
    this.#undos?.push(undo);
  }
}
