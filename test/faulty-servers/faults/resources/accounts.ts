import type { FaultyServer, Sabotage } from '../../faulty-server.ts';
import { alter, type Json } from '../../sabotage.ts';

const given = { mode: 'full', caughtBy: ['accounts'] } as const;

/** Lists what was ever listed, of the one who is asked about or of all. */
const ever =
  (where: Parameters<typeof alter>[0], whose: (path: string) => string): Sabotage =>
  (fetch, mock) => {
    const listed = new Map<string, Map<string, Json>>();
    return alter(where, (all, { url }) => {
      const known = listed.get(whose(url.pathname)) ?? new Map<string, Json>();
      listed.set(whose(url.pathname), known);
      const items = Array.isArray(all) ? all : all.Items;
      for (const one of items) known.set(one.Key ?? one.Id, one);
      return Array.isArray(all) ? [...known.values()] : { ...all, Items: [...known.values()] };
    })(fetch, mock);
  };

/** Permissions and members that were given to others, or not at all. */
export const accounts: readonly FaultyServer[] = [
  {
    name: 'permissions that a group is given are not listed',
    ...given,
    sabotage: alter('getGlobalGroupPermissions', () => []),
    message: /getGlobalGroupPermissions does not list/,
  },
  {
    name: 'permissions that a user is given in a project are not listed',
    ...given,
    sabotage: alter('getUserProjectPermissions', () => []),
    message: /getUserProjectPermissions does not list/,
  },
  {
    name: 'permissions that are taken from a user stay',
    ...given,
    sabotage: ever('getGlobalUserPermissions', (path) => path),
    message: /getGlobalUserPermissions lists a permission of that user/,
  },
  {
    name: 'permissions that one group is given in a project are those of all',
    ...given,
    sabotage: ever('getGroupProjectPermissions', () => 'all'),
    message: /getGroupProjectPermissions lists a permission of another group/,
  },
  {
    name: 'a group loses the members that it was given',
    ...given,
    sabotage: alter('getGroupMembers', (found) => (Array.isArray(found) ? [] : { ...found, Items: [] })),
    message: /getGroupMembers does not list a user of that group/,
  },
  {
    name: 'a user stays in the groups that the user is taken out of',
    ...given,
    sabotage: ever('getUsersGroups', (path) => path),
    message: /getUsersGroups lists a group of that user/,
  },
];
