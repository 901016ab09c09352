import { HttpError } from '../../../fake/http/http-error.ts';
import type { AddedFault, Faults } from '../../faults/fault.ts';
import { defineControlResource } from '../operations.ts';

/** Names of operations are checked when the fault is added, by the one who knows them. */
type Told = Omit<AddedFault, 'fault'> & { readonly fault: object };
const told = (faults: Faults): Told[] => faults.list();

export default defineControlResource('faults', {
  listFaults: ({ mock }) => ({ status: 200, body: told(mock.faults) as never }),
  addFault({ mock: { faults }, body }) {
    const id = faults.add(body as AddedFault['fault']);
    return { status: 201, body: faults.get(id) as never };
  },
  clearFaults({ mock }) {
    mock.faults.clear();
    return { status: 204 };
  },
  removeFault({ mock, path: { id } }) {
    if (!mock.faults.remove(id)) throw new HttpError(404, `There is no fault with the id ${id}.`);
    return { status: 204 };
  },
});
