import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { isTaken } from '../../../world/store/unique.ts';
import type { WorldStore } from '../../../world/world.ts';
import { othersOf, setOthers } from '../../domain/accounts/memberships.ts';
import { isNamed } from '../../domain/accounts/user-references.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import { pickPatch } from '../../domain/patch.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { noteLoss } from '../../domain/sequence.ts';
import { defineResource } from '../../resource/define.ts';

const unknown = (id: string) => `No group has the id ${id}.`;

/** What a request says of a group, once its name is free. */
function groupChanges(
  {
    body,
    store,
    fail,
  }: {
    readonly body: Schemas['GroupInput'];
    readonly store: WorldStore;
    fail(status: 403, message: string): never;
  },
  id?: string,
) {
  if (body.Name != null && isTaken(store, 'Group', 'Name', body.Name, id)) {
    fail(403, `Another group has the name ${body.Name}.`);
  }
  return pickPatch(body, ['Name', 'Description']);
}

/** The user that an item of memberships names: by Id, or else by UserName. */
const memberOf = (
  store: WorldStore,
  { Id, UserName }: Schemas['GroupMembership'],
): Entities['User'] | undefined =>
  Id ? store.User.get(Id.toLowerCase()) : store.User.whereText('UserName', UserName ?? '')[0];

const membersOf = (store: WorldStore, groupId: string) =>
  othersOf(store, 'GroupId', groupId).map((id) => store.User.getOrThrow(id));

export default defineResource('groups', {
  operations: {
    searchGroups: ({ list, store }) => ({ status: 200, body: list('Group', store.Group) }),

    createGroup: (call) => {
      const { body, world, store, serialize } = call;
      const group = store.Group.insert({
        Id: world.ids.next(),
        Description: null,
        ...groupChanges(call),
        Name: body.Name,
      });
      const printed = serialize('Group', group);
      return { status: 200, headers: { Location: printed.Self }, body: printed };
    },

    getGroup: ({ path, store, serialize, expand, fail }) => {
      const group = store.Group.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: serialize('Group', group, expand) };
    },

    updateGroup: (call) => {
      const { path, store, serialize, fail } = call;
      const group = store.Group.get(path.id) ?? fail(404, unknown(path.id));
      rejectOtherId(call);
      const changed = store.Group.update(group.Id, groupChanges(call, group.Id));
      if (changed.Name !== group.Name) spreadNames(store, 'Group', changed);
      return { status: 200, body: serialize('Group', changed) };
    },

    deleteGroup: ({ path, store, fail }) => {
      const group = store.Group.get(path.id) ?? fail(404, unknown(path.id));
      if (isNamed(store, group.Id)) fail(403, `Work is assigned to the group ${group.Name}.`);
      store.removeTree('Group', group.Id);
      return { status: 200 };
    },

    getGroupMembers: ({ path, store, list, fail }) => {
      const { Id } = store.Group.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: list('User', membersOf(store, Id)) };
    },

    setGroupMembers: (call) => {
      const { path, body, store, list, fail } = call;
      const { Id } = store.Group.get(path.id) ?? fail(404, unknown(path.id));
      const users = body.Items.map(
        (item) => memberOf(store, item) ?? fail(403, `No user is ${item.Id ?? item.UserName}.`),
      );
      const before = membersOf(store, Id).length;
      setOthers(
        store,
        'GroupId',
        Id,
        users.map((user) => user.Id),
      );
      noteLoss(call, 'Items', before, membersOf(store, Id).length);
      return { status: 200, body: list('User', membersOf(store, Id)) };
    },
  },

  expansions: {
    Group: {
      Users: ({ Id }, { store, serialize }) => membersOf(store, Id).map((user) => serialize('User', user)),
    },
  },
});
