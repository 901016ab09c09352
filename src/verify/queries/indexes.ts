import type { Item } from '../../contract/collections.ts';
import type { OperationId } from '../../contract/operations.ts';
import { operationVerification } from '../../contract/verification.ts';
import { entityWord } from '../contract/kinds.ts';
import { confirm } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { itemsOf, whereItemsAre } from '../http/exchange.ts';

/** A search over several kinds, and the field that says of what kind an item is. */
interface Search {
  readonly operation: OperationId;
  readonly kinds: string;
}

/** How many indexes are asked, and for how many items each. */
const max = { indexes: 8, items: 25 };

/** What a search finds in one index is of a kind that the list of indexes has for that. */
export async function* indexFindings(context: Context, search: Search): AsyncGenerator<RawFinding> {
  const { indexes } = operationVerification[search.operation];
  if (!indexes || !context.isWanted(indexes.list)) return;
  const listed = await context.client.send(indexes.list, { path: {} });
  for (const index of itemsOf(listed).slice(0, max.indexes)) {
    const { [indexes.name]: name, [indexes.types]: types } = index;
    if (typeof name !== 'string' || !Array.isArray(types) || types.length === 0) continue;
    const known = new Set(types.map(kindIn));
    const finding = await confirm(context, async (): Promise<RawFinding | undefined> => {
      const query = { [indexes.option]: name, $top: max.items };
      const exchange = await context.client.send(search.operation, { query });
      const found = exchange.response.status === 200 ? itemsOf(exchange) : [];
      const other = found.find((it: Item) => !known.has(kindIn(it[search.kinds])));
      if (!other) return undefined;
      const message = `${search.operation} finds ${other[search.kinds]} ${other.Id} in the index ${name}, which has ${types.join(', ')}.`;
      return { where: whereItemsAre(exchange), message, exchanges: [listed, exchange] };
    });
    if (finding) yield { operation: search.operation, ...finding };
  }
}

/** What the document calls a kind, in small letters. */
const kindIn = (word: unknown) => entityWord(String(word)).toLowerCase();
