import { operationFacts } from '../../contract/operations.ts';
import type { Check } from '../check.ts';
import { chosenFault, cutFault, fieldOf, type Language, nonsenseFault } from '../choosing.ts';
import { fieldsOfItems } from '../collation.ts';
import { orderFault, orderings, written } from '../ordering.ts';
import { confirm, pagedOperations, readFullest } from '../reading.ts';
import { queriesOn, queryable } from '../tql.ts';

const operations = pagedOperations.filter((id) => operationFacts[id].query.includes('tql'));

const language: Language = {
  option: 'tql',
  oneOf: (ids) => ids.map((id) => `Id = '${id}'`).join(' OR '),
};

/** Asks the TQL collections for what the documented operators say about the records at hand. */
export const tql: Check = {
  name: 'tql',
  description: 'Every answer to tql is the collection with the same query applied to it, in the order that it asks for.',
  operations,
  mode: 'read-only',
  async *run(context) {
    for (const operation of operations) {
      const reading = await readFullest(context, operation);
      if (!reading || reading.items.length === 0) {
        context.coverage.excuse(operation, 'option', 'tql', 'the collection is empty');
        continue;
      }
      const { items } = fieldOf(reading, language);
      const fields = fieldsOfItems(operation);
      const conditions = [...queriesOn(items, fields)];
      for (const condition of conditions) {
        const fault = await chosenFault(context, operation, reading, language, condition);
        if (fault && !(condition.undocumented && fault.where === '/status' && isRefusal(fault.exchanges?.[0]))) {
          yield { operation, ...fault };
        }
      }
      for (const keys of orderings(reading.items, queryable(fields))) {
        const [field] = queryable(fields);
        const order = keys.map(written).join(', ').replaceAll(' desc', ' DESC');
        const query = { tql: `${field?.name} NOT IN ['nothing has this name 5f2d'] ORDER BY ${order}` };
        const fault = await confirm(() => orderFault(context, reading, operation, keys, query));
        if (fault) yield { operation, ...fault };
      }
      const cut = await cutFault(context, operation, reading, language, conditions);
      if (cut) yield { operation, ...cut };
      for (const text of ['Name =', "= 'Name'", "Name = 'a' AND"]) {
        const fault = await nonsenseFault(context, operation, reading, language, text);
        if (fault) yield { operation, ...fault };
      }
    }
  },
};

function isRefusal(exchange: { readonly response: { readonly status: number } } | undefined): boolean {
  const status = exchange?.response.status ?? 0;
  return status >= 400 && status < 500;
}
