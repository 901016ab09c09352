import { rootRelations } from '../../contract/operations.gen.ts';
import { type OperationId, readOperations } from '../../contract/operations.ts';
import { acceptanceOf, softened } from '../contract/discrepancies.ts';
import { apiPathOf, methodsOf, placeOf, rootOperation } from '../contract/routes.ts';
import { placesOf } from '../discovery/collections.ts';
import type { PrintedLink } from '../discovery/crawl.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { apart, eachApart } from '../engine/parts.ts';
import type { Exchange } from '../http/exchange.ts';
import { fieldsOf } from '../http/exchange.ts';

/**
 * Addresses that are fetched: of those that one operation prints for one relation, for each operation that reads, and of
 * those of an operation that lead out of the document.
 */
const maxLinks = { alike: 2, perOperation: 3, unknown: 2 };

/** Whether the addresses that the server prints can be fetched. */
export const links: Check = {
  name: 'links',
  description:
    'Every Self and Href that the sample printed can be fetched, and the root lists the collections.',
  operations: readOperations,
  mode: 'read-only',
  effect: 'reads',
  needs: 'contents',
  most: 2000,
  async *run(context) {
    yield* apart(() => inspectRoot(context));
    yield* eachApart(chosen(context), (printed) =>
      printed.found ? inspectRead(context, printed, printed.found) : inspectUnknown(context, printed),
    );
  },
};

/** Addresses that were not read yet, a few of each kind. Those that only an action is at are left alone. */
function chosen({ sample, isWanted }: Context): PrintedLink[] {
  const counts = new Map<string, number>();
  const unknown = new Map<OperationId, number>();
  return sample
    .printed()
    .filter(({ address, rel, origin, found, isRead }) => {
      if (isRead || apiPathOf(address) === undefined) return false;
      if (!isWanted(origin.operation) && !(found && isWanted(found.operation))) return false;
      if (!found && methodsOf(address).length > 0) return false;
      const strange = (unknown.get(origin.operation) ?? 0) + 1;
      if (!found) unknown.set(origin.operation, strange);
      if (!found && strange > maxLinks.unknown) return false;
      const kind = `${origin.operation} ${rel} ${found?.operation}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) ?? 0) <= maxLinks.alike;
    })
    .slice(0, maxLinks.perOperation * readOperations.length);
}

async function* inspectRead(
  context: Context,
  printed: PrintedLink,
  { operation, path }: NonNullable<PrintedLink['found']>,
): AsyncGenerator<RawFinding> {
  const exchange = await context.client.send(operation, { path });
  const { status } = exchange.response;
  // A permission may be missing, and every other status is judged by those who look at all exchanges.
  if (status !== 404 && status !== 410) return;
  const origin = await printedAgain(context, printed);
  if (!origin) return;
  yield {
    ...dead(printed, status),
    severity: 'violation',
    exchanges: [origin, exchange],
    discrepancies: [],
    ...softened(acceptanceOf('links', { operation })),
  };
}

async function* inspectUnknown(context: Context, printed: PrintedLink): AsyncGenerator<RawFinding> {
  const path = apiPathOf(printed.address) ?? '/';
  const { status, headers } = await context.client.probe(path);
  const isGone = status === 404 || status === 410;
  // An address of an action refuses to be read, and says what it is for.
  const isMute = status === 405 && headers.allow === undefined;
  if (!isGone && !isMute && status < 500) return;
  const origin = await printedAgain(context, printed);
  if (!origin) return;
  const finding = { ...dead(printed, status), exchanges: [origin], discrepancies: [] };
  yield { ...finding, severity: isGone ? 'violation' : 'warning' };
}

/** The response that printed an address, asked for once more: what somebody else has deleted in between is not a fault. */
async function printedAgain(
  { client }: Context,
  { address, origin: { operation, request } }: PrintedLink,
): Promise<Exchange | undefined> {
  const exchange = await client.send(operation, { path: request.path, query: request.query });
  const again = JSON.stringify(exchange.response.body) ?? '';
  return again.includes(JSON.stringify(address)) ? exchange : undefined;
}

function dead({ address, rel, origin }: PrintedLink, status: number): RawFinding {
  const named = rel === 'Self' ? 'The Self' : `The link ${rel}`;
  return {
    operation: origin.operation,
    message: `${named} that ${origin.operation} prints cannot be fetched: ${address} responds with ${status}.`,
    expected: 200,
    actual: status,
  };
}

/** A collection that answers has its place in the root. */
async function* inspectRoot(context: Context): AsyncGenerator<RawFinding> {
  const { client } = context;
  const root = await client.send(rootOperation);
  const { Links } = fieldsOf(root);
  if (root.response.status !== 200 || !Array.isArray(Links)) return;
  const listed = Links.map((link: { Rel?: unknown } | null) => String(link?.Rel).toLowerCase());
  for (const { Rel, path } of rootRelations) {
    const place = placeOf(path);
    if (listed.includes(Rel.toLowerCase()) || !place) continue;
    const [known] = await placesOf(context, place.operationId, 1);
    if (!known) continue;
    const exchange = await client.send(place.operationId, { path: known });
    if (exchange.response.status !== 200) continue;
    yield {
      operation: rootOperation,
      severity: 'violation',
      where: '/body/Links',
      expected: Rel,
      message: `The root does not list ${Rel}, although ${path} answers.`,
      exchanges: [root, exchange],
      discrepancies: [],
    };
  }
}
