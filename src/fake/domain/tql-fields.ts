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
const nameOrId = (found: Named | undefined) => [found?.Name, found?.Id];

interface Assigned {
  readonly AssignedTo?: string | null;
  readonly AssignedToId?: string | null;
}

/** A clause may give the user name of the tester or the id. */
const tester = (it: Assigned | undefined) => [it?.AssignedTo ?? undefined, it?.AssignedToId ?? undefined];

/** Separates the names of a path of packages, as the system information prints it by default. */
const separator = '|';

/** What TQL says of packages beyond their own properties: the project that they are in, and the package above. */
export function packageTql<N extends PackageName>(world: World, name: N): TqlMeaning<Entities[N]> {
  const packages = packagesOf(world.store, name);
  return {
    derive: {
      Project: (record) => nameOrId(projectOf(world.store, name, record)),
      Package: ({ ParentId }) => nameOrId(ParentId === undefined ? undefined : packages.get(ParentId)),
    },
    resolve: functions(world, name),
  };
}

/** What TQL says of scripts beyond their own properties. */
export function scriptTql(world: World): TqlMeaning<Entities['Script']> {
  const { store } = world;
  const picked = (id: string | null | undefined) => {
    const value = id ? store.Picklist.get(id) : undefined;
    return [value?.Text, value?.Id];
  };
  return {
    derive: {
      Project: ({ ProjectId }) => nameOrId(store.Project.get(ProjectId)),
      Package: ({ PackageId }) => nameOrId(store.ScriptPackage.get(PackageId)),
      AssignedTo: tester,
      Status: ({ StatusId }) => picked(StatusId),
      Priority: ({ PriorityId }) => picked(PriorityId),
      Type: ({ TypeId }) => picked(TypeId),
    },
    resolve: functions(world, 'ScriptPackage'),
  };
}

/** What TQL says of script assignments beyond their own properties. */
export function assignmentTql(world: World): TqlMeaning<Entities['ScriptAssignment']> {
  const { store } = world;
  return {
    derive: {
      ...executionOf(store, (assignment: Entities['ScriptAssignment']) => assignment),
      AssignedTo: tester,
      Script: ({ ScriptId }) => nameOrId(store.Script.get(ScriptId)),
    },
    resolve: functions(world, 'ExecutionPackage'),
  };
}

/** What TQL says of script runs beyond their own properties: the rest is that of their assignments. */
export function runTql(world: World): TqlMeaning<Entities['ScriptRun']> {
  const { store } = world;
  const assignmentOf = ({ AssignmentId }: Entities['ScriptRun']) => store.ScriptAssignment.get(AssignmentId);
  return {
    derive: {
      ...executionOf(store, assignmentOf),
      Script: ({ ScriptId }) => nameOrId(store.Script.get(ScriptId)),
      AssignedTo: (run) => tester(assignmentOf(run)),
    },
    resolve: functions(world, 'ExecutionPackage'),
  };
}

/** The execution package of an assignment, and its project. */
function executionOf<T>(
  store: WorldStore,
  assignmentOf: (record: T) => Entities['ScriptAssignment'] | undefined,
): TqlMeaning<T>['derive'] {
  const packageOf = (record: T) => store.ExecutionPackage.get(assignmentOf(record)?.PackageId ?? '');
  return {
    Project: (record) => nameOrId(projectOf(store, 'ExecutionPackage', packageOf(record))),
    Package: (record) => nameOrId(packageOf(record)),
  };
}

function projectOf(store: WorldStore, name: PackageName, record: Package | undefined): Named | undefined {
  return store.Project.get(projectIdOf(packagesOf(store, name), record));
}

/**
 * The functions of TQL: `CurrentUser()` for the user name of the caller, `ProjectManager('Project X')` for that of a
 * project's manager, `Packages('A|B')` for the ids of the packages at a path.
 */
function functions(world: World, name: PackageName): TqlMeaning<never>['resolve'] {
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
