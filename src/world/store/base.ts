import { atOnce, type Work } from '../../contract/work.ts';
import { deepFreezeCopy } from './freeze.ts';
import type { CollectionState, Entity } from './layers.ts';
import { rejectId } from './reject-id.ts';

/** How an entity is tied to others. */
export interface Shape {
  /** Field -> name of the entity it points at. */
  readonly belongsTo: Readonly<Record<string, string>>;
  /** Whether each write that does not say it sets `LastUpdatedAt`. */
  readonly notesChanges?: boolean;
  /** The field with a number that no other record has that points at the same record by the field `in`. */
  readonly numbers?: { readonly field: string; readonly in: string };
}

/** A shape for each entity. */
export type Shapes<E> = { readonly [N in keyof E]: Shape };

/** What a store holds at first, by entity name; an entity that is absent starts empty. */
export type Seed<E> = { readonly [N in keyof E]?: readonly E[N][] };

/** Records by the name of their entity. */
export type Entities<E> = { readonly [N in keyof E]: Entity };

/** A frozen and indexed seed. It never changes, so any number of stores stand on one. */
export interface Base<E> {
  readonly shapes: Shapes<E>;
  /** A store on which nothing has changed. */
  readonly untouched: StoreSnapshot;
  /** Entity name -> what belongs to it. */
  readonly owned: ReadonlyMap<string, readonly { readonly name: string; readonly field: string }[]>;
}

/** A store at one moment, for `restore()`; what is in it is of no concern to anybody else. */
export interface StoreSnapshot {
  readonly shapes: unknown;
  readonly states: ReadonlyMap<string, CollectionState<Entity>>;
  /** The identifiers of all records of the seed that it stands on. */
  readonly ids: ReadonlySet<string>;
  /** What that seed takes in memory, in bytes, where it is of few worlds; zero for those that are there anyway. */
  readonly weight: number;
}

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
export const createBase = <E extends Entities<E>>(shapes: Shapes<E>, seed: Seed<E>): Base<E> =>
  atOnce(makingBaseOf(shapes, seed));

/** The same in steps. */
export function* makingBaseOf<E extends Entities<E>>(shapes: Shapes<E>, seed: Seed<E>): Work<Base<E>> {
  const shapeByName = new Map<string, Shape>(Object.entries(shapes));
  const seedByName = new Map(Object.entries<readonly Entity[] | undefined>(seed));
  for (const name of seedByName.keys()) rejectUnknown('seed', name, shapeByName);

  const states = new Map<string, CollectionState<Entity>>();
  const owned = new Map<string, { name: string; field: string }[]>();
  const ids = new Set<string>();
  for (const [name, { belongsTo }] of shapeByName) {
    for (const [field, owner] of Object.entries(belongsTo)) {
      rejectUnknown(`${name}.${field}`, owner, shapeByName);
      owned.set(owner, [...(owned.get(owner) ?? []), { name, field }]);
    }
    const state = yield* layerOf(name, seedByName.get(name) ?? [], Object.keys(belongsTo));
    states.set(name, state);
    for (const id of state.base.places.keys()) {
      yield;
      ids.add(id);
    }
  }
  return { shapes, untouched: { shapes, states, ids, weight: 0 }, owned };
}

function* layerOf(
  name: string,
  seed: readonly Entity[],
  fields: readonly string[],
): Work<CollectionState<Entity>> {
  const places = new Map<string, number>();
  const indexes = new Map(fields.map((field) => [field, new Map<unknown, Entity[]>()]));
  const records: Entity[] = [];
  for (const [place, given] of seed.entries()) {
    yield;
    const record = deepFreezeCopy(given);
    rejectId(name, record.Id, places.has(record.Id));
    places.set(record.Id, place);
    for (const [field, index] of indexes) {
      const value = record[field as 'Id'];
      const bucket = index.get(value);
      if (bucket) bucket.push(record);
      else index.set(value, [record]);
    }
    records.push(record);
  }
  for (const index of indexes.values()) {
    for (const bucket of index.values()) {
      yield;
      Object.freeze(bucket);
    }
  }
  const size = records.length;
  const buckets = new Map(fields.map((field) => [field, new Map<unknown, Entity[]>()]));
  const base = { name, records: Object.freeze(records), places, indexes };
  return {
    base,
    shared: true,
    walks: 0,
    changes: new Map(),
    ordered: true,
    buckets,
    size,
    nextPlace: size,
    weight: 0,
  };
}

function rejectUnknown(where: string, name: string, shapes: ReadonlyMap<string, Shape>): void {
  if (shapes.has(name)) return;
  throw new Error(
    `Failed to create a base: ${where} names ${name}; the entities are ${[...shapes.keys()].join(', ')}`,
  );
}
