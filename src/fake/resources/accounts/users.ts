import { defineResource } from '../../resource/define.ts';

export default defineResource('users', {
  operations: {
    searchProjectAssignees: ({ path, query, store, list, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, `No project has the id ${path.projectId}.`);
      const part = (query.query ?? '').toLowerCase();
      const users = [...store.User]
        .filter((user) => user.Enabled !== false)
        .filter((user) =>
          [user.UserName, user.FirstName, user.LastName].some((name) => name?.toLowerCase().includes(part)),
        )
        .sort((a, b) => a.UserName.localeCompare(b.UserName, 'en'));
      return { status: 200, body: list('User', users) };
    },
    getUser: ({ path, store, serialize, expand, fail }) => {
      const user = store.User.get(path.id) ?? fail(404, `No user has the id ${path.id}.`);
      return { status: 200, body: serialize('User', user, expand) };
    },
  },
  expansions: {
    User: {
      DisplayName: ({ FirstName, LastName, UserName }) =>
        [FirstName, LastName, `(${UserName})`].filter(Boolean).join(' '),
    },
  },
});
