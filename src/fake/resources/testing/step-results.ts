import { defineResource } from '../../resource/define.ts';

export default defineResource('step-results', {
  operations: {
    getStepResult: ({ path, store, serialize, expand, fail }) => {
      const result = store.StepResult.get(path.id) ?? fail(404, `No step result has the id ${path.id}.`);
      return { status: 200, body: serialize('StepResult', result, expand) };
    },
  },
  expansions: {
    StepResult: {
      Run: ({ RunId }, { store, serialize }) => serialize('ScriptRun', store.ScriptRun.getOrThrow(RunId)),
      Incidents: ({ Id }, { store }) =>
        store.IncidentLink.where('StepResultId', Id).map(({ IncidentId }) => ({
          StepResultId: Id,
          IncidentId,
        })),
    },
  },
});
