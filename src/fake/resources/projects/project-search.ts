import type { WorldStore } from '../../../world/world.ts';
import { searchNames } from '../../domain/partial-names.ts';
import { defineResource } from '../../resource/define.ts';

const searchProjects = (store: WorldStore, asked: Parameters<typeof searchNames>[1], projectType?: string) =>
  searchNames(
    [...store.Project].filter((it) => !projectType || it.ProjectTypeId === projectType.toLowerCase()),
    asked,
    ({ Id, Name }) => ({ names: [Name], values: [Id, Name] }),
    ({ Name }) => Name,
  );

export default defineResource('project-search', {
  operations: {
    searchProjectsByPartialName: ({ query, store, list }) => {
      const { items, isWhole } = searchProjects(store, query, query.projectType);
      return { status: 200, body: list('Project', items, { isWhole }) };
    },
    searchProjectsByPartialNameUsingPostMethod: ({ body, store, list }) => {
      const { items, isWhole } = searchProjects(store, body);
      return { status: 200, body: list('Project', items, { isWhole }) };
    },
  },
});
