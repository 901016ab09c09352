import { entities } from '../../../contract/entities.gen.ts';
import type { EntityName } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { RecordStore } from '../../../world/store/records.ts';

type Row = Readonly<Record<string, unknown>> & { readonly Id: string };

/** Fields with the id of a user or group, by entity, each with the field that has the name, if there is one. */
type Fields = readonly (readonly [field: string, name: string | undefined])[];

const fieldsByEntity = Object.entries(entities).map(
  ([entity, { fields, belongsTo }]): [EntityName, Fields] => [
    entity as EntityName,
    Object.entries(fields)
      .filter(([field, type]) => type === 'guid' && field !== 'Id' && !(field in belongsTo))
      .map(([field]) => {
        const bare = field.replace(/Id$/, '');
        return [field, [bare, `${bare}UserName`].find((name) => name !== field && name in fields)];
      }),
  ],
);

/** Who wrote a record is noted with the name of that time. */
const notes = /^(Created|LastUpdated|Run)ById$/;

function* collectionsOf(store: RecordStore): Generator<[Collection<Row>, Fields]> {
  for (const [entity, fields] of fieldsByEntity) {
    // One type for all of them: what is read and written is named by the fields.
    if (fields.length > 0) yield [store[entity] as unknown as Collection<Row>, fields];
  }
}

/** Whether a record names a user or a group by its id. */
export function isNamed(store: RecordStore, id: string): boolean {
  for (const [records, fields] of collectionsOf(store)) {
    if (records.find((record) => fields.some(([field]) => record[field] === id))) return true;
  }
  return false;
}

/** Writes the new name of a user or group where records print it of the manager, or of whom work is assigned to. */
export function renameAccount(store: RecordStore, id: string, newName: string): void {
  for (const [records, fields] of collectionsOf(store)) {
    for (const [field, name] of fields) {
      if (name === undefined || notes.test(field)) continue;
      for (const record of records.where(field as 'Id', id)) records.update(record.Id, { [name]: newName });
    }
  }
}
