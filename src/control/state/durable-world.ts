import type { ServiceRequest } from '../../fake/http/request.ts';
import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { MaybePromise, RawResponse } from '../../fake/http/response.ts';
import type { IdsState } from '../../world/random/ids.ts';
import type { WorldSnapshot } from '../../world/world.ts';
import type { Server } from '../server.ts';
import { respondWhenDurable, resumedSnapshot, streamWhenDurable } from './durability.ts';
import type { LiveWorld, PersistedWorld } from './state.ts';

type Observe = NonNullable<WorldBinding['observe']>;

/** How a world outlives the process; without a state it does not, and nothing waits. */
export interface DurableWorld {
  /** When the world was made, by the host's clock, in epoch milliseconds. */
  readonly created: number;
  /** Where its source of identifiers stood when it was made. */
  readonly firstIds: IdsState;
  /** Those that are kept by name. */
  readonly snapshots: Map<string, WorldSnapshot>;
  /** To be called when a snapshot was saved or deleted. */
  changed(): void;
  /** Makes an observer whose streams wait until what they tell of is written. */
  observing(observe: Observe): Observe;
  /** Makes a response, which waits until what has led to it is written. */
  respond(request: ServiceRequest, make: () => MaybePromise<RawResponse>): MaybePromise<RawResponse>;
  /** Forgets the world. */
  end(): void;
}

type Parts = Pick<LiveWorld, 'name' | 'seed' | 'world'> & {
  /** How an earlier process has left it. */
  readonly persisted: PersistedWorld | undefined;
};

/**
 * Keeps a world from now on, and has it go on where an earlier process has left it.
 * @throws Error when a world of this name is kept already
 */
export function makeDurable(
  { state, hostClock, errors }: Pick<Server, 'state' | 'hostClock' | 'errors'>,
  { world, persisted, ...named }: Parts,
): DurableWorld {
  const origin = {
    ...named,
    created: persisted?.created ?? hostClock.now(),
    firstIds: world.ids.save(),
    snapshots: new Map(persisted?.snapshots),
  };
  const persistence = state?.persist({ ...origin, world, now: () => hostClock.now() });
  if (persisted) world.restore(resumedSnapshot(persisted, hostClock));
  return {
    ...origin,
    changed: () => persistence?.changed(),
    observing: (observe) => (state ? streamWhenDurable(state, observe) : observe),
    respond: (request, make) =>
      state && persistence
        ? respondWhenDurable({ state, persistence, report: errors.fail }, request, make)
        : make(),
    end: () => persistence?.end(),
  };
}
