import type { Changes, Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import { differs } from './patch.ts';

/** Writes what a record says of others, if it is still there and that is something else than before. */
export function write<T extends Entity>(
  records: Collection<T>,
  id: string,
  facts: Changes<T> & Partial<T>,
): void {
  const record = records.get(id);
  if (record && differs(record, facts)) records.update(id, facts);
}
