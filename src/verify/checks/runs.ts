import type { Check, Context, Fault } from '../check.ts';
import { expectSame, expectStatus } from '../claims.ts';
import { type Exchange, fieldsOf, itemsOf } from '../exchange.ts';
import {
  durationFaults,
  fieldValueFaults,
  newResultFaults,
  outcomeFaults,
  readRun,
  resultFaults,
  resultsOf,
} from '../run-faults.ts';
import { scriptFaults } from '../script-faults.ts';
import { expectThere, type Made, make, remove, somebody, workbench } from '../workbench.ts';

const start = 'createScriptRunForScriptAssignment';
const list = 'searchScriptRunsForScriptAssignment';

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

/** Starts a run, which has to be a new one. */
async function* startRun(
  context: Context,
  { id }: Made,
  why: string,
): AsyncGenerator<Fault, Made | undefined> {
  const TesterId = await somebody(context);
  const ask = { path: { id }, query: { $expand: 'StepResults' }, body: TesterId ? { TesterId } : {} };
  const exchange = await context.sandbox?.create(start, ask);
  if (!exchange || !(yield* expectStatus(exchange, [201], why))) return undefined;
  const record = fieldsOf(exchange);
  const { Id, Self, RunById } = record;
  if (typeof Id !== 'string' || typeof Self !== 'string') return undefined;
  if (TesterId)
    yield* expectSame(
      exchange,
      TesterId,
      RunById,
      `${start} answers another RunById than the TesterId that was sent`,
    );
  return { id: Id, self: Self, record, exchange };
}

async function* startFaults(context: Context, assignment: Made): AsyncGenerator<Fault, Made | undefined> {
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
): AsyncGenerator<Fault> {
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

async function* completionFaults(context: Context, assignment: Made, first: Made): AsyncGenerator<Fault> {
  const { client } = context;
  const path = { id: first.id };
  const before = await readRun(context, first.id);
  const last = resultsOf(before).at(-1)?.Id;
  const StepResults =
    typeof last === 'string' ? [{ Id: last, Outcome: 'Passed', ActualResult: 'As expected' }] : [];
  const completed = await client.send('updateScriptRun', {
    path,
    body: { AttemptToComplete: true, StepResults },
  });
  // An attempt may be refused; what it takes to succeed is not documented.
  if (completed.response.status === 403) return;
  if (!(yield* expectStatus(completed, [200], 'to an attempt to complete a run'))) return;
  const after = await readRun(context, first.id);
  yield* outcomeFaults(after);
  if (fieldsOf(after).Status === fieldsOf(before).Status) {
    const message = `A run has the Status ${fieldsOf(after).Status} as before it was completed.`;
    yield { operation: 'updateScriptRun', where: '/body/Status', message, exchanges: [completed, after] };
  }
  const second = yield* startRun(
    context,
    assignment,
    'to a request for a run after the last one was completed',
  );
  yield* completeRunFaults(context, after);
  if (!second) return;
  if (second.id === first.id) {
    const message = `${start} answers 201 with the run that was completed.`;
    yield { operation: start, where: '/body/Id', message, exchanges: [second.exchange] };
    return;
  }
  yield* listFaults(context, assignment, [second.id, first.id]);
  const kept = await readRun(context, first.id);
  yield* remove(context, second, 'getScriptRun');
  yield* expectThere(context, [kept], 'after another run of the assignment was deleted');
  yield* listFaults(context, assignment, [first.id]);
  yield* remove(context, assignment, 'getScriptAssignment');
  const orphan = await client.send('getScriptRun', { path });
  yield* expectStatus(orphan, [404], 'to a run whose assignment is deleted');
}

/** The results of a complete run cannot be changed; its duration can. */
async function* completeRunFaults(context: Context, run: Exchange): AsyncGenerator<Fault> {
  const { client } = context;
  const id = String(fieldsOf(run).Id);
  const [result] = resultsOf(run);
  if (result) {
    const body = { StepResults: [{ Id: result.Id, Outcome: 'Passed', ActualResult: 'Changed' }] };
    const refused = await client.send('updateScriptRun', { path: { id }, body });
    yield* expectStatus(refused, [403], 'to results of a run that is complete');
    const after = await readRun(context, id);
    yield* expectSame(after, fieldsOf(run), fieldsOf(after), 'A refused update changes a complete run');
  }
  yield* durationFaults(context, id, '7 minutes', 'that is complete');
}

async function* listFaults(
  { client }: Context,
  { id }: Made,
  expected: readonly string[],
): AsyncGenerator<Fault> {
  const exchange = await client.send(list, { path: { id }, query: { $orderby: 'CreatedAt desc', $top: 25 } });
  if (!(yield* expectStatus(exchange, [200], 'to the runs of an assignment'))) return;
  const items = itemsOf(exchange);
  const stranger = items.find((it) => it.AssignmentId !== id || !expected.includes(String(it.Id)));
  const missing = expected.find((it) => !items.some(({ Id }) => Id === it));
  const operation = list;
  if (stranger) {
    const message = `${list} lists the run ${stranger.Id} of the assignment ${stranger.AssignmentId}, which is not among the runs of ${id}.`;
    yield { operation, where: '/body/Items', message, exchanges: [exchange] };
  }
  if (missing) {
    const message = `${list} does not list the run ${missing}, which was made for this assignment.`;
    yield { operation, where: '/body/Items', message, exchanges: [exchange] };
  }
  const [newest, older] = items.map(({ CreatedAt }) => Date.parse(String(CreatedAt)));
  if (newest === undefined || older === undefined || newest >= older) return;
  const message = `${list} lists the older run first for $orderby=CreatedAt desc.`;
  yield { operation, where: '/body/Items', message, exchanges: [exchange] };
}
