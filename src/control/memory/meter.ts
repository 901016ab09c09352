import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { World, WorldSnapshot } from '../../world/world.ts';
import type { Budget } from './budget.ts';

/** About what a world takes in which nothing has happened, in bytes. */
const emptyWorld = 8192;

/** Weighs one world for the budget of its server. */
export interface Meter {
  /** To be called when records, or snapshots, may have changed. */
  weigh(): void;
  /** To be called when a response was made that may be kept for the next time. */
  weighResponses(): void;
  /** The world goes. */
  end(): void;
}

interface Weighed {
  readonly world: World;
  readonly snapshots: ReadonlyMap<string, WorldSnapshot>;
  readonly serializers: WorldBinding['serializers'];
}

/** By budget, the imports that worlds stand on: forks of one stand on the same, which counts once. */
const imports = new WeakMap<Budget, Map<object, number>>();

/** Makes the meter of a world. */
export function createMeter(budget: Budget, { world, snapshots, serializers }: Weighed): Meter {
  const users = imports.get(budget) ?? new Map<object, number>();
  imports.set(budget, users);
  let kept = 0;
  let footing = world.store.footing;
  let responses = 0;
  const share = budget.share(() => {
    serializers.clear();
    weighResponses();
    return 0;
  });

  function stand(on: typeof footing, change: 1 | -1): void {
    if (on.weight === 0) return;
    const count = (users.get(on.ids) ?? 0) + change;
    if (count === (change === 1 ? 1 : 0)) budget.keep(change * on.weight);
    if (count === 0) users.delete(on.ids);
    else users.set(on.ids, count);
  }

  function keep(weight: number): void {
    budget.keep(weight - kept);
    kept = weight;
  }

  function weighResponses(): void {
    let weight = 0;
    for (const serializer of serializers.values()) weight += serializer.weight;
    if (weight !== responses) share.add(weight - responses);
    responses = weight;
  }

  stand(footing, 1);
  const meter: Meter = {
    weighResponses,
    weigh() {
      const now = world.store.footing;
      if (now.ids !== footing.ids) {
        stand(now, 1);
        stand(footing, -1);
        footing = now;
      }
      let weight = emptyWorld + world.store.weight;
      for (const { records } of snapshots.values()) weight += weightOfStates(records.states.values());
      keep(weight);
    },
    end() {
      stand(footing, -1);
      keep(0);
      share.leave();
    },
  };
  meter.weigh();
  return meter;
}

function weightOfStates(states: Iterable<{ readonly weight: number }>): number {
  let sum = 0;
  for (const { weight } of states) sum += weight;
  return sum;
}
