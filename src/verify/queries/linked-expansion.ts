import type { Item } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { follow, type Linked, links } from '../contract/openapi-links.ts';
import { idOf, pagedOperations, readCollection } from '../discovery/collections.ts';
import type { Context } from '../engine/check.ts';
import { type Exchange, fieldsOf, itemsOf } from '../http/exchange.ts';

/** The link of the document that leads where a name that can be expanded says. */
export function linkOf(operation: OperationId, name: string): Linked | undefined {
  return links.find(({ from, name: it }) => from === operation && it.toLowerCase() === name.toLowerCase());
}

/** Compares an expanded list with the collection that the document links to under the same name. */
export async function incomplete(
  context: Context,
  exchange: Exchange,
  name: string,
  items: readonly Item[],
): Promise<string | undefined> {
  const link = linkOf(exchange.operation, name);
  const path = link && follow(link, fieldsOf(exchange));
  if (!link || !path || !operationFacts[link.to].collection) return undefined;
  const all = await readAll(context, link.to, path);
  if (!all) return undefined;
  const [expanded, listed] = [new Set(items.map(idOf)), new Set(all.map(idOf))];
  const missing = [...listed].find((id) => !expanded.has(id));
  if (missing) return `without ${missing}, which ${link.to} lists.`;
  const extra = [...expanded].find((id) => !listed.has(id));
  return extra ? `with ${extra}, which ${link.to} does not list.` : undefined;
}

/** All that a collection lists, where it has no pages by one request; undefined where it is not read as a whole. */
async function readAll(
  context: Context,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
): Promise<readonly Item[] | undefined> {
  if (pagedOperations.includes(operation)) {
    const { whole, items } = await readCollection(context, operation, path);
    return whole ? items : undefined;
  }
  const exchange = await context.client.send(operation, { path });
  return exchange.response.status === 200 ? itemsOf(exchange) : undefined;
}
