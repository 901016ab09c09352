import type { OperationId, Schemas } from '../../../contract/operations.ts';
import { type Grant, keyOf } from '../../../world/seeds/accounts.ts';
import type { WorldStore } from '../../../world/world.ts';
import type { Serializer } from '../../resource/define.ts';

type Body = Schemas['PermissionAssignmentsInput'];

/** What has permissions: users, and groups for their members. */
export interface Holder {
  readonly noun: 'user' | 'group';
  has(store: WorldStore, id: string): boolean;
  /** Everything that it was granted; undefined where nothing was said, which is everything. */
  read(store: WorldStore, id: string): readonly Grant[] | undefined;
  write(store: WorldStore, id: string, grants: readonly Grant[]): void;
  /** The operations that list the projects, and that read the permissions in one. */
  readonly projects: OperationId;
  readonly project: OperationId;
}

interface Call extends Serializer {
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

interface Change extends Call {
  readonly body: Body;
  fail(status: 403 | 404, message: string): never;
}

/** Makes the operations on the permissions of users, or on those of groups: in all projects, and in each. */
export function permissionAssignments({ noun, has, read, write, projects, project }: Holder) {
  function need({ store, fail }: Call, id: string, projectId?: string): void {
    if (!has(store, id)) fail(404, `No ${noun} has the id ${id}.`);
    if (projectId !== undefined && !store.Project.has(projectId)) {
      fail(404, `No project has the id ${projectId}.`);
    }
  }

  /** With the permissions that stand for everything. */
  const grantsOf = (store: WorldStore, id: string): readonly Grant[] =>
    read(store, id) ?? store.Permission.where('ParentId', null).map(({ Key }) => keyOf(Key));

  function print({ store, urlFor }: Call, id: string, projectId?: string) {
    const keys = new Set(
      grantsOf(store, id)
        .filter((grant) => isIn(grant, projectId))
        .map((grant) => `/${keyOf(grant)}`),
    );
    return [...store.Permission]
      .filter(({ Key }) => keys.has(Key))
      .map(({ Id, Key }) => ({
        Id,
        Key,
        Links: [{ Href: urlFor('getPermission', { id: Id }), Rel: 'Permission' }],
      }));
  }

  return {
    list(call: Call, id: string, projectId?: string) {
      need(call, id, projectId);
      return { status: 200 as const, body: print(call, id, projectId) };
    },

    set(call: Change, id: string, projectId?: string) {
      need(call, id, projectId);
      const { body, store, fail } = call;
      const known = new Map(Array.from(store.Permission, ({ Key }) => [Key.toLowerCase(), keyOf(Key)]));
      const keys = body.map(
        ({ Key }) =>
          known.get(`/${keyOf(Key)}`.toLowerCase()) ?? fail(403, `No permission has the Key ${Key}.`),
      );
      const others = grantsOf(store, id).filter((grant) => !isIn(grant, projectId));
      const given = [...new Set(keys)].map((Key) =>
        projectId === undefined ? Key : { Key, ProjectId: projectId },
      );
      write(store, id, [...others, ...given]);
      return { status: 200 as const, body: print(call, id, projectId) };
    },

    listProjects(call: Call, id: string) {
      need(call, id);
      const { store, urlFor } = call;
      const Projects = Array.from(store.Project, ({ Id, Name }) => ({
        ProjectId: Id,
        Self: urlFor(project, { [`${noun}Id`]: id, projectId: Id }),
        Links: [{ Title: Name, Href: urlFor('getProject', { id: Id }), Rel: 'Project' }],
      }));
      return { status: 200 as const, body: { Projects, Self: urlFor(projects, { id }) } };
    },
  };
}

/** Whether a permission is one of all projects, or of a certain one. */
function isIn(grant: Grant, projectId: string | undefined): boolean {
  return (typeof grant === 'string' ? undefined : grant.ProjectId.toLowerCase()) === projectId;
}

/** Takes all permissions in a project away, from users and groups. */
export function revokeIn(store: WorldStore, projectId: string): void {
  const isOther = (grant: Grant) => !isIn(grant, projectId);
  for (const { Id, Permissions } of store.Account)
    if (Permissions && !Permissions.every(isOther))
      store.Account.update(Id, { Permissions: Permissions.filter(isOther) });
  for (const { Id, Permissions } of store.AccountGroup)
    if (!Permissions.every(isOther))
      store.AccountGroup.update(Id, { Permissions: Permissions.filter(isOther) });
}
