import type { Entities } from '../../contract/entities.gen.ts';
import type { Value } from '../../query/ast.ts';
import type { Collection } from '../../world/store/collection.ts';
import { lineOf } from '../../world/store/trees.ts';
import type { World, WorldStore } from '../../world/world.ts';
import type { TextAndId, TqlMeaning } from '../resource/define.ts';
import { picklistOfProjects } from './projects/picklists.ts';
import { packagePathSeparator } from './server/server.ts';
import { type Package, type PackageName, packagesOf } from './testing/package-tree.ts';

interface Named {
  readonly Id: string;
  readonly Name: string;
}

/** A clause may give the name or the id; the name stands first because it is what people sort by. */
export const nameOrId = (found: Named | undefined): TextAndId => [found?.Name, found?.Id];

interface Assigned {
  readonly AssignedTo?: string | null;
  readonly AssignedToId?: string | null;
}

/** A clause may give the user name of the tester or the id. */
export const tester = (it: Assigned | undefined): TextAndId => [
  it?.AssignedTo ?? undefined,
  it?.AssignedToId ?? undefined,
];

interface Step {
  readonly Description?: string | null;
  readonly ExpectedResult?: string | null;
  readonly ActualResult?: string | null;
  readonly Notes?: string | null;
  readonly Data?: string | null;
}

/** What is written in steps, or in their results. */
export const textsOfSteps = (steps: readonly Step[]) =>
  steps.flatMap((it) => [it.Description, it.ExpectedResult, it.ActualResult, it.Notes, it.Data]);

/** A clause may give the text of a value that was picked or the id. */
export function pickedText(store: WorldStore, id: string | null | undefined): TextAndId {
  const value = id ? store.Picklist.get(id) : undefined;
  return [value?.Text, value?.Id];
}

/**
 * What queries call the fields that refer to values of picklists, and what stands in them; and what could stand there in the projects
 * of some records.
 * @param picklists by field; the name in a query is that of the field without `Id`
 */
export function picksInTql<F extends `${string}Id`>(
  store: WorldStore,
  picklists: Readonly<Record<F, Entities['Picklist']['Picklist']>>,
) {
  const byName = <V>(make: (field: F) => V) =>
    Object.fromEntries((Object.keys(picklists) as F[]).map((field) => [field.slice(0, -2), make(field)]));
  return {
    derive: byName(
      (field) => (record: Readonly<Partial<Record<F, string | null>>>) => pickedText(store, record[field]),
    ),
    possible: byName((field) => (records: Iterable<{ readonly ProjectId: string }>) => {
      const ids = new Set(Array.from(records, ({ ProjectId }) => ProjectId));
      const projects = Array.from(ids, (Id) => ({ Id }));
      return picklistOfProjects(store, projects, picklists[field]).map(({ Text }) => Text);
    }),
  };
}

/** The execution package of an assignment, and its project. */
export function executionOf<T>(
  store: WorldStore,
  assignmentOf: (record: T) => { readonly PackageId: string } | undefined,
): TqlMeaning<T>['derive'] {
  const packageOf = (record: T) => store.ExecutionPackage.get(assignmentOf(record)?.PackageId ?? '');
  const projectOf = projectsOf(store, 'ExecutionPackage');
  return {
    Project: (record) => nameOrId(projectOf(packageOf(record))),
    Package: (record) => nameOrId(packageOf(record)),
  };
}

/**
 * When something was last changed, or run.
 * @param others further times at which it was
 */
export function changedAt(
  { LastUpdatedAt }: { readonly LastUpdatedAt?: string },
  ...others: (string | undefined)[]
): string | undefined {
  const known = [LastUpdatedAt, ...others].filter((it) => it !== undefined);
  return known.sort().at(-1);
}

/**
 * Finds the projects that packages are in, for as long as no package moves: the way up is gone once for all packages that
 * are on it, however deep they are.
 */
export function projectsOf(
  store: WorldStore,
  name: PackageName,
): (record: Package | undefined) => Named | undefined {
  const packages = packagesOf(store, name);
  const known = new Map<string, string>();
  return (record) => {
    const passed: string[] = [];
    let found: string | undefined;
    for (const at of lineOf(packages, record)) {
      found = known.get(at.Id) ?? at.ProjectId;
      if (found !== undefined) break;
      passed.push(at.Id);
    }
    if (found === undefined) return undefined;
    for (const id of passed) known.set(id, found);
    return store.Project.get(found);
  };
}

interface TqlFunction {
  readonly takes: number;
  of(asked: string): readonly Value[];
}

/**
 * The functions of TQL: `CurrentUser()` for the id of the caller, `ProjectManager('Project X')` for that of a
 * project's manager, whatever they are called by now, and where there are packages `Packages('A|B')` for the ids of those at a
 * path, or at the end of one.
 */
export function tqlFunctions(world: World, name?: PackageName): TqlMeaning<never>['resolve'] {
  const known: Readonly<Record<string, TqlFunction>> = {
    currentuser: { takes: 0, of: () => [world.caller().Id] },
    projectmanager: {
      takes: 1,
      of: (asked) =>
        [...world.store.Project]
          .filter((project) => nameOrId(project).some((text) => text?.toLowerCase() === asked))
          .map(({ ManagerId }) => ManagerId),
    },
    ...(name && { packages: { takes: 1, of: (asked) => packagesAt(packagesOf(world.store, name), asked) } }),
  };
  return (called, args) => {
    const found = Object.hasOwn(known, called.toLowerCase()) ? known[called.toLowerCase()] : undefined;
    return found?.takes === args.length ? found.of(String(args[0] ?? '').toLowerCase()) : undefined;
  };
}

/** What TQL says of records beyond their own properties where nothing else is said. */
export function commonTql<T>(world: World): TqlMeaning<T> {
  return { derive: {}, resolve: tqlFunctions(world) };
}

/**
 * The ids of the packages at a path in lower case: those of which the path, from the root of their project, is this one or ends
 * with it. A name may have the separator in it.
 */
function packagesAt(packages: Collection<Package>, path: string): string[] {
  return [...packages].filter((it) => isAt(packages, it, path)).map(({ Id }) => Id);
}

function isAt(packages: Collection<Package>, found: Package, path: string): boolean {
  let end = path.length;
  for (const { Name } of lineOf(packages, found)) {
    const name = Name.toLowerCase();
    if (!path.endsWith(name, end)) return false;
    const start = end - name.length;
    if (start === 0) return true;
    end = start - packagePathSeparator.length;
    if (!path.startsWith(packagePathSeparator, end)) return false;
  }
  return false;
}
