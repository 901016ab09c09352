import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectSame, expectStatus } from '../findings/assertions.ts';
import { type Made, make, workbench } from '../fixtures/factories.ts';
import { fieldsOf } from '../http/exchange.ts';
import { completionFaults } from '../scenarios/runs/completion.ts';
import {
  durationFaults,
  fieldValueFaults,
  newResultFaults,
  readRun,
  resultFaults,
} from '../scenarios/runs/results.ts';
import { scriptFaults } from '../scenarios/runs/scripts.ts';
import { list, listFaults, start, startRun } from '../scenarios/runs/starting.ts';

/** Runs a script twice: starts, notes results, completes, and deletes. */
export const runs: Check = {
  name: 'runs',
  description: 'One run of an assignment is in progress until it is completed, and keeps what was noted.',
  operations: [
    start,
    list,
    'getScriptRun',
    'updateScriptRun',
    'deleteScriptRun',
    'getStepResult',
    'createScript',
    'getScript',
    'updateScript',
    'deleteScript',
    'createScriptAssignment',
    'getScriptAssignment',
    'updateScriptAssignment',
    'deleteScriptAssignment',
  ],
  mode: 'sandbox',
  async *run(context) {
    if (!context.sandbox) return;
    const bench = yield* workbench(context);
    if (!bench) return;
    yield* scriptFaults(context, bench);
    const body = { PackageId: bench.executions.id, ScriptId: bench.script.id };
    const assignment = yield* make(context, 'createScriptAssignment', body);
    if (!assignment) return;
    const first = yield* startFaults(context, assignment);
    if (!first) return;
    yield* durationFaults(context, first.id, '5 minutes', 'in progress');
    yield* fieldValueFaults(context, first.id);
    yield* sameRunFaults(
      context,
      assignment,
      first,
      'after it was updated without an attempt to complete it',
    );
    yield* resultFaults(context, first.id);
    yield* completionFaults(context, assignment, first);
  },
};

async function* startFaults(
  context: Context,
  assignment: Made,
): AsyncGenerator<RawFinding, Made | undefined> {
  const made = yield* startRun(context, assignment, 'to the first run of an assignment');
  if (!made) return undefined;
  const read = await readRun(context, made.id);
  if (!(yield* expectStatus(read, [200], 'to a run that was just started'))) return undefined;
  // Which run the steps of a new one say they belong to is open, and so is what Expands lists there.
  const loose = ['RunId', 'Expands'];
  yield* expectSame(
    read,
    fieldsOf(made.exchange),
    fieldsOf(read),
    `getScriptRun answers something else than ${start} did`,
    loose,
  );
  yield* newResultFaults(read);
  const { AssignmentId, Completed } = fieldsOf(read);
  yield* expectSame(
    read,
    assignment.id,
    AssignmentId,
    'A run has another AssignmentId than it was started for',
  );
  if (Completed === true) {
    const message = 'A run that was just started is Completed.';
    yield { operation: 'getScriptRun', where: '/body/Completed', message, exchanges: [read] };
  }
  yield* sameRunFaults(context, assignment, made, 'while it is in progress');
  yield* listFaults(context, assignment, [made.id]);
  return made;
}

/** Asks for a run, which has to be the one that is in progress. */
async function* sameRunFaults(
  { sandbox }: Context,
  { id }: Made,
  run: Made,
  when: string,
): AsyncGenerator<RawFinding> {
  const again = await sandbox?.create(start, { path: { id } });
  if (
    !again ||
    !(yield* expectStatus(
      again,
      [200],
      `to a request for a run ${when}, as it is not complete: a run is made once`,
    ))
  )
    return;
  yield* expectSame(
    again,
    run.id,
    fieldsOf(again).Id,
    `${start} answers another Id than that of the run in progress`,
  );
}
