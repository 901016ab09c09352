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
import { turnToChoose } from '../scenarios/tickets/choosing.ts';

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
    yield* eachApart(ofKinds(context.examples, ['reading', 'error', 'change', 'deletion']), (example) =>
      told(context, example, exercise(context, records, example)),
    );
  },
  besides: [
    {
      // A stream tells of a reindex to its end, which changes nothing that others look at.
      effect: 'watches',
      most: 100,
      async *run(context) {
        const records = createRecords(context);
        yield* eachApart(ofKinds(context.examples, ['stream']), (example) =>
          told(context, example, exercise(context, records, example)),
        );
      },
    },
    {
      // A task may make or delete something when it is over: nothing that compares lists may go on until then.
      effect: 'adds',
      most: 500,
      async *run(context) {
        const records = createRecords(context);
        const started: Started[] = [];
        const choice = await turnToChoose(context.sandbox);
        try {
          yield* eachApart(ofKinds(context.examples, ['task']), (example) => {
            const onStart = (exchange: Exchange) => {
              choice.take(exchange.request.body);
              started.push({ example, exchange });
            };
            return told(context, example, exercise(context, records, example, onStart));
          });
        } finally {
          choice.end();
        }
        yield* eachApart(started, ({ example, exchange }) =>
          told(context, example, waitForTask(context, exchange)),
        );
      },
    },
  ],
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

type Kind = 'reading' | 'error' | 'change' | 'deletion' | 'task' | 'stream';

/**
 * Examples in the order of their kinds: what only reads comes before error responses, which change nothing, and what deletes comes last.
 * What a task deletes was made for that.
 */
function ofKinds(all: readonly DocumentedExample[], kinds: readonly Kind[]): DocumentedExample[] {
  return kinds.flatMap((kind) => all.filter((example) => kindOf(example) === kind));
}

function kindOf({ operationId, method, exchange }: DocumentedExample): Kind {
  if (method === 'GET') return 'reading';
  if (exchange.response.status >= 400) return 'error';
  if (operationVerification[operationId].startsTask)
    return Array.isArray(exchange.response.body) ? 'stream' : 'task';
  return method === 'DELETE' ? 'deletion' : 'change';
}

/** @param onStart told of a task that is waited for */
async function* exercise(
  context: Context,
  records: Records,
  example: DocumentedExample,
  onStart?: (exchange: Exchange) => void,
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
    if (bound.waits) onStart?.(exchange);
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
