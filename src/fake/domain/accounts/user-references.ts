import { entities } from '../../../contract/entities.gen.ts';
import type { EntityName } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { RecordStore } from '../../../world/store/records.ts';

type Row = Readonly<Record<string, unknown>> & { readonly Id: string };

/** Fields with the id of a user or group, by entity. */
const fieldsByEntity = Object.entries(entities).map(
  ([entity, { fields, belongsTo }]): [EntityName, readonly string[]] => [
    entity as EntityName,
    Object.entries(fields)
      .filter(([field, type]) => type === 'guid' && field !== 'Id' && !(field in belongsTo))
      .map(([field]) => field),
  ],
);

/** Whether a record names a user or a group by its id. */
export function isNamed(store: RecordStore, id: string): boolean {
  return fieldsByEntity.some(([entity, fields]) => {
    if (fields.length === 0) return false;
    // One type for all of them: what is read is named by the fields.
    const records = store[entity] as unknown as Collection<Row>;
    return records.find((record) => fields.some((field) => record[field] === id)) !== undefined;
  });
}
