import type { Entity } from './layers.ts';

/** What a collection does besides, when a record is written. */
export interface WriteHooks {
  /**
   * Adds the time to what is written, unless that says it or changes nothing.
   * @param before the record as it is, unless it is a new one
   */
  stamp?<W extends object>(written: W, before?: object): W;
  /** Told of a record that was changed or removed, so that its number is not given again. */
  replaced?(before: Entity, after: Entity | undefined): void;
}
