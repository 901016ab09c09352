import { at } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { createValidator } from '../../contract/validate.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { shown } from '../findings/assertions.ts';
import type { FastCheck } from '../generation/arbitraries.ts';
import { Counterexample } from '../generation/counterexample.ts';
import { type Wish, wishesFor } from '../generation/requests.ts';
import { stockOf } from '../generation/test-data.ts';

/** So many requests are made up for reading, and so many for a project of the run's own; and as many again to make a failing one smaller. */
const runs = { reading: 40, changing: 60, shrinking: 60 };

/** So many operations with a fault are told of, each with its smallest request. */
const mostFaults = 4;

/** Makes up requests from the document, right ones and wrong ones. */
export const generated: Check = {
  name: 'generated',
  description: 'Whatever is asked, the status is a documented one, and what breaks a schema is not accepted.',
  operations: Object.keys(operationFacts) as OperationId[],
  mode: 'read-only',
  async *run(context) {
    const { default: fc } = await import('fast-check');
    yield* search(context, fc, (id) => operationFacts[id].method === 'GET', runs.reading);
    if (context.sandbox)
      yield* search(context, fc, (id) => operationFacts[id].method !== 'GET', runs.changing);
  },
};

async function* search(
  context: Context,
  fc: FastCheck,
  isWanted: (operation: OperationId) => boolean,
  numRuns: number,
): AsyncGenerator<RawFinding> {
  const stock = await stockOf(context);
  const wanted = (Object.keys(operationFacts) as OperationId[]).filter(isWanted);
  const guilty = new Set<OperationId>();
  for (let left = numRuns; left > 0 && guilty.size < mostFaults; ) {
    const innocent = wanted.filter((id) => !guilty.has(id));
    const wishes = fc.oneof(...innocent.map((id) => wishesFor(fc, id, stock)));
    let budget = left + runs.shrinking;
    const property = fc.asyncProperty(wishes, async (wish) => {
      // Making a request smaller may take no longer than finding it.
      if (--budget < 0) return;
      try {
        await judge(context, wish);
      } catch (error) {
        // No answer at all is not to be waited for again and again.
        if (!(error instanceof Counterexample)) budget = 0;
        throw error;
      }
    });
    const {
      failed,
      errorInstance,
      numRuns: done,
    } = await fc.check(property, { seed: context.seed, numRuns: left });
    if (!failed) return;
    if (!(errorInstance instanceof Counterexample)) throw errorInstance;
    const { exchanges, message } = errorInstance;
    const [exchange] = exchanges;
    if (!exchange) return;
    guilty.add(exchange.operation);
    left -= done;
    yield {
      operation: exchange.operation,
      where: '/status',
      message,
      exchanges: [exchange],
      seed: context.seed,
    };
  }
}

const validator = createValidator();

async function judge(context: Context, wish: Wish): Promise<void> {
  const { client, sandbox } = context;
  const { operation, path, query, body, isRight } = wish;
  const { method, statuses } = operationFacts[operation];
  const ask = { path, query, ...(body === undefined ? {} : { body }) };
  const exchange = await (method === 'GET' || !sandbox
    ? client.send(operation, ask)
    : sandbox.create(operation, ask));
  const { status } = exchange.response;
  if (!statuses.includes(status)) {
    throw new Counterexample(
      `${operation} answers ${status}, which is not documented: ${statuses.join(', ')} are.`,
      exchange,
    );
  }
  if (method === 'GET' && isRight && status !== 200 && status !== 403 && (await isThere(context, wish))) {
    throw new Counterexample(`${operation} answers ${status} to a request that is as documented.`, exchange);
  }
  const broken = status < 300 ? brokenType(wish) : undefined;
  if (broken)
    throw new Counterexample(`${operation} answers ${status} to a body in which ${broken}.`, exchange);
}

/** Whether what a request is about is still on the server. */
async function isThere({ client }: Context, { operation, path }: Wish): Promise<boolean> {
  return (await client.send(operation, { path })).response.status === 200;
}

/** An object or a list where the document wants something else; servers may read other types as what they look like. */
function brokenType({ operation, body }: Wish): string | undefined {
  for (const { where, message, clause } of validator.request(operation, { path: {}, body })) {
    if (!where.startsWith('/body') || !/\/(type|oneOf|anyOf)$/.test(clause)) continue;
    const value = at({ body }, where);
    if (typeof value === 'object' && value !== null)
      return `${where.slice(1)} ${message.replace(/, got .*/, '')}, and is ${shown(value)}`;
  }
  return undefined;
}
