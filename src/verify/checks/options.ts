import type { OperationId } from '../../contract/operations.ts';
import { idOf } from '../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { seedSandbox } from '../fixtures/sandbox-contents.ts';
import { fieldsOf, itemsOf, whereItemsAre } from '../http/exchange.ts';

/** A text that no user and no ticket has. */
const nonsense = 'zq5f2dxv';

/** The searches for text, and the field of a record whose beginning has to find it. */
const searches = [
  { operation: 'searchProjectAssignees', option: 'query', field: 'UserName' },
  { operation: 'searchTickets', option: 'q', field: 'Key' },
] as const;

/** Uses the options that belong to few operations. */
export const options: Check = {
  name: 'options',
  description: 'Searches find what they are asked for, indented JSON is indented, and updates expand.',
  operations: [...searches.map(({ operation }) => operation), 'searchProjects', 'updateExecutionPackage'],
  mode: 'read-only',
  async *run(context) {
    for (const search of searches) yield* searchFindings(context, search);
    yield* indentFindings(context);
    yield* updateFindings(context);
  },
};

async function* searchFindings(
  { client, sample }: Context,
  { operation, option, field }: (typeof searches)[number],
): AsyncGenerator<RawFinding> {
  for (const { path } of sample.places(operation).slice(0, 5)) {
    const all = await client.send(operation, { path });
    const [wanted] = itemsOf(all);
    const text = wanted?.[field];
    if (typeof text !== 'string' || text === '') continue;
    const found = await client.send(operation, { path, query: { [option]: text } });
    if (found.response.status === 200 && !itemsOf(found).some((it) => idOf(it) === idOf(wanted))) {
      const message = `${operation} does not find "${text}" with ${option}=${text}.`;
      yield { operation, where: whereItemsAre(found), message, exchanges: [all, found] };
    }
    const none = await client.send(operation, { path, query: { [option]: nonsense } });
    const [unmatched] = itemsOf(none);
    if (unmatched) {
      const message = `${operation} finds "${unmatched[field]}" with ${option}=${nonsense}, which is not part of it.`;
      yield { operation, where: whereItemsAre(none), message, exchanges: [none] };
    }
    return;
  }
}

async function* indentFindings({ client }: Context): AsyncGenerator<RawFinding> {
  const operation = 'searchProjects';
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
async function* updateFindings(context: Context): AsyncGenerator<RawFinding> {
  const { client } = context;
  const operation: OperationId = 'updateExecutionPackage';
  const path = (await seedSandbox(context))?.places.get('getExecutionPackageChildren');
  if (!path) return;
  const read = await client.send('getExecutionPackage', { path, query: { $expand: 'Children' } });
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
