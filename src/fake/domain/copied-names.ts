import { creationFacts } from '../../contract/creation.ts';
import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Collection } from '../../world/store/collection.ts';
import type { RecordStore } from '../../world/store/records.ts';

type Fields = Readonly<Record<string, unknown>>;
type Row = Fields & { readonly Id: string };

/** A field in which a record keeps what another one says. */
interface Copy {
  readonly entity: EntityName;
  /** The field with the Id of the other one. */
  readonly by: string;
  readonly of: EntityName;
  readonly field: string;
  /** @param it the other one; undefined where there is none */
  read(it: Fields | undefined): unknown;
}

const reader = (name: string) => (it: Fields | undefined) => it?.[name] ?? null;

/** Copies that do not follow from the names of the fields. */
const others: readonly Copy[] = [
  { entity: 'ScriptAssignment', by: 'ScriptId', of: 'Script', field: 'Name', read: reader('Name') },
  {
    entity: 'CustomField',
    by: 'TypeId',
    of: 'CustomFieldType',
    field: 'CustomFieldTypeName',
    read: reader('Name'),
  },
  {
    entity: 'ProjectCategory',
    by: 'ParentId',
    of: 'ProjectCategory',
    field: 'HasParent',
    read: (it) => it !== undefined,
  },
  ...(
    [
      ['ExternalSystemImplementationType', 'Type'],
      ['ExternalSystemConnectionType', 'ConnectionType'],
    ] as const
  ).map(
    ([field, name]): Copy => ({
      entity: 'ExternalSystemLink',
      by: 'ExternalSystemId',
      of: 'ExternalSystem',
      field,
      read: reader(name),
    }),
  ),
];

/** The name that is kept beside an Id: `AssignedTo` beside `AssignedToId`, `ProjectName` beside `ProjectId`. */
function* namesOf(entity: EntityName): Generator<Copy> {
  const { fields } = creationFacts[entity];
  const belongsTo: Readonly<Record<string, EntityName>> = entities[entity].belongsTo;
  for (const by of fields) {
    const bare = /^(.+)Id$/.exec(by)?.[1];
    if (bare === undefined) continue;
    // What no owner has in a field is a category, by its name, or a user.
    const of = belongsTo[by] ?? (bare in entities ? (bare as EntityName) : 'User');
    for (const field of [bare, `${bare}Name`, `${bare}UserName`, `${bare}DisplayName`]) {
      if (!fields.includes(field)) continue;
      // A ticket has the name of the system from its link.
      const isPassedOn = of !== entity && creationFacts[of].fields.includes(field);
      yield { entity, by, of, field, read: reader(isPassedOn ? field : of === 'User' ? 'UserName' : 'Name') };
      // Work is given to users and groups.
      if (bare === 'AssignedTo') yield { entity, by, of: 'Group', field, read: reader('Name') };
    }
  }
}

let copies: readonly Copy[] | undefined;

/** All of them, found when somebody first asks. */
function allCopies(): readonly Copy[] {
  copies ??= [...(Object.keys(entities) as EntityName[]).flatMap((it) => [...namesOf(it)]), ...others];
  return copies;
}

/** Who wrote a record is noted with the name of that time. */
const notes = /^(Created|LastUpdated|Run)ById$/;

/** Whether a field has the Id of the user who wrote the record. */
export const isWriter = (field: string): boolean => notes.test(field);

/**
 * Adds to some values of a record what it keeps of the records that they refer to, unless they say that themselves.
 * @example
 * withCopies(store, 'Project', { ManagerId: jane.Id }); // { ManagerId: …, ManagerUserName: 'jane' }
 */
export function withCopies(store: RecordStore, entity: EntityName, values: Fields): Fields {
  const added: Record<string, unknown> = {};
  for (const { entity: holder, by, of, field, read } of allCopies()) {
    if (holder !== entity) continue;
    const id = values[by];
    if (id === undefined || field in values) continue;
    const found = typeof id === 'string' ? rowsOf(store, of).get(id) : undefined;
    if (found || id === null) added[field] = read(found);
  }
  return { ...values, ...added };
}

/**
 * Writes again what other records keep of one that was changed: its name, and what else they print of it.
 * @param before as it was, where only what has changed is to be written
 * @example
 * spreadNames(store, 'User', store.User.update(id, { UserName: 'jane' }));
 */
export function spreadNames(store: RecordStore, entity: EntityName, record: Row, before?: Row): void {
  for (const copy of allCopies()) {
    if (copy.of !== entity || isWriter(copy.by)) continue;
    const rows = rowsOf(store, copy.entity);
    const value = copy.read(record);
    if (before && copy.read(before) === value) continue;
    for (const row of rows.where(copy.by as 'Id', record.Id)) {
      if (row[copy.field] === value) continue;
      spreadNames(store, copy.entity, rows.update(row.Id, { [copy.field]: value } as Partial<Row>), row);
    }
  }
}

/** One type for all of them: what is read and written is named by the fields. */
function rowsOf(store: RecordStore, entity: EntityName): Collection<Row> {
  return store[entity] as unknown as Collection<Row>;
}
