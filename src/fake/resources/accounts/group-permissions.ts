import { permissionAssignments } from '../../domain/accounts/permission-assignments.ts';
import { defineResource } from '../../resource/define.ts';

const { list, set, listProjects } = permissionAssignments({
  noun: 'group',
  has: (store, id) => store.Group.has(id),
  read: (store, id) => store.AccountGroup.get(id)?.Permissions ?? [],
  write(store, Id, Permissions) {
    if (store.AccountGroup.has(Id)) store.AccountGroup.update(Id, { Permissions });
    else store.AccountGroup.insert({ Id, Permissions });
  },
  projects: 'getProjectGroupPermissionLinks',
  project: 'getGroupProjectPermissions',
});

export default defineResource('group-permissions', {
  operations: {
    getGlobalGroupPermissions: (call) => list(call, call.path.id),
    updateGlobalGroupPermissions: (call) => set(call, call.path.id),
    getProjectGroupPermissionLinks: (call) => listProjects(call, call.path.id),
    getGroupProjectPermissions: (call) => list(call, call.path.groupId, call.path.projectId),
    updateGroupProjectPermissions: (call) => set(call, call.path.groupId, call.path.projectId),
  },
});
