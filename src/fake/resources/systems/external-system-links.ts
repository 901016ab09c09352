import { defineResource } from '../../resource/define.ts';

export default defineResource('external-system-links', {
  operations: {
    getExternalSystemLink: ({ path, store, serialize, fail }) => {
      const link =
        store.ExternalSystemLink.get(path.id) ?? fail(404, `No external system link has the id ${path.id}.`);
      return { status: 200, body: serialize('ExternalSystemLink', link) };
    },
  },
});
