import { defineResource } from '../../resource/define.ts';

/** A permission is printed with those below it wherever it is printed. */
const tree = ['Children'];

export default defineResource('permissions', {
  operations: {
    getAllPermissions: ({ list, store, serialize }) => ({
      status: 200,
      body: list('Permission', store.Permission.where('ParentId', null), {
        print: (permission) => serialize('Permission', permission, tree),
      }),
    }),

    getPermission: ({ path, store, serialize, fail }) => {
      const permission = store.Permission.get(path.id) ?? fail(404, `No permission has the id ${path.id}.`);
      return { status: 200, body: serialize('Permission', permission, tree) };
    },
  },

  expansions: {
    Permission: {
      Children: ({ Id }, { store, serialize }) =>
        store.Permission.where('ParentId', Id).map((it) => serialize('Permission', it, tree)),
    },
  },
});
