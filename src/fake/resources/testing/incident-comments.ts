import { commentsOf } from '../../domain/testing/incident-comments.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('incident-comments', {
  operations: {
    getIncidentComments: ({ path, store, list, fail }) => {
      if (!store.Incident.has(path.id)) fail(404, `No incident has the id ${path.id}.`);
      return { status: 200, body: list('IncidentComment', commentsOf(store, path.id)) };
    },
  },
});
