import { creationFacts } from '../../../contract/creation.ts';
import type { OperationId } from '../../../contract/operations.ts';
import { ended, suggest } from '../../../contract/text/nearest.ts';
import { UsageError } from '../../../contract/usage-error.ts';
import { HttpError } from '../../../fake/http/http-error.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { Entity } from '../../../world/store/layers.ts';
import { builderNames, entityOfBuilder } from '../../creation/create.ts';
import type { Mock } from '../../mock.ts';
import type { PlainResponse } from '../../overrides/override.ts';
import { defineControlResource } from '../operations.ts';

/** Each takes up to half a millisecond, and no request may hold up others for longer than fifty. */
const most = 100;

/** So many are listed when nobody says how many. */
const usual = 25;

/** The records of an entity that a path names. */
function recordsOf({ store }: Mock, name: string) {
  const entity = entityOfBuilder(name);
  if (!entity) throw new HttpError(404, ended(`No entity is called ${name}${suggest(name, builderNames)}`));
  return { entity, records: store[entity] as Collection<Entity> };
}

function found(mock: Mock, name: string, id: string) {
  const { entity, records } = recordsOf(mock, name);
  const record = records.get(id);
  if (!record) throw new HttpError(404, `No ${creationFacts[entity].noun} has the Id ${id}.`);
  return { entity, records, record };
}

/** What is longer, in UTF-16 code units, is cut in a list: the file of an attachment, as a text. */
const longest = 10_000;

function shortened(record: Entity): Entity {
  const isLong = (value: unknown) => typeof value === 'string' && value.length > longest;
  if (!Object.values(record).some(isLong)) return record;
  const cut = Object.entries(record).map(([name, value]) => [
    name,
    isLong(value) ? `${String(value).slice(0, longest)}…` : value,
  ]);
  return Object.fromEntries(cut);
}

/** As many records as are asked for, from a place on. */
function pageOf(records: Iterable<Entity>, skip: number, top: number): Entity[] {
  const page: Entity[] = [];
  let place = 0;
  for (const record of records) {
    if (place++ < skip) continue;
    page.push(shortened(record));
    if (page.length === top) break;
  }
  return page;
}

export default defineControlResource('records', {
  listEntities: ({ mock }) => ({
    status: 200,
    body: builderNames.map((name) => {
      const { entity, records } = recordsOf(mock, name);
      const { make, fields } = creationFacts[entity];
      const required = Object.keys(make?.body ?? {});
      return {
        entity: name,
        count: records.size,
        canCreate: make !== undefined,
        required,
        fields: [...fields],
      };
    }),
  }),
  listRecords({ mock, path: { entity: name }, query: { skip = 0, top = usual } }) {
    const { records } = recordsOf(mock, name);
    return { status: 200, body: { total: records.size, records: pageOf(records, skip, top) as never } };
  },
  updateRecord({ mock, path: { entity: name, id }, body }) {
    const { records, record } = found(mock, name, id);
    if ('Id' in body && body.Id !== record.Id)
      throw new UsageError(`Failed to update the record ${id}: its Id cannot change.`);
    return { status: 200, body: records.update(record.Id, body) as never };
  },
  removeRecord({ mock, path: { entity: name, id } }) {
    const { entity, record } = found(mock, name, id);
    return { status: 200, body: { removed: mock.store.removeTree(entity, record.Id) } };
  },
  createRecords({ builder, body: { entity: name, count = 1, values = {} } }) {
    const entity = entityOfBuilder(name);
    if (!entity)
      throw new UsageError(
        `Failed to create records: no entity is called ${name}${suggest(name, builderNames) || '.'} Known: ${builderNames.join(', ')}.`,
      );
    return { status: 201, body: builder.make(entity, count, () => values, most) as never };
  },
  listOverrides: ({ mock }) => ({ status: 200, body: mock.overrides.list() as never }),
  addOverride({ mock, body: { operation, response = {}, times } }) {
    const id = mock.use(operation as OperationId, response as PlainResponse, { times });
    return { status: 201, body: mock.overrides.list().find((it) => it.id === id) as never };
  },
  clearOverrides({ mock }) {
    mock.overrides.clear();
    return { status: 204 };
  },
  removeOverride({ mock, path: { id } }) {
    if (!mock.overrides.remove(id)) throw new HttpError(404, `There is no override with the id ${id}.`);
    return { status: 204 };
  },
});
