import { operationFacts } from '../../contract/operations.ts';
import { acceptanceOf, softened } from '../contract/discrepancies.ts';
import type { RawFinding } from '../engine/check.ts';
import { type Exchange, itemsOf, whereItemsAre } from '../http/exchange.ts';
import { fieldsOfItems } from './collation.ts';
import { nameOf } from './filtering.ts';
import { disorderIn, readOrder } from './ordering.ts';
import { totalFinding } from './paging.ts';
import { readFilter } from './written-filter.ts';

/** What one response says of a query, and the check that asks for the same. */
export interface QueryFinding extends RawFinding {
  readonly check: 'filters' | 'paging';
}

/**
 * What is surely wrong in the response to a query, as far as that response alone shows it: items that were not asked for, another order,
 * a Total of fewer than there are. What is missing in it nobody sees.
 */
export function* queryFindings(exchange: Exchange): Generator<QueryFinding> {
  const { operation, request, response } = exchange;
  if (request.method !== 'GET' || response.status !== 200 || !operationFacts[operation].collection) return;
  const { $filter, $orderby, $skip } = request.query;
  const items = itemsOf(exchange);
  const condition =
    $filter === undefined ? undefined : readFilter($filter, fieldsOfItems(operation, 'filter'));
  const wrong = condition && items.find((it) => condition.holds(it) === false);
  if (wrong)
    yield {
      check: 'filters',
      message: `${operation} answers ${nameOf(wrong)} for $filter=${$filter}, which does not hold for it.`,
      where: whereItemsAre(exchange),
    };
  const keys = $orderby === undefined ? undefined : readOrder($orderby, fieldsOfItems(operation, 'orderby'));
  const disorder = keys && disorderIn(items, keys);
  if (disorder !== undefined)
    yield {
      check: 'paging',
      message: `${operation} answers $orderby=${$orderby} in another order: ${disorder}.`,
      where: whereItemsAre(exchange),
    };
  const skipped = Number($skip ?? 0);
  // Beyond the end there is nothing that says how many there are.
  const isPlace = Number.isSafeInteger(skipped) && items.length > 0;
  const total = isPlace ? totalFinding(exchange, skipped) : undefined;
  if (total) yield { check: 'paging', ...softened(acceptanceOf('paging', { operation })), ...total };
}
