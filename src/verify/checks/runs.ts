import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectEqual, expectStatus } from '../findings/assertions.ts';
import { type CreatedRecord, createRecord, createRunnableScript } from '../fixtures/factories.ts';
import { fieldsOf } from '../http/exchange.ts';
import { assignmentOperations, runOperations, stepResultOperations } from '../scenarios/operations.ts';
import { completionFindings } from '../scenarios/runs/completion.ts';
import {
  durationFindings,
  fieldValueFindings,
  newResultFindings,
  readRun,
  resultFindings,
} from '../scenarios/runs/results.ts';
import { list, listFindings, start, startRun } from '../scenarios/runs/starting.ts';

/** Runs a script twice: starts, notes results, completes, and deletes. */
export const runs: Check = {
  name: 'runs',
  description: 'One run of an assignment is in progress until it is completed, and keeps what was noted.',
  operations: [
    start,
    list,
    runOperations.read,
    runOperations.update,
    runOperations.remove,
    stepResultOperations.read,
    assignmentOperations.create,
    assignmentOperations.read,
    assignmentOperations.remove,
  ],
  mode: 'sandbox',
  effect: 'changes',
  most: 500,
  async *run(context) {
    if (!context.sandbox) return;
    const runnable = yield* createRunnableScript(context);
    if (!runnable) return;
    const body = { PackageId: runnable.executions.id, ScriptId: runnable.script.id };
    const assignment = yield* createRecord(context, assignmentOperations.create, body);
    if (!assignment) return;
    const first = yield* startFindings(context, assignment);
    if (!first) return;
    const isPermitted = yield* durationFindings(context, first.id, '5 minutes', 'in progress');
    yield* fieldValueFindings(context, first.id);
    yield* sameRunFindings(
      context,
      assignment,
      first,
      'after it was updated without an attempt to complete it',
    );
    yield* resultFindings(context, first.id, isPermitted);
    yield* completionFindings(context, assignment, first);
  },
};

async function* startFindings(
  context: Context,
  assignment: CreatedRecord,
): AsyncGenerator<RawFinding, CreatedRecord | undefined> {
  const made = yield* startRun(context, assignment, 'to the first run of an assignment');
  if (!made) return undefined;
  const read = await readRun(context, made.id);
  if (!(yield* expectStatus(read, [200], 'to a run that was just started'))) return undefined;
  // Which run the steps of a new one say they belong to is open, and so is what Expands lists there.
  const loose = ['RunId', 'Expands'];
  yield* expectEqual(
    read,
    fieldsOf(made.exchange),
    fieldsOf(read),
    `${runOperations.read} answers something else than ${start} did`,
    loose,
  );
  yield* newResultFindings(read);
  const { AssignmentId, Completed } = fieldsOf(read);
  yield* expectEqual(
    read,
    assignment.id,
    AssignmentId,
    'A run has another AssignmentId than it was started for',
  );
  if (Completed === true) {
    const message = 'A run that was just started is Completed.';
    yield { operation: runOperations.read, where: '/body/Completed', message, exchanges: [read] };
  }
  yield* sameRunFindings(context, assignment, made, 'while it is in progress');
  yield* listFindings(context, assignment, [made.id]);
  return made;
}

/** Asks for a run, which has to be the one that is in progress. */
async function* sameRunFindings(
  { sandbox }: Context,
  { id }: CreatedRecord,
  run: CreatedRecord,
  when: string,
): AsyncGenerator<RawFinding> {
  const again = await sandbox?.create(start, { path: { id } });
  if (
    !again ||
    !(yield* expectStatus(
      again,
      [200],
      `to a request for a run ${when}, as it is not complete: a run is made once`,
      true,
    ))
  )
    return;
  yield* expectEqual(
    again,
    run.id,
    fieldsOf(again).Id,
    `${start} answers another Id than that of the run in progress`,
  );
}
