import type { Arbitrary } from 'fast-check';
import { kindOf } from '../../contract/body/media-type.ts';
import { at } from '../../contract/document.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { createValidator } from '../../contract/validation/validate.ts';
import { operationVerification } from '../../contract/verification.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { apart } from '../engine/parts.ts';
import { shown } from '../findings/assertions.ts';
import { isInSandbox } from '../fixtures/recipes.ts';
import type { FastCheck } from '../generation/arbitraries.ts';
import { Counterexample } from '../generation/counterexample.ts';
import { type GeneratedRequest, requestArbitrary } from '../generation/requests.ts';
import { testDataPoolOf } from '../generation/test-data.ts';
import type { Exchange } from '../http/exchange.ts';
import { Unanswered } from '../http/failures.ts';

const allOperations = Object.keys(operationFacts) as OperationId[];

/** Requests that are made up for each operation: what changes something has a body, in which more can be wrong. */
const perOperation = { reading: 2, changing: 3 };

/** Requests for each operation, all together, that may be made to find smaller ones that fail. */
const shrinking = 2;

/** Of an operation that responds with more than that, in characters, one response tells as much as several. */
const large = 200_000;

/** Makes up requests from the document, right ones and wrong ones. */
export const generated: Check = {
  name: 'generated',
  description: 'Whatever is asked, the status is a documented one, and what breaks a schema is not accepted.',
  operations: allOperations,
  mode: 'read-only',
  effect: 'probes',
  needs: 'contents',
  most: 4000,
  async *run(context) {
    const { default: fc } = await import('fast-check');
    const budget = { left: shrinking * allOperations.length };
    for (const isReading of context.sandbox ? [true, false] : [true]) {
      const pool = await testDataPoolOf(context);
      for (const [index, operation] of allOperations.entries()) {
        if ((operationFacts[operation].method === 'GET') !== isReading || !context.isWanted(operation))
          continue;
        if (!isReading && isOutside(context, operation)) {
          const reason = `what it changes is in no project, and the mode is ${context.client.mode}`;
          context.coverage.markUnreachable(operation, 'operation', operation, reason);
          continue;
        }
        const lacking = pool.lacking(operation);
        if (lacking !== undefined) {
          context.coverage.markUnreachable(operation, 'operation', operation, lacking);
          continue;
        }
        const requests = requestArbitrary(fc, operation, pool);
        const numRuns = isReading ? perOperation.reading : perOperation.changing;
        // Operations with one seed would all be asked alike.
        const parameters = { seed: context.seed + index, numRuns };
        yield* apart(async function* () {
          const found = await search(context, fc, requests, parameters, budget);
          if (found) yield { ...found, seed: context.seed };
        });
      }
    }
  },
};

/** Whether it would change what is in no project, in a mode in which nothing may be changed but that of the run. */
function isOutside({ client }: Context, operation: OperationId): boolean {
  const { method, path, prints } = operationFacts[operation];
  // What is always in its body keeps it inside.
  if (client.mode === 'full' || operationVerification[operation].always !== undefined) return false;
  // Without parameters there is one of it for the whole server.
  if (method !== 'POST') return !path.includes('{');
  return prints !== undefined && !isInSandbox(prints as EntityName);
}

/** The smallest request to an operation that shows a fault, as far as the budget goes. */
async function search(
  context: Context,
  fc: FastCheck,
  requests: Arbitrary<GeneratedRequest>,
  parameters: { readonly seed: number; readonly numRuns: number },
  budget: { left: number },
): Promise<RawFinding | undefined> {
  let hasFailed = false;
  let isLarge = false;
  const property = fc.asyncProperty(requests, async (request) => {
    if (isLarge) return;
    // Once one has failed, the others are made to find a smaller one.
    if (hasFailed && --budget.left < 0) return;
    try {
      const { response } = await inspect(context, request);
      isLarge = response.text.length > large;
    } catch (error) {
      if (error instanceof Unanswered) return;
      // No response at all is not to be waited for again and again.
      if (!(error instanceof Counterexample)) budget.left = 0;
      hasFailed = true;
      throw error;
    }
  });
  const { failed, errorInstance } = await fc.check(property, parameters);
  if (!failed) return undefined;
  if (!(errorInstance instanceof Counterexample)) throw errorInstance;
  const { exchanges, message } = errorInstance;
  const [exchange] = exchanges;
  return exchange && { operation: exchange.operation, where: '/status', message, exchanges: [exchange] };
}

const validator = createValidator();

async function inspect(context: Context, request: GeneratedRequest): Promise<Exchange> {
  const { client, sandbox } = context;
  const { operation, path, query, body, isValid } = request;
  const { method, statuses } = operationFacts[operation];
  const ask = { path, query, ...(body === undefined ? {} : { body }) };
  const exchange = await (method === 'GET' || !sandbox
    ? client.send(operation, ask)
    : sandbox.create(operation, ask));
  const { status } = exchange.response;
  if (!statuses.includes(status)) {
    throw new Counterexample(
      `${operation} responds with ${status}, which is not documented: ${statuses.join(', ')} are.`,
      exchange,
    );
  }
  if (method === 'GET' && isValid && status !== 200 && status !== 403 && (await isThere(context, request))) {
    throw new Counterexample(
      `${operation} responds with ${status} to a request that is as documented.`,
      exchange,
    );
  }
  const broken = status < 300 ? brokenType(request) : undefined;
  if (broken)
    throw new Counterexample(`${operation} responds with ${status} to a body in which ${broken}.`, exchange);
  return exchange;
}

/** Whether what a request is about is still on the server. */
async function isThere({ client }: Context, { operation, path }: GeneratedRequest): Promise<boolean> {
  return (await client.send(operation, { path })).response.status === 200;
}

/** An object or a list where the document wants something else; servers may read other types as what they look like. */
function brokenType({ operation, body }: GeneratedRequest): string | undefined {
  // Forms and multipart bodies have texts and files alone.
  if (kindOf(operationFacts[operation].mediaTypes[0] ?? 'application/json') !== 'json') return undefined;
  for (const { where, kind, clause } of validator.request(operation, { path: {}, body })) {
    if (kind !== 'value' || !where.startsWith('/body') || !/\/(type|oneOf|anyOf)$/.test(clause)) continue;
    const value = at({ body }, where);
    if (typeof value === 'object' && value !== null)
      return `${where.slice(1)} is ${shown(value)}, against ${clause}`;
  }
  return undefined;
}
