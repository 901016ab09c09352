import { HttpError } from '../../fake/http/http-error.ts';
import type { World, WorldSnapshot } from '../../world/world.ts';
import type { Mock, SnapshotFacts, Snapshots } from '../mock.ts';
import { checkName } from './names.ts';

const maxSnapshots = 100;

interface SnapshotContext {
  readonly world: World;
  /** Those there are, by name; filled from here. */
  readonly snapshots: Map<string, WorldSnapshot>;
  /** Makes another world that begins at a moment. */
  fork(snapshot: WorldSnapshot, world: string): Mock;
  /** @throws HttpError when there is no room for one more */
  checkRoom(): void;
  /** Told when there is one more, less or another one. */
  changed(): void;
}

/** Makes what keeps moments of a world by name. */
export function createSnapshots({ world, snapshots, fork, checkRoom, changed }: SnapshotContext): Snapshots {
  function find(name: string): WorldSnapshot {
    const snapshot = snapshots.get(name);
    if (snapshot) return snapshot;
    const kept = snapshots.size === 0 ? 'none is kept' : `kept are ${[...snapshots.keys()].join(', ')}`;
    throw new HttpError(404, `Failed to find the snapshot ${JSON.stringify(name)}: ${kept}.`);
  }

  return {
    save(name) {
      checkName('snapshot', name);
      if (!snapshots.has(name) && snapshots.size >= maxSnapshots) {
        throw new HttpError(
          409,
          `Failed to save the snapshot ${name}: ${maxSnapshots} are kept already, which is the maximum; delete one.`,
        );
      }
      checkRoom();
      const snapshot = world.save();
      snapshots.set(name, snapshot);
      changed();
      return factsOf(name, snapshot);
    },
    restore(name) {
      world.restore(find(name));
      changed();
    },
    fork: (name, other) => fork(find(name), other),
    list: () => Array.from(snapshots, ([name, snapshot]) => factsOf(name, snapshot)),
    delete(name) {
      const isGone = snapshots.delete(name);
      if (isGone) changed();
      return isGone;
    },
  };
}

function factsOf(name: string, { clock: { at, rate } }: WorldSnapshot): SnapshotFacts {
  return { name, at: new Date(at).toISOString(), rate };
}
