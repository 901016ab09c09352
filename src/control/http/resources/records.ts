import { suggest } from '../../../contract/nearest.ts';
import type { OperationId } from '../../../contract/operations.ts';
import { UsageError } from '../../../contract/usage-error.ts';
import { HttpError } from '../../../fake/http/http-error.ts';
import { builderNames, entityOfBuilder } from '../../creation/create.ts';
import type { PlainResponse } from '../../overrides/override.ts';
import { defineControlResource } from '../operations.ts';

/** Each takes up to half a millisecond, and no request may hold up others for longer than fifty. */
const most = 100;

export default defineControlResource('records', {
  createRecords({ builder, body: { entity: name, count = 1, values = {} } }) {
    const entity = entityOfBuilder(name);
    if (!entity)
      throw new UsageError(
        `Failed to create records: no entity is called ${name}${suggest(name, builderNames)}; known: ${builderNames.join(', ')}.`,
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
