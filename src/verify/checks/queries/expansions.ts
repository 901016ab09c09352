import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import type { Path } from '../../contract/openapi-links.ts';
import { confirm, placesOf } from '../../discovery/collections.ts';
import type { SampledResource } from '../../discovery/crawl.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { apart, eachApart } from '../../engine/parts.ts';
import { type Exchange, fieldsOf, itemsOf } from '../../http/exchange.ts';
import {
  contentFinding,
  expandedFinding,
  identity,
  isAlwaysExpanded,
  namesOf,
  offered,
} from '../../queries/expansion.ts';
import { selecting, selectionFindings } from '../../queries/selection.ts';

const expandable = (Object.keys(operationFacts) as OperationId[]).filter((id) => {
  const { method, query, prints } = operationFacts[id];
  return (
    method === 'GET' &&
    query.includes('$expand') &&
    prints !== undefined &&
    operationVerification[id].unpaged === undefined
  );
});
const readings = expandable.filter((id) => !operationFacts[id].collection);
const collections = expandable.filter((id) => operationFacts[id].collection);

/** How many records that can be above others are expanded; one of each other kind. */
const tries = 3;

/** How many names of a record are expanded alone before all are expanded together. */
const single = 4;

/** Expands what records offer: one by one, together and in collections. */
export const expansions: Check = {
  name: 'expansions',
  description:
    'A name in $expand leaves Expands, is printed with its type, and is the resource that it names.',
  operations: [...expandable, ...selecting],
  mode: 'read-only',
  effect: 'reads',
  needs: 'contents',
  most: 4000,
  async *run(context) {
    yield* eachApart(readings.filter(context.isWanted), async function* (operation) {
      const met = new Set<string>();
      for (const [index, path] of (await placesToExpand(context, operation)).entries()) {
        const base = await context.client.send(operation, { path });
        if (base.response.status !== 200) continue;
        const printed = unasked(base);
        if (printed) yield { operation, ...printed };
        const names = offered(operation, fieldsOf(base));
        const alone = new Map<string, unknown>();
        for (const name of names) met.add(name);
        for (const name of index === 0 ? names.slice(0, single) : []) {
          const finding = await aloneFinding(context, base, path, name, alone);
          if (finding) yield { operation, ...finding };
        }
        if (names.length > 0) {
          const finding = await confirm(context, () => togetherFinding(context, base, path, names, alone));
          if (finding) yield { operation, ...finding };
        }
      }
      for (const name of namesOf(operation).filter((it) => !met.has(it))) {
        context.coverage.markUnreachable(operation, 'expansion', name, 'no record offers it');
      }
    });
    yield* eachApart(collections.filter(context.isWanted), (operation) => itemFindings(context, operation));
    yield* apart(() => selectionFindings(context));
  },
};

