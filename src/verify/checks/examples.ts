import { type DocumentedExample, examples as documented } from '../../contract/document.ts';
import { operationFacts } from '../../contract/operations.ts';
import { wordPermissions } from '../../contract/permissions.ts';
import { operationVerification } from '../../contract/verification.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { bind } from '../examples/bind.ts';
import { type ExampleBinding, requestSpecOf } from '../examples/bindings.ts';
import { checkLocation, inspectAnswer, isForbidden, waitForTask } from '../examples/replay.ts';
import { createRecords, type Records, Unreachable } from '../fixtures/records.ts';
import type { Exchange } from '../http/exchange.ts';
import { NoResponse } from '../http/failures.ts';
import type { RequestSpec } from '../http/request.ts';

/** Whether the documented examples hold on the server at hand. */
export const examples: Check = {
  name: 'examples',
  description: 'Each documented example, bound to what the server has, is answered like the documented one.',
  operations: [...new Set(documented().map(({ operationId }) => operationId))],
  examples: documented().map(({ name }) => name),
  mode: 'read-only',
  effect: 'changes',
  most: 1000,
  async *run(context) {
    const records = createRecords(context);
    // Tasks that were started are waited for together, before that is done which they could be in the way of.
    const started: Started[] = [];
    for (const alike of inGroups(context.examples)) {
      yield* eachApart(alike, (example) =>
        told(context, example, exercise(context, records, example, started)),
      );
      yield* eachApart(started.splice(0), ({ example, exchange }) =>
        told(context, example, waitForTask(context, exchange)),
      );
    }
  },
};

/** A task that the request of an example has started. */
interface Started {
  readonly example: DocumentedExample;
  readonly exchange: Exchange;
}

/** What is found at an example, as it is told. */
async function* told(
  { coverage }: Context,
  { operationId, name }: DocumentedExample,
  findings: AsyncIterable<RawFinding>,
): AsyncGenerator<RawFinding> {
  for await (const finding of findings) {
    const whole = { severity: 'violation', discrepancies: [], ...finding } as const;
    if (whole.severity === 'violation') coverage.fail(operationId, 'example', name);
    yield { ...whole, operation: operationId, example: name, message: `Example ${name}: ${whole.message}.` };
  }
}

/**
 * What only reads comes first, then error responses, which change nothing; what deletes comes last. Of what changes something, tasks are
 * started first: they go on meanwhile, also while a stream tells of another one to its end. What a task deletes was made for that.
 */
function inGroups(all: readonly DocumentedExample[]): DocumentedExample[][] {
  const kindOf = ({ operationId, method, exchange }: DocumentedExample) => {
    if (method === 'GET') return 'reading';
    if (exchange.response.status >= 400) return 'error';
    if (operationVerification[operationId].startsTask)
      return Array.isArray(exchange.response.body) ? 'stream' : 'task';
    return method === 'DELETE' ? 'deletion' : 'change';
  };
  const groups = [['reading'], ['error'], ['task', 'change', 'stream'], ['deletion']];
  return groups.map((kinds) => kinds.flatMap((kind) => all.filter((example) => kindOf(example) === kind)));
}

async function* exercise(
  context: Context,
  records: Records,
  example: DocumentedExample,
  started: Started[],
): AsyncGenerator<RawFinding> {
  const { operationId, name, method } = example;
  const { client, coverage } = context;
  try {
    if (client.mode === 'read-only' && method !== 'GET') {
      throw new Unreachable('it may change something, and the mode is read-only');
    }
    const bound = await bind(context, records, example);
    const ask = requestSpecOf(example, bound);
    // What an example makes is deleted at the end, like everything else that the run has made.
    const makes = context.sandbox && operationFacts[operationId].statuses.includes(201);
    const exchange = makes
      ? await context.sandbox.create(operationId, ask)
      : await sent(context, example, bound, ask);
    if (bound.uncertain !== undefined && exchange.response.status === 500)
      throw new Unreachable(bound.uncertain);
    if (isForbidden(example, context, exchange)) {
      const permissions = wordPermissions(operationFacts[operationId].permissions);
      const reason = `the server responds with 403; the permission may be missing: ${permissions || 'the pages name none'}`;
      coverage.markUnreachable(operationId, 'example', name, reason);
      return yield { severity: 'information', where: '/status', message: reason, exchanges: [exchange] };
    }
    coverage.exercise(operationId, 'example', name);
    for (const finding of inspectAnswer(example, bound, ask, exchange))
      yield { exchanges: [exchange], ...finding };
    if (exchange.response.status >= 300) return;
    yield* checkLocation(context, exchange);
    if (bound.waits) started.push({ example, exchange });
  } catch (error) {
    if (error instanceof Unreachable)
      return coverage.markUnreachable(operationId, 'example', name, error.message);
    if (!(error instanceof NoResponse)) throw error;
    coverage.markUnreachable(operationId, 'example', name, error.message);
    throw error;
  }
}

/** Sends the request of an example, and that of a list again as long as it may be behind what the run has made. */
function sent(
  { client, sandbox, settling, wait }: Context,
  example: DocumentedExample,
  bound: ExampleBinding,
  ask: RequestSpec,
): Promise<Exchange> {
  const { operationId, method } = example;
  const send = () => client.send(operationId, ask);
  if (!sandbox || method !== 'GET' || !operationFacts[operationId].collection) return send();
  const isLate = (it: Exchange) =>
    it.response.status === 200 && [...inspectAnswer(example, bound, ask, it)].length > 0;
  return settling.until(send, isLate, wait);
}
