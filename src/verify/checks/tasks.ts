import type { Check, Context, RawFinding } from '../engine/check.ts';
import { difference, expectStatus, shown } from '../findings/assertions.ts';
import { seedSandbox } from '../fixtures/sandbox-contents.ts';
import { createPrng, unknownGuid } from '../generation/random.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import { executionPackageOperations, taskOperations } from '../scenarios/operations.ts';
import { pollTasks } from '../scenarios/tasks/polling.ts';

const poll = taskOperations.poll;
const start = taskOperations.start;

/** Reindexes the project of the run, and what is in it, and watches. */
export const tasks: Check = {
  name: 'tasks',
  description: 'A background task only goes forward, ends, and stays complete.',
  operations: [start, poll],
  mode: 'sandbox',
  effect: 'watches',
  needs: 'contents',
  most: 1000,
  async *run(context) {
    const { client, sandbox } = context;
    if (!sandbox) return;
    const ProjectId = sandbox.projectId;
    const ExecutionPackageId = (await seedSandbox(context))?.places.get(
      executionPackageOperations.children,
    )?.id;
    const all = [{ ProjectId }, { ProjectId, Optimize: true, ClearCache: false }];
    const started: Exchange[] = [];
    for (const Parameters of ExecutionPackageId ? [...all, { ExecutionPackageId }] : all) {
      const exchange = await client.send(start, { body: { Type: 'Reindex', Parameters } });
      if (!(yield* expectStatus(exchange, [202], 'to the reindex of a project of its own'))) break;
      yield* locationFindings(context, exchange);
      started.push(exchange);
    }
    for (const { exchanges, ended } of yield* pollTasks(context, started))
      if (ended) yield* caseFindings(context, exchanges);
    if (started.length === 0) return;
    const unknown = await client.send(poll, {
      path: { id: `reindex-${unknownGuid(createPrng(context.seed))}` },
    });
    yield* expectStatus(unknown, [404], 'to a task that nobody has started');
  },
};

function* locationFindings({ client }: Context, started: Exchange): Generator<RawFinding> {
  const { Self, Id } = fieldsOf(started);
  const { location } = started.response.headers;
  const place = location === undefined ? undefined : client.locate(location);
  // What is wrong with an address in itself is judged wherever one is printed.
  if (location === undefined || location === Self || (place?.operation === poll && place.path.id === Id))
    return;
  const message = `${start} answers the Location ${location} where Self is ${Self}.`;
  yield {
    operation: start,
    where: '/headers/Location',
    expected: Self,
    actual: location,
    message,
    exchanges: [started],
  };
}

/** The same task, with its id in upper case. */
async function* caseFindings(
  { client }: Context,
  exchanges: readonly Exchange[],
): AsyncGenerator<RawFinding> {
  const last = exchanges.at(-1) as Exchange;
  const id = String(fieldsOf(last).Id).toUpperCase();
  const other = await client.send(poll, { path: { id } });
  if (!(yield* expectStatus(other, [200], 'to the id of a task in upper case', true))) return;
  const found = difference(last.response.body, other.response.body, ['Elapsed', 'Self']);
  if (!found) return;
  const message = `${poll} answers another task to an id in upper case: ${found.where.slice(1)} is ${shown(found.actual)}, not ${shown(found.expected)}.`;
  yield { ...found, operation: poll, where: `/body${found.where}`, message, exchanges: [last, other] };
}
