import type { Item } from '../../../../src/contract/collections.ts';
import type { RawFinding } from '../../../../src/verify/engine/check.ts';
import {
  createPackageDriver,
  type PackageDriver,
  type PackageRecord,
} from '../../../../src/verify/scenarios/packages/driver.ts';
import { packageKinds } from '../../../../src/verify/scenarios/packages/kinds.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { answersOf, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* Packages of scripts on a server that does with them what the document says, and then something wrong. */

/** The kind of package that is there. */
const kind = packageKinds.find(({ create }) => create === 'createScriptPackage');
/** The project of the run. */
export const project = idOf(0);

/** What a driver works with there. */
export async function packagesAt(faults: Faults = {}) {
  if (!kind) throw new Error('There is no such kind of package.');
  const packages = new Map<unknown, Item>();
  const scripts = new Map<unknown, Item>();
  const below = (id: unknown) => [...packages.values()].filter(({ ParentId }) => ParentId === id);
  const removed = (id: unknown): void => {
    packages.delete(id);
    for (const { Id } of below(id)) removed(Id);
  };
  const right: Faults = {
    createScriptPackage(_, asked) {
      const response = made('scriptpackage', 2)(asked);
      const record = response.body as Item;
      packages.set(record.Id, { ...record, ProjectId: project });
      return response;
    },
    getScriptPackage: (_, { path }) => packages.get(path.id) ?? 404,
    getScriptPackagesChildren: (_, { path }) => ({ Items: below(path.id) }),
    deleteScriptPackage(_, { path, query }) {
      if (!packages.has(path.id)) return 404;
      if (query.deleteChildren !== 'true' && below(path.id).length > 0) return 403;
      removed(path.id);
      return 200;
    },
    createScript(_, asked) {
      const response = made('script', 6)(asked);
      const record = response.body as Item;
      scripts.set(record.Id, record);
      return response;
    },
    getScript(_, { path }) {
      const script = scripts.get(path.id);
      return script && packages.has(script.PackageId) ? script : 404;
    },
  };
  const server = await sandboxedAt(answersOf(right, faults));
  return { ...server, kind, driver: createPackageDriver(server.context, kind) };
}

/** All that a claim says, and what it comes to. */
export async function toldBy<T>(claim: AsyncGenerator<RawFinding, T>) {
  const told: unknown[] = [];
  for (;;) {
    const { done, value } = await claim.next();
    if (done) return { told, result: value };
    told.push([value.operation, value.where, value.message]);
  }
}

/** Makes packages below others, of which nothing wrong is said. */
export async function tree<Name extends string>(
  driver: PackageDriver,
  names: Readonly<Record<Name, string | undefined>>,
) {
  const all: Record<string, PackageRecord> = {};
  for (const [name, above] of Object.entries<string | undefined>(names)) {
    const parent = above === undefined ? undefined : all[above];
    const place = parent ? { ParentId: parent.id } : { ProjectId: project };
    const { result } = await toldBy(driver.make(name, place));
    if (!result) throw new Error(`Failed to make ${name}.`);
    all[name] = result;
  }
  return all as Record<Name, PackageRecord>;
}
