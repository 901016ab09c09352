import type { State } from '../control/state/state.ts';
import { createGroup } from './group.ts';
import type { Database } from './lmdb.ts';
import { createPersister, type WorldPersister } from './persister.ts';
import type { Rows } from './rows.ts';
import type { Seeds } from './seeds.ts';

/** A state that is open: worlds can be kept in it. */
export interface OpenState extends State {
  /** Writes what is left, has it brought to the disk, and lets other processes use it. */
  close(): Promise<void>;
}

interface Opened {
  readonly database: Database;
  readonly seeds: Seeds;
  readonly rows: Rows;
  readonly persisted: State['persisted'];
  /** Lets go of the database. */
  leave(): Promise<void>;
}

/** Keeps worlds in a database that is ours. */
export function createOpenState({ database, seeds, rows, persisted, leave }: Opened): OpenState {
  const persisters = new Map<string, WorldPersister>();
  const changed = new Set<WorldPersister>();
  const removed = new Set<string>();
  let isOpen = true;

  function write(): void {
    for (const name of removed) rows.removeWorld(name);
    for (const persister of changed) persister.write();
  }

  const group = createGroup(() => {
    try {
      database.transactionSync(write);
    } catch (error) {
      seeds.undo();
      throw error;
    }
    for (const persister of changed) persister.clear();
    changed.clear();
    removed.clear();
  });
  database.transactionSync(seeds.sweep);

  return {
    persisted,
    persist(world) {
      const { name } = world;
      if (!isOpen) throw new Error(`Failed to keep the world ${name}: the state is closed.`);
      if (persisters.has(name)) {
        throw new Error(
          `Failed to keep the world ${name}: one mock can use a state, and another does already.`,
        );
      }
      const persister = createPersister(world, rows, {
        tell() {
          changed.add(persister);
          group.join();
        },
        forget() {
          if (!isOpen) return;
          persisters.delete(name);
          changed.delete(persister);
          removed.add(name);
          group.join();
        },
      });
      persisters.set(name, persister);
      persister.changed();
      return persister;
    },
    *preparing(records) {
      if (isOpen) yield* seeds.putting(records, database.transactionSync);
    },
    whenDurable: () => group.pending,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      for (const persister of persisters.values()) persister.detach();
      const last = group.pending;
      group.finish();
      await leave();
      await last;
    },
  };
}
