import { defineResource } from '../resource/define.ts';

export default defineResource('step-results', {
  operations: {
    getStepResult: ({ path, store, show, expand, refuse }) => {
      const result = store.StepResult.get(path.id) ?? refuse(404, `No step result has the id ${path.id}.`);
      return { status: 200, body: show('StepResult', result, expand) };
    },
  },
  expansions: {
    StepResult: {
      Run: ({ RunId }, { store, show }) => show('ScriptRun', store.ScriptRun.need(RunId)),
      Incidents: ({ Id }, { store }) =>
        store.IncidentLink.where('StepResultId', Id).map(({ IncidentId }) => ({
          StepResultId: Id,
          IncidentId,
        })),
    },
  },
});
