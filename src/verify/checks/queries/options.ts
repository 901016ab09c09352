import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, operationVerification, sandboxEntity } from '../../../contract/verification.ts';
import { listOf } from '../../contract/entity-operations.ts';
import type { Path } from '../../contract/openapi-links.ts';
import { idOf, usualPageSize } from '../../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { apart, eachApart } from '../../engine/parts.ts';
import { seedSandbox } from '../../fixtures/sandbox-contents.ts';
import { fieldsOf, itemsOf } from '../../http/exchange.ts';
import { narrowingFindings, narrowings } from '../../queries/narrowing.ts';
import { nonsense } from '../../queries/nonsense.ts';

/** A search for text. */
interface Search {
  readonly operation: OperationId;
  readonly option: string;
  /** The fields of a record of which the beginning of any has to find it. */
  readonly fields: readonly string[];
}

const searches = (Object.keys(operationVerification) as OperationId[]).flatMap((operation) =>
  Object.entries(operationVerification[operation].searches ?? {}).map(
    ([option, fields]): Search => ({ operation, option, fields: [fields].flat() }),
  ),
);

/** How many addresses are tried for a search that finds something. */
const tries = 5;

/** Trees whose updates can be answered with what is below. */
const trees = (Object.keys(entityVerification) as EntityName[]).filter((entity) => {
  const { parent, update } = entityVerification[entity];
  return parent !== undefined && update !== undefined && operationFacts[update].query.includes('$expand');
});

/** The collection of which the form of its JSON is asked for. */
const projects = listOf(sandboxEntity);

/** Uses the options that belong to few operations. */
export const options: Check = {
  name: 'options',
  description:
    'Searches and lists have what they are asked for, indented JSON is indented, and updates expand.',
  operations: [
    ...searches.map(({ operation }) => operation),
    ...narrowings.map(({ operation }) => operation),
    projects,
    ...trees.flatMap((entity) => entityVerification[entity].update ?? []),
  ],
  mode: 'read-only',
  effect: 'changes',
  needs: 'contents',
  most: 600,
  async *run(context) {
    yield* eachApart(searches, (search) => searchFaults(context, search));
    yield* eachApart(narrowings, (narrowing) => narrowingFindings(context, narrowing));
    yield* apart(() => indentFaults(context));
    yield* eachApart(trees, (entity) => updateFaults(context, entity));
  },
};

async function* searchFaults(context: Context, search: Search): AsyncGenerator<RawFinding> {
  const { client } = context;
  const { operation, option, fields } = search;
  for (const path of placesToSearch(context, operation)) {
    const all = await client.send(operation, { path });
    if (itemsOf(all).length === 0) continue;
    for (const field of fields) {
      // What is around a name is lost where a form or a server trims.
      const wanted = itemsOf(all).find(
        ({ [field]: it }) => typeof it === 'string' && it !== '' && it === it.trim(),
      );
      const text = wanted?.[field];
      if (typeof text !== 'string') continue;
      const found = await client.send(operation, { path, query: { [option]: text } });
      const items = itemsOf(found);
      if (found.response.status !== 200 || items.length >= usualPageSize) continue;
      if (items.some((it) => idOf(it) === idOf(wanted))) continue;
      const message = `${operation} does not find "${text}", the ${field} of ${wanted?.Id}, with ${option}=${text}.`;
      yield { operation, where: '/body/Items', message, exchanges: [all, found] };
    }
    const none = await client.send(operation, { path, query: { [option]: nonsense.word } });
    const [unmatched] = itemsOf(none);
    if (unmatched) {
      const message = `${operation} finds "${unmatched[fields[0] ?? '']}" with ${option}=${nonsense.word}, which is not part of it.`;
      yield { operation, where: '/body/Items', message, exchanges: [none] };
    }
    return;
  }
}

/**
 * The addresses of a search: those that are printed, or else what the document says they are made of, with words and ids that are
 * known.
 */
function placesToSearch({ sample }: Context, operation: OperationId): readonly Path[] {
  const { path, enums } = operationFacts[operation];
  const printed = sample.places(operation).map((it) => it.path);
  const { about } = operationVerification[operation];
  if (printed.length > 0 || !about) return printed.slice(0, tries);
  let filled: readonly Path[] = [{}];
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const owner = entityVerification[about.entity].references[about.path[name] ?? ''];
    const read = owner && entityVerification[owner].read;
    const ids = read ? sample.places(read).flatMap((it) => Object.values(it.path).slice(0, 1)) : [];
    const values = enums[name] ?? ids.slice(0, 1);
    filled = filled.flatMap((it) => values.map((value) => ({ ...it, [name]: value })));
  }
  return filled.slice(0, tries);
}

async function* indentFaults({ client }: Context): AsyncGenerator<RawFinding> {
  const operation = projects;
  const ask = { query: { $top: 1 } };
  for (const [how, more] of [
    ['parameter', { query: { ...ask.query, 'indent-json': true } }],
    ['header', { ...ask, headers: { 'indent-json': 'true' } }],
  ] as const) {
    const exchange = await client.send(operation, more);
    const { status, text } = exchange.response;
    if (status !== 200 || text.trim().includes('\n')) continue;
    const message = `${operation} answers compact JSON to the ${how} indent-json=true.`;
    yield { operation, where: '/body', message, exchanges: [exchange] };
  }
}

/** An update that changes nothing, answered with an expansion. */
async function* updateFaults(context: Context, entity: EntityName): AsyncGenerator<RawFinding> {
  const { client } = context;
  const { read: reading, update: operation } = entityVerification[entity];
  const path = (await seedSandbox(context))?.places.get(listOf(entity, entity));
  if (!path || !reading || !operation) return;
  const read = await client.send(reading, { path, query: { $expand: 'Children' } });
  const { Id, OrderNumber, Children } = fieldsOf(read);
  if (!Array.isArray(Children)) return;
  const exchange = await client.send(operation, {
    path,
    query: { $expand: 'Children' },
    body: { Id, OrderNumber },
  });
  const { Children: expanded } = fieldsOf(exchange);
  if (exchange.response.status !== 200 || (Array.isArray(expanded) && expanded.length === Children.length))
    return;
  const got = Array.isArray(expanded) ? `${expanded.length} of them` : 'none';
  const message = `${operation} answers $expand=Children with ${got} where there are ${Children.length} Children.`;
  yield { operation, where: '/body/Children', message, exchanges: [read, exchange] };
}
