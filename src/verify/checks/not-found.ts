import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { Path } from '../contract/openapi-links.ts';
import { isAdded, pathParameters } from '../contract/path-parameters.ts';
import { placesOf } from '../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { createPrng, unknownGuid } from '../generation/random.ts';
import type { Exchange } from '../http/exchange.ts';

/** The reads of single things of which the document says what is answered where nothing is. */
export const readsOfOne = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) =>
    operationFacts[id].method === 'GET' &&
    operationFacts[id].statuses.includes(404) &&
    operationFacts[id].path.includes('{'),
);

/** Asks for ids that nothing has, and for such as are none. */
export const notFound: Check = {
  name: 'not-found',
  description: 'Ids that nothing has are answered with 404 where the document says so.',
  operations: readsOfOne,
  mode: 'read-only',
  effect: 'reads',
  needs: 'contents',
  most: 1000,
  async *run(context) {
    const random = createPrng(context.seed);
    yield* eachApart(readsOfOne.filter(context.isWanted), async function* (operation) {
      for (const path of await unknown(context, operation, () => unknownGuid(random))) {
        const finding = await statusFinding(context, operation, path, 'an id that nothing has');
        if (finding) yield finding;
      }
      const malformed = Object.fromEntries(
        pathParameters(operation).map(({ name, kind, choices }) => [
          name,
          choices[0] ?? (kind === 'text' ? '0' : 'no-such-id'),
        ]),
      );
      const finding = await statusFinding(context, operation, malformed, 'an id that is none', [400]);
      if (finding) yield finding;
    });
  },
};

/** Addresses with one id that nothing has; the others of the same address are known where any is. */
async function unknown(context: Context, operation: OperationId, guid: () => string): Promise<Path[]> {
  const parameters = pathParameters(operation);
  const invented = (): Path =>
    Object.fromEntries(
      parameters.map(({ name, kind, choices }) => [
        name,
        kind === 'task' ? `reindex-${guid()}` : kind === 'guid' ? guid() : (choices[0] ?? guid()),
      ]),
    );
  const [known] = parameters.length > 1 ? await placesOf(context, operation, 1) : [];
  const partly = parameters
    .filter(({ kind }) => known && kind !== 'choice')
    .map(({ name }) => ({ ...known, [name]: invented()[name] ?? '' }));
  return parameters.length > 1 && partly.length > 0 ? partly : [invented()];
}

async function statusFinding(
  context: Context,
  operation: OperationId,
  path: Path,
  what: string,
  also: readonly number[] = [],
): Promise<RawFinding | undefined> {
  const exchange = await context.client.send(operation, { path });
  const finding = notFoundFinding(exchange, what, also);
  const isRefused = finding && exchange.response.status === 403 && isDeclared(operation, 403);
  return isRefused && (await isForbidden(context, operation)) ? undefined : finding;
}

const isDeclared = (operation: OperationId, status: number) =>
  operationFacts[operation].statuses.includes(status);

/**
 * What is wrong with a response to what is not there.
 * @param what what was asked for
 * @param also statuses that are as good as 404
 */
export function notFoundFinding(
  exchange: Exchange,
  what: string,
  also: readonly number[] = [],
): RawFinding | undefined {
  const { operation, request, response } = exchange;
  const { status } = response;
  // Where no source has the 404, servers may know only the error responses that the sources have.
  const isOther = isAdded(operation, 404) && isDeclared(operation, status) && status >= 400 && status < 500;
  if (status === 404 || also.includes(status) || isOther) return undefined;
  const message = `${operation} responds with ${status} instead of 404 to ${what} (${Object.values(request.path).join(', ')}).`;
  return { operation, message, where: '/status', expected: 404, actual: status, exchanges: [exchange] };
}

/** Whether the caller may not read such things at all, whatever their ids. */
async function isForbidden(context: Context, operation: OperationId): Promise<boolean> {
  const [path] = await placesOf(context, operation, 1);
  return !path || (await context.client.send(operation, { path })).response.status === 403;
}
