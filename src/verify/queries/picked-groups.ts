import { type Item, isSearched } from '../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { counted } from '../../contract/text/counted.ts';
import { readCollection } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { fieldsOf, isRecord } from '../http/exchange.ts';
import { picklistsOf } from '../scenarios/life/picks.ts';

/** A search over several kinds, and the field that says of what kind an item is. */
interface Search {
  readonly operation: OperationId;
  readonly kinds: string;
}

/** The collections whose records can expand what they pick, and the names of that. */
const picking = (Object.keys(operationFacts) as OperationId[]).flatMap((collection) => {
  const facts = operationFacts[collection];
  if (!isSearched(facts) || facts.method !== 'GET' || facts.prints === undefined) return [];
  const names = Object.keys(picklistsOf(facts.prints as EntityName))
    .map((field) => field.replace(/Id$/, ''))
    .filter((name) => facts.expansions.includes(name));
  return names.length > 0 ? [{ collection, kind: facts.prints, names }] : [];
});

/** Groups by what is picked from picklists count what the collections print when they expand it. */
export async function* pickedGroupFindings(context: Context, search: Search): AsyncGenerator<RawFinding> {
  for (const { collection, kind, names } of picking) {
    const reading = await readCollection(context, collection, {}, { $expand: names.join(',') });
    if (!reading.whole) continue;
    for (const name of names) {
      const tql = `GROUP BY ${name} { Count } WHERE ${search.kinds} = ${kind}`;
      const exchange = await context.client.send(search.operation, { query: { tql } });
      // No page says by what each kind can be grouped.
      const groups = groupsOf(fieldsOf(exchange).Results, name);
      if (exchange.response.status !== 200 || !groups) continue;
      const message = differenceIn(groups, countsOf(reading.items, name));
      if (message === undefined) continue;
      yield {
        operation: search.operation,
        where: '/body/Results',
        message: `${search.operation} with tql=${tql} counts ${message}, as ${collection} lists them.`,
        exchanges: [reading.exchange, exchange],
      };
    }
  }
}

function groupsOf(results: unknown, name: string): Item | undefined {
  const groups = isRecord(results) ? results[`GroupBy${name}`] : undefined;
  return isRecord(groups) ? groups : undefined;
}

/** How many records have picked each text. */
function countsOf(items: readonly Item[], name: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { [name]: picked } of items) {
    const text = isRecord(picked) ? picked.Text : undefined;
    if (typeof text === 'string') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The first text of which another number is counted. */
function differenceIn(groups: Item, counts: ReadonlyMap<string, number>): string | undefined {
  for (const [text, count] of counts) {
    const { [text]: group } = groups;
    const found = isRecord(group) ? group.Count : 0;
    if (found !== count) return `${found} with ${text}, not ${counted(count, 'record')}`;
  }
  return undefined;
}
