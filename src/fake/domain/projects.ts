import type { Entities } from '../../contract/entities.gen.ts';
import type { Schemas } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/world.ts';
import { pickPatch } from './patch.ts';
import { findReferenced } from './references.ts';

type Project = Entities['Project'];

/** A request to create or to change a project. */
export interface ProjectRequest {
  readonly body: Schemas['CreateOrUpdateProject'];
  readonly store: WorldStore;
  fail(status: 403 | 409, message: string): never;
}

const nullable = ['Description', 'EstimatedEndDate', 'StartDate'] as const;

/**
 * What a request says of a project, once all that it refers to is found and its names are free.
 * @param project as it is, unless it is a new one
 */
export function projectChanges(request: ProjectRequest, project?: Project): Partial<Project> {
  const { body, store, fail } = request;
  const changes = pickPatch(
    body,
    [
      'Name',
      'AutoNumberRequirements',
      'AutoNumberScripts',
      'ScriptNumberReadOnly',
      'OrderNumber',
      ...nullable,
    ],
    nullable,
  );
  const others = [...store.Project].filter((it) => it.Id !== project?.Id);
  const name = changes.Name ?? project?.Name ?? '';
  if (name !== project?.Name && others.some((it) => it.Name.toLowerCase() === name.toLowerCase())) {
    fail(409, `Another project has the name ${name}.`);
  }
  const slug = body.Slug ?? (name === project?.Name ? project.Slug : freeSlug(others, name));
  if (slug !== project?.Slug && others.some((it) => it.Slug.toLowerCase() === slug.toLowerCase())) {
    fail(403, `Another project has the Slug ${slug}.`);
  }
  const manager = findReferenced(store.User, 'user', 'ManagerId', request);
  const category = findReferenced(store.ProjectCategory, 'project category', 'ProjectCategoryId', request);
  return {
    ...changes,
    ...(manager === undefined
      ? {}
      : { ManagerId: manager?.Id ?? null, ManagerUserName: manager?.UserName ?? null }),
    ...(category === undefined
      ? {}
      : { ProjectCategoryId: category?.Id ?? null, ProjectCategoryName: category?.Name ?? null }),
    Slug: slug,
    ...pickPatch(body.TimeTrackingConfiguration ?? {}, ['HoursPerDay', 'DaysPerWeek'], []),
  };
}

/** The organisation of a world without projects. */
const acme = { OrganisationId: '41930a0d-0d44-4a82-a9de-e2c25780130b', OrganisationName: 'Acme Inc' };

/** The organisation of a new project: the one that is sent, which must be known, or that of the first project. */
export function organisationFor({ body, store, fail }: ProjectRequest): typeof acme {
  const sent = body.OrganisationId?.toLowerCase();
  const [first = acme] = store.Project;
  const known =
    sent === undefined || sent === first.OrganisationId
      ? first
      : store.Project.find((it) => it.OrganisationId === sent);
  const { OrganisationId, OrganisationName } = known ?? fail(403, unknownOrganisation(body));
  return { OrganisationId, OrganisationName };
}

export function unknownOrganisation({ OrganisationId }: ProjectRequest['body']): string {
  return `No organisation has the OrganisationId ${OrganisationId}.`;
}

/** The name for use in addresses, with a number where another project has it already. */
function freeSlug(others: readonly Project[], name: string): string {
  const slug =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'project';
  const taken = new Set(others.map((it) => it.Slug.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
