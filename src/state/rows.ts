import type { LiveWorld, PersistedWorld } from '../control/state/state.ts';
import type { Prepared } from '../control/worlds/seeds.ts';
import type { IdsState } from '../world/random/ids.ts';
import { type Difference, differencesOf, snapshotWith } from '../world/store/differences.ts';
import { untouched, type WorldSnapshot } from '../world/world.ts';
import { idPart, isKnownKey } from './layout.ts';
import { below, type Database, removeBelow } from './lmdb.ts';
import type { Seeds } from './seeds.ts';

/** What is written of a moment besides its records. */
interface SnapshotRow {
  /** The hash of the seed that it stands on. */
  readonly on: string;
  readonly ids: IdsState;
  readonly clock: WorldSnapshot['clock'];
}

/** What is written of a world besides its records. */
interface WorldRow extends SnapshotRow {
  readonly seed: Omit<Prepared, 'seed'> & { readonly hash: string };
  readonly firstIds: IdsState;
  readonly created: number;
  readonly since: number;
}

/** What is written of a record: its place in the order, and itself; null for one of the seed that is removed. */
type RecordRow = readonly [place: number, record: Difference['change']['record'] | null, id?: string];

/** Writes and reads worlds; to be written in a transaction. */
export interface Rows {
  /** Everything but records and snapshots. */
  putWorld(world: LiveWorld): void;
  /** One record as it is now; what is as in the seed is not written. */
  putRecord(world: LiveWorld, name: string, id: string): void;
  /** All records, and nothing else of what was there. */
  putRecords(world: LiveWorld): void;
  putSnapshot(world: string, name: string, snapshot: WorldSnapshot): void;
  removeSnapshot(world: string, name: string): void;
  removeWorld(name: string): void;
  /**
   * All worlds, by name.
   * @throws Error when something in them is not as this version writes it
   */
  readWorlds(): Map<string, PersistedWorld>;
}

/** Puts worlds into a database. */
export function createRows(database: Database, seeds: Seeds): Rows {
  const put = (key: readonly string[], value: unknown) => database.putSync([...key], JSON.stringify(value));
  /** What a world stands on changes only with all its records. */
  const baseLayers = new Map<string, string>();

  function putDifference(place: readonly string[], { name, id, change }: Difference): void {
    const key = [...place, name, idPart(id)];
    const row: RecordRow = change.record ? [change.place, change.record] : [change.place, null, id];
    put(key, row);
  }

  function readDifferences(place: readonly string[]): Difference[] {
    return Array.from(database.getRange(below(...place)), ({ key, value }) => {
      const name = String(key[place.length]);
      const [at, record, id = record?.Id] = JSON.parse(value) as RecordRow;
      // What a record may say is for those to check who let it in; a state must read all that it has written.
      if (!Number.isInteger(at) || typeof id !== 'string')
        throw new Error(`the row ${key.join(' ')} is none`);
      return { name, id, change: { place: at, record: record ?? undefined } };
    });
  }

  function readWorldSnapshot({ on, ids, clock }: SnapshotRow, place: readonly string[]): WorldSnapshot {
    return { records: snapshotWith(seeds.get(on), readDifferences(place)), ids, clock };
  }

  function readSnapshots(world: string): Map<string, WorldSnapshot> {
    const rows = database.getRange(below('snapshot', world));
    return new Map(
      Array.from(rows, ({ key, value }) => {
        const name = String(key[2]);
        return [name, readWorldSnapshot(JSON.parse(value), ['moment', world, name])];
      }),
    );
  }

  const rows: Rows = {
    putWorld({ name, seed: { seed, ...start }, firstIds, created, world: { clock, ids }, now }) {
      const row: WorldRow = {
        seed: { ...start, hash: seeds.put(untouched(seed)) },
        firstIds,
        created,
        since: now(),
        on: baseLayers.get(name) ?? '',
        ids: ids.save(),
        clock: { at: clock.now(), rate: clock.rate },
      };
      put(['world', name], row);
    },
    putRecord({ name: world, world: { store } }, name, id) {
      const change = store.changeOf(name as never, id);
      if (change) putDifference(['record', world], { name, id, change });
      else database.removeSync(['record', world, name, idPart(id)]);
    },
    putRecords({ name, world: { store } }) {
      const snapshot = store.snapshot();
      baseLayers.set(name, seeds.put(snapshot));
      removeBelow(database, 'record', name);
      for (const difference of differencesOf(snapshot)) putDifference(['record', name], difference);
    },
    putSnapshot(world, name, { records, ids, clock }) {
      rows.removeSnapshot(world, name);
      put(['snapshot', world, name], { on: seeds.put(records), ids, clock } satisfies SnapshotRow);
      for (const difference of differencesOf(records)) putDifference(['moment', world, name], difference);
    },
    removeSnapshot(world, name) {
      database.removeSync(['snapshot', world, name]);
      removeBelow(database, 'moment', world, name);
    },
    removeWorld(name) {
      database.removeSync(['world', name]);
      for (const kind of ['record', 'snapshot', 'moment']) removeBelow(database, kind, name);
    },
    readWorlds() {
      const worlds = Array.from(database.getRange(below('world')), ({ key, value }) => {
        const name = String(key[1]);
        const row = JSON.parse(value) as WorldRow;
        const { hash, ...start } = row.seed;
        const world: PersistedWorld = {
          name,
          seed: { ...start, seed: seeds.get(hash) },
          firstIds: row.firstIds,
          created: row.created,
          since: row.since,
          snapshot: readWorldSnapshot(row, ['record', name]),
          snapshots: readSnapshots(name),
        };
        return [name, world] as const;
      });
      const byName = new Map(worlds);
      for (const key of database.getKeys()) {
        if (!isKnownKey(key, byName)) throw new Error(`nobody reads the row ${[key].flat().join(' ')}`);
      }
      return byName;
    },
  };
  return rows;
}
