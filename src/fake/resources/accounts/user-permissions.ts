import { permissionAssignments } from '../../domain/accounts/permission-assignments.ts';
import { defineResource } from '../../resource/define.ts';

const { list, set, listProjects } = permissionAssignments({
  noun: 'user',
  has: (store, id) => store.User.has(id),
  read: (store, id) => store.Account.get(id)?.Permissions,
  write(store, Id, Permissions) {
    if (store.Account.has(Id)) store.Account.update(Id, { Permissions });
    else store.Account.insert({ Id, Permissions });
  },
  projects: 'getProjectUserPermissionLinks',
  project: 'getUserProjectPermissions',
});

export default defineResource('user-permissions', {
  operations: {
    getGlobalUserPermissions: (call) => list(call, call.path.id),
    setGlobalPermissionsForUser: (call) => set(call, call.path.id),
    getProjectUserPermissionLinks: (call) => listProjects(call, call.path.id),
    getUserProjectPermissions: (call) => list(call, call.path.userId, call.path.projectId),
    setUserProjectPermissions: (call) => set(call, call.path.userId, call.path.projectId),
  },
});
