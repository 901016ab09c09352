import { Refusal } from '../../fake/http/http-error.ts';
import type { Moment, World } from '../../world/world.ts';
import type { Mock, SnapshotFacts, Snapshots } from '../mock.ts';
import { checkName } from './names.ts';

const maxSnapshots = 100;

interface SnapshotContext {
  readonly world: World;
  /** Those there are, by name; filled from here. */
  readonly moments: Map<string, Moment>;
  /** Makes another world that begins at a moment. */
  fork(moment: Moment, world: string): Mock;
  /** Told when there is one more, less or another one. */
  changed(): void;
}

/** Makes what keeps moments of a world by name. */
export function createSnapshots({ world, moments, fork, changed }: SnapshotContext): Snapshots {
  function find(name: string): Moment {
    const moment = moments.get(name);
    if (moment) return moment;
    const kept = moments.size === 0 ? 'none is kept' : `kept are ${[...moments.keys()].join(', ')}`;
    throw new Refusal(404, `Failed to find the snapshot ${JSON.stringify(name)}: ${kept}.`);
  }

  return {
    save(name) {
      checkName('snapshot', name);
      if (!moments.has(name) && moments.size >= maxSnapshots) {
        throw new Refusal(
          409,
          `Failed to save the snapshot ${name}: ${maxSnapshots} are kept already, which is the most; delete one.`,
        );
      }
      const moment = world.save();
      moments.set(name, moment);
      changed();
      return factsOf(name, moment);
    },
    restore: (name) => world.restore(find(name)),
    fork: (name, other) => fork(find(name), other),
    list: () => Array.from(moments, ([name, moment]) => factsOf(name, moment)),
    delete(name) {
      const isGone = moments.delete(name);
      if (isGone) changed();
      return isGone;
    },
  };
}

function factsOf(name: string, { clock: { at, rate } }: Moment): SnapshotFacts {
  return { name, at: new Date(at).toISOString(), rate };
}
