import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { World } from '../../../world/world.ts';
import { changedNow } from '../../domain/audit.ts';
import { differs, pickPatch } from '../../domain/patch.ts';
import { customFieldNames, projectOfRun } from '../../domain/projects/custom-fields.ts';
import { fieldUpdates } from '../../domain/projects/field-updates.ts';
import { fieldValues } from '../../domain/projects/field-values.ts';
import { widgetsFor } from '../../domain/projects/widgets.ts';
import { rejectOtherId } from '../../domain/references.ts';
import {
  completion,
  createRun,
  isUnfinished,
  newestFirst,
  noteStatus,
  runsOf,
} from '../../domain/testing/runs.ts';
import { executionOf, nameOrId, tester, textsOfSteps, tqlFunctions } from '../../domain/tql-fields.ts';
import { type Call, defineResource, type TqlMeaning } from '../../resource/define.ts';

type Run = Entities['ScriptRun'];

const unknownAssignment = (id: string) => `No script assignment has the id ${id}.`;
const unknownRun = (id: string) => `No script run has the id ${id}.`;

export default defineResource('script-runs', {
  operations: {
    searchScriptRunsForScriptAssignment: ({ path, store, list, fail }) => {
      if (!store.ScriptAssignment.has(path.id)) fail(404, unknownAssignment(path.id));
      const runs = store.ScriptRun.where('AssignmentId', path.id).toReversed();
      return { status: 200, body: list('ScriptRun', runs, { orderBy: newestFirst }) };
    },

    createScriptRunForScriptAssignment: (call) => {
      const { path, body, world, store, serialize, urlFor, expand, fail } = call;
      const assignment = store.ScriptAssignment.get(path.id) ?? fail(404, unknownAssignment(path.id));
      const testerId = body?.TesterId?.toLowerCase();
      const tester =
        testerId === undefined
          ? world.caller()
          : (store.User.get(testerId) ?? fail(403, `No user has the TesterId ${testerId}.`));
      const current = runsOf(store, assignment.Id).find(isUnfinished);
      if (current) {
        const headers = { Location: urlFor('getScriptRun', { id: current.Id }) };
        return { status: 200, headers, body: serialize('ScriptRun', current, expand) };
      }
      const run = createRun(world, assignment, tester, startValues(call, assignment));
      const headers = { Location: urlFor('getScriptRun', { id: run.Id }) };
      return {
        status: 201,
        headers,
        body: asJustCreated(serialize('ScriptRun', run, expand), serialize('ScriptRun', run).Expands),
      };
    },

    searchScriptRuns: ({ world, store, list }) => ({
      status: 200,
      body: list('ScriptRun', store.ScriptRun, { tql: runTql(world) }),
    }),

    getScriptRun: ({ path, store, serialize, expand, fail }) => {
      const run = store.ScriptRun.get(path.id) ?? fail(404, unknownRun(path.id));
      return { status: 200, body: serialize('ScriptRun', run, expand) };
    },

    updateScriptRun: (call) => {
      const { path, body, world, store, serialize, expand, fail } = call;
      const run = store.ScriptRun.get(path.id) ?? fail(404, unknownRun(path.id));
      rejectOtherId(call);
      const areNoted = noteResults(call, run);
      const completes = body.AttemptToComplete === true && isUnfinished(run);
      const changes = {
        ...pickPatch(body, ['ActualDuration']),
        ...fieldValues(call, {
          kind: 'ScriptRun',
          projectId: projectOfRun(store, run),
          held: run.FieldValues,
        }),
        ...(completes ? completion(store, run) : {}),
      };
      const changed =
        areNoted || differs(run, changes)
          ? store.ScriptRun.update(run.Id, { ...changes, ...changedNow(world) })
          : run;
      if (completes) noteStatus(store, run.AssignmentId);
      return { status: 200, body: serialize('ScriptRun', changed, expand) };
    },

    updateScriptRunFields: fieldUpdates({
      kind: 'ScriptRun',
      noun: 'script run',
      records: (store) => store.ScriptRun,
      projectIdOf: (run, store) => projectOfRun(store, run),
      write: (store, { Id }, changes) => {
        store.ScriptRun.update(Id, changes);
      },
    }),

    deleteScriptRun: ({ path, store, fail }) => {
      const run = store.ScriptRun.get(path.id) ?? fail(404, unknownRun(path.id));
      store.removeTree('ScriptRun', run.Id);
      noteStatus(store, run.AssignmentId);
      return { status: 200 };
    },
  },

  expansions: {
    ScriptRun: {
      Assignment: ({ AssignmentId }, { store, serialize }) =>
        serialize('ScriptAssignment', store.ScriptAssignment.getOrThrow(AssignmentId)),
      StepResults: ({ Id }, { store, serialize }) =>
        store.StepResult.where('RunId', Id).map((it) => serialize('StepResult', it)),
      FieldValues: ({ FieldValues }) => FieldValues,
      Widgets: (run, { store }) => widgetsFor(store, projectOfRun(store, run), 'ScriptRun'),
    },
  },
});

/** The values that a new run has: those that are sent, and defaults. */
function startValues(
  { body, store, fail }: Call<'createScriptRunForScriptAssignment'>,
  { Id: AssignmentId }: Entities['ScriptAssignment'],
): Run['FieldValues'] {
  const projectId = projectOfRun(store, { AssignmentId });
  const { FieldValues = {} } = fieldValues(
    { body: body ?? {}, store, fail },
    { kind: 'ScriptRun', projectId },
  );
  return FieldValues;
}

/**
 * Outcomes can be noted until the run is complete, and only for the steps of the run.
 * @returns whether that changed anything
 */
function noteResults({ body, store, fail }: Call<'updateScriptRun'>, run: Run): boolean {
  let areChanged = false;
  for (const result of body.StepResults ?? []) {
    const id = result.Id.toLowerCase();
    const before = store.StepResult.get(id);
    if (before?.RunId !== run.Id) return fail(403, `The run has no step result with the id ${id}.`);
    const noted = pickPatch(result, ['ActualResult', 'Outcome']);
    if (!differs(before, noted)) continue;
    if (!isUnfinished(run)) fail(403, 'The run is complete: the results of its steps cannot be changed.');
    store.StepResult.update(id, noted);
    areChanged = true;
  }
  return areChanged;
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

/** What TQL says of script runs beyond their own properties: the rest is that of their assignments. */
function runTql(world: World): TqlMeaning<Entities['ScriptRun']> {
  const { store } = world;
  const assignmentOf = ({ AssignmentId }: Entities['ScriptRun']) => store.ScriptAssignment.get(AssignmentId);
  return {
    derive: {
      ...executionOf(store, assignmentOf),
      Name: (run) => [assignmentOf(run)?.Name],
      Script: ({ ScriptId }) => nameOrId(store.Script.get(ScriptId)),
      AssignedTo: (run) => tester(assignmentOf(run)),
    },
    customFields: customFieldNames(store, 'ScriptRun'),
    innerTexts: ({ Id }) => textsOfSteps(store.StepResult.where('RunId', Id)),
    resolve: tqlFunctions(world, 'ExecutionPackage'),
  };
}
