import { weightOf } from './weight.ts';

/** What every record has: the identifier it is found by. */
export interface Entity {
  readonly Id: string;
}

/** The seed of one collection: built once, never changed, shared by every store on it. */
export interface BaseLayer<T extends Entity> {
  readonly name: string;
  readonly records: readonly T[];
  readonly places: ReadonlyMap<string, number>;
  readonly indexes: ReadonlyMap<string, ReadonlyMap<unknown, readonly T[]>>;
}

/** About what a change takes to be found, by whatever one looks for, in bytes. */
const found = 200;

/** About what it takes in memory that a record is as it is, or removed, in bytes. */
export const weightOfChange = (record?: Entity): number =>
  found + (record === undefined ? 0 : weightOf(record));

/** A changed record and where it stands in the order; no record means that the one of the ground is removed. */
export interface Change<T> {
  readonly place: number;
  readonly record: T | undefined;
  /** What it takes in memory, in bytes. */
  readonly weight: number;
}

/** A ground, and what a store has changed on it. Once shared it is never written again, but copied first. */
export interface CollectionState<T extends Entity> {
  readonly base: BaseLayer<T>;
  shared: boolean;
  /** How many walks over it have not come to their end: as long as there is one, it counts as shared. */
  walks: number;
  /** By identifier. Those beyond the ground's places stand in order, unless `ordered` says otherwise. */
  changes: Map<string, Change<T>>;
  ordered: boolean;
  /** The index buckets that differ from the ground's. A frozen one has been handed out and is copied before a write. */
  readonly buckets: ReadonlyMap<string, Map<unknown, readonly T[]>>;
  size: number;
  nextPlace: number;
  /** What the changes take in memory, in bytes. */
  weight: number;
}

/** Where a record stands in the order. */
export function placeOf<T extends Entity>({ changes, base }: CollectionState<T>, id: string): number {
  return changes.get(id)?.place ?? base.places.get(id) ?? -1;
}

/** The records of a ground with what has changed on it, in order, as they are when the walk begins. */
export function walk<T extends Entity>(state: CollectionState<T>): IterableIterator<T> {
  if (state.changes.size === 0) return state.base.records.values();
  if (!state.ordered) {
    state.changes = new Map([...state.changes].sort(([, a], [, b]) => a.place - b.place));
    state.ordered = true;
  }
  // Counted at once: a generator does nothing before it is asked for its first record.
  state.walks++;
  return stepsOf(state);
}

function* stepsOf<T extends Entity>(state: CollectionState<T>): Generator<T> {
  const { base, changes } = state;
  let place = 0;
  try {
    for (const record of base.records) {
      const change = changes.get(record.Id);
      if (change === undefined) yield record;
      else if (change.place === place && change.record) yield change.record;
      place++;
    }
    for (const change of changes.values()) if (change.place >= place && change.record) yield change.record;
  } finally {
    state.walks--;
  }
}
