import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, at, type Call, idOf } from '../../sabotage.ts';

const tree = { mode: 'sandbox', caughtBy: ['packages'] } as const;
const update = 'updateRequirement';
const remove = 'deleteRequirement';
const requirementsOf = ({ mock }: Call) => mock.store.Requirement;

/** Trees of requirements that are not kept, or kept where they should not be. */
export const requirements: readonly FaultyServer[] = [
  {
    name: 'a requirement that is moved below another one stays where it was',
    ...tree,
    sabotage: at(update, async (call) => {
      const before = requirementsOf(call).get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && call.body?.ParentId && before)
        requirementsOf(call).update(before.Id, { ParentId: before.ParentId });
      return response;
    }),
    message: /getRequirement answers another ParentId/,
  },
  {
    name: 'a requirement that is not empty is deleted without deleteChildren',
    ...tree,
    sabotage: at(remove, async (call) => {
      call.url.searchParams.set('deleteChildren', 'true');
      return call.forward({ url: call.url });
    }),
    message: /deletion of a requirement that is not empty/,
  },
  {
    name: 'a deletion of a requirement with deleteChildren leaves what is below it',
    ...tree,
    sabotage: at(remove, async (call) => {
      const below = requirementsOf(call).where('ParentId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const record of below) requirementsOf(call).insert(record);
      return response;
    }),
    message: /after a deletion with deleteChildren/,
  },
  {
    name: 'an update of a requirement moves those below it to the root',
    ...tree,
    sabotage: afterwards(update, (call) => {
      for (const { Id } of requirementsOf(call).where('ParentId', idOf(call)))
        requirementsOf(call).update(Id, { ParentId: null });
    }),
    message: /after another requirement was updated/,
  },
  {
    name: 'an update of a requirement clears the type when it is given a status',
    ...tree,
    caughtBy: ['life'],
    sabotage: afterwards(update, (call) => {
      if (call.body?.StatusId) requirementsOf(call).update(idOf(call), { TypeId: null });
    }),
    message: /getRequirement answers .*TypeId/,
  },
];
