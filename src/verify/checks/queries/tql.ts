import { operationFacts } from '../../../contract/operations.ts';
import { pagedOperations, readAllFor } from '../../discovery/collections.ts';
import type { Check, RawFinding } from '../../engine/check.ts';
import { eachApart } from '../../engine/parts.ts';
import { fieldsOfItems } from '../../queries/collation.ts';
import { createChoice } from '../../queries/conditions.ts';
import {
  chosenFinding,
  cutFinding,
  filterSampleOf,
  type Language,
  nonsenseFinding,
} from '../../queries/filtering.ts';
import { nonsense } from '../../queries/nonsense.ts';
import { orderFinding, orderings, written } from '../../queries/ordering.ts';
import { queriesOn, type TqlCondition } from '../../queries/tql-conditions.ts';
import { namedQueries } from '../../queries/tql-names.ts';

/** No page offers the language beside `$filter`: a server that disregards it there breaks no promise. */
const operations = pagedOperations.filter((id) => {
  const { query } = operationFacts[id];
  return query.includes('tql') && !query.includes('$filter');
});

const language: Language = {
  option: 'tql',
  oneOf: (ids) => ids.map((id) => `Id = '${id}'`).join(' OR '),
};

/** Asks the TQL collections for what the documented operators say about the records at hand. */
export const tql: Check = {
  name: 'tql',
  description:
    'Every response to tql is the collection with the same query applied to it, in the order that it asks for.',
  operations,
  mode: 'read-only',
  effect: 'reads',
  needs: 'collections',
  most: 2000,
  async *run(context) {
    const readings = await readAllFor(context, operations, 'tql', 'the collection is empty');
    const choose = createChoice();
    yield* eachApart(readings, async function* ([operation, reading]) {
      const { items } = filterSampleOf(reading, language);
      const fields = fieldsOfItems(operation, 'tql');
      const conditions: TqlCondition[] = [...queriesOn(items, fields), ...namedQueries(operation, items)];
      for (const condition of choose(conditions, items) as TqlCondition[]) {
        const finding = await chosenFinding(context, operation, reading, language, condition);
        if (finding && !(condition.undocumented && isErrorResponse(finding))) yield { operation, ...finding };
      }
      const field = fields.find(({ type }) => type === 'string');
      for (const keys of field ? orderings(reading.items, fields).slice(0, 2) : []) {
        const order = keys.map(written).join(', ').replaceAll(' desc', ' DESC');
        const query = { tql: `${field?.name} NOT IN ['${nonsense.name}'] ORDER BY ${order}` };
        const finding = await orderFinding(context, reading, operation, keys, query);
        if (finding) yield { operation, ...finding };
      }
      const cut = await cutFinding(context, operation, reading, language, conditions);
      if (cut) yield { operation, ...cut };
      for (const text of ['Name =', "Name = 'a' AND"]) {
        const finding = await nonsenseFinding(context, operation, reading, language, text);
        if (finding) yield { operation, ...finding };
      }
    });
  },
};

/** Whether a fault is only that a query was refused. */
function isErrorResponse({ where, exchanges = [] }: RawFinding): boolean {
  const status = exchanges[0]?.response.status ?? 0;
  return where === '/status' && status >= 400 && status < 500;
}
