import type { Entities } from '../contract/entities.gen.ts';
import { type Grant, keyOf } from '../world/seeds/accounts.ts';
import type { WorldStore } from '../world/world.ts';

/** The permissions of a user. */
export interface Rights {
  /**
   * Whether a permission is there.
   * @param project where; undefined for what only an application-wide permission allows
   */
  has(key: string, project: string | undefined): boolean;
  /** Whether a permission is there application-wide or in any project. */
  hasSomewhere(key: string): boolean;
  /** Whether there is a permission for the work in a project, whichever. */
  hasInside(project: string): boolean;
}

const includes = (grant: Grant, key: string) => `${key}/`.startsWith(`${keyOf(grant)}/`);
const projectOf = (grant: Grant) => (typeof grant === 'string' ? undefined : grant.ProjectId.toLowerCase());

/** Every permission: of users of whom nothing was said. */
const all: Rights = { has: () => true, hasSomewhere: () => true, hasInside: () => true };

/** What a user was granted, alone and by groups. */
export function rightsOf(store: WorldStore, { Id }: Entities['User']): Rights {
  const own = store.Account.get(Id)?.Permissions;
  if (!own) return all;
  const shared = store.Membership.where('UserId', Id).flatMap(
    ({ GroupId }) => store.AccountGroup.get(GroupId)?.Permissions ?? [],
  );
  const grants = [...own, ...shared];
  return {
    has: (key, project) =>
      grants.some((grant) => {
        const where = projectOf(grant);
        return (where === undefined || where === project) && includes(grant, key);
      }),
    hasSomewhere: (key) => grants.some((grant) => includes(grant, key)),
    hasInside: (project) =>
      grants.some((grant) => {
        const where = projectOf(grant);
        return where === undefined ? !keyOf(grant).startsWith('Administration') : where === project;
      }),
  };
}
