import { taskEffects } from '../../fake/tasks/types.ts';
import { createIds, type IdsState } from '../../world/random/ids.ts';
import type { Schedule } from '../../world/tasks/schedule.ts';
import type { Clock } from '../../world/time/clock.ts';
import { createWorld, type World } from '../../world/world.ts';
import type { Prepared } from './seeds.ts';

/** What makes one world differ from another at first. */
export interface WorldSetup {
  readonly name: string;
  readonly seed: Prepared;
  readonly clock: Clock;
  /** Identifiers that are handed out first. */
  readonly ids?: readonly string[] | undefined;
  /** Where its source of identifiers stands at first; as the seed says when absent. */
  readonly firstIds?: IdsState | undefined;
}

/** How background tasks go in all worlds of a server. */
export interface TaskOptions {
  readonly schedules: Readonly<Record<string, Schedule>>;
  readonly taskRetention: number | undefined;
  /** Told of an error of the mock itself in the effect of a task. */
  readonly onInternalError: ((error: unknown) => void) | undefined;
}

/** Makes a world of a seed. */
export function openWorld(
  { seed: { seed, ids: seedIds }, clock, ids: preset = [], firstIds = seedIds }: WorldSetup,
  tasks: TaskOptions,
): World {
  const ids = createIds();
  if (firstIds) ids.restore(firstIds);
  ids.preset(...preset);
  return createWorld({ ...tasks, seed, clock, ids, effects: taskEffects });
}
