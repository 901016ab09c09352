import { defineResource } from '../../resource/define.ts';

export default defineResource('project-templates', {
  operations: {
    searchProjectTemplates: ({ list, store }) => ({
      status: 200,
      body: list('ProjectTemplate', store.ProjectTemplate),
    }),
  },
});
