import type { Entities } from '../../contract/entities.gen.ts';
import { inOrder } from '../../world/trees.ts';
import type { WorldStore } from '../../world/world.ts';
import { given } from '../given.ts';
import { picklistValues } from '../picklists.ts';
import { defineResource } from '../resource.ts';
import { describeTask, startTask } from '../tasks.ts';
import { widgetsOf } from '../widgets.ts';

const nullable = ['ProjectCategoryId', 'Description', 'EstimatedEndDate', 'ManagerId', 'StartDate'] as const;

// Independent and RequirementNumberReadOnly are not among them: the page sends them true and prints them false.
const changeable = [
  'Name',
  'AutoNumberRequirements',
  'AutoNumberScripts',
  'ScriptNumberReadOnly',
  'OrderNumber',
  'Slug',
  ...nullable,
] as const;

export default defineResource('projects', {
  operations: {
    searchProjects: ({ list, store }) => ({ status: 200, body: list('Project', store.Project) }),

    getProject: ({ path, store, show, expand, refuse }) => {
      const project = store.Project.get(path.id) ?? refuse(404, `No project has the id ${path.id}.`);
      return { status: 200, body: show('Project', project, expand) };
    },

    updateProject: ({ path, body, store, show, expand, refuse }) => {
      const project = store.Project.get(path.id) ?? refuse(404, `No project has the id ${path.id}.`);
      if (body.Id && body.Id.toLowerCase() !== project.Id) {
        refuse(403, `The Id in the body is ${body.Id}, the one in the address ${project.Id}.`);
      }
      if (body.OrganisationId && body.OrganisationId.toLowerCase() !== project.OrganisationId) {
        refuse(403, `No organisation has the OrganisationId ${body.OrganisationId}.`);
      }
      const changes = given(body, changeable, nullable);
      const name = changes.Name ?? project.Name;
      if (nameInUse(store, name, project)) refuse(409, `Another project has the name ${name}.`);
      const managerId = (changes.ManagerId ?? null)?.toLowerCase() ?? null;
      const categoryId = (changes.ProjectCategoryId ?? null)?.toLowerCase() ?? null;
      const manager =
        managerId === null
          ? null
          : (store.User.get(managerId) ?? refuse(403, `No user has the ManagerId ${managerId}.`));
      const category =
        categoryId === null
          ? null
          : (store.ProjectCategory.get(categoryId) ??
            refuse(403, `No project category has the ProjectCategoryId ${categoryId}.`));
      const changed = store.Project.update(project.Id, {
        ...changes,
        ...('ManagerId' in changes
          ? { ManagerId: managerId, ManagerUserName: manager?.UserName ?? null }
          : {}),
        ...('ProjectCategoryId' in changes
          ? { ProjectCategoryId: categoryId, ProjectCategoryName: category?.Name ?? null }
          : {}),
        Slug: changes.Slug ?? (name === project.Name ? project.Slug : freeSlug(store, name, project)),
        ...given(body.TimeTrackingConfiguration ?? {}, ['HoursPerDay', 'DaysPerWeek'], []),
      });
      return { status: 200, body: show('Project', changed, expand) };
    },

    startProjectDelete: (call) => {
      const { path, world, refuse } = call;
      const { task } = startTask(world, 'DeleteProject', { ProjectId: path.id });
      if (!task) return refuse(404, `No project has the id ${path.id}.`);
      const described = describeTask(call, task);
      return { status: 202, headers: { Location: described.Self }, body: described };
    },
  },

  expansions: {
    Project: {
      Statuses: picklistValues('status'),
      Priorities: picklistValues('priority'),
      RequirementTypes: picklistValues('requirementtype'),
      RequirementStatuses: picklistValues('requirementstatus'),
      RequirementDifficulties: picklistValues('requirementdifficulty'),
      IncidentTypes: picklistValues('incidenttype'),
      TestTypes: picklistValues('testtype'),
      IncidentResolutions: picklistValues('incidentresolution'),
      IncidentStatuses: picklistValues('incidentstatus'),
      Versions: picklistValues('version'),
      Components: picklistValues('component'),
      ExecutionPackages: ({ Id }, { store, show }) =>
        inOrder(store.ExecutionPackage.where('ProjectId', Id)).map((it) => show('ExecutionPackage', it)),
      ScriptPackages: ({ Id }, { store, show }) =>
        inOrder(store.ScriptPackage.where('ProjectId', Id)).map((it) => show('ScriptPackage', it)),
      RequirementPackages: ({ Id }, { store, show }) =>
        inOrder(store.RequirementPackage.where('ProjectId', Id)).map((it) => show('RequirementPackage', it)),
      ExternalSystemLinks: ({ Id }, { store, show }) =>
        store.ExternalSystemLink.where('ProjectId', Id).map((it) => show('ExternalSystemLink', it)),
      ProjectCategory: ({ ProjectCategoryId }, { store, show }) => {
        const category =
          ProjectCategoryId === null ? undefined : store.ProjectCategory.get(ProjectCategoryId);
        return category ? show('ProjectCategory', category) : null;
      },
      TimeTrackingConfiguration: ({ HoursPerDay, DaysPerWeek }) => ({ HoursPerDay, DaysPerWeek }),
      Widgets: (project, { store, show }) => widgetsOf(store, project, show),
    },
  },
});

type Project = Entities['Project'];

function nameInUse({ Project: projects }: WorldStore, name: string, own: Project): boolean {
  const same = name.toLowerCase();
  return projects.find((it) => it.Id !== own.Id && it.Name.toLowerCase() === same) !== undefined;
}

/** The name for use in addresses, with a number where another project has it already. */
function freeSlug({ Project: projects }: WorldStore, name: string, own: Project): string {
  const slug =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'project';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!projects.find((it) => it.Id !== own.Id && it.Slug === candidate)) return candidate;
  }
}
