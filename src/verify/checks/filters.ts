import { operationFacts } from '../../contract/operations.ts';
import { pagedOperations, readAllFullest } from '../discovery/collections.ts';
import type { Check } from '../engine/check.ts';
import { fieldsOfItems } from '../queries/collation.ts';
import { createChoice } from '../queries/conditions.ts';
import { chosenFault, cutFault, fieldOf, type Language, nonsenseFault } from '../queries/filtering.ts';
import { filtersOn } from '../queries/odata-conditions.ts';

const operations = pagedOperations.filter((id) => operationFacts[id].query.includes('$filter'));

const language: Language = {
  option: '$filter',
  oneOf: (ids) => ids.map((id) => `Id eq guid'${id}'`).join(' or '),
};

/** Asks with `$filter` for what every operator and function of OData 2 says about the records at hand. */
export const filters: Check = {
  name: 'filters',
  description: 'Every answer to $filter is the unfiltered answer with the same filter applied to it.',
  operations,
  mode: 'read-only',
  async *run(context) {
    const readings = await readAllFullest(context, operations);
    for (const operation of operations) {
      if (readings.some(([id]) => id === operation)) continue;
      context.coverage.markUnreachable(
        operation,
        'option',
        '$filter',
        'no collection with something in it was found',
      );
    }
    const choose = createChoice();
    for (const [operation, reading] of readings) {
      const { items } = fieldOf(reading, language);
      const conditions = [...filtersOn(items, fieldsOfItems(operation, 'filter'))];
      for (const condition of choose(conditions, items)) {
        const fault = await chosenFault(context, operation, reading, language, condition);
        if (fault) yield { operation, ...fault };
      }
      const cut = await cutFault(context, operation, reading, language, conditions);
      if (cut) yield { operation, ...cut };
      for (const text of ['Name eq', "substringof('a'"].slice(0, operation === readings[0]?.[0] ? 2 : 1)) {
        const fault = await nonsenseFault(context, operation, reading, language, text);
        if (fault) yield { operation, ...fault };
      }
    }
  },
};
