import type { Entities } from '../contract/entities.gen.ts';
import type { Schemas } from '../contract/operations.ts';
import type { Collection } from '../world/collection.ts';
import { inOrder, lineOf, projectIdOf } from '../world/trees.ts';
import type { WorldStore } from '../world/world.ts';
import type { Printer, TqlMeaning } from './resource.ts';

type PackageName = 'ExecutionPackage' | 'ScriptPackage' | 'RequirementPackage';
type Package = Entities[PackageName];
type Context = Printer & { readonly store: WorldStore };

/** What Children, Parent and Project print; the same for each kind of package. */
export function packageExpansions<N extends PackageName>(name: N) {
  const all = (store: WorldStore) => store[name] as unknown as Collection<Entities[N]>;
  return {
    Children: ({ Id }: Entities[N], { store, show }: Context): Schemas[N][] =>
      inOrder(all(store).where('ParentId', Id as never)).map((child) => show(name, child)),
    Parent: ({ ParentId }: Entities[N], { store, show }: Context): Schemas[N] | null => {
      const parent = ParentId === undefined ? undefined : all(store).get(ParentId);
      return parent ? show(name, parent) : null;
    },
    Project: (record: Entities[N], { store, show }: Context): Schemas['Project'] => {
      const project = store.Project.get(projectIdOf(all(store), record));
      if (!project) throw new Error(`The ${name} ${record.Id} is in no project.`);
      return show('Project', project);
    },
  };
}

/** Separates the names of a path of packages, as the system information prints it by default. */
const separator = '|';

/**
 * What TQL says of packages beyond their own properties: Project by name or id, Package for the parent by name or id,
 * and `Packages('A|B')` for the ids of the packages at a path.
 */
export function packageTql(
  store: WorldStore,
  packages: Iterable<Package> & Collection<Package>,
): TqlMeaning<Package> {
  const project = (record: Package) => store.Project.get(projectIdOf(packages, record));
  const parent = (record: Package) =>
    record.ParentId === undefined ? undefined : packages.get(record.ParentId);
  return {
    derive: {
      Project: (record) => [project(record)?.Id, project(record)?.Name],
      Package: (record) => [parent(record)?.Id, parent(record)?.Name],
    },
    resolve(name, args) {
      if (name.toLowerCase() !== 'packages' || args.length !== 1) return undefined;
      return [...packages]
        .filter((record) => pathOf(packages, record) === String(args[0]).toLowerCase())
        .map(({ Id }) => Id);
    },
  };
}

function pathOf(packages: Collection<Package>, record: Package): string {
  const names = [...lineOf(packages, record)].map(({ Name }) => Name.toLowerCase());
  return names.reverse().join(separator);
}
