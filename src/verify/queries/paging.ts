import type { CountName } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { counted } from '../../contract/text/counted.ts';
import type { Path } from '../contract/openapi-links.ts';
import type { CollectionReading } from '../discovery/collection-reading.ts';
import { bound, identityIn } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { type Exchange, fieldsOf, itemsOf, whereItemsAre } from '../http/exchange.ts';
import { pagingLinkFinding } from './paging-links.ts';

/** What is wrong with the pages of a collection, compared with the collection as it was read. */
export async function pageFinding(
  context: Context,
  operation: OperationId,
  reading: CollectionReading,
): Promise<RawFinding | undefined> {
  const { client } = context;
  const { path } = reading;
  const identify = identityIn(operation);
  const all = reading.items.map(identify);
  const size = Math.max(1, Math.min(Math.ceil(all.length / 3), reading.limit));
  const counts = operationFacts[operation].query.includes('$inlinecount') ? { $inlinecount: 'allpages' } : {};
  const ask = (query: Record<string, string | number>) => client.send(operation, { path, query });

  const first = await ask({});
  const repeated = firstTwice(itemsOf(first).map(identify));
  if (repeated) return finding(first, `${operation} prints ${repeated} twice in one response.`);
  const plain = itemsOf(first).map(identify);
  const differs = plain.findIndex((id, index) => index < all.length && id !== all[index]);
  if (differs !== -1) {
    return finding(
      first,
      `${operation} answers in another order without $top: item ${differs} is not the same.`,
    );
  }

  const none = await ask({ $top: 0 });
  if (none.response.status === 200 && itemsOf(none).length > 0) {
    return finding(none, `${operation} answers ${counted(itemsOf(none).length, 'item')} to $top=0.`);
  }

  const seen: string[] = [];
  let total: unknown;
  for (let skip = 0; skip < all.length; skip += size) {
    const page = await ask({ ...counts, $skip: skip, $top: size });
    const items = itemsOf(page);
    const wanted = all.slice(skip, skip + size);
    if (items.length > size) {
      return finding(
        page,
        `${operation} answers ${items.length} items to $top=${size}: a page has no more than $top.`,
      );
    }
    const again = items.map(identify).find((id) => seen.includes(id));
    if (again !== undefined) {
      return finding(page, `${operation} has ${again} on two pages: $skip=${skip}&$top=${size} repeats it.`);
    }
    const at = wanted.findIndex((id, index) => id !== items.map(identify)[index]);
    if (at !== -1) {
      const expected = `${wanted[at]} at place ${skip + at}`;
      return finding(
        page,
        `${operation} answers $skip=${skip}&$top=${size} with another page than the whole has there: expected ${expected}, got ${items[at] ? identify(items[at]) : 'nothing'}.`,
      );
    }
    if (items.length > wanted.length && reading.whole) {
      return finding(
        page,
        `${operation} has more items in its pages than in the whole: ${identify(items.at(-1))}.`,
      );
    }
    for (const item of items) seen.push(identify(item));
    total = fieldsOf(page).Total;
    const wrong = countFinding(page, skip, size) ?? pagingLinkFinding(page, skip, size);
    if (wrong) return wrong;
    if (reading.whole && fieldsOf(page).Total !== undefined && fieldsOf(page).Total !== all.length) {
      return finding(
        page,
        `${operation} says Total ${fieldsOf(page).Total} where paging finds ${counted(all.length, 'item')}.`,
        '/body/Total',
      );
    }
  }
  return tailFinding(context, operation, path, total);
}

/** What the end of a collection says about its Total, also when it is too large to be read whole. */
async function tailFinding(
  { client }: Context,
  operation: OperationId,
  path: Path,
  total: unknown,
): Promise<RawFinding | undefined> {
  const { counts = [], links = false } = operationFacts[operation].collection ?? {};
  if (counts.length > 0 || links) {
    const one = await client.send(operation, { path, query: { $top: 1 } });
    const wrong = countFinding(one, 0, 1) ?? pagingLinkFinding(one, 0, 1);
    if (wrong) return wrong;
  }
  if (typeof total !== 'number' || total <= bound) return undefined;
  const last = await client.send(operation, { path, query: { $skip: total - 1, $top: 2 } });
  if (last.response.status !== 200 || itemsOf(last).length === 1) return undefined;
  const found = itemsOf(last).length === 0 ? 'nothing' : 'more than one item';
  return finding(
    last,
    `${operation} says Total ${total}, and $skip=${total - 1} finds ${found}.`,
    '/body/Total',
  );
}

/** What is wrong with the counts of a page: those that its collection prints always, or because they were asked for. */
function countFinding(page: Exchange, skip: number, top: number): RawFinding | undefined {
  const { operation, request } = page;
  const isAsked = request.query.$inlinecount === 'allpages';
  const counts = countsOf(operation, isAsked);
  const printed = fieldsOf(page);
  for (const [name, wanted] of [['Skip', skip] as const, ['Top', top] as const]) {
    if (!counts.includes(name) || printed[name] === wanted) continue;
    const got = printed[name] === undefined ? 'does not say it' : `says ${printed[name]}`;
    const asked = isAsked ? ' with $inlinecount=allpages' : '';
    return finding(page, `${operation} was asked for ${name} ${wanted}${asked} and ${got}.`, `/body/${name}`);
  }
  if (!counts.includes('Total')) return undefined;
  if (printed.Total !== undefined) return totalFinding(page, skip);
  return finding(page, `${operation} says no Total where there are ${atLeast(page, skip)}.`, '/body/Total');
}

const atLeast = (page: Exchange, skip: number) => `at least ${counted(skip + itemsOf(page).length, 'item')}`;

/** What is wrong with the Total of a page that prints one: it is of all items, on other pages, too. */
export function totalFinding(page: Exchange, skip: number): RawFinding | undefined {
  const { Total } = fieldsOf(page);
  const known = skip + itemsOf(page).length;
  if (Total === undefined || (typeof Total === 'number' && Total >= known)) return undefined;
  return finding(
    page,
    `${page.operation} says Total ${Total} where there are ${atLeast(page, skip)}.`,
    '/body/Total',
  );
}

function countsOf(operation: OperationId, isAsked: boolean): readonly CountName[] {
  const { counts = [], inlineCounts = [] } = operationFacts[operation].collection ?? {};
  return isAsked ? [...counts, ...inlineCounts] : counts;
}

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

function finding(exchange: Exchange, message: string, where = whereItemsAre(exchange)): RawFinding {
  return { message, where, exchanges: [exchange] };
}
