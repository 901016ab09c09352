import type { Item } from '../../contract/collections.ts';
import type { OperationId } from '../../contract/operations.ts';
import { entityVerification, operationVerification } from '../../contract/verification.ts';
import { confirm } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { itemsOf, whereItemsAre } from '../http/exchange.ts';

/** A search over several kinds, and the field that says of what kind an item is. */
interface Search {
  readonly operation: OperationId;
  readonly kinds: string;
}

/** So many indexes are asked, each for so many items. */
const most = { indexes: 8, items: 25 };

/** What a search finds in one index is of a kind that the list of indexes has for that. */
export async function* indexFindings(context: Context, search: Search): AsyncGenerator<RawFinding> {
  const { indexes } = operationVerification[search.operation];
  if (!indexes || !context.isWanted(indexes.list)) return;
  const listed = await context.client.send(indexes.list, { path: {} });
  for (const index of itemsOf(listed).slice(0, most.indexes)) {
    const { [indexes.name]: name, [indexes.types]: types } = index;
    if (typeof name !== 'string' || !Array.isArray(types) || types.length === 0) continue;
    const known = new Set(types.map((it) => kindIn(String(it))));
    const finding = await confirm(context, async (): Promise<RawFinding | undefined> => {
      const query = { [indexes.option]: name, $top: most.items };
      const exchange = await context.client.send(search.operation, { query });
      const found = exchange.response.status === 200 ? itemsOf(exchange) : [];
      const other = found.find((it: Item) => !known.has(kindIn(String(it[search.kinds]))));
      if (!other) return undefined;
      const message = `${search.operation} finds ${other[search.kinds]} ${other.Id} in the index ${name}, which has ${types.join(', ')}.`;
      return { where: whereItemsAre(exchange), message, exchanges: [listed, exchange] };
    });
    if (finding) yield { operation: search.operation, ...finding };
  }
}

/** What the document calls a kind that is also called otherwise, in small letters. */
function kindIn(word: string): string {
  const words = Object.values(entityVerification).flatMap(({ relates }) =>
    Object.entries(relates?.words ?? {}),
  );
  const found = words.find(([it]) => it.toLowerCase() === word.toLowerCase());
  return (found?.[1] ?? word).toLowerCase();
}
