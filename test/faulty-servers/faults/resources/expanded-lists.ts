import type { FaultyServer } from '../../faulty-server.ts';
import { alter, type Json } from '../../sabotage.ts';

const listed = { mode: 'sandbox', caughtBy: ['life'] } as const;

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
];
