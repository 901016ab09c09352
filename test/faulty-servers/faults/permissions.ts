import type { FaultyServer, Sabotage } from '../faulty-server.ts';
import { alter, type Json } from '../sabotage.ts';

const permissions = { mode: 'full', caughtBy: ['permissions'] } as const;

/** Lists what was ever listed, of the one who is asked about or of all. */
const ever =
  (where: Parameters<typeof alter>[0], whose: (path: string) => string): Sabotage =>
  (fetch, mock) => {
    const listed = new Map<string, Map<string, Json>>();
    return alter(where, (all, { url }) => {
      const known = listed.get(whose(url.pathname)) ?? new Map<string, Json>();
      listed.set(whose(url.pathname), known);
      for (const one of all) known.set(one.Key, one);
      return [...known.values()];
    })(fetch, mock);
  };

/** Permissions that were given to others, or not at all. */
export const givenPermissions: readonly FaultyServer[] = [
  {
    name: 'permissions that a group is given are not listed',
    ...permissions,
    sabotage: alter('getGlobalGroupPermissions', () => []),
    message: /getGlobalGroupPermissions does not list/,
  },
  {
    name: 'permissions that a user is given in a project are not listed',
    ...permissions,
    sabotage: alter('getUserProjectPermissions', () => []),
    message: /getUserProjectPermissions does not list/,
  },
  {
    name: 'permissions that are taken from a user stay',
    ...permissions,
    sabotage: ever('getGlobalUserPermissions', (path) => path),
    message: /getGlobalUserPermissions lists a permission of that user/,
  },
  {
    name: 'permissions that one group is given in a project are those of all',
    ...permissions,
    sabotage: ever('getGroupProjectPermissions', () => 'all'),
    message: /getGroupProjectPermissions lists a permission of another group/,
  },
];
