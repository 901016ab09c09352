import type { State } from '../control/state/state.ts';
import { createGroup } from './group.ts';
import type { Database } from './lmdb.ts';
import { createKeeper, type Keeper } from './persister.ts';
import type { Rows } from './rows.ts';
import type { Seeds } from './seeds.ts';

/** A state that is open. */
export interface OpenState extends State {
  /** Writes what is left, has it brought to the disk, and lets other processes use it. */
  close(): Promise<void>;
}

interface Opened {
  readonly database: Database;
  readonly seeds: Seeds;
  readonly rows: Rows;
  readonly left: State['left'];
  /** Lets go of the database. */
  leave(): Promise<void>;
}

/** Keeps worlds in a database that is ours. */
export function begin({ database, seeds, rows, left, leave }: Opened): OpenState {
  const keepers = new Map<string, Keeper>();
  const changed = new Set<Keeper>();
  const gone = new Set<string>();
  let isOpen = true;

  function write(): void {
    for (const name of gone) rows.removeWorld(name);
    for (const keeper of changed) keeper.write();
  }

  const group = createGroup(() => {
    try {
      database.transactionSync(write);
    } catch (error) {
      seeds.undo();
      throw error;
    }
    for (const keeper of changed) keeper.clear();
    changed.clear();
    gone.clear();
  });
  database.transactionSync(seeds.sweep);

  return {
    left,
    keep(world) {
      const { name } = world;
      if (!isOpen) throw new Error(`Failed to keep the world ${name}: the state is closed.`);
      if (keepers.has(name)) {
        throw new Error(
          `Failed to keep the world ${name}: one mock can use a state, and another does already.`,
        );
      }
      const keeper = createKeeper(world, rows, {
        tell() {
          changed.add(keeper);
          group.join();
        },
        forget() {
          if (!isOpen) return;
          keepers.delete(name);
          changed.delete(keeper);
          gone.add(name);
          group.join();
        },
      });
      keepers.set(name, keeper);
      keeper.changed();
      return keeper;
    },
    written: () => group.pending,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      for (const keeper of keepers.values()) keeper.detach();
      const last = group.pending;
      group.finish();
      await leave();
      await last;
    },
  };
}
