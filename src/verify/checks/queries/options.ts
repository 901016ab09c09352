import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, operationVerification, sandboxEntity } from '../../../contract/verification.ts';
import { listOf } from '../../contract/entity-operations.ts';
import { idOf } from '../../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { apart, eachApart } from '../../engine/parts.ts';
import { seedSandbox } from '../../fixtures/sandbox-contents.ts';
import { fieldsOf, itemsOf } from '../../http/exchange.ts';

/** A text that no user and no ticket has. */
const nonsense = 'zq5f2dxv';

/** The searches for text, and the field of a record whose beginning has to find it. */
const searches = (Object.keys(operationVerification) as OperationId[]).flatMap((operation) =>
  Object.entries(operationVerification[operation].searches ?? {}).map(([option, field]) => ({
    operation,
    option,
    field,
  })),
);

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
  description: 'Searches find what they are asked for, indented JSON is indented, and updates expand.',
  operations: [
    ...searches.map(({ operation }) => operation),
    projects,
    ...trees.flatMap((entity) => entityVerification[entity].update ?? []),
  ],
  mode: 'read-only',
  effect: 'changes',
  needs: 'contents',
  most: 600,
  async *run(context) {
    yield* eachApart(searches, (search) => searchFaults(context, search));
    yield* apart(() => indentFaults(context));
    yield* eachApart(trees, (entity) => updateFaults(context, entity));
  },
};

async function* searchFaults(
  { client, sample }: Context,
  { operation, option, field }: (typeof searches)[number],
): AsyncGenerator<RawFinding> {
  for (const { path } of sample.places(operation).slice(0, 5)) {
    const all = await client.send(operation, { path });
    const [wanted] = itemsOf(all);
    const text = wanted?.[field];
    // What is around a name is lost where a form or a server trims.
    if (typeof text !== 'string' || text === '' || text !== text.trim()) continue;
    const found = await client.send(operation, { path, query: { [option]: text } });
    if (found.response.status === 200 && !itemsOf(found).some((it) => idOf(it) === idOf(wanted))) {
      const message = `${operation} does not find "${text}" with ${option}=${text}.`;
      yield { operation, where: '/body/Items', message, exchanges: [all, found] };
    }
    const none = await client.send(operation, { path, query: { [option]: nonsense } });
    const [unmatched] = itemsOf(none);
    if (unmatched) {
      const message = `${operation} finds "${unmatched[field]}" with ${option}=${nonsense}, which is not part of it.`;
      yield { operation, where: '/body/Items', message, exchanges: [none] };
    }
    return;
  }
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
