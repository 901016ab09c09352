import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { CollectionState, Entity } from '../../world/store/layers.ts';
import { indexedRecord, weightOf } from '../../world/store/weight.ts';
import type { World, WorldSnapshot } from '../../world/world.ts';
import type { Prepared } from '../worlds/seeds.ts';
import type { Budget } from './budget.ts';

/** About what a world takes in which nothing has happened, in bytes. */
const emptyWorld = 20_000;
/** About what a snapshot takes besides the records. */
const emptySnapshot = 4096;
/** About what it takes to index a seed, besides its records. */
const emptyIndex = 65_536;

/** Weighs one world for the budget of its server. */
export interface Meter {
  /** To be called when something may have changed, except for snapshots; costs next to nothing when nothing has. */
  weigh(): void;
  /** To be called when snapshots were saved or deleted. */
  weighSnapshots(): void;
  /** To be called when a response was made that may be kept for the next time. */
  weighResponses(): void;
  /** The world goes: what requests still do to it counts no longer. */
  end(): void;
}

interface Weighed {
  readonly seed: Prepared;
  readonly world: World;
  readonly snapshots: ReadonlyMap<string, WorldSnapshot>;
  readonly serializers: WorldBinding['serializers'];
  /** What its owner has in hand. */
  readonly parts: { readonly weight: number };
}

const nothing: ReadonlyMap<object, number> = new Map();

/** Makes the meter of a world. */
export function createMeter(
  budget: Budget,
  { seed, world: { store }, snapshots, serializers, parts }: Weighed,
): Meter {
  const start = emptyWorld + weightOf(seed.states);
  let kept = 0;
  let held = nothing;
  let writes: number | undefined;
  const weights = { store: 0, snapshots: 0, parts: 0 };
  let responses = 0;
  let isOver = false;
  const share = budget.share(() => {
    serializers.clear();
    weighResponses();
    return 0;
  });

  /** What others may have, too: imports, records of forks, and seeds to which provider states were applied. */
  function sharedParts(): ReadonlyMap<object, number> {
    const { footing } = store;
    if (seed.states.length === 0 && footing.weight === 0 && snapshots.size === 0 && !store.inherited)
      return nothing;
    const found = new Map<object, number>();
    if (seed.states.length > 0) found.set(seed.seed, weightOfIndex(seed.seed));
    for (const { ids, weight } of [footing, ...Array.from(snapshots.values(), (it) => it.records)])
      if (weight > 0) found.set(ids, weight);
    for (const state of store.inherited?.values() ?? []) if (state.weight > 0) found.set(state, state.weight);
    return found;
  }

  function holdOnly(now: ReadonlyMap<object, number>): void {
    if (now === held) return;
    for (const [thing, weight] of now) if (!held.has(thing)) budget.hold(thing, weight);
    for (const thing of held.keys()) if (!now.has(thing)) budget.letGo(thing);
    held = now;
  }

  function keep(weight: number): void {
    if (weight !== kept) budget.keep(weight - kept);
    kept = weight;
  }

  function weighResponses(): void {
    let weight = 0;
    for (const serializer of serializers.values()) weight += serializer.weight;
    if (weight !== responses) share.add(weight - responses);
    responses = weight;
  }

  const meter: Meter = {
    weighResponses,
    weigh() {
      if (isOver) return;
      if (store.writes !== writes) {
        writes = store.writes;
        weights.store = store.weight;
        holdOnly(sharedParts());
      } else if (weights.parts === parts.weight) return;
      weights.parts = parts.weight;
      keep(start + weights.store + weights.snapshots + weights.parts);
    },
    weighSnapshots() {
      let sum = 0;
      for (const { records } of snapshots.values())
        sum += emptySnapshot + weightOfStates(records.states.values());
      weights.snapshots = sum;
      writes = undefined;
      meter.weigh();
    },
    end() {
      isOver = true;
      holdOnly(nothing);
      keep(0);
      share.leave();
    },
  };
  meter.weighSnapshots();
  return meter;
}

function weightOfStates(states: Iterable<CollectionState<Entity>>): number {
  let sum = 0;
  for (const { weight } of states) sum += weight;
  return sum;
}

function weightOfIndex(seed: Prepared['seed']): number {
  let records = 0;
  for (const list of Object.values(seed)) records += list?.length ?? 0;
  return emptyIndex + indexedRecord * records;
}
