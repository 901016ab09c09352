import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus } from '../../findings/assertions.ts';
import { type CreatedRecord, expectUnchanged, removeRecord } from '../../fixtures/factories.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { assignmentOperations, runOperations } from '../operations.ts';
import { durationFindings, outcomeFindings, readRun, resultsOf } from './results.ts';
import { listFindings, start, startRun } from './starting.ts';

/** Completes a run: another one can be started then, and its results stay as they are; deletes the other, and all. */
export async function* completionFindings(
  context: Context,
  assignment: CreatedRecord,
  first: CreatedRecord,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const path = { id: first.id };
  const before = await readRun(context, first.id);
  const last = resultsOf(before).at(-1)?.Id;
  const StepResults =
    typeof last === 'string' ? [{ Id: last, Outcome: 'Passed', ActualResult: 'As expected' }] : [];
  const completed = await client.send(runOperations.update, {
    path,
    body: { AttemptToComplete: true, StepResults },
  });
  // An attempt may be refused; what it takes to succeed is not documented.
  if (completed.response.status === 403) return;
  if (!(yield* expectStatus(completed, [200], 'to an attempt to complete a run'))) return;
  const after = await readRun(context, first.id);
  yield* outcomeFindings(after);
  if (fieldsOf(after).Status === fieldsOf(before).Status) {
    const message = `A run has the Status ${fieldsOf(after).Status} as before it was completed.`;
    yield { operation: runOperations.update, where: '/body/Status', message, exchanges: [completed, after] };
  }
  const second = yield* startRun(
    context,
    assignment,
    'to a request for a run after the last one was completed',
    // Whoever makes the request would be the tester of a server that does not read who was sent.
    first.record.CreatedById,
    true,
  );
  yield* completeRunFindings(context, after);
  if (!second) return;
  if (second.id === first.id) {
    const message = `${start} responds with 201 with the run that was completed.`;
    yield { operation: start, where: '/body/Id', message, exchanges: [second.exchange] };
    return;
  }
  const isListed = yield* listFindings(context, assignment, [second.id, first.id]);
  const kept = await readRun(context, first.id);
  if (yield* removeRecord(context, second, runOperations.read)) {
    yield* expectUnchanged(context, [kept], 'after another run of the assignment was deleted');
    yield* listFindings(context, assignment, [first.id], isListed);
  }
  const isDeleted = yield* removeRecord(context, assignment, assignmentOperations.read);
  if (!isDeleted || kept.response.status !== 200) return;
  const orphan = await client.send(runOperations.read, { path });
  yield* expectStatus(orphan, [404], 'to a run whose assignment is deleted');
}

/** The results of a complete run cannot be changed; its duration can. */
async function* completeRunFindings(context: Context, run: Exchange): AsyncGenerator<RawFinding> {
  const { client } = context;
  const id = String(fieldsOf(run).Id);
  const [result] = resultsOf(run);
  if (result) {
    const body = { StepResults: [{ Id: result.Id, Outcome: 'Passed', ActualResult: 'Changed' }] };
    const refused = await client.send(runOperations.update, { path: { id }, body });
    yield* expectStatus(refused, [403], 'to results of a run that is complete');
    const after = await readRun(context, id);
    yield* expectEqual(after, fieldsOf(run), fieldsOf(after), 'A refused update changes a complete run');
  }
  yield* durationFindings(context, id, '7 minutes', 'that is complete', true);
}
