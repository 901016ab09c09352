import { operationFacts } from '../../../contract/operations.ts';
import { pagedOperations, readAllFor } from '../../discovery/collections.ts';
import type { Check } from '../../engine/check.ts';
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
import { filtersOn } from '../../queries/odata-conditions.ts';

const operations = pagedOperations.filter((id) => operationFacts[id].query.includes('$filter'));

const language: Language = {
  option: '$filter',
  oneOf: (ids) => ids.map((id) => `Id eq guid'${id}'`).join(' or '),
};

/** Asks with `$filter` for what every operator and function of OData 2 says about the records at hand. */
export const filters: Check = {
  name: 'filters',
  description: 'Every response to $filter is the unfiltered answer with the same filter applied to it.',
  operations,
  mode: 'read-only',
  effect: 'reads',
  needs: 'collections',
  most: 3000,
  async *run(context) {
    const why = 'no collection with something in it was found';
    const readings = await readAllFor(context, operations, '$filter', why);
    const choose = createChoice();
    yield* eachApart(readings, async function* ([operation, reading]) {
      const { items } = filterSampleOf(reading, language);
      const conditions = [...filtersOn(items, fieldsOfItems(operation, 'filter'))];
      for (const condition of choose(conditions, items)) {
        const finding = await chosenFinding(context, operation, reading, language, condition);
        if (finding) yield { operation, ...finding };
      }
      const cut = await cutFinding(context, operation, reading, language, conditions);
      if (cut) yield { operation, ...cut };
      for (const text of ['Name eq', "substringof('a'"].slice(0, operation === readings[0]?.[0] ? 2 : 1)) {
        const finding = await nonsenseFinding(context, operation, reading, language, text);
        if (finding) yield { operation, ...finding };
      }
    });
  },
};
