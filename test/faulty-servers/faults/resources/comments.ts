import type { FaultyServer } from '../../faulty-server.ts';
import { alter, at, idOf, saying } from '../../sabotage.ts';

const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Comments that an update of an incident writes otherwise than it was told. */
export const comments: readonly FaultyServer[] = [
  {
    name: 'the comments of an update are forgotten',
    ...life,
    sabotage: saying('updateIncident', ({ Comments, ...rest }) => rest),
    message: /getIncidentComments does not list an incident comment/,
  },
  {
    name: 'a comment that is changed becomes another one',
    ...life,
    sabotage: saying('updateIncident', (body) => {
      for (const comment of body.Comments ?? []) delete comment.Id;
    }),
    message: /getIncidentComments .* after an update that names one of two/,
  },
  {
    name: 'an update without comments deletes them',
    ...life,
    sabotage: alter('updateIncident', (_, { body, mock, path }) => {
      if (body.Comments?.length !== 0) return;
      const { IncidentComment } = mock.store;
      for (const { Id } of [...IncidentComment.where('IncidentId', path.id?.toLowerCase() ?? '')])
        IncidentComment.remove(Id);
    }),
    message: /after an update without any/,
  },
  {
    name: 'the comments of a deleted incident are still listed',
    ...life,
    sabotage: (fetch, mock) => {
      const listed = new Map<string, Response>();
      return at('getIncidentComments', async (call) => {
        const response = await call.forward();
        if (response.status === 200) listed.set(idOf(call), response.clone());
        return response.status === 404 ? (listed.get(idOf(call))?.clone() ?? response) : response;
      })(fetch, mock);
    },
    message: /getIncidentComments responds with 200 .*to a list below an incident that is deleted/,
  },
  {
    name: 'an incident expands its latest comment alone',
    ...life,
    sabotage: alter('getIncident', (incident) => {
      if (incident.Comments) incident.Comments = incident.Comments.slice(-1);
    }),
    message: /getIncident expands others in Comments/,
  },
];
