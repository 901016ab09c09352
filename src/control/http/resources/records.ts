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

/**
 * How many records a command creates at most: each takes up to half a millisecond, and no request may hold up others for longer
 * than fifty.
 */
const maxCreated = 100;

/** How many records are listed when a request does not say how many. */
const defaultTop = 25;

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

/** Longer texts are cut in a list, in UTF-16 code units: the file of an attachment is one. */
const maxText = 10_000;

function shortened(record: Entity): Entity {
  const isLong = (value: unknown) => typeof value === 'string' && value.length > maxText;
  if (!Object.values(record).some(isLong)) return record;
  const cut = Object.entries(record).map(([name, value]) => [
    name,
    isLong(value) ? `${String(value).slice(0, maxText)}…` : value,
  ]);
  return Object.fromEntries(cut);
}

/** The `top` records after the first `skip`. */
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
  listRecords({ mock, path: { entity: name }, query: { skip = 0, top = defaultTop } }) {
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
    return { status: 201, body: builder.make(entity, count, () => values, maxCreated) as never };
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
