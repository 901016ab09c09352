import type { LiveWorld, WorldPersistence } from '../control/state/state.ts';
import type { WorldSnapshot } from '../world/world.ts';
import type { Rows } from './rows.ts';

/** One world and what of it is not written yet. */
export interface WorldPersister extends WorldPersistence {
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
export function createPersister(
  live: LiveWorld,
  rows: Rows,
  { tell, forget }: { tell(): void; forget(): void },
): WorldPersister {
  const { world, snapshots, name } = live;
  const touched = new Map<string, Set<string>>();
  let isReplaced = true;
  // Those that a world is opened with may be there already: one that is deleted is to go, too.
  let written: ReadonlyMap<string, WorldSnapshot | undefined> = new Map(
    [...snapshots.keys()].map((it) => [it, undefined]),
  );
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
    if (isReplaced) rows.putRecords(live);
    else for (const [entity, ids] of touched) for (const id of ids) rows.putRecord(live, entity, id);
  }

  function writeSnapshots(): void {
    for (const old of written.keys()) if (!snapshots.has(old)) rows.removeSnapshot(name, old);
    for (const [own, snapshot] of snapshots) {
      if (written.get(own) !== snapshot) rows.putSnapshot(name, own, snapshot);
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
      rows.putWorld(live);
    },
    clear() {
      touched.clear();
      isReplaced = false;
      written = new Map(snapshots);
    },
  };
}
