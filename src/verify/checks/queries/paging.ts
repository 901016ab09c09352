import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import {
  confirm,
  identityIn,
  pagedOperations,
  readCollection,
  readFullest,
} from '../../discovery/collections.ts';
import type { Check } from '../../engine/check.ts';
import { eachApart } from '../../engine/parts.ts';
import { orderFindings } from '../../queries/ordering.ts';
import { pageFinding } from '../../queries/paging.ts';

/** Asks for collections whole and in pages, counted and ordered. */
export const paging: Check = {
  name: 'paging',
  description:
    'The pages of a collection are disjoint, complete and in order, and Skip, Top and Total are right.',
  operations: pagedOperations,
  mode: 'read-only',
  effect: 'reads',
  needs: 'collections',
  most: 8000,
  async *run(context) {
    yield* eachApart(pagedOperations.filter(context.isWanted), async function* (operation) {
      const reading = await readFullest(context, operation);
      if (!reading || reading.items.length === 0) {
        for (const name of ['$top', '$skip', '$inlinecount', '$orderby']) {
          context.coverage.markUnreachable(
            operation,
            'option',
            name,
            'no collection with something in it was found',
          );
        }
        return;
      }
      let current = reading;
      const again = async () => {
        current = await readCollection(context, operation, reading.path);
        return current.items.map(identityIn(operation));
      };
      const finding = await confirm(context, () => pageFinding(context, operation, current), again);
      if (finding) yield { operation, ...softened(acceptanceOf('paging', { operation })), ...finding };
      yield* orderFindings(context, operation, reading);
    });
  },
};
