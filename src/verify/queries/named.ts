import type { OperationId } from '../../contract/operations.ts';
import { operationFacts } from '../../contract/operations.ts';
import { entityVerification } from '../../contract/verification.ts';
import { follow, itemLinks, type Linked } from '../contract/openapi-links.ts';
import { confirm, readFullest } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { difference, shown } from '../findings/assertions.ts';
import { fieldsOf } from '../http/exchange.ts';

/** The links from items that have no address of their own: a name of theirs leads to each. */
const named = itemLinks.filter(({ from, to }) => {
  const { prints } = operationFacts[from];
  const isEntity = (name: string | undefined): name is keyof typeof entityVerification =>
    name !== undefined && name in entityVerification;
  return !operationFacts[to].collection && isEntity(prints) && entityVerification[prints].read === undefined;
});

/** The operations that list such items, and that read one. */
export const namedOperations: readonly OperationId[] = named.flatMap(({ from, to }) => [from, to]);

/** How many items of a collection are read. */
const maxItems = 4;

/** Reads items by the names that a collection prints of them: each is the one that it lists. */
export async function* namedFindings(context: Context): AsyncGenerator<RawFinding> {
  for (const link of named.filter(({ to }) => context.isWanted(to))) {
    const reading = await readFullest(context, link.from);
    for (const item of reading?.items.slice(0, maxItems) ?? []) {
      const finding = await confirm(context, () => namedFinding(context, link, item));
      if (finding) yield { operation: link.to, ...finding };
    }
  }
}

async function namedFinding(
  { client }: Context,
  link: Linked,
  item: Readonly<Record<string, unknown>>,
): Promise<RawFinding | undefined> {
  const path = follow(link, item);
  if (!path) return undefined;
  const exchange = await client.send(link.to, { path });
  const { status } = exchange.response;
  if (status === 403) return undefined;
  const name = Object.values(path).join();
  if (status !== 200) {
    const message = `${link.to} responds with ${status} to ${name}, which ${link.from} lists.`;
    return { where: '/status', message, expected: 200, actual: status, exchanges: [exchange] };
  }
  const found = difference(item, fieldsOf(exchange), ['Expands', 'Links']);
  if (!found) return undefined;
  const message = `${link.to} answers something else for ${name} than ${link.from} lists (${found.where.slice(1)}): expected ${shown(found.expected)}, got ${shown(found.actual)}.`;
  return { where: `/body${found.where}`, message, exchanges: [exchange] };
}
