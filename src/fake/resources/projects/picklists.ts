import { defineResource } from '../../resource/define.ts';

export default defineResource('picklists', {
  operations: {
    getProjectPicklistValue: ({ path, store, serialize, fail }) => {
      const value = store.Picklist.get(path.id);
      if (value?.ProjectId !== path.projectId || value.Picklist !== path.picklist) {
        return fail(404, `The project ${path.projectId} has no ${path.picklist} with the id ${path.id}.`);
      }
      return { status: 200, body: serialize('Picklist', value) };
    },
  },
});
