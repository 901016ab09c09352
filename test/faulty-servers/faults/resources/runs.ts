import type { FaultyServer } from '../../faulty-server.ts';
import {
  afterwards,
  alter,
  answer,
  at,
  type Call,
  idOf,
  type Json,
  refusedAfter,
  saying,
  swap,
} from '../../sabotage.ts';

const sandbox = { mode: 'sandbox', caughtBy: ['runs', 'model'] } as const;
const parts = { mode: 'sandbox', caughtBy: ['parts'] } as const;
const start = 'createScriptRunForScriptAssignment';
const update = 'updateScriptRun';
const runsOf = ({ mock }: Call) => mock.store.ScriptRun;

/** Runs that are not made, changed and completed as documented. */
export const runs: readonly FaultyServer[] = [
  {
    name: 'every request makes a new run',
    ...sandbox,
    sabotage: at(start, async (call) => {
      const unfinished = runsOf(call)
        .where('AssignmentId', idOf(call))
        .filter(({ Status }) => Status === 'In Progress');
      for (const run of unfinished) runsOf(call).update(run.Id, { Status: 'Busy' });
      const response = await call.forward();
      for (const run of unfinished) runsOf(call).update(run.Id, { Status: 'In Progress' });
      return response;
    }),
    message: /201|200|new/,
  },
  {
    name: 'no request makes a new run once there is one',
    ...sandbox,
    sabotage: at(start, async (call) => {
      const last = runsOf(call).where('AssignmentId', idOf(call)).at(-1);
      if (!last) return call.forward();
      const response = await call.ask(`/api/scriptrun/${last.Id}`);
      const run = (await response.json()) as Json;
      return answer(200, run, { Location: run.Self });
    }),
    message: /201|200|new/,
  },
  { name: 'a new run responds with 200', ...sandbox, sabotage: swap(start, 201, 200), message: /201|200/ },
  {
    name: 'the run in progress responds with 201',
    ...sandbox,
    sabotage: swap(start, 200, 201),
    message: /201|200/,
  },
  {
    name: 'the run in progress is answered with the Id of another',
    ...sandbox,
    caughtBy: ['runs', 'model', 'self', 'location'],
    sabotage: at(start, async (call) => {
      const response = await call.forward();
      const other = [...runsOf(call)].find(({ AssignmentId }) => AssignmentId !== idOf(call));
      if (response.status !== 200 || !other) return response;
      const location = response.headers.get('Location') ?? '';
      return answer(200, { ...((await response.json()) as Json), Id: other.Id }, { Location: location });
    }),
  },
  {
    name: 'AttemptToComplete is ignored',
    ...sandbox,
    sabotage: saying(update, ({ AttemptToComplete, ...rest }) => rest),
    message: /complete|Status|progress/i,
  },
  {
    name: 'every update completes the run',
    ...sandbox,
    sabotage: saying(update, (body) => ({ ...body, AttemptToComplete: true })),
    message: /complete|Status|progress/i,
  },
  {
    name: 'a run with a failed step has passed',
    ...sandbox,
    sabotage: at(update, async (call) => {
      const response = await call.forward();
      const run = runsOf(call).get(idOf(call));
      if (response.status !== 200 || run?.Status !== 'Failed') return response;
      runsOf(call).update(run.Id, { Status: 'Passed' });
      return answer(200, { ...((await response.json()) as Json), Status: 'Passed' });
    }),
    message: /Status|Passed|Failed/,
  },
  {
    name: 'outcomes of steps are not kept',
    ...sandbox,
    sabotage: saying(update, (body) => {
      for (const result of body.StepResults ?? []) delete result.Outcome;
    }),
    message: /Outcome/,
  },
  {
    name: 'actual results of steps are not kept',
    ...sandbox,
    sabotage: saying(update, (body) => {
      for (const result of body.StepResults ?? []) delete result.ActualResult;
    }),
    message: /ActualResult/,
  },
  {
    name: 'an outcome goes to the other steps of the run too',
    ...sandbox,
    sabotage: afterwards(update, (call) => {
      const [sent] = call.body?.StepResults ?? [];
      if (!sent?.Outcome) return;
      const { StepResult: results } = call.mock.store;
      for (const result of results.where('RunId', idOf(call)))
        results.update(result.Id, { Outcome: sent.Outcome });
    }),
    message: /Outcome|step/i,
  },
  {
    name: 'results are given to the steps in their order, whatever their Id',
    ...parts,
    sabotage: saying(update, (body, call) => {
      const own = call.mock.store.StepResult.where('RunId', idOf(call));
      for (const [index, result] of (body.StepResults ?? []).entries()) result.Id = own[index]?.Id;
    }),
    message: /getScriptRun answers something else of a step result than was sent with its Id/,
  },
  {
    name: 'of several results only the first one keeps its ActualResult',
    ...parts,
    sabotage: saying(update, (body) => {
      for (const result of (body.StepResults ?? []).slice(1)) delete result.ActualResult;
    }),
    message: /ActualResult/,
  },
  {
    name: 'ActualDuration is not kept',
    ...sandbox,
    sabotage: saying(update, ({ ActualDuration, ...rest }) => rest),
    message: /ActualDuration/,
  },
  {
    name: 'results of a complete run can be changed',
    ...sandbox,
    caughtBy: ['runs', 'model', 'rejections'],
    sabotage: at(update, async (call) => {
      const response = await call.forward();
      const run = runsOf(call).get(idOf(call));
      if (response.status !== 403 || !run || run.Status === 'In Progress') return response;
      runsOf(call).update(run.Id, { Status: 'In Progress' });
      await call.forward();
      runsOf(call).update(run.Id, { Status: run.Status });
      return call.ask(`/api/scriptrun/${run.Id}`);
    }),
    message: /200|403|complete/,
  },
  {
    name: 'refused results of a complete run are noted all the same',
    ...sandbox,
    caughtBy: ['runs', 'model', 'rejections'],
    sabotage: afterwards(
      update,
      (call) => {
        const { StepResult: results } = call.mock.store;
        for (const { Id, Outcome } of call.body?.StepResults ?? []) {
          if (Outcome && results.has(Id)) results.update(Id, { Outcome });
        }
      },
      403,
    ),
    message: /change|Outcome|403/,
  },
  {
    name: 'a new run is not among the runs of its assignment',
    ...sandbox,
    sabotage: alter('searchScriptRunsForScriptAssignment', (page) => {
      page.Items = page.Items.filter(({ Status }: Json) => Status !== 'In Progress');
    }),
  },
  {
    name: 'the runs of an assignment are those of all assignments',
    ...sandbox,
    caughtBy: ['runs', 'model', 'self'],
    sabotage: alter('searchScriptRunsForScriptAssignment', async (page, { ask, path, mock }) => {
      const other = [...mock.store.ScriptAssignment].find(
        ({ Id }) =>
          Id !== path.id?.toLowerCase() && mock.store.ScriptRun.where('AssignmentId', Id).length > 0,
      );
      const more = (await (await ask(`/api/scriptassignment/${other?.Id}/runs`)).json()) as Json;
      page.Items.push(...(more.Items ?? []));
    }),
  },
  {
    name: 'a new run has no results for its steps',
    ...sandbox,
    sabotage: afterwards(
      start,
      (call, run) => {
        for (const result of call.mock.store.StepResult.where('RunId', run.Id)) {
          call.mock.store.StepResult.remove(result.Id);
        }
      },
      201,
    ),
    message: /step/i,
  },
  {
    name: 'a new run has passed from the start',
    ...sandbox,
    sabotage: afterwards(
      start,
      (call, run) => {
        for (const { Id } of call.mock.store.StepResult.where('RunId', run.Id)) {
          call.mock.store.StepResult.update(Id, { Outcome: 'Passed' });
        }
      },
      201,
    ),
    message: /Outcome|NotRun|step/i,
  },
  {
    name: 'the runs of a deleted assignment can still be read',
    ...sandbox,
    sabotage: at('deleteScriptAssignment', async (call) => {
      const orphans = runsOf(call).where('AssignmentId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const orphan of orphans) runsOf(call).insert(orphan);
      return response;
    }),
  },
  {
    name: 'the results of a run in progress are refused',
    ...sandbox,
    sabotage: at(update, async (call) =>
      call.body?.StepResults?.length > 0 ? answer(403, { Message: 'This is not allowed.' }) : call.forward(),
    ),
    message: /403 .*to the result of a step/,
  },
  {
    name: 'the runs of an assignment are refused once a run was deleted',
    ...sandbox,
    sabotage: refusedAfter('deleteScriptRun', 'searchScriptRunsForScriptAssignment'),
    message: /403 .*to the runs of an assignment/,
  },
  {
    name: 'a run that was completed cannot be updated at all',
    ...sandbox,
    sabotage: at(update, async (call) =>
      call.mock.store.ScriptRun.get(idOf(call))?.Status === 'In Progress'
        ? call.forward()
        : answer(403, { Message: 'This is not allowed.' }),
    ),
    message: /403 .*ActualDuration of a run that is complete/,
  },
];
