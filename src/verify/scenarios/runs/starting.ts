import { readSmall } from '../../discovery/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { expectEqual, expectStatus } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { type CreatedRecord, findAssignee } from '../../fixtures/factories.ts';
import { fieldsOf } from '../../http/exchange.ts';
import { runOperations } from '../operations.ts';

export const start = runOperations.create;
export const list = runOperations.list;

/**
 * Starts a run, which has to be a new one.
 * @param unlike who is not to be its tester, if there is anybody else
 * @param isPermitted whether the caller has started one before
 */
export async function* startRun(
  context: Context,
  { id }: CreatedRecord,
  why: string,
  unlike?: unknown,
  isPermitted = false,
): AsyncGenerator<RawFinding, CreatedRecord | undefined> {
  const TesterId = await findAssignee(context, unlike);
  const ask = { path: { id }, query: { $expand: 'StepResults' }, body: TesterId ? { TesterId } : {} };
  const exchange = await context.sandbox?.create(start, ask);
  if (!exchange || !(yield* expectStatus(exchange, [201], why, isPermitted))) return undefined;
  const record = fieldsOf(exchange);
  const { Id, Self, RunById } = record;
  if (typeof Id !== 'string' || typeof Self !== 'string') return undefined;
  if (TesterId)
    yield* expectEqual(
      exchange,
      TesterId,
      RunById,
      `${start} answers another RunById than the TesterId that was sent`,
    );
  return { id: Id, self: Self, record, exchange };
}

/**
 * Claims that exactly some runs are those of an assignment, the newest first when that is asked for.
 * @param isPermitted whether they were listed before
 * @returns whether they are listed
 */
export function listFindings(
  context: Context,
  assignment: CreatedRecord,
  expected: readonly string[],
  isPermitted = false,
): AsyncGenerator<RawFinding, boolean> {
  return settledFindings(context, () => exactFindings(context, assignment, expected, isPermitted));
}

async function* exactFindings(
  context: Context,
  { id }: CreatedRecord,
  expected: readonly string[],
  isPermitted: boolean,
): AsyncGenerator<RawFinding, boolean> {
  const order = { $orderby: 'CreatedAt desc' };
  const { exchange, items } = await readSmall(context, list, { id }, expected.length, order);
  if (!(yield* expectStatus(exchange, [200], 'to the runs of an assignment', isPermitted))) return false;
  const unexpected = items.find(
    (it) => !isSame(it.AssignmentId, id) || !expected.some((one) => isSame(one, it.Id)),
  );
  const missing = expected.find((it) => !items.some(({ Id }) => isSame(Id, it)));
  const operation = list;
  if (unexpected) {
    const message = `${list} lists the run ${unexpected.Id} of the assignment ${unexpected.AssignmentId}, which is not among the runs of ${id}.`;
    yield { operation, where: '/body/Items', message, exchanges: [exchange] };
  }
  if (missing) {
    const message = `${list} does not list the run ${missing}, which was made for this assignment.`;
    yield { operation, where: '/body/Items', message, exchanges: [exchange] };
  }
  const [newest, older] = items.map(({ CreatedAt }) => Date.parse(String(CreatedAt)));
  if (newest === undefined || older === undefined || newest >= older) return true;
  const message = `${list} lists the older run first for $orderby=CreatedAt desc.`;
  yield { operation, where: '/body/Items', message, exchanges: [exchange] };
  return true;
}
