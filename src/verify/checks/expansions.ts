import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { Check, Context, Fault } from '../check.ts';
import { contentFault, expandedFault, identity, namesOf, offered } from '../expanding.ts';
import { type Exchange, fieldsOf, itemsOf } from '../exchange.ts';
import type { Path } from '../linked.ts';
import { confirm, type Item, pagedOperations, placesOf } from '../reading.ts';
import { widgetFaults } from '../widgets.ts';

const expandable = (Object.keys(operationFacts) as OperationId[]).filter((id) => {
  const { method, query, prints } = operationFacts[id];
  return method === 'GET' && query.includes('$expand') && prints !== undefined && id !== 'searchTickets';
});
const [readings, collections] = [false, true].map((isPaged) =>
  expandable.filter((id) => pagedOperations.includes(id) === isPaged),
) as [OperationId[], OperationId[]];

/** So many records of each kind are expanded; the first of them by every name alone. */
const tries = 4;

/** Expands what records offer: one by one, together and in collections. */
export const expansions: Check = {
  name: 'expansions',
  description: 'A name in $expand leaves Expands, is printed with its type, and is the resource that it names.',
  operations: [...expandable, 'getWidgetsForProject'],
  mode: 'read-only',
  async *run(context) {
    for (const operation of readings) {
      const places = await placesOf(context, operation, tries);
      const met = new Set<string>();
      for (const [index, path] of places.entries()) {
        const base = await context.client.send(operation, { path });
        if (base.response.status !== 200) continue;
        const printed = unasked(base);
        if (printed) yield { operation, ...printed };
        const names = offered(operation, fieldsOf(base));
        const single = new Map<string, unknown>();
        for (const name of index === 0 ? names : names.slice(0, tries)) {
          const fault = await aloneFault(context, base, path, name, single);
          if (fault) yield { operation, ...fault };
          met.add(name);
        }
        if (names.length > 1) {
          const fault = await confirm(() => togetherFault(context, operation, path, names, single));
          if (fault) yield { operation, ...fault };
        }
      }
      for (const name of namesOf(operation).filter((it) => !met.has(it))) {
        context.coverage.excuse(operation, 'expansion', name, 'no record offers it');
      }
    }
    for (const operation of collections) yield* itemFaults(context, operation);
    yield* widgetFaults(context);
  },
};

/** Records with Expands print what is in it only when it is asked for. */
function unasked(base: Exchange): Fault | undefined {
  const record = fieldsOf(base);
  const name = namesOf(base.operation).find((it) => typeof record[it] === 'object' && record[it] !== null);
  if (!name || !Array.isArray(record.Expands)) return undefined;
  const message = `${base.operation} prints ${name} without being asked to expand it.`;
  return { message, where: `/body/${name}`, exchanges: [base] };
}

async function aloneFault(
  context: Context,
  base: Exchange,
  path: Path,
  name: string,
  single: Map<string, unknown>,
): Promise<Fault | undefined> {
  const { operation } = base;
  const expand = async (before: Exchange) => {
    const after = await context.client.send(operation, { path, query: { $expand: name } });
    single.set(name, fieldsOf(after)[name]);
    return (
      statusFault(after) ??
      expandedFault(after, fieldsOf(before), fieldsOf(after), [name]) ??
      contentFault(context, after, name)
    );
  };
  // Before anything is said against the server, the record is read again.
  return (await expand(base)) && expand(await context.client.send(operation, { path }));
}

/** What is printed when several names are asked for is what is printed when each is asked for alone. */
async function togetherFault(
  { client }: Context,
  operation: OperationId,
  path: Path,
  names: readonly string[],
  single: ReadonlyMap<string, unknown>,
): Promise<Fault | undefined> {
  const before = await client.send(operation, { path });
  const after = await client.send(operation, { path, query: { $expand: names.join(',') } });
  const wrong = statusFault(after) ?? expandedFault(after, fieldsOf(before), fieldsOf(after), names);
  if (wrong) return wrong;
  for (const [name, value] of single) {
    const [alone, among] = [identity(value), identity(fieldsOf(after)[name])];
    if (alone === among) continue;
    const message = `${operation} expands ${name} to ${among} beside other names, and to ${alone} alone.`;
    return { message, where: `/body/${name}`, exchanges: [after] };
  }
  return undefined;
}

/** Expands the items of a collection. */
async function* itemFaults(context: Context, operation: OperationId): AsyncGenerator<Fault> {
  const { client, coverage } = context;
  for (const path of await placesOf(context, operation, tries)) {
    const [first] = itemsOf(await client.send(operation, { path, query: { $top: 5 } }));
    const names = first ? offered(operation, first).slice(0, 2) : [];
    if (names.length === 0) continue;
    const fault = await confirm(async () => {
      const plain = await client.send(operation, { path, query: { $top: 5 } });
      const after = await client.send(operation, { path, query: { $top: 5, $expand: names.join(',') } });
      const known = new Map<unknown, Item>(itemsOf(plain).map((item) => [item.Id, item]));
      const faults = itemsOf(after).map((item) => expandedFault(after, known.get(item.Id) ?? item, item, names));
      return statusFault(after) ?? faults.find((it) => it !== undefined);
    });
    if (fault) yield { operation, ...fault };
    return;
  }
  for (const name of namesOf(operation)) coverage.excuse(operation, 'expansion', name, 'no record offers it');
}

function statusFault(exchange: Exchange): Fault | undefined {
  const { operation, request, response } = exchange;
  if (response.status === 200) return undefined;
  const message = `${operation} answers ${response.status} to $expand=${request.query.$expand}, which it offers.`;
  return { message, where: '/status', exchanges: [exchange] };
}
