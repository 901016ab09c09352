import type { Entities } from '../../../contract/entities.gen.ts';
import { searchNames } from '../../domain/partial-names.ts';
import { picklistOf, picklistOfProjects } from '../../domain/projects/picklists.ts';
import { defineResource } from '../../resource/define.ts';

const absentProject = (id: string) => `No project has the id ${id}.`;
const absentOrganisation = (id: string) => `No organisation has the id ${id}.`;

const search = (values: readonly Entities['Picklist'][], asked: Parameters<typeof searchNames>[1]) =>
  searchNames(
    values,
    asked,
    ({ Id, Text }) => ({ names: [Text], values: [Id, Text] }),
    ({ Text }) => Text,
  );

export default defineResource('picklist-values', {
  operations: {
    getProjectPicklistValues: ({ path, store, list, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, absentProject(path.projectId));
      return { status: 200, body: list('Picklist', picklistOf(store, path.projectId, path.type)) };
    },

    searchProjectPicklistValues: ({ path, query, store, list, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, absentProject(path.projectId));
      const { items, isWhole } = search(picklistOf(store, path.projectId, path.type), query);
      return { status: 200, body: list('Picklist', items, { isWhole }) };
    },

    searchProjectPicklistValuesUsingPostMethod: ({ path, body, store, list, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, absentProject(path.projectId));
      const { items, isWhole } = search(picklistOf(store, path.projectId, path.type), body);
      return { status: 200, body: list('Picklist', items, { isWhole }) };
    },

    getOrganisationPicklistValues: ({ path, store, visible, list, fail }) => {
      if (!store.Organisation.has(path.organisationId)) fail(404, absentOrganisation(path.organisationId));
      const projects = visible('Project', store.Project.where('OrganisationId', path.organisationId));
      return { status: 200, body: list('Picklist', picklistOfProjects(store, projects, path.type)) };
    },

    searchOrganisationPicklistValues: ({ path, query, store, visible, list, fail }) => {
      if (!store.Organisation.has(path.organisationId)) fail(404, absentOrganisation(path.organisationId));
      const projects = visible('Project', store.Project.where('OrganisationId', path.organisationId));
      const { items, isWhole } = search(picklistOfProjects(store, projects, path.type), query);
      return { status: 200, body: list('Picklist', items, { isWhole }) };
    },

    searchOrganisationPicklistValuesUsingPostMethod: ({ path, body, store, visible, list, fail }) => {
      if (!store.Organisation.has(path.organisationId)) fail(404, absentOrganisation(path.organisationId));
      const projects = visible('Project', store.Project.where('OrganisationId', path.organisationId));
      const { items, isWhole } = search(picklistOfProjects(store, projects, path.type), body);
      return { status: 200, body: list('Picklist', items, { isWhole }) };
    },
  },
});
