import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { EntityName } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import { lineOf, projectIdOf } from '../../../world/store/trees.ts';
import type { WorldStore } from '../../../world/world.ts';
import { changesOfMove, fitRunsOf } from './moving.ts';

/** The kinds of package: each a tree of its own in every project. */
export type PackageName = 'ExecutionPackage' | 'ScriptPackage' | 'RequirementPackage';

/** A package of any kind. */
export interface Package {
  readonly Id: string;
  readonly ParentId?: string;
  readonly ProjectId?: string;
  readonly Name: string;
  readonly OrderNumber: number;
  readonly Stereotype?: string | null;
}

/** What a request says of a package of any kind. */
export interface PackageRequest {
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly Stereotype?: string | null;
  readonly OrderNumber?: number | null;
  readonly ParentId?: string | null;
  readonly ProjectId?: string | null;
}

/** Where a package is: below a package, or at the root of a project. */
export type PackagePosition = { readonly ParentId: string } | { readonly ProjectId: string };

/** The packages of a kind, seen as what all kinds have in common. */
export function packagesOf(store: WorldStore, name: PackageName): Collection<Package> {
  return store[name] as unknown as Collection<Package>;
}

/** Whether packages of the kind have a field. */
export function hasField(name: PackageName, field: string): boolean {
  return field in entities[name].fields;
}

/**
 * Where a request wants a package to be, or undefined when it does not say. Never below itself.
 * @param moved the package, unless it is a new one
 */
export function positionOf(
  call: {
    readonly body: PackageRequest;
    readonly store: WorldStore;
    fail(status: 403, message: string): never;
  },
  name: PackageName,
  noun: string,
  moved?: Package,
): PackagePosition | undefined {
  const { body, store, fail } = call;
  const packages = packagesOf(store, name);
  const sentProject = body.ProjectId?.toLowerCase();
  const isBelow = body.ParentId ? body.ParentId.toLowerCase() === moved?.ParentId : false;
  // Whoever sends back where it is says nothing new. The project alone stands for its root.
  const here = body.ParentId && moved ? projectIdOf(packages, moved) : moved?.ProjectId;
  const projectId = sentProject === here ? undefined : sentProject;
  if (body.ParentId && !isBelow) {
    const parent =
      packages.get(body.ParentId.toLowerCase()) ?? fail(403, `No ${noun} has the ParentId ${body.ParentId}.`);
    for (const above of lineOf(packages, parent)) {
      if (above.Id === moved?.Id) fail(403, 'A package cannot be below itself.');
    }
    if (projectId !== undefined && projectId !== projectIdOf(packages, parent))
      fail(403, `The package ${parent.Id} is not in the project ${projectId}.`);
    return { ParentId: parent.Id };
  }
  if (projectId === undefined) {
    const isTakenOut = body.ParentId === '' && moved?.ParentId !== undefined;
    return isTakenOut ? { ProjectId: projectIdOf(packages, moved) } : undefined;
  }
  if (!store.Project.has(projectId)) fail(403, `No project has the ProjectId ${body.ProjectId}.`);
  return { ProjectId: projectId };
}

/** Whether nothing is directly in a package, neither packages nor anything else. */
export function isEmpty(store: WorldStore, name: PackageName, id: string): boolean {
  return contentsOf(store, name, id).every(({ records }) => records.length === 0);
}

/**
 * What is anywhere in a package that has come to another project comes there too.
 * @returns what that is
 */
export function takeAlong(
  store: WorldStore,
  name: PackageName,
  moved: Package,
  projectId: string,
): { readonly entity: EntityName; readonly id: string }[] {
  const ids = [moved.Id];
  const along: { entity: EntityName; id: string }[] = [];
  // Goes on to what is added meanwhile.
  for (const id of ids) {
    for (const { entity, records } of contentsOf(store, name, id)) {
      for (const record of records) {
        along.push({ entity, id: record.Id });
        if (entity === name) ids.push(record.Id);
        else if (record.ProjectId !== undefined) {
          const changes = { ProjectId: projectId, ...changesOfMove(store, entity, record, projectId) };
          packagesOf(store, entity as PackageName).update(record.Id, changes);
          if (entity === 'Script') fitRunsOf(store, store.Script.getOrThrow(record.Id));
        }
      }
    }
  }
  return along;
}

type Content = Entities[EntityName] & { readonly ProjectId?: string };

/** What belongs to a package, by entity: the document says what can. */
function contentsOf(store: WorldStore, name: PackageName, id: string) {
  return (Object.keys(entities) as EntityName[]).flatMap((entity) =>
    Object.entries(entities[entity].belongsTo)
      .filter(([, owner]) => owner === name)
      .map(([field]) => ({
        entity,
        records: (store[entity] as unknown as Collection<Content>).where(field as 'Id', id),
      })),
  );
}
