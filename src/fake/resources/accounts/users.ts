import { compareInEnglish } from '../../../query/collation.ts';
import { hasPart } from '../../../query/find.ts';
import type { WorldStore } from '../../../world/world.ts';
import { othersOf, setOthers } from '../../domain/accounts/memberships.ts';
import { isNamed } from '../../domain/accounts/user-references.ts';
import {
  displayNameOf,
  rejectSimplePassword,
  setPassword,
  userChanges,
} from '../../domain/accounts/users.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { defineResource } from '../../resource/define.ts';

const unknown = (id: string) => `No user has the id ${id}.`;

/** What a user has of whom nothing was said. */
const blank = {
  FirstName: null,
  LastName: null,
  Phone: null,
  LastLogIn: null,
  Enabled: true,
  IsExternal: false,
};

const groupsOf = (store: WorldStore, userId: string) =>
  othersOf(store, 'UserId', userId).map((id) => store.Group.getOrThrow(id));

export default defineResource('users', {
  operations: {
    searchUsers: ({ list, store }) => ({ status: 200, body: list('User', store.User) }),

    createUser: (call) => {
      const { body, world, store, serialize } = call;
      const user = store.User.insert({
        Id: world.ids.next(),
        ...blank,
        ...userChanges(call),
        UserName: body.UserName,
        Email: body.Email,
      });
      // Without one it would have every permission, as users of a seed do.
      store.Account.insert({ Id: user.Id, Permissions: [] });
      if (body.Password != null) setPassword(store, user.Id, body.Password);
      const printed = serialize('User', user);
      return { status: 200, headers: { Location: printed.Self }, body: printed };
    },

    getUser: ({ path, store, serialize, expand, fail }) => {
      const user = store.User.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: serialize('User', user, expand) };
    },

    updateUser: (call) => {
      const { path, body, store, serialize, fail } = call;
      const user = store.User.get(path.id) ?? fail(404, unknown(path.id));
      rejectOtherId(call);
      const changed = store.User.update(user.Id, userChanges(call, user));
      if (body.Password != null) setPassword(store, user.Id, body.Password);
      if (changed.UserName !== user.UserName) spreadNames(store, 'User', changed);
      return { status: 200, body: serialize('User', changed) };
    },

    deleteUser: ({ path, world, store, fail }) => {
      const user = store.User.get(path.id) ?? fail(404, unknown(path.id));
      if (user.Id === world.caller().Id) fail(403, 'Users cannot delete themselves.');
      if (isNamed(store, user.Id)) fail(403, `The user ${user.UserName} still owns data.`);
      // Its effect is to be done on behalf of the user.
      const isPending = [...world.tasks].some(
        (task) => task.AuthorId === user.Id && world.tasks.progress(task).FinishedAt === undefined,
      );
      if (isPending) fail(403, `A background task of the user ${user.UserName} is under way.`);
      store.removeTree('User', user.Id);
      return { status: 200 };
    },

    getUsersGroups: ({ path, store, list, fail }) => {
      const { Id } = store.User.get(path.id) ?? fail(404, unknown(path.id));
      return { status: 200, body: list('Group', groupsOf(store, Id)) };
    },

    setGroupMembershipsForUser: ({ path, body, store, list, fail }) => {
      const { Id } = store.User.get(path.id) ?? fail(404, unknown(path.id));
      const groups = body.Items.map(
        (item) =>
          store.Group.get(item.Id?.toLowerCase() ?? '') ?? fail(403, `No group has the Id ${item.Id}.`),
      );
      setOthers(
        store,
        'UserId',
        Id,
        groups.map((group) => group.Id),
      );
      return { status: 200, body: list('Group', groupsOf(store, Id)) };
    },

    setUserPassword: ({ path, body, store, fail }) => {
      const { Id } = store.User.get(path.id) ?? fail(404, unknown(path.id));
      rejectSimplePassword(body.Password, fail);
      setPassword(store, Id, body.Password);
      return { status: 200 };
    },

    searchProjectAssignees: ({ path, query, store, list, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, `No project has the id ${path.projectId}.`);
      const part = (query.query ?? '').toLowerCase();
      const users = [...store.User]
        .filter((user) => user.Enabled !== false)
        .filter((user) =>
          [user.UserName, user.FirstName, user.LastName].some(
            (name) => name && hasPart(name.toLowerCase(), part),
          ),
        )
        .sort((a, b) => compareInEnglish(a.UserName, b.UserName));
      return { status: 200, body: list('User', users) };
    },
  },
  expansions: {
    User: {
      Groups: ({ Id }, { store, serialize }) => groupsOf(store, Id).map((group) => serialize('Group', group)),
      DisplayName: displayNameOf,
    },
  },
});
