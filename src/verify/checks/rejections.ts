import { type OperationId, operationFacts, readOperations } from '../../contract/operations.ts';
import { pagedOperations, placesOf } from '../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart, insistent } from '../engine/parts.ts';
import { expectStatus } from '../findings/assertions.ts';
import { createRecord, createRunnableScript, ignoringFindings } from '../fixtures/factories.ts';
import { createRecords } from '../fixtures/records.ts';
import { createPrng } from '../generation/random.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import { assignmentOperations, executionPackageOperations, runOperations } from '../scenarios/operations.ts';
import { rejectedCreations } from '../scenarios/rejections/creations.ts';
import {
  type RejectedRequest,
  rejectedRequests,
  type Targets,
  unknownRequests,
} from '../scenarios/rejections/requests.ts';
import { createTargetState } from '../scenarios/rejections/target-state.ts';
import { resultsOf } from '../scenarios/runs/results.ts';

/** Options that no server can make sense of. */
const nonsense = {
  $expand: 'NoSuchExpansion',
  $top: 'many',
  $skip: '-1',
  $inlinecount: 'sometimes',
  $orderby: 'Name sideways',
};

/** Of the collections, one of each language and one below something else are asked with all of it, the others in turn. */
const wholly = ['$filter', 'tql', '{'].map((what) =>
  pagedOperations.find((id) => {
    const { path, query } = operationFacts[id];
    if (what === '{') return path.includes(what);
    const isOnly = what !== 'tql' || !query.includes('$filter');
    return isOnly && query.includes(what) && !path.includes('{');
  }),
);

/** Asks for what is to be refused, and looks whether anything has changed. */
export const rejections: Check = {
  name: 'rejections',
  description: 'What the documentation refuses is refused, with a documented status, and changes nothing.',
  operations: Object.keys(operationFacts) as OperationId[],
  mode: 'read-only',
  effect: 'changes',
  needs: 'contents',
  most: 3000,
  async *run(context) {
    yield* eachApart(readOperations.filter(context.isWanted), (operation) =>
      optionFindings(context, operation),
    );
    const { sandbox } = context;
    const targets = sandbox && (await insistent(() => prepare(context)));
    if (!targets) return;
    const requests: RejectedRequest[] = [];
    for await (const rejected of allRequests(context, targets, sandbox.projectId))
      if (context.isWanted(rejected.operation)) requests.push(rejected);
    const state = await createTargetState(context, targets);
    const refusals: Exchange[] = [];
    yield* eachApart(requests, async function* (refused) {
      const exchange = await sandbox.create(refused.operation, refused.ask);
      yield* statusFindings(exchange, refused);
      const changed = await state.changedBy(refused.ask);
      if (exchange.response.status < 400) return;
      refusals.push(exchange);
      if (changed) yield changeFinding(exchange, refused.why, changed);
    });
    // What none of them has named may have been changed all the same; what was accepted may have changed anything.
    const [last] = refusals.slice(-1);
    const changed = last && refusals.length === requests.length ? await state.changed() : undefined;
    if (last && changed)
      yield changeFinding(last, `(or to an earlier one of ${refusals.length} requests)`, changed);
  },
};

async function* allRequests(
  context: Context,
  targets: Targets,
  projectId: string,
): AsyncGenerator<RejectedRequest> {
  const chance = createPrng(context.seed + 1);
  yield* rejectedRequests(targets, projectId, chance);
  yield* rejectedCreations(context, createRecords(context), chance);
  yield* unknownRequests(context, chance);
}

/** An option that cannot be understood is refused, or understood somehow; it is not a fault of the server's own. */
async function* optionFindings(context: Context, operation: OperationId): AsyncGenerator<RawFinding> {
  const [path] = await placesOf(context, operation, 1);
  if (!path) return;
  const { query, statuses } = operationFacts[operation];
  const known = Object.keys(nonsense).filter((name) => query.includes(name));
  const others = known.filter((name) => name !== '$expand');
  const inTurn = others[readOperations.indexOf(operation) % others.length];
  const chosen = wholly.includes(operation)
    ? known
    : ['$expand', inTurn].filter((name) => known.includes(name ?? ''));
  for (const [name, value] of Object.entries(nonsense)) {
    if (!chosen.includes(name)) continue;
    const exchange = await context.client.send(operation, { path, query: { [name]: value } });
    const { status } = exchange.response;
    if (status < 500 && statuses.includes(status)) continue;
    const message = `${operation} responds with ${status} to ${name}=${value}: expected 400.`;
    yield { operation, where: '/status', expected: 400, actual: status, message, exchanges: [exchange] };
  }
}

/** Makes what the requests are about. What goes wrong with that is told by the checks of these things. */
async function prepare(context: Context): Promise<Targets | undefined> {
  const runnable = await ignoringFindings(createRunnableScript(context));
  if (!runnable) return undefined;
  const { executions: parent, scripts, script } = runnable;
  const child = await ignoringFindings(
    createRecord(context, executionPackageOperations.create, { Name: 'Child', ParentId: parent.id }),
  );
  const body = { PackageId: parent.id, ScriptId: script.id };
  const assignment = await ignoringFindings(createRecord(context, assignmentOperations.create, body));
  const running = await ignoringFindings(createRecord(context, assignmentOperations.create, body));
  if (!child || !assignment || !running) return undefined;
  const ask = { path: { id: running.id }, query: { $expand: 'StepResults' } };
  const exchange = await context.sandbox?.create(runOperations.create, ask);
  const record = exchange ? fieldsOf(exchange) : {};
  if (!exchange || typeof record.Id !== 'string' || typeof record.Self !== 'string') return undefined;
  const resultId = resultsOf(exchange)[0]?.Id;
  return {
    parent,
    child,
    scripts,
    script,
    assignment,
    run: { id: record.Id, self: record.Self, record, exchange },
    resultId: typeof resultId === 'string' ? resultId : undefined,
  };
}

function* statusFindings(
  exchange: Exchange,
  { operation, statuses, why, optional }: RejectedRequest,
): Generator<RawFinding> {
  const { status } = exchange.response;
  if (optional && status < 300) return;
  const documented = operationFacts[operation].statuses.filter((it) => it >= 400 && it < 500);
  yield* expectStatus(exchange, statuses ?? [...new Set([403, 400, ...documented])], why);
}

function changeFinding(exchange: Exchange, why: string, changed: string): RawFinding {
  const { operation } = exchange;
  const message = `${operation} responds with ${exchange.response.status} ${why}, and changes what it refuses to change: ${changed}.`;
  return { operation, where: '/status', message, exchanges: [exchange] };
}
