import type { Item } from '../../../contract/collections.ts';
import { type EntityName, operationFacts } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import { idOf, usualPageSize } from '../../discovery/collections.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import {
  type Exchange,
  expandedIn,
  fieldsOf,
  isRecord,
  itemsOf,
  recordsIn,
  whereItemsAre,
} from '../../http/exchange.ts';

/** Whether what is expanded as the last one of a list is that, where the list is expanded beside it. */
export const latest: ExchangeCheck = {
  name: 'latest',
  description: 'What is expanded as the last of some records is one of them, and none of them is later.',
  *inspect(exchange) {
    const { operation } = exchange;
    const expanded = expandedIn(exchange);
    const pairs = Object.entries(
      entityVerification[operationFacts[operation].prints as EntityName]?.latest ?? {},
    );
    for (const [name, list] of pairs) {
      if (!expanded.includes(name) || !expanded.includes(list)) continue;
      for (const [where, record] of recordsOf(exchange)) {
        const fault = faultOf(record, name, list);
        if (fault) yield { where: `${where}/${name}`, message: `${operation} ${fault}.`, ...unexplained };
      }
    }
  },
};

/** The record of a response, or those that it lists, and where each is. */
function recordsOf(exchange: Exchange): (readonly [string, Item])[] {
  if (!operationFacts[exchange.operation].collection) return [['/body', fieldsOf(exchange)]];
  const where = whereItemsAre(exchange);
  return itemsOf(exchange).map((item, index) => [`${where}/${index}`, item]);
}

const unexplained: Partial<RawFinding> = { severity: 'violation', discrepancies: [] };

/** What is wrong with the last one, as a predicate of the operation. Its type is judged elsewhere. */
function faultOf(record: Item, name: string, list: string): string | undefined {
  const { [name]: last, [list]: all } = record;
  if (!Array.isArray(all) || all.length === 0) return undefined;
  if (last === null) return `prints no ${name} where there are ${list}`;
  if (!isRecord(last)) return undefined;
  const others = recordsIn(all);
  const own = others.find((it) => idOf(it) === idOf(last));
  // A long list may be cut.
  if (!own && all.length >= usualPageSize) return undefined;
  if (!own) return `expands ${name} to what is not among the ${list}: ${last.Id}`;
  const later = others.find((it) => isLater(it, own));
  return later && `expands ${name} to ${last.Id}, although ${later.Id} of the ${list} is later`;
}

/** Whether each time of a record is after that of another one: no page says which of its times counts. */
function isLater(record: Item, other: Item): boolean {
  const times = Object.keys(record).filter((name) => name.endsWith('At'));
  const pairs = times.map((name) => [instantOf(record[name]), instantOf(other[name])] as const);
  return pairs.length > 0 && pairs.every(([its, others]) => its > others);
}

/** NaN where there is none, which is never later. */
const instantOf = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : Number.NaN);
