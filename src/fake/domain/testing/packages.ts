import type { Entities } from '../../../contract/entities.gen.ts';
import type { OperationId, Schemas } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import { inOrder, projectIdOf } from '../../../world/store/trees.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import type { Call, Serializer, TqlMeaning } from '../../resource/define.ts';
import { pickPatch } from '../patch.ts';
import { rejectOtherId } from '../references.ts';
import { nextIn } from '../sequence.ts';
import { changedAt, nameOrId, projectsOf, tqlFunctions } from '../tql-fields.ts';
import { rejectSplitRelationships } from './organisation-bounds.ts';
import {
  hasField,
  isEmpty,
  type Package,
  type PackageName,
  type PackageRequest,
  packagesOf,
  positionOf,
  takeAlong,
} from './package-tree.ts';

type Context = Serializer & { readonly store: WorldStore };

/** What the handlers below need of a call; the errors are those that every operation of theirs declares. */
type PackageCall<S extends number> = Pick<
  Call<OperationId>,
  'world' | 'store' | 'serialize' | 'urlFor' | 'expand'
> & { fail(status: S, message: string): never };
/** What lists packages; the kinds have collections of one shape. */
type Lists<K extends OperationId> = Pick<Call<K>, 'list'>;
type AtPackage = { readonly path: { readonly id: string } };

/**
 * The six operations of a kind of package: the kinds differ in their names and in what is in the packages, which the
 * document says.
 * @param noun what error responses call a package of this kind
 * @param self the operation that reads one
 */
export function packageOperations<N extends PackageName>(name: N, noun: string, self: OperationId) {
  const records = (store: WorldStore) => store[name] as unknown as Collection<Entities[N]>;
  const ordered = (packages: Iterable<Entities[N]>) =>
    inOrder(packages as unknown as readonly Package[]) as unknown as readonly Entities[N][];
  const absent = (id: string) => `No ${noun} has the id ${id}.`;

  return {
    search: ({ world, store, list }: PackageCall<never> & Lists<'searchExecutionPackages'>) => ({
      status: 200 as const,
      body: list(name, records(store), { tql: packageTql(world, name) }),
    }),

    create(call: PackageCall<403> & { readonly body: PackageRequest & { readonly Name: string } }) {
      const { body, world, store, serialize, urlFor, expand, fail } = call;
      const where = positionOf(call, name, noun);
      if (!where) return fail(403, `A new ${noun} needs a ParentId or a ProjectId.`);
      const packages = packagesOf(store, name);
      const OrderNumber =
        'ParentId' in where
          ? nextIn(packages, 'OrderNumber', 0, 'ParentId', where.ParentId)
          : nextIn(packages, 'OrderNumber', 0, 'ProjectId', where.ProjectId);
      const { Id } = packages.insert({
        Id: world.ids.next(),
        Name: body.Name,
        OrderNumber,
        ...(hasField(name, 'Stereotype') ? { Stereotype: null } : {}),
        ...sent(body),
        ...where,
      });
      const headers = { Location: urlFor(self, { id: Id }) };
      return { status: 201 as const, headers, body: serialize(name, records(store).getOrThrow(Id), expand) };
    },

    read({ path, store, serialize, expand, fail }: PackageCall<404> & AtPackage) {
      const found = records(store).get(path.id) ?? fail(404, absent(path.id));
      return { status: 200 as const, body: serialize(name, found, expand) };
    },

    update(call: PackageCall<403 | 404> & AtPackage & { readonly body: PackageRequest }) {
      const { path, body, store, serialize, expand, fail } = call;
      const packages = packagesOf(store, name);
      const found = packages.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const before = projectIdOf(packages, found);
      const where = positionOf(call, name, noun, found);
      const changed = packages.update(found.Id, {
        ...sent(body),
        ...(where ? { ParentId: undefined, ProjectId: undefined, ...where } : {}),
      });
      const after = projectIdOf(packages, changed);
      if (after !== before) rejectSplitRelationships(call, takeAlong(store, name, changed, after));
      return { status: 200 as const, body: serialize(name, records(store).getOrThrow(found.Id), expand) };
    },

    remove(
      call: PackageCall<403 | 404> & AtPackage & { readonly query: { readonly deleteChildren?: boolean } },
    ) {
      const { path, query, store, fail } = call;
      if (!store[name].has(path.id)) fail(404, absent(path.id));
      if (query.deleteChildren !== true && !isEmpty(store, name, path.id)) {
        fail(403, 'The package is not empty.');
      }
      store.removeTree(name, path.id);
      return { status: 200 as const };
    },

    children({
      path,
      store,
      list,
      fail,
    }: PackageCall<404> & Lists<'getExecutionPackageChildren'> & AtPackage) {
      if (!store[name].has(path.id)) fail(404, absent(path.id));
      return {
        status: 200 as const,
        body: list(name, ordered(records(store).where('ParentId', path.id as never))),
      };
    },
  };

  function sent(body: PackageRequest): Partial<Package> {
    // A Stereotype that is sent for a kind without one has no effect, as other unknown properties have none.
    return hasField(name, 'Stereotype')
      ? pickPatch(body, ['Name', 'OrderNumber', 'Stereotype'])
      : pickPatch(body, ['Name', 'OrderNumber']);
  }
}

/** What Children, Parent and Project print; the same for each kind of package. */
export function packageExpansions<N extends PackageName>(name: N) {
  const all = (store: WorldStore) => store[name] as unknown as Collection<Entities[N]>;
  return {
    Children: ({ Id }: Entities[N], { store, serialize }: Context): Schemas[N][] =>
      inOrder(all(store).where('ParentId', Id as never)).map((child) => serialize(name, child)),
    Parent: ({ ParentId }: Entities[N], { store, serialize }: Context): Schemas[N] | null => {
      const parent = ParentId === undefined ? undefined : all(store).get(ParentId);
      return parent ? serialize(name, parent) : null;
    },
    Project: (record: Entities[N], { store, serialize }: Context): Schemas['Project'] => {
      const project = store.Project.get(projectIdOf(all(store), record));
      if (!project) throw new Error(`The ${name} ${record.Id} is in no project.`);
      return serialize('Project', project);
    },
  };
}

/** What TQL says of packages beyond their own properties: the project that they are in, and the package above. */
function packageTql<N extends PackageName>(world: World, name: N): TqlMeaning<Entities[N]> {
  const packages = packagesOf(world.store, name);
  const projectOf = projectsOf(world.store, name);
  const above = ({ ParentId }: Entities[N]) =>
    nameOrId(ParentId === undefined ? undefined : packages.get(ParentId));
  return {
    derive: {
      Project: (record) => nameOrId(projectOf(record)),
      Package: above,
      Parent: above,
    },
    changedAt: (it) => changedAt(it),
    resolve: tqlFunctions(world, name),
  };
}
