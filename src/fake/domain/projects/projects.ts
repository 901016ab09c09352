import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { inOrder } from '../../../world/store/trees.ts';
import { isTaken } from '../../../world/store/unique.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../patch.ts';
import { findClearable } from '../references.ts';
import { nextIn } from '../sequence.ts';
import { noOrganisation } from './organisations.ts';
import { organisationOfCategory } from './project-categories.ts';

type Project = Entities['Project'];

/** A request to create or to change a project. */
export interface ProjectRequest {
  readonly body: Schemas['ProjectInput'];
  readonly store: WorldStore;
  fail(status: 403 | 409, message: string): never;
}

/** What a project has of which nothing was said. */
export const blankProject = {
  ProjectCategoryId: null,
  ProjectCategoryName: null,
  Description: null,
  EstimatedEndDate: null,
  ManagerId: null,
  ManagerUserName: null,
  AutoNumberRequirements: false,
  AutoNumberScripts: false,
  Independent: false,
  RequirementNumberReadOnly: false,
  ScriptNumberReadOnly: false,
  StartDate: null,
  HoursPerDay: 8,
  DaysPerWeek: 5,
};

/**
 * What a request says of a project, once all that it refers to is found and its names are free.
 * @param project as it is, unless it is a new one
 */
export function projectChanges(request: ProjectRequest, project?: Project) {
  const { body, store, fail } = request;
  const changes = pickPatch(body, [
    'Name',
    'Description',
    'AutoNumberRequirements',
    'AutoNumberScripts',
    'ScriptNumberReadOnly',
    'OrderNumber',
    'StartDate',
    'EstimatedEndDate',
  ]);
  const name = changes.Name ?? project?.Name ?? '';
  if (name !== project?.Name && isTaken(store, 'Project', 'Name', name, project?.Id)) {
    fail(409, `Another project has the name ${name}.`);
  }
  const slug = body.Slug ?? (name === project?.Name ? project.Slug : freeSlug(store, name, project?.Id));
  if (slug !== project?.Slug && isTaken(store, 'Project', 'Slug', slug, project?.Id)) {
    fail(403, `Another project has the Slug ${slug}.`);
  }
  const manager = findClearable(store.User, 'user', 'ManagerId', request, project);
  const organisation = project ?? organisationOf(request);
  const category = findClearable(
    store.ProjectCategory,
    'project category',
    'ProjectCategoryId',
    request,
    project,
  );
  if (category && organisationOfCategory(store, category)?.Id !== organisation.OrganisationId) {
    fail(403, `The project category ${category.Name} is of another organisation.`);
  }
  return {
    ...changes,
    ...(changes.StartDate === '' ? { StartDate: null } : {}),
    ...(changes.EstimatedEndDate === '' ? { EstimatedEndDate: null } : {}),
    ...(manager !== undefined && {
      ManagerId: manager?.Id ?? null,
      ManagerUserName: manager?.UserName ?? null,
    }),
    ...(category !== undefined && {
      ProjectCategoryId: category?.Id ?? null,
      ProjectCategoryName: category?.Name ?? null,
    }),
    OrganisationId: organisation.OrganisationId,
    OrganisationName: organisation.OrganisationName,
    Slug: slug,
    ...(body.ProjectTypeId ? { ProjectTypeId: body.ProjectTypeId.toLowerCase() } : {}),
    ...pickPatch(body.TimeTrackingConfiguration ?? {}, ['HoursPerDay', 'DaysPerWeek']),
  };
}

/** Where a new project of an organisation stands: after the others. */
export const nextPlace = (store: WorldStore, organisationId: string): number =>
  nextIn(store.Project, 'OrderNumber', 0, 'OrganisationId', organisationId);

/** All projects: those of one organisation after those of another, in the order that people gave them. */
export const projectsInOrder = (store: WorldStore): Project[] =>
  inOrder([...store.Organisation]).flatMap(({ Id }) => inOrder(store.Project.where('OrganisationId', Id)));

/** What was printed with its projects, as far as the caller may see them. */
export function withVisibleProjects<P extends { readonly Projects?: readonly { readonly Id: string }[] }>(
  {
    store,
    visible,
  }: { readonly store: WorldStore; visible(entity: 'Project', all: Project[]): readonly Project[] },
  printed: P,
): P {
  const { Projects } = printed;
  if (!Projects) return printed;
  const seen = new Set(
    visible(
      'Project',
      Projects.flatMap(({ Id }) => store.Project.get(Id) ?? []),
    ).map(({ Id }) => Id),
  );
  return { ...printed, Projects: Projects.filter(({ Id }) => seen.has(Id)) };
}

/** The organisation of a new project: the one that is sent, otherwise that of the category, otherwise the first. */
function organisationOf({ body, store, fail }: ProjectRequest) {
  const id = body.OrganisationId?.toLowerCase();
  const category = store.ProjectCategory.get(body.ProjectCategoryId?.toLowerCase() ?? '');
  const [first] = store.Organisation;
  const found =
    id === undefined ? (organisationOfCategory(store, category) ?? first) : store.Organisation.get(id);
  if (!found) return fail(403, unknownOrganisation(body));
  return { OrganisationId: found.Id, OrganisationName: found.Name };
}

export function unknownOrganisation({ OrganisationId }: ProjectRequest['body']): string {
  return OrganisationId ? `No organisation has the OrganisationId ${OrganisationId}.` : noOrganisation;
}

/**
 * The name for use in addresses, with a number where another project has it already.
 * @param own the identifier of the project that it is for, unless that is a new one
 */
export function freeSlug(store: WorldStore, name: string, own?: string): string {
  const slug =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'project';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(store, 'Project', 'Slug', candidate, own)) return candidate;
  }
}
