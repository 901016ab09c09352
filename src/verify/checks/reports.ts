import type { OperationId } from '../../contract/operations.ts';
import { operationVerification } from '../../contract/verification.ts';
import { hasFailed } from '../contract/tasks.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { expectStatus, shown } from '../findings/assertions.ts';
import { fieldsOf } from '../http/exchange.ts';
import { taskOperations } from '../scenarios/operations.ts';
import { pollTask } from '../scenarios/tasks/polling.ts';

const { start, poll } = taskOperations;

/** The operations that read what the last task of a kind has found. */
const reading = (Object.keys(operationVerification) as OperationId[]).filter(
  (id) => operationVerification[id].reports !== undefined,
);

/** Times are printed in whole seconds, and the report may say when its last part began. */
const tolerance = 2000;

/** Has tasks done that leave a report, which takes the server some work: only where everything may be done. */
export const reports: Check = {
  name: 'reports',
  description:
    'When a task that leaves a report is complete, the report can be read, and is that of this task.',
  operations: [start, poll, ...reading],
  mode: 'full',
  effect: 'watches',
  most: 400,
  async *run(context) {
    yield* eachApart(reading, (operation) => reportFindings(context, operation));
  },
};

async function* reportFindings(context: Context, operation: OperationId): AsyncGenerator<RawFinding> {
  const { client, coverage } = context;
  const { task, finished } = operationVerification[operation].reports ?? {};
  if (!task || finished === undefined) return;
  const started = await client.send(start, { body: task });
  const { status } = started.response;
  if (status !== 202) {
    // Whether a server has this type of task is open: its parameters are in no page.
    const reason = `the server responds with ${status} to a task of the type ${shown(task.Type)}`;
    return coverage.markUnreachable(operation, 'operation', operation, reason);
  }
  const { ended, exchanges } = yield* pollTask(context, started);
  const last = exchanges.at(-1);
  if (!ended || !last || hasFailed(fieldsOf(last))) return;
  const read = await client.send(operation);
  if (!(yield* expectStatus(read, [200], 'after a task that leaves a report was complete'))) return;
  const [begun, told] = [fieldsOf(last).StartedAt, fieldsOf(read)[finished]];
  if (!(Date.parse(String(told)) < Date.parse(String(begun)) - tolerance)) return;
  const message = `${operation} answers the report of an earlier task: its ${finished} is ${shown(told)}, and the last task began at ${shown(begun)}.`;
  yield { operation, where: `/body/${finished}`, actual: told, message, exchanges: [last, read] };
}
