import { inOrder } from '../../../world/store/trees.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import { pickPatch } from '../../domain/patch.ts';
import { picklistValues, startPicklists } from '../../domain/projects/picklists.ts';
import { refreshCategories } from '../../domain/projects/project-categories.ts';
import {
  blankProject,
  nextPlace,
  projectChanges,
  projectsInOrder,
  unknownOrganisation,
} from '../../domain/projects/projects.ts';
import { widgetsOf } from '../../domain/projects/widgets.ts';
import { findReferenced, rejectOtherId } from '../../domain/references.ts';
import { defineResource } from '../../resource/define.ts';
import { startedTask, startTask } from '../../tasks/start.ts';

export default defineResource('projects', {
  operations: {
    searchProjects: ({ list, store }) => ({ status: 200, body: list('Project', projectsInOrder(store)) }),

    createProject: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const template = findReferenced(store.ProjectTemplate, 'project template', 'TemplateId', call);
      const changes = projectChanges(call);
      const project = store.Project.insert({
        Id: world.ids.next(),
        ...blankProject,
        ...pickPatch(body, ['Independent', 'RequirementNumberReadOnly']),
        OrderNumber: nextPlace(store, changes.OrganisationId),
        ...changes,
        Name: body.Name,
      });
      startPicklists(world, project.Id, template?.Values);
      refreshCategories(store, [project.ProjectCategoryId]);
      const headers = { Location: urlFor('getProject', { id: project.Id }) };
      return { status: 201, headers, body: serialize('Project', project, expand) };
    },

    getProject: ({ path, store, serialize, expand, fail }) => {
      const project = store.Project.get(path.id) ?? fail(404, `No project has the id ${path.id}.`);
      return { status: 200, body: serialize('Project', project, expand) };
    },

    updateProject: (call) => {
      const { path, body, store, serialize, expand, fail } = call;
      const project = store.Project.get(path.id) ?? fail(404, `No project has the id ${path.id}.`);
      rejectOtherId(call);
      if (body.OrganisationId && body.OrganisationId.toLowerCase() !== project.OrganisationId) {
        const isKnown = store.Organisation.has(body.OrganisationId.toLowerCase());
        fail(403, isKnown ? 'A project cannot be moved to another organisation.' : unknownOrganisation(body));
      }
      // Independent and RequirementNumberReadOnly stay: the page sends them true and prints them false.
      const changed = store.Project.update(project.Id, projectChanges(call, project));
      refreshCategories(store, [project.ProjectCategoryId, changed.ProjectCategoryId]);
      if (changed.Name !== project.Name) spreadNames(store, 'Project', changed);
      return { status: 200, body: serialize('Project', changed, expand) };
    },

    startProjectDelete: (call) => {
      const { path, world, fail } = call;
      const { task } = startTask(world, 'DeleteProject', { ProjectId: path.id });
      if (!task) return fail(404, `No project has the id ${path.id}.`);
      return startedTask(call, task);
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
      ExecutionPackages: ({ Id }, { store, serialize }) =>
        inOrder(store.ExecutionPackage.where('ProjectId', Id)).map((it) => serialize('ExecutionPackage', it)),
      ScriptPackages: ({ Id }, { store, serialize }) =>
        inOrder(store.ScriptPackage.where('ProjectId', Id)).map((it) => serialize('ScriptPackage', it)),
      RequirementPackages: ({ Id }, { store, serialize }) =>
        inOrder(store.RequirementPackage.where('ProjectId', Id)).map((it) =>
          serialize('RequirementPackage', it),
        ),
      ExternalSystemLinks: ({ Id }, { store, serialize }) =>
        store.ExternalSystemLink.where('ProjectId', Id).map((it) => serialize('ExternalSystemLink', it)),
      ProjectCategory: ({ ProjectCategoryId }, { store, serialize }) => {
        const category =
          ProjectCategoryId === null ? undefined : store.ProjectCategory.get(ProjectCategoryId);
        return category ? serialize('ProjectCategory', category) : null;
      },
      TimeTrackingConfiguration: ({ HoursPerDay, DaysPerWeek }) => ({ HoursPerDay, DaysPerWeek }),
      Widgets: (project, { store }) => widgetsOf(store, project),
    },
  },
});
