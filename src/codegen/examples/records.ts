import type { Mock } from '../../index.ts';

/** A record of the seeded world, as it is stored. */
export type Stored = Readonly<Record<string, unknown>>;

/** The records of an entity in the order in which they were made. */
export function recordsOf({ store }: Mock, entity: string): Stored[] {
  const records = store[entity as keyof Mock['store']] as Iterable<object> | undefined;
  return records ? Array.from(records, (record) => ({ ...record })) : [];
}
