import type { Keeping, KeptWorld } from '../control/state/state.ts';
import type { Moment } from '../world/world.ts';
import type { Rows } from './rows.ts';

/** One world and what of it is not written yet. */
export interface Keeper extends Keeping {
  /** Writes what has changed; to be called in a transaction. */
  write(): void;
  /** To be called when that is committed: nothing has changed then. */
  clear(): void;
  /** No longer watches the world, which stays as it was written. */
  detach(): void;
}

/**
 * Watches a world. All of it counts as changed at first.
 * @param tell called at each change
 * @param forget called when the world ends
 */
export function createKeeper(
  kept: KeptWorld,
  rows: Rows,
  { tell, forget }: { tell(): void; forget(): void },
): Keeper {
  const { world, snapshots, name } = kept;
  const touched = new Map<string, Set<string>>();
  let isReplaced = true;
  let written: ReadonlyMap<string, Moment> = new Map();
  let changes = 0;

  const changed = () => {
    changes++;
    tell();
  };
  world.store.watch({
    touched(entity, id) {
      const ids = touched.get(entity);
      if (ids) ids.add(id);
      else touched.set(entity, new Set([id]));
      changed();
    },
    replaced() {
      isReplaced = true;
      changed();
    },
  });
  const unwatch = world.clock.onMove(changed);
  const detach = () => {
    world.store.watch(undefined);
    unwatch();
  };

  function writeRecords(): void {
    if (isReplaced) rows.putRecords(kept);
    else for (const [entity, ids] of touched) for (const id of ids) rows.putRecord(kept, entity, id);
  }

  function writeSnapshots(): void {
    for (const old of written.keys()) if (!snapshots.has(old)) rows.removeSnapshot(name, old);
    for (const [own, moment] of snapshots) {
      if (written.get(own) !== moment) rows.putSnapshot(name, own, moment);
    }
  }

  return {
    get changes() {
      return changes;
    },
    changed,
    detach,
    end() {
      detach();
      forget();
    },
    write() {
      writeRecords();
      writeSnapshots();
      rows.putWorld(kept);
    },
    clear() {
      touched.clear();
      isReplaced = false;
      written = new Map(snapshots);
    },
  };
}
