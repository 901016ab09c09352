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

/** What it takes to say that a record is removed, in bytes. */
export const removal = 64;

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

/** The records of a ground with what has changed on it, in order. */
export function* walk<T extends Entity>(
  base: BaseLayer<T>,
  changes: ReadonlyMap<string, Change<T>>,
): Generator<T> {
  let place = 0;
  for (const record of base.records) {
    const change = changes.get(record.Id);
    if (change === undefined) yield record;
    else if (change.place === place && change.record) yield change.record;
    place++;
  }
  for (const change of changes.values()) if (change.place >= place && change.record) yield change.record;
}
