import type { Entities } from '../../contract/entities.gen.ts';
import type { Value } from '../../query/ast.ts';
import { lineOf, projectIdOf } from '../../world/store/trees.ts';
import type { World, WorldStore } from '../../world/world.ts';
import type { TqlMeaning } from '../resource/define.ts';
import { type Package, type PackageName, packagesOf } from './package-tree.ts';

interface Named {
  readonly Id: string;
  readonly Name: string;
}

/** A clause may give the name or the id; the name stands first because it is what people sort by. */
export const nameOrId = (found: Named | undefined) => [found?.Name, found?.Id];

interface Assigned {
  readonly AssignedTo?: string | null;
  readonly AssignedToId?: string | null;
}

/** A clause may give the user name of the tester or the id. */
export const tester = (it: Assigned | undefined) => [
  it?.AssignedTo ?? undefined,
  it?.AssignedToId ?? undefined,
];

/** Separates the names of a path of packages, as the system information prints it by default. */
const separator = '|';

/** The execution package of an assignment, and its project. */
export function executionOf<T>(
  store: WorldStore,
  assignmentOf: (record: T) => Entities['ScriptAssignment'] | undefined,
): TqlMeaning<T>['derive'] {
  const packageOf = (record: T) => store.ExecutionPackage.get(assignmentOf(record)?.PackageId ?? '');
  return {
    Project: (record) => nameOrId(projectOf(store, 'ExecutionPackage', packageOf(record))),
    Package: (record) => nameOrId(packageOf(record)),
  };
}

export function projectOf(
  store: WorldStore,
  name: PackageName,
  record: Package | undefined,
): Named | undefined {
  return store.Project.get(projectIdOf(packagesOf(store, name), record));
}

/**
 * The functions of TQL: `CurrentUser()` for the user name of the caller, `ProjectManager('Project X')` for that of a
 * project's manager, `Packages('A|B')` for the ids of the packages at a path.
 */
export function tqlFunctions(world: World, name: PackageName): TqlMeaning<never>['resolve'] {
  const known: Readonly<Record<string, { readonly takes: number; of(asked: string): readonly Value[] }>> = {
    currentuser: { takes: 0, of: () => [world.caller().UserName] },
    projectmanager: {
      takes: 1,
      of: (asked) =>
        [...world.store.Project]
          .filter((project) => nameOrId(project).some((text) => text?.toLowerCase() === asked))
          .map(({ ManagerUserName }) => ManagerUserName),
    },
    packages: {
      takes: 1,
      of(asked) {
        const packages = packagesOf(world.store, name);
        return [...packages].filter((it) => pathTo(lineOf(packages, it)) === asked).map(({ Id }) => Id);
      },
    },
  };
  return (called, args) => {
    const found = Object.hasOwn(known, called.toLowerCase()) ? known[called.toLowerCase()] : undefined;
    return found?.takes === args.length ? found.of(String(args[0] ?? '').toLowerCase()) : undefined;
  };
}

function pathTo(line: Iterable<Package>): string {
  return Array.from(line, ({ Name }) => Name.toLowerCase())
    .reverse()
    .join(separator);
}
