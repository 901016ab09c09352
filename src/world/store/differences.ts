import { untouched, type WorldSeed } from '../world.ts';
import type { StoreSnapshot } from './base.ts';
import { LayeredCollection } from './collection.ts';
import type { Change, Entity } from './layers.ts';

/** A record that differs from the seed it stands on. */
export interface Difference {
  /** The name of the entity. */
  readonly name: string;
  readonly id: string;
  readonly change: Pick<Change<Entity>, 'place' | 'record'>;
}

/** What a snapshot differs in from the seed it stands on. */
export function* differencesOf({ states }: StoreSnapshot): Generator<Difference> {
  for (const [name, { changes }] of states) {
    for (const [id, change] of changes) yield { name, id, change };
  }
}

/** What all snapshots that stand on one seed have in common, and no other has. */
export function baseLayerOf({ states }: StoreSnapshot): object {
  const [state] = states.values();
  if (!state) throw new Error('Failed to look at a snapshot: it is of no entities.');
  return state.base;
}

/** The seed that a snapshot stands on. */
export function seedOf({ states }: StoreSnapshot): WorldSeed {
  const kept = [...states].filter(([, { base }]) => base.records.length > 0);
  return Object.fromEntries(kept.map(([name, { base }]) => [name, base.records]));
}

/**
 * The snapshot that differs so from a seed.
 * @throws Error when a difference is of no entity
 * @throws TypeError when a record holds something that is not JSON
 */
export function snapshotWith(seed: WorldSeed, differences: Iterable<Difference>): StoreSnapshot {
  const base = untouched(seed);
  const collections = new Map<string, LayeredCollection<Entity>>();
  const collectionOf = (name: string) => {
    const known = collections.get(name);
    if (known) return known;
    const state = base.states.get(name);
    if (!state) throw new Error(`Failed to go to a kept moment: no entity is called ${name}.`);
    const made = new LayeredCollection(state, () => {});
    collections.set(name, made);
    return made;
  };
  const inOrder = [...differences].sort((a, b) => a.change.place - b.change.place);
  for (const { name, id, change } of inOrder) collectionOf(name).replay(id, change);
  const states = new Map(base.states);
  for (const [name, collection] of collections) states.set(name, collection.save());
  return { ...base, states };
}
