import { type Item, isSearched } from '../../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { operationVerification } from '../../../contract/verification.ts';
import type { CollectionReading } from '../../discovery/collection-reading.ts';
import {
  confirm,
  idOf,
  pagedOperations,
  readAllFullest,
  readCollection,
} from '../../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { fieldsOf, isRecord, itemsOf, recordsIn } from '../../http/exchange.ts';
import { indexFindings } from '../../queries/indexes.ts';
import { namedFindings, namedOperations } from '../../queries/named.ts';
import { pickedGroupFindings } from '../../queries/picked-groups.ts';

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
    'What is found over several kinds is what the collection of each lists, as it prints it; groups count that, and each index is the one that its name says.',
  operations: [...searches.map(({ operation }) => operation), ...collections, ...namedOperations],
  mode: 'read-only',
  effect: 'reads',
  needs: 'collections',
  most: 300,
  async *run(context) {
    const readings = await readAllFullest(context, collections);
    for (const each of searches) {
      for (const [collection, first] of readings) {
        let reading = first;
        const finding = await confirm(
          context,
          () => kindFinding(context, each, collection, reading),
          async () => {
            reading = await readCollection(context, collection, {});
            return reading.items;
          },
        );
        if (finding) yield { operation: each.operation, ...finding };
      }
      for (const compare of [countFinding, rowsFinding, treeFinding]) {
        const finding = await confirm(
          context,
          () => compare(context, each),
          async () => itemsOf(await context.client.send(each.operation, { query: { $top: rows } })),
        );
        if (finding) yield { operation: each.operation, ...finding };
      }
      yield* settledFindings(context, () => pickedGroupFindings(context, each));
      yield* indexFindings(context, each);
    }
    yield* namedFindings(context);
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

/** What is wrong with the counts of the kinds: each is compared with what a query for that kind finds. */
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

/** What is wrong with the rows of a table: they are what is found without a format, in its order, and each of its kind. */
async function rowsFinding(
  { client }: Context,
  { operation, kinds }: Search,
): Promise<RawFinding | undefined> {
  const plain = await client.send(operation, { query: { $top: rows } });
  const grid = await client.send(operation, { query: { $top: rows, format: 'grid' } });
  if (plain.response.status !== 200 || grid.response.status !== 200) return undefined;
  const finding = (message: string): RawFinding => ({
    where: '/body/Items',
    message: `${operation} with format=grid ${message}`,
    exchanges: [plain, grid],
  });
  const [found, printed] = [itemsOf(plain), itemsOf(grid)];
  if (found.length !== printed.length)
    return finding(`prints ${printed.length} rows, where ${found.length} are found without it.`);
  for (const [index, item] of found.entries()) {
    const row = printed[index] ?? {};
    // No page shows that a row has an Id.
    if (row.Id !== undefined && idOf(row) !== idOf(item))
      return finding(`has ${row.Id} in row ${index + 1}, where ${item.Id} is found without it.`);
    const [kind, same] = [row[kinds], item[kinds]].map((it) => String(it).toLowerCase());
    if (kind !== same)
      return finding(
        `has the ${kinds} ${row[kinds]} of ${item.Id}, which is ${withArticle(`${item[kinds]}`)}.`,
      );
    if (typeof item.Name === 'string' && row.Name !== item.Name)
      return finding(`prints another Name of ${item.Id} than is found without it.`);
  }
  return undefined;
}

/** How many rows are compared. */
const rows = 50;

/** What is wrong with a tree of counts: it has the groups that are there without a format. */
async function treeFinding(
  { client }: Context,
  { operation, kinds }: Search,
): Promise<RawFinding | undefined> {
  const tql = `GROUP BY ${kinds} { Count }`;
  const plain = await client.send(operation, { query: { tql } });
  const tree = await client.send(operation, { query: { tql, format: 'extjstree' } });
  const groups = partOf(partOf(fieldsOf(plain), 'Results'), `GroupBy${kinds}`);
  if (!groups || tree.response.status !== 200) return undefined;
  const texts = new Set(textsIn(fieldsOf(tree).Results));
  const missing = Object.keys(groups).find((kind) => !texts.has(kind));
  if (missing === undefined) return undefined;
  return {
    where: '/body/Results',
    message: `${operation} with tql=${tql} and format=extjstree lacks the group ${missing}, which is there without the format.`,
    exchanges: [plain, tree],
  };
}

/** The texts of the nodes of a tree. */
function* textsIn(node: unknown): Generator<string> {
  const waiting = [node];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (!isRecord(one)) continue;
    yield String(one.text);
    waiting.push(...recordsIn(one.children));
  }
}

function partOf(value: unknown, name: string): Item | undefined {
  const part = isRecord(value) ? value[name] : undefined;
  return isRecord(part) ? part : undefined;
}
