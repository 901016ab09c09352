import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { WorldStore } from '../../../world/world.ts';
import { write } from '../facts.ts';
import { pickPatch } from '../patch.ts';
import { findClearable, findReferenced } from '../references.ts';
import { nextIn } from '../sequence.ts';
import { noOrganisation } from './organisations.ts';

type Category = Entities['ProjectCategory'];

/** A request to create or to change a category. */
interface CategoryRequest {
  readonly body: Schemas['ProjectCategoryInput'];
  readonly store: WorldStore;
  fail(status: 403 | 409, message: string): never;
}

/** The organisation that a category is of, directly or by the categories above it. */
export function organisationOfCategory(
  store: WorldStore,
  category: Category | undefined,
): Entities['Organisation'] | undefined {
  let at = category;
  while (at?.ParentId != null) at = store.ProjectCategory.get(at.ParentId);
  return at?.OrganisationId == null ? undefined : store.Organisation.get(at.OrganisationId);
}

/**
 * What a request says of a category, once its place is found and its name is free there.
 * @param category as it is, unless it is a new one
 */
export function categoryChanges(request: CategoryRequest, category?: Category) {
  const { body, store, fail } = request;
  const changes = pickPatch(body, ['Name', 'OrderNumber']);
  const place = placeOf(request, category);
  if (category) rejectOtherOrganisation(request, category, place);
  const name = (changes.Name ?? category?.Name ?? '').toLowerCase();
  const siblings =
    place.ParentId === null
      ? store.ProjectCategory.where('OrganisationId', place.OrganisationId)
      : store.ProjectCategory.where('ParentId', place.ParentId);
  if (siblings.some((it) => it.Id !== category?.Id && it.Name.toLowerCase() === name)) {
    fail(409, `Another project category has the name ${changes.Name ?? category?.Name}.`);
  }
  return { ...changes, ...place };
}

/** What has projects stays in their organisation: a project cannot be moved to another one. */
function rejectOtherOrganisation({ store, fail }: CategoryRequest, category: Category, place: Place): void {
  const before = organisationOfCategory(store, category);
  const after = organisationOfCategory(store, { ...category, ...place });
  const hasProjects = () =>
    [...store.Project].some(({ ProjectCategoryId: id }) => {
      const inside = id === null ? undefined : store.ProjectCategory.get(id);
      return inside !== undefined && isWithin(store, inside, category.Id);
    });
  if (before?.Id !== after?.Id && hasProjects())
    fail(403, `The category ${category.Name} has projects, which cannot be moved to another organisation.`);
}

type Place = Pick<Category, 'OrganisationId' | 'OrganisationName' | 'ParentId' | 'ParentName' | 'HasParent'>;

function placeOf(request: CategoryRequest, category: Category | undefined): Place {
  const { store, fail } = request;
  const parent = findClearable(store.ProjectCategory, 'project category', 'ParentId', request, category);
  const sent = findReferenced(store.Organisation, 'organisation', 'OrganisationId', request, category);
  const organisation = sent ?? (parent === null ? organisationOfCategory(store, category) : undefined);
  if (parent) {
    const above = organisationOfCategory(store, parent);
    if (organisation && organisation.Id !== above?.Id) {
      fail(403, `The category ${parent.Name} is of another organisation than ${organisation.Name}.`);
    }
    if (category && isWithin(store, parent, category.Id)) {
      fail(403, `The category ${category.Name} cannot be below itself.`);
    }
    return below(parent);
  }
  if (!organisation && category) {
    const { OrganisationId, OrganisationName, ParentId, ParentName, HasParent } = category;
    return { OrganisationId, OrganisationName, ParentId, ParentName, HasParent };
  }
  const [first] = store.Organisation;
  const { Id, Name } = organisation ?? first ?? fail(403, noOrganisation);
  return { OrganisationId: Id, OrganisationName: Name, ParentId: null, ParentName: null, HasParent: false };
}

/** Where a new category stands: after those that are in the same place. */
export function nextPlace({ ProjectCategory }: WorldStore, { ParentId, OrganisationId }: Place): number {
  return ParentId === null
    ? nextIn(ProjectCategory, 'OrderNumber', 0, 'OrganisationId', OrganisationId)
    : nextIn(ProjectCategory, 'OrderNumber', 0, 'ParentId', ParentId);
}

const below = ({ Id, Name }: Category): Place => ({
  OrganisationId: null,
  OrganisationName: null,
  ParentId: Id,
  ParentName: Name,
  HasParent: true,
});

function isWithin(store: WorldStore, category: Category, id: string): boolean {
  let at: Category | undefined = category;
  while (at && at.Id !== id) at = at.ParentId === null ? undefined : store.ProjectCategory.get(at.ParentId);
  return at !== undefined;
}

/** Writes down again what categories say of what is in them, after something has come or gone. */
export function refreshCategories(store: WorldStore, ids: readonly (string | null | undefined)[]): void {
  for (const id of new Set(ids)) {
    if (id == null) continue;
    const HasChildren = store.ProjectCategory.where('ParentId', id).length > 0;
    const HasProjects = store.Project.where('ProjectCategoryId', id).length > 0;
    write(store.ProjectCategory, id, { HasChildren, HasProjects });
  }
}

/** The projects of a category that is gone come directly under the organisation. */
export function releaseProjects(store: WorldStore, { Id }: Category): void {
  for (const project of store.Project.where('ProjectCategoryId', Id))
    store.Project.update(project.Id, { ProjectCategoryId: null, ProjectCategoryName: null });
}