/** One address of an operation; in a tree some more, among them one with something above it and one with two levels below it. */
async function placesToExpand(context: Context, operation: OperationId): Promise<readonly Path[]> {
  const isTree = namesOf(operation).includes('Children');
  const first = await placesOf(context, operation, isTree ? tries : 1);
  const parent = entityVerification[operationFacts[operation].prints as EntityName].parent;
  if (!isTree || parent === undefined) return first;
  const known = context.sample.places(operation);
  const above = ({ record }: SampledResource) => record?.[parent];
  const inner = known.filter((it) => typeof above(it) === 'string');
  const middle = inner.map((it) => known.find(({ record }) => record?.Id === above(it)));
  const outer = middle.map(
    (it) => it && known.find(({ record }) => record?.Id !== undefined && record.Id === above(it)),
  );
  const more = [inner[0], outer.find((it) => it !== undefined)].flatMap((it) => (it ? [it.path] : []));
  const all: readonly Path[] = [...first, ...more];
  return [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
}

/** Records with Expands print what is in it only when it is asked for. */
function unasked(base: Exchange): RawFinding | undefined {
  const record = fieldsOf(base);
  const name = namesOf(base.operation).find(
    (it) => typeof record[it] === 'object' && record[it] !== null && !isAlwaysExpanded(base.operation, it),
  );
  if (!name || !Array.isArray(record.Expands)) return undefined;
  const message = `${base.operation} prints ${name} without being asked to expand it.`;
  return { message, where: `/body/${name}`, exchanges: [base] };
}

async function aloneFinding(
  context: Context,
  base: Exchange,
  path: Path,
  name: string,
  alone: Map<string, unknown>,
): Promise<RawFinding | undefined> {
  const { operation } = base;
  const expand = async (before: Exchange) => {
    const after = await context.client.send(operation, { path, query: { $expand: name } });
    // What was refused is not nothing.
    if (after.response.status === 200) alone.set(name, fieldsOf(after)[name]);
    return statusFinding(after) ?? expandedFinding(context, after, fieldsOf(before), fieldsOf(after), [name]);
  };
  // Before anything is said against the server, the record is read again.
  return (await expand(base)) && expand(await context.client.send(operation, { path }));
}

/** What is printed when several names are asked for is what is printed when each is asked for alone, and what it names. */
async function togetherFinding(
  context: Context,
  before: Exchange,
  path: Path,
  names: readonly string[],
  alone: ReadonlyMap<string, unknown>,
): Promise<RawFinding | undefined> {
  const { operation } = before;
  const after = await context.client.send(operation, { path, query: { $expand: names.join(',') } });
  const wrong =
    statusFinding(after) ?? (await expandedFinding(context, after, fieldsOf(before), fieldsOf(after), names));
  if (wrong) return wrong;
  for (const [name, value] of alone) {
    const [first, now] = [identity(value), identity(fieldsOf(after)[name])];
    if (first === now) continue;
    // The list may have become longer since.
    const again = await context.client.send(operation, { path, query: { $expand: name } });
    if (again.response.status !== 200 || identity(fieldsOf(again)[name]) === now) continue;
    const message = `${operation} expands ${name} to ${now} beside other names, and to ${first} alone.`;
    return { message, where: `/body/${name}`, exchanges: [after] };
  }
  const twin = sameRecords(names, fieldsOf(after));
  if (twin) {
    const message = `${operation} expands ${twin[0]} and ${twin[1]} to the same records: ${identity(fieldsOf(after)[twin[0]])}.`;
    return { message, where: `/body/${twin[1]}`, exchanges: [after] };
  }
  for (const name of names) {
    const content = await contentFinding(context, after, name);
    if (content) return content;
  }
  return undefined;
}

/** Two names that are expanded to lists of the same records: one of them is not what it is called. */
function sameRecords(names: readonly string[], record: Item): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const selves = Array.isArray(record[name]) ? record[name].map((it) => (it as Item | null)?.Self) : [];
    // Things of two kinds may have one id, but not one address.
    if (selves.length === 0 || !selves.every((self) => typeof self === 'string')) continue;
    const key = selves.sort().join();
    const twin = seen.get(key);
    if (twin !== undefined) return [twin, name];
    seen.set(key, name);
  }
  return undefined;
}

/** Expands the items of a collection. */
async function* itemFindings(context: Context, operation: OperationId): AsyncGenerator<RawFinding> {
  const { client, coverage } = context;
  const few = operationFacts[operation].query.includes('$top') ? { $top: 5 } : {};
  for (const path of await placesOf(context, operation, tries)) {
    const [first] = itemsOf(await client.send(operation, { path, query: few }));
    const names = first ? offered(operation, first).slice(0, 2) : [];
    if (names.length === 0) continue;
    const finding = await confirm(context, async () => {
      const plain = await client.send(operation, { path, query: few });
      const after = await client.send(operation, { path, query: { ...few, $expand: names.join(',') } });
      const known = new Map<unknown, Item>(itemsOf(plain).map((item) => [item.Id, item]));
      const wrong = statusFinding(after);
      if (wrong) return wrong;
      for (const item of itemsOf(after)) {
        const found = await expandedFinding(context, after, known.get(item.Id) ?? item, item, names);
        if (found) return found;
      }
      return undefined;
    });
    if (finding) yield { operation, ...finding };
    return;
  }
  for (const name of namesOf(operation))
    coverage.markUnreachable(operation, 'expansion', name, 'no record offers it');
}

function statusFinding(exchange: Exchange): RawFinding | undefined {
  const { operation, request, response } = exchange;
  if (response.status === 200) return undefined;
  const message = `${operation} responds with ${response.status} to $expand=${request.query.$expand}, which it offers.`;
  return { message, where: '/status', exchanges: [exchange] };
}
