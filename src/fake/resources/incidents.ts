import { defineResource } from '../resource/define.ts';

export default defineResource('incidents', {
  operations: {
    getIncident: ({ path, store, show, expand, refuse }) => {
      const incident = store.Incident.get(path.id) ?? refuse(404, `No incident has the id ${path.id}.`);
      return { status: 200, body: show('Incident', incident, expand) };
    },
  },
  expansions: {
    Incident: {
      Project: ({ ProjectId }, { store, show }) => show('Project', store.Project.need(ProjectId)),
      ExternalSystemLinks: ({ ExternalSystemLinkId }, { store, show }) => {
        const link =
          ExternalSystemLinkId === null ? undefined : store.ExternalSystemLink.get(ExternalSystemLinkId);
        return link ? [show('ExternalSystemLink', link)] : [];
      },
    },
  },
});
