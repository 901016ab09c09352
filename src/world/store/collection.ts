import { deepFreezeCopy } from './freeze.ts';
import { HighestNumbers } from './highest.ts';
import { type Change, type CollectionState, type Entity, placeOf, walk, weightOfChange } from './layers.ts';
import { exactly, inAnyCase, Lookups } from './lookup.ts';
import { rejectId } from './reject-id.ts';
import type { WriteHooks } from './write-hooks.ts';

/** A longer list is handed out frozen. A copy is quicker to work with: to filter or to cut a frozen list takes two to ten times as long. */
const mostCopied = 64;

/** What an update may say: a key that is absent stays as it is, an optional key set to `undefined` is removed. */
export type Changes<T> = {
  readonly [K in keyof T]?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K];
};

/**
 * The records of one entity, in the order of their insertion. Records are frozen to the bottom and are copies of what
 * was given: nobody changes one by accident.
 * @example
 * store.Project.insert({ Id: ids.next(), Name: 'Demo' });
 * for (const project of store.Project) console.log(project.Name);
 */
export interface Collection<T extends Entity> {
  readonly size: number;
  /** The record with exactly this identifier; callers lower-case what comes from outside. */
  get(id: string): T | undefined;
  has(id: string): boolean;
  /**
   * The record that another one refers to.
   * @throws Error when there is none: the records do not fit together
   */
  getOrThrow(id: string): T;
  /** The records whose field is `value`, in order. For a field that is not of `belongsTo` the first question makes an index. */
  where<K extends keyof T>(field: K, value: T[K]): readonly T[];
  /** The records whose field is a text, in any letter case, in order. The first question makes an index. */
  whereText<K extends keyof T>(field: K, text: string): readonly T[];
  /**
   * The highest number that a field has; undefined where it has none. The first question looks at each record.
   * @param group with a value of this field; of all records when absent
   */
  highest<K extends keyof T, G extends keyof T>(field: K, group?: G, value?: T[G]): number | undefined;
  /** The first record that fits; looks at each. */
  find(predicate: (record: T) => boolean): T | undefined;
  /** Walks over the records there are when the walk begins, whatever is written meanwhile. */
  [Symbol.iterator](): IterableIterator<T>;
  /**
   * Adds a record, as the last one, and returns what was stored.
   * @throws Error when there is a record with this identifier, or none is given
   * @throws TypeError when the record holds something that is not JSON
   */
  insert(record: T): T;
  /**
   * Replaces a record by a changed one, in its place, and returns the new one.
   * @throws Error when there is no such record, or the identifier is to change
   * @throws TypeError when the changes hold something that is not JSON
   */
  update(id: string, changes: Changes<T>): T;
  /** Removes a record; false when there was none. */
  remove(id: string): boolean;
}

/**
 * A collection that keeps only what differs from its ground. `note` is told how to undo each write, and which record it
 * is of; none when all of them are replaced.
 */
export class LayeredCollection<T extends Entity> implements Collection<T> {
  readonly #note: (undo: () => void, id?: string) => void;
  readonly #rules: WriteHooks;
  #state: CollectionState<T>;
  /** The weight of what is of another store, too. */
  #inherited: number;
  readonly #lookups = new Lookups<T>();
  readonly #highest = new HighestNumbers<T>();

  constructor(
    state: CollectionState<T>,
    note: (undo: () => void, id?: string) => void,
    inherits: boolean = false,
    rules: WriteHooks = {},
  ) {
    this.#note = note;
    this.#rules = rules;
    this.#state = state;
    this.#inherited = inherits ? state.weight : 0;
  }

  get size(): number {
    return this.#state.size;
  }

  /** How many records differ from the ground. */
  get changed(): number {
    return this.#state.changes.size;
  }

