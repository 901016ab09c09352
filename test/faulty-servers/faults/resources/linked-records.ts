import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, answer, at, idOf, type Json } from '../../sabotage.ts';

const linked = { mode: 'sandbox', caughtBy: ['linked-records'] } as const;

/** Links between records that are more, or fewer, than were made. */
export const linkedRecords: readonly FaultyServer[] = [
  {
    name: 'an incident of a step result is listed twice',
    ...linked,
    sabotage: alter('getStepResultIncidentLinks', (page) => {
      page.Items = [...page.Items, ...page.Items];
    }),
    message: /getStepResultIncidentLinks lists 2 links/,
  },
  {
    name: 'the link of an agile run step to an incident stays when it is removed',
    ...linked,
    sabotage: at('deleteAgileRunStepIncidentLink', async () => answer(200, undefined)),
    message: /getAgileRunStepIncidentLinks lists 1 links .*removed/,
  },
  {
    name: 'a step result with an incident says that it has none',
    ...linked,
    sabotage: alter('getStepResult', (result) => {
      result.HasIncidents = false;
    }),
    message: /another HasIncidents/,
  },
  {
    name: 'incidents of any result of a run are linked to its first one',
    ...linked,
    sabotage: at(['createStepResultIncidentLink', 'getStepResultIncidentLinks'], async (call) => {
      const { StepResult: results } = call.mock.store;
      const [first] = results.where('RunId', String(results.get(idOf(call))?.RunId));
      const url = new URL(call.url);
      if (first) url.pathname = url.pathname.replace(/stepresult\/[^/]+/, `stepresult/${first.Id}`);
      return call.forward({ url });
    }),
    message: /HasIncidents/,
  },
  {
    name: 'the removal of a link to an incident deletes the incident',
    ...linked,
    sabotage: afterwards('deleteStepResultIncidentLink', (call) => {
      call.mock.store.removeTree('Incident', idOf(call));
    }),
    message: /getIncident responds with 404 .*whose link was removed/,
  },
  {
    name: 'the link of a result node names another incident',
    mode: 'sandbox',
    caughtBy: ['imports'],
    sabotage: alter('createAutomatedTestRunNodeIncident', (link: Json, { mock }) => {
      const [first] = mock.store.Incident;
      link.IncidentId = first?.Id;
    }),
    message: /answers another IncidentId than was sent/,
  },
];
