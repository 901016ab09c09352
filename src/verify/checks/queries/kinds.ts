import { type Item, isSearched } from '../../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../../contract/operations.ts';
import { operationVerification } from '../../../contract/verification.ts';
import {
  type CollectionReading,
  confirm,
  idOf,
  pagedOperations,
  readAllFullest,
  readCollection,
} from '../../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { fieldsOf, isRecord } from '../../http/exchange.ts';

/** The searches for whatever collections list by TQL, and the field that says of what kind an item is. */
const searches = (Object.keys(operationVerification) as OperationId[]).flatMap((operation) => {
  const { kinds } = operationVerification[operation];
  return kinds === undefined ? [] : [{ operation, kinds }];
});
type Search = (typeof searches)[number];

const collections = pagedOperations.filter((id) => isSearched(operationFacts[id]));

/** Holds what is searched over several kinds against what the collections of these list. */
export const kinds: Check = {
  name: 'kinds',
  description:
    'What is found over several kinds is what the collection of each lists, as it prints it, and groups count that.',
  operations: [...searches.map(({ operation }) => operation), ...collections],
  mode: 'read-only',
  most: 300,
  async *run(context) {
    const readings = await readAllFullest(context, collections);
    for (const each of searches) {
      for (const [collection, first] of readings) {
        let reading = first;
        const finding = await confirm(
          () => kindFinding(context, each, collection, reading),
          async () => {
            reading = await readCollection(context, collection, {});
            return reading.items;
          },
        );
        if (finding) yield { operation: each.operation, ...finding };
      }
      const finding = await confirm(() => countFinding(context, each));
      if (finding) yield { operation: each.operation, ...finding };
    }
  },
};

/** What is wrong with what a search finds of one kind. */
async function kindFinding(
  context: Context,
  { operation, kinds }: Search,
  collection: OperationId,
  reading: CollectionReading,
): Promise<RawFinding | undefined> {
  const tql = `${kinds} = ${operationFacts[collection].prints}`;
  const found = await readCollection(context, operation, {}, { tql });
  const { exchange } = found;
  if (exchange.response.status !== 200 || !found.whole || !reading.whole) return undefined;
  const finding = (message: string): RawFinding => ({
    where: '/body/Items',
    message: `${operation} with tql=${tql} ${message}`,
    exchanges: [reading.exchange, exchange],
  });
  const items = new Map(found.items.map((item) => [idOf(item), item]));
  const listed = new Map(reading.items.map((item) => [idOf(item), item]));
  for (const [id, item] of listed) {
    const other = items.get(id);
    if (!other) return finding(`does not find ${id}, which ${collection} lists.`);
    const name = Object.keys(item).find((it) => !isSame(item[it], other[it]));
    if (name) return finding(`prints another ${name} of ${id} than ${collection}.`);
  }
  const more = [...items.keys()].find((id) => !listed.has(id));
  return more === undefined ? undefined : finding(`finds ${more}, which ${collection} does not list.`);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What is wrong with the counts of the kinds: each is held against what a query for that kind finds. */
async function countFinding(
  { client }: Context,
  { operation, kinds }: Search,
): Promise<RawFinding | undefined> {
  const tql = `GROUP BY ${kinds} { Count }`;
  const exchange = await client.send(operation, { query: { tql } });
  if (exchange.response.status !== 200) return undefined;
  const groups = partOf(partOf(fieldsOf(exchange), 'Results'), `GroupBy${kinds}`);
  const finding = (message: string): RawFinding => ({
    where: '/body/Results',
    message: `${operation} with tql=${tql} ${message}`,
    exchanges: [exchange],
  });
  if (!groups) return finding(`has no GroupBy${kinds} in its Results.`);
  for (const kind of Object.keys(groups)) {
    const one = await client.send(operation, { query: { tql: `${kinds} = ${kind}`, $top: 1 } });
    const { Total } = fieldsOf(one);
    const count = partOf(groups, kind)?.Count;
    if (one.response.status === 200 && count !== Total)
      return finding(`counts ${count} of ${kind}, where a query for them has the Total ${Total}.`);
  }
  return undefined;
}

function partOf(value: unknown, name: string): Item | undefined {
  const part = isRecord(value) ? value[name] : undefined;
  return isRecord(part) ? part : undefined;
}
