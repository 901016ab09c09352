import type { FaultyServer } from '../../faulty-server.ts';
import { all, alter, type Json } from '../../sabotage.ts';

const listed = { mode: 'sandbox', caughtBy: ['life'] } as const;

const values = /\/(status|priority|component|version|\w+type|\w+status)\//;

/** Lists that a record expands, without what belongs to it, or with what is gone. */
export const expandedLists: readonly FaultyServer[] = [
  {
    name: 'a project expands no execution packages',
    ...listed,
    sabotage: alter('getProject', (project) => {
      if (project.ExecutionPackages) project.ExecutionPackages = [];
    }),
    message: /getProject does not list an execution package .* when ExecutionPackages is expanded/,
  },
  {
    name: 'a package expands scripts that are deleted',
    ...listed,
    sabotage: (fetch, mock) => {
      const met = new Map<string, Json>();
      return alter('getScriptPackage', (found) => {
        for (const script of found.Scripts ?? []) met.set(script.Id, script);
        const Scripts = [...met.values()].filter((it) => it.PackageId === found.Id);
        return found.Scripts ? { ...found, Scripts } : found;
      })(fetch, mock);
    },
    message: /getScriptPackage still lists a script that is deleted when Scripts is expanded/,
  },
  {
    name: 'an organisation expands no priorities, which it lists',
    mode: 'read-only',
    caughtBy: ['expansions'],
    sabotage: alter('getOrganisation', (organisation) => {
      if (organisation.Priorities) organisation.Priorities = [];
    }),
    message: /getOrganisation expands Priorities without .*, which getOrganisationPicklistValues lists/,
  },
  {
    name: 'an organisation has none of the values of its projects',
    mode: 'sandbox',
    caughtBy: ['projects'],
    sabotage: all(
      alter('getOrganisation', (organisation) => {
        for (const [name, list] of Object.entries<Json>(organisation))
          if (Array.isArray(list) && values.test(list[0]?.Self ?? '')) organisation[name] = [];
      }),
      alter('getOrganisationPicklistValues', (page) => {
        page.Items = [];
      }),
    ),
    message: /expands none of the values in Statuses that a new project of the organisation has/,
  },
];
