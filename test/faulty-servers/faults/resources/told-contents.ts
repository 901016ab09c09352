import type { FaultyServer } from '../../faulty-server.ts';
import { alter } from '../../sabotage.ts';

const told = { caughtBy: ['life'] } as const;

/** Records that say something else of what is in them than is there, after something came or went. */
export const toldContents: readonly FaultyServer[] = [
  {
    name: 'a category has children after the only one was deleted',
    ...told,
    mode: 'full',
    sabotage: (fetch, mock) => {
      const had = new Set<string>();
      return alter('getProjectCategory', (category) => {
        if (category.HasChildren) had.add(category.Id);
        if (!category.Children) category.HasChildren = had.has(category.Id);
      })(fetch, mock);
    },
    message: /HasChildren as true of a project category whose only project category is deleted/,
  },
  {
    name: 'a category has projects after the only one was deleted',
    ...told,
    mode: 'full',
    sabotage: (fetch, mock) => {
      const had = new Set<string>();
      return alter('getProjectCategory', (category) => {
        if (category.HasProjects) had.add(category.Id);
        if (!category.Projects) category.HasProjects = had.has(category.Id);
      })(fetch, mock);
    },
    message: /HasProjects as true of a project category whose only project is deleted/,
  },
  {
    name: 'a requirement has attachments after the only one was deleted',
    ...told,
    mode: 'sandbox',
    sabotage: (fetch, mock) => {
      const had = new Set<string>();
      return alter('getRequirement', (requirement) => {
        if (requirement.HasAttachments) had.add(requirement.Id);
        if (!requirement.Attachments) requirement.HasAttachments = had.has(requirement.Id);
      })(fetch, mock);
    },
    message: /HasAttachments as true of a requirement whose only attachment is deleted/,
  },
  {
    name: 'an incident with an attachment says that it has none',
    ...told,
    mode: 'sandbox',
    sabotage: alter('getIncident', (incident) => {
      incident.HasAttachments = false;
    }),
    message: /HasAttachments as false of an incident that has an attachment/,
  },
];
