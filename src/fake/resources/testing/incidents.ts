import { defineResource } from '../../resource/define.ts';

export default defineResource('incidents', {
  operations: {
    getIncident: ({ path, store, serialize, expand, fail }) => {
      const incident = store.Incident.get(path.id) ?? fail(404, `No incident has the id ${path.id}.`);
      return { status: 200, body: serialize('Incident', incident, expand) };
    },
  },
  expansions: {
    Incident: {
      Project: ({ ProjectId }, { store, serialize }) =>
        serialize('Project', store.Project.getOrThrow(ProjectId)),
      ExternalSystemLinks: ({ ExternalSystemLinkId }, { store, serialize }) => {
        const link =
          ExternalSystemLinkId === null ? undefined : store.ExternalSystemLink.get(ExternalSystemLinkId);
        return link ? [serialize('ExternalSystemLink', link)] : [];
      },
    },
  },
});
