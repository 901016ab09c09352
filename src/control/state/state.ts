import type { Work } from '../../contract/work.ts';
import type { IdsState } from '../../world/random/ids.ts';
import type { StoreSnapshot } from '../../world/store/base.ts';
import type { World, WorldSnapshot } from '../../world/world.ts';
import type { Prepared } from '../worlds/seeds.ts';

/** A world as it is kept. */
interface WorldOrigin {
  readonly name: string;
  /** What it was made of, and goes back to. */
  readonly seed: Prepared;
  /** Where its source of identifiers stood when it was made. */
  readonly firstIds: IdsState;
  /** By the host's clock, in epoch milliseconds. */
  readonly created: number;
  readonly snapshots: ReadonlyMap<string, WorldSnapshot>;
}

/** A world to be kept: it is read again after each change. */
export interface LiveWorld extends WorldOrigin {
  readonly world: World;
  /** The instant of the host's clock, in epoch milliseconds. */
  now(): number;
}

/** A world that was left by an earlier process. */
export interface PersistedWorld extends WorldOrigin {
  readonly snapshot: WorldSnapshot;
  /** The instant of the host's clock at which its own clock showed that moment, in epoch milliseconds. */
  readonly since: number;
}

/** Keeps one world. */
export interface WorldPersistence {
  /** Counts the changes of the world. */
  readonly changes: number;
  /** To be called when a snapshot was saved or deleted; records and clock are watched. */
  changed(): void;
  /** Forgets the world. */
  end(): void;
}

/** What keeps the worlds of a server when its process ends; see `openState`. One server can use it. */
export interface State {
  /** The worlds that were left, by name. */
  readonly persisted: ReadonlyMap<string, PersistedWorld>;
  /**
   * Keeps a world from now on.
   * @throws Error when a world of this name is kept already
   */
  persist(world: LiveWorld): WorldPersistence;
  /**
   * Writes what a moment stands on, in steps: a world that goes there afterwards has only the rest to write.
   */
  preparing(records: StoreSnapshot): Work<void>;
  /**
   * Waits until all changes so far would outlive the process.
   * @returns undefined when they do already
   * @throws Error (as a rejection) when they cannot be written; they are tried again with the next change
   */
  whenDurable(): Promise<void> | undefined;
}
