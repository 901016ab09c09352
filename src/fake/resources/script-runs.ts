import type { Entities } from '../../contract/entities.gen.ts';
import type { Schemas } from '../../contract/operations.ts';
import { changedNow } from '../domain/audit.ts';
import { given } from '../domain/patch.ts';
import { refuseOtherId } from '../domain/references.ts';
import { createRun, isUnfinished, newestFirst, noteStatus, runsOf, statusOf } from '../domain/runs.ts';
import { runTql } from '../domain/tql-fields.ts';
import { type Call, defineResource } from '../resource/define.ts';

type Run = Entities['ScriptRun'];

const unknownAssignment = (id: string) => `No script assignment has the id ${id}.`;
const unknownRun = (id: string) => `No script run has the id ${id}.`;

export default defineResource('script-runs', {
  operations: {
    searchScriptRunsForScriptAssignment: ({ path, store, list, refuse }) => {
      if (!store.ScriptAssignment.has(path.id)) refuse(404, unknownAssignment(path.id));
      const runs = store.ScriptRun.where('AssignmentId', path.id).toReversed();
      return { status: 200, body: list('ScriptRun', runs, { orderBy: newestFirst }) };
    },

    createScriptRunForScriptAssignment: (call) => {
      const { path, body, world, store, show, link, expand, refuse } = call;
      const assignment = store.ScriptAssignment.get(path.id) ?? refuse(404, unknownAssignment(path.id));
      const testerId = body?.TesterId?.toLowerCase();
      const tester =
        testerId === undefined
          ? world.caller()
          : (store.User.get(testerId) ?? refuse(403, `No user has the TesterId ${testerId}.`));
      const current = runsOf(store, assignment.Id).find(isUnfinished);
      if (current) {
        const headers = { Location: link('getScriptRun', { id: current.Id }) };
        return { status: 200, headers, body: show('ScriptRun', current, expand) };
      }
      const run = createRun(world, assignment, tester, body?.FieldValues ?? {});
      const headers = { Location: link('getScriptRun', { id: run.Id }) };
      return {
        status: 201,
        headers,
        body: asJustCreated(show('ScriptRun', run, expand), show('ScriptRun', run).Expands),
      };
    },

    searchScriptRuns: ({ world, store, list }) => ({
      status: 200,
      body: list('ScriptRun', store.ScriptRun, { tql: runTql(world) }),
    }),

    getScriptRun: ({ path, store, show, expand, refuse }) => {
      const run = store.ScriptRun.get(path.id) ?? refuse(404, unknownRun(path.id));
      return { status: 200, body: show('ScriptRun', run, expand) };
    },

    updateScriptRun: (call) => {
      const { path, body, world, store, show, expand, refuse } = call;
      const run = store.ScriptRun.get(path.id) ?? refuse(404, unknownRun(path.id));
      refuseOtherId(call);
      noteResults(call, run);
      const completes = body.AttemptToComplete === true && isUnfinished(run);
      const changed = store.ScriptRun.update(run.Id, {
        ...given(body, ['ActualDuration'], []),
        ...(body.FieldValues ? { FieldValues: { ...run.FieldValues, ...body.FieldValues } } : {}),
        ...(completes ? { Status: statusOf(store.StepResult.where('RunId', run.Id)), Completed: true } : {}),
        ...changedNow(world),
      });
      if (completes) noteStatus(store, run.AssignmentId);
      return { status: 200, body: show('ScriptRun', changed, expand) };
    },

    deleteScriptRun: ({ path, store, refuse }) => {
      const run = store.ScriptRun.get(path.id) ?? refuse(404, unknownRun(path.id));
      store.removeTree('ScriptRun', run.Id);
      noteStatus(store, run.AssignmentId);
      return { status: 200 };
    },
  },

  expansions: {
    ScriptRun: {
      Assignment: ({ AssignmentId }, { store, show }) =>
        show('ScriptAssignment', store.ScriptAssignment.need(AssignmentId)),
      StepResults: ({ Id }, { store, show }) =>
        store.StepResult.where('RunId', Id).map((it) => show('StepResult', it)),
      FieldValues: ({ FieldValues }) => FieldValues,
      Widgets: ({ AssignmentId }, { store }) => {
        const script = store.Script.need(store.ScriptAssignment.need(AssignmentId).ScriptId);
        const kinds = store.EntityWidgets.where('ProjectId', script.ProjectId);
        return kinds.find(({ EntityType }) => EntityType === 'ScriptRun')?.Widgets ?? [];
      },
    },
  },
});

/** Outcomes can be noted until the run is complete, and only for the steps of the run. */
function noteResults({ body, store, refuse }: Call<'updateScriptRun'>, run: Run): void {
  const sent = body.StepResults ?? [];
  if (sent.length > 0 && !isUnfinished(run))
    refuse(403, 'The run is complete: the results of its steps cannot be changed.');
  for (const result of sent) {
    const id = result.Id.toLowerCase();
    if (store.StepResult.get(id)?.RunId !== run.Id)
      refuse(403, `The run has no step result with the id ${id}.`);
    store.StepResult.update(id, given(result, ['ActualResult', 'Outcome'], []));
  }
}

/** As the page prints a run that was just made: its steps are not yet tied to it, and Expands is complete. */
function asJustCreated(
  run: Schemas['ScriptRun'],
  expands: Schemas['ScriptRun']['Expands'],
): Schemas['ScriptRun'] {
  const RunId = '00000000-0000-0000-0000-000000000000';
  const StepResults = run.StepResults?.map((result) => ({ ...result, RunId }));
  return { ...run, Expands: expands, ...(StepResults ? { StepResults } : {}) };
}