  /** What of the changes is of this collection alone, in bytes. */
  get weight(): number {
    return Math.max(0, this.#state.weight - this.#inherited);
  }

  get(id: string): T | undefined {
    const { changes, base } = this.#state;
    const change = changes.get(id);
    if (change !== undefined) return change.record;
    const place = base.places.get(id);
    return place === undefined ? undefined : base.records[place];
  }

  getOrThrow(id: string): T {
    const record = this.get(id);
    if (!record)
      throw new Error(`Failed to follow a reference: there is no ${this.#state.base.name} with the id ${id}`);
    return record;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  where<K extends keyof T>(field: K, value: T[K]): readonly T[] {
    const index = this.#state.base.indexes.get(field as string);
    if (index === undefined) return this.#lookups.find(this.#state, field, value, exactly);
    const bucket = this.#state.buckets.get(field as string)?.get(value) ?? index.get(value) ?? [];
    return bucket.length > mostCopied ? Object.freeze(bucket) : [...bucket];
  }

  whereText<K extends keyof T>(field: K, text: string): readonly T[] {
    return this.#lookups.find(this.#state, field, text, inAnyCase);
  }

  highest<K extends keyof T, G extends keyof T>(field: K, group?: G, value?: T[G]): number | undefined {
    const records = () => (group === undefined ? this : this.where(group, value as T[G]));
    return this.#highest.find(field, group, value, records);
  }

  find(predicate: (record: T) => boolean): T | undefined {
    for (const record of walk(this.#state)) if (predicate(record)) return record;
    return undefined;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return walk(this.#state);
  }

  insert(given: T): T {
    const record = deepFreezeCopy(this.#rules.stamp?.(given) ?? given);
    rejectId(this.#state.base.name, record.Id, this.has(record.Id));
    const state = this.#own();
    this.#put(record.Id, { place: state.nextPlace++, record, weight: weightOfChange(record) });
    return record;
  }

  update(id: string, changes: Changes<T>): T {
    const failed = `Failed to update ${this.#state.base.name} ${id}`;
    const found = this.get(id);
    if (!found) throw new Error(`${failed}: there is no such record; insert it first`);
    const record = deepFreezeCopy({ ...found, ...(this.#rules.stamp?.(changes, found) ?? changes) }, found);
    if (record.Id !== id) throw new Error(`${failed}: its Id cannot become ${record.Id}; insert another`);
    this.#put(id, { place: this.#placeOf(id), record, weight: weightOfChange(record) });
    this.#rules.replaced?.(found, record);
    return record;
  }

  remove(id: string): boolean {
    const found = this.get(id);
    if (!found) return false;
    const place = this.#state.base.places.get(id);
    this.#put(id, place === undefined ? undefined : { place, record: undefined, weight: weightOfChange() });
    this.#rules.replaced?.(found, undefined);
    return true;
  }

  /** What has changed so far, at no cost: it is copied when the next write comes. */
  save(): CollectionState<T> {
    this.#state.shared = true;
    return this.#state;
  }

  /** Goes to a saved state of this collection, or of another one of the same entity. */
  load(state: CollectionState<T>, inherits: boolean): void {
    const [before, inherited] = [this.#state, this.#inherited];
    this.#note(() => {
      this.#state = before;
      this.#inherited = inherited;
      this.#forget();
    });
    this.#state = state;
    this.#inherited = inherits ? state.weight : 0;
    this.#forget();
  }

  #forget(): void {
    this.#lookups.forget();
    this.#highest.forget();
  }

  /** How a record differs from the ground. */
  changeOf(id: string): Change<T> | undefined {
    return this.#state.changes.get(id);
  }

  /** Makes a change that a collection on the same ground had: what comes in the order of the places costs least. */
  replay(id: string, { place, record }: Pick<Change<T>, 'place' | 'record'>): void {
    const state = this.#own();
    state.nextPlace = Math.max(state.nextPlace, place + 1);
    const copy = record && deepFreezeCopy(record);
    this.#put(id, { place, record: copy, weight: weightOfChange(copy) });
  }

  #placeOf(id: string): number {
    return placeOf(this.#state, id);
  }

  #inBaseLayer(id: string): Change<T> | undefined {
    const place = this.#state.base.places.get(id);
    return place === undefined ? undefined : { place, record: this.#state.base.records[place], weight: 0 };
  }

  /** The one way in which anything changes; `undefined` goes back to what the ground has. */
  #put(id: string, change: Change<T> | undefined): void {
    const state = this.#own();
    const { changes } = state;
    const changed = changes.get(id);
    this.#note(() => this.#put(id, changed), id);
    const before = changed ?? this.#inBaseLayer(id);
    const after = change ?? this.#inBaseLayer(id);
    for (const [field, buckets] of state.buckets) this.#reindex(field as keyof T, buckets, before, after);
    if (after?.record) this.#lookups.follow(after.record);
    this.#highest.follow(before?.record, after?.record);
    state.weight += (change?.weight ?? 0) - (changed?.weight ?? 0);
    state.size += Number(after?.record !== undefined) - Number(before?.record !== undefined);

    // A map keeps the place of a key that is set again; a record that was away comes last.
    const moves = changed?.place !== change?.place;
    if (moves) changes.delete(id);
    if (change === undefined) return;
    changes.set(id, change);
    const late = change.place >= this.#state.base.records.length && change.place < state.nextPlace - 1;
    if (moves && late) state.ordered = false;
  }

  #reindex(field: keyof T, buckets: Map<unknown, readonly T[]>, before?: Change<T>, after?: Change<T>): void {
    const splice = (value: unknown, place: number, gone: number, ...come: T[]) => {
      const current = buckets.get(value) ?? this.#state.base.indexes.get(field as string)?.get(value) ?? [];
      // Spread: slice() and toSpliced() take seven times as long on a frozen array.
      const bucket = (Object.isFrozen(current) ? [...current] : current) as T[];
      bucket.splice(this.#position(bucket, place), gone, ...come);
      buckets.set(value, bucket);
    };
    if (before?.record) splice(before.record[field], before.place, 1);
    if (after?.record) splice(after.record[field], after.place, 0, after.record);
  }

  /** Where in a bucket a place is, or would be. */
  #position(bucket: readonly T[], place: number): number {
    const placeAt = (at: number) => this.#placeOf((bucket[at] as T).Id);
    let from = 0;
    let to = bucket.length;
    if (to > 0 && placeAt(to - 1) < place) return to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (placeAt(middle) < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #own(): CollectionState<T> {
    if (!this.#state.shared && this.#state.walks === 0) return this.#state;
    const { base, changes, ordered, buckets, size, nextPlace, weight } = this.#state;
    const copies = new Map<string, Map<unknown, readonly T[]>>();
    for (const [field, touched] of buckets) {
      for (const bucket of touched.values()) Object.freeze(bucket);
      copies.set(field, new Map(touched));
    }
    this.#state = {
      base,
      shared: false,
      walks: 0,
      changes: new Map(changes),
      ordered,
      buckets: copies,
      size,
      nextPlace,
      weight,
    };
    return this.#state;
  }
}
