import { type DocumentedExample, examples as documented } from '../../contract/document.ts';
import { operationFacts } from '../../contract/operations.ts';
import { wordPermissions } from '../../contract/permissions.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { bind } from '../examples/bind.ts';
import { requestSpecOf } from '../examples/bindings.ts';
import { checkLocation, inspectAnswer, isForbidden, waitForTask } from '../examples/replay.ts';
import { createRecords, type Records, Unreachable } from '../fixtures/records.ts';
import { NoResponse } from '../http/failures.ts';

/** Whether the documented examples hold on the server at hand. */
export const examples: Check = {
  name: 'examples',
  description: 'Each documented example, bound to what the server has, is answered like the documented one.',
  operations: [...new Set(documented().map(({ operationId }) => operationId))],
  examples: documented().map(({ name }) => name),
  mode: 'read-only',
  most: 1000,
  async *run(context) {
    const records = createRecords(context);
    yield* eachApart(inOrder(context.examples), async function* (example) {
      const { operationId, name } = example;
      for await (const finding of exercise(context, records, example)) {
        const whole = { severity: 'violation', discrepancies: [], ...finding } as const;
        if (whole.severity === 'violation') context.coverage.fail(operationId, 'example', name);
        yield {
          ...whole,
          operation: operationId,
          example: name,
          message: `Example ${name}: ${whole.message}.`,
        };
      }
    });
  },
};

/** What only reads comes first, then error responses, which change nothing; what deletes comes last. */
function inOrder(all: readonly DocumentedExample[]): DocumentedExample[] {
  const rank = ({ method, exchange }: DocumentedExample) => {
    if (method === 'GET') return 0;
    if (exchange.response.status >= 400) return 1;
    return method === 'DELETE' ? 3 : 2;
  };
  return [...all].sort((a, b) => rank(a) - rank(b));
}

async function* exercise(
  context: Context,
  records: Records,
  example: DocumentedExample,
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
      : await client.send(operationId, ask);
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
    if (bound.waits) yield* waitForTask(context, exchange);
  } catch (error) {
    if (error instanceof Unreachable)
      return coverage.markUnreachable(operationId, 'example', name, error.message);
    if (!(error instanceof NoResponse)) throw error;
    coverage.markUnreachable(operationId, 'example', name, error.message);
    throw error;
  }
}
