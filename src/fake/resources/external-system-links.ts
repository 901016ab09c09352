import { defineResource } from '../resource/define.ts';

export default defineResource('external-system-links', {
  operations: {
    getExternalSystemLink: ({ path, store, show, refuse }) => {
      const link =
        store.ExternalSystemLink.get(path.id) ??
        refuse(404, `No external system link has the id ${path.id}.`);
      return { status: 200, body: show('ExternalSystemLink', link) };
    },
  },
});
