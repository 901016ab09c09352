import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { projectIdOf } from '../../../world/store/trees.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../patch.ts';
import { fieldValues } from '../projects/field-values.ts';
import { pickedValues } from '../projects/picklists.ts';
import { assignedTo, findClearable, findReferenced } from '../references.ts';
import { rejectTakenNumber } from '../sequence.ts';
import { changesOfMove } from './moving.ts';

/** What a requirement has of which nothing was said. */
export const blankRequirement = {
  AssignedToId: null,
  AssignedTo: null,
  Description: null,
  PriorityId: null,
  StatusId: null,
  TypeId: null,
  DifficultyLevelId: null,
  EstimatedDuration: null,
  ParentId: null,
  HasAttachments: false,
  FieldValues: {},
};

type Requirement = Entities['Requirement'];

interface RequirementRequest {
  readonly body: Schemas['RequirementInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/**
 * What a request says of a requirement, once all that it refers to is found.
 * @param requirement as it is, unless it is a new one
 */
export function requirementChanges(
  request: RequirementRequest,
  requirement?: Requirement,
): Partial<Requirement> {
  const { body, store } = request;
  const where = placeOf(request, requirement);
  const projectId = where.ProjectId ?? requirement?.ProjectId ?? '';
  rejectTakenNumber(request, 'Requirement', projectId, requirement);
  const moved = changesOfMove(store, 'Requirement', requirement, projectId, body.Number);
  return {
    ...pickPatch(body, ['Name', 'Number', 'OrderNumber', 'Description', 'EstimatedDuration']),
    ...where,
    ...assignedTo(request, requirement),
    ...moved,
    ...pickedValues(request, entities.Requirement.picklists, projectId, requirement),
    ...fieldValues(request, {
      kind: 'Requirement',
      projectId,
      held: moved.FieldValues ?? requirement?.FieldValues,
    }),
  };
}

/** Those directly below a requirement: as long as there are some it is not deleted without them. */
export const childrenOf = (store: WorldStore, id: string): readonly Requirement[] =>
  store.Requirement.where('ParentId', id);

/** Those below a requirement go where it goes. */
export function moveChildren(store: WorldStore, { Id, PackageId, ProjectId }: Requirement): void {
  const ids = [Id];
  // Goes on to what is added meanwhile.
  for (const id of ids) {
    for (const child of childrenOf(store, id)) {
      const changes = changesOfMove(store, 'Requirement', child, ProjectId);
      store.Requirement.update(child.Id, { PackageId, ProjectId, ...changes });
      ids.push(child.Id);
    }
  }
}

/**
 * A requirement is in a package, and perhaps below another requirement of that package. Of the two, the one that a request changes says
 * where it goes.
 */
function placeOf(
  request: RequirementRequest,
  requirement: Requirement | undefined,
): { readonly ParentId?: string | null; readonly PackageId?: string; readonly ProjectId?: string } {
  const { store, fail } = request;
  const home = findReferenced(
    store.RequirementPackage,
    'requirement package',
    'PackageId',
    request,
    requirement,
  );
  const parent = findClearable(store.Requirement, 'requirement', 'ParentId', request, requirement);
  if (parent) {
    if (home && home.Id !== parent.PackageId)
      fail(403, `The requirement ${parent.Id} is not in the package ${home.Id}.`);
    for (
      let above: Requirement | undefined = parent;
      above;
      above = store.Requirement.get(above.ParentId ?? '')
    ) {
      if (above.Id === requirement?.Id) fail(403, 'A requirement cannot be below itself.');
    }
    return { ParentId: parent.Id, PackageId: parent.PackageId, ProjectId: parent.ProjectId };
  }
  if (home === undefined && requirement) return parent === null ? { ParentId: null } : {};
  if (home === undefined) return fail(403, 'A new requirement needs a PackageId or a ParentId.');
  return {
    ParentId: null,
    PackageId: home.Id,
    ProjectId: projectIdOf(store.RequirementPackage, home),
  };
}
