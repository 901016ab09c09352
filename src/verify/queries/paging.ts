import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { Path } from '../contract/openapi-links.ts';
import { alwaysCounts, bound, type Item, idOf, type Reading } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { type Exchange, fieldsOf, itemsOf } from '../http/exchange.ts';

/** What is wrong with the pages of a collection, held against the collection as it was read. */
export async function pageFault(
  context: Context,
  operation: OperationId,
  reading: Reading,
): Promise<RawFinding | undefined> {
  const { client } = context;
  const { path } = reading;
  const all = reading.items.map(idOf);
  const size = Math.max(1, Math.ceil(all.length / 3));
  const counts = operationFacts[operation].query.includes('$inlinecount') ? { $inlinecount: 'allpages' } : {};
  const ask = (query: Record<string, string | number>) => client.send(operation, { path, query });

  const first = await ask({});
  const repeated = firstTwice(itemsOf(first));
  if (repeated) return fault(first, `${operation} prints ${repeated} twice in one answer.`);
  const plain = itemsOf(first).map(idOf);
  const differs = plain.findIndex((id, index) => index < all.length && id !== all[index]);
  if (differs !== -1) {
    return fault(
      first,
      `${operation} answers in another order without $top: item ${differs} is not the same.`,
    );
  }

  const none = await ask({ $top: 0 });
  if (none.response.status === 200 && itemsOf(none).length > 0) {
    return fault(none, `${operation} answers ${itemsOf(none).length} items to $top=0.`);
  }

  const seen: string[] = [];
  let total: unknown;
  for (let skip = 0; skip < all.length; skip += size) {
    const page = await ask({ ...counts, $skip: skip, $top: size });
    const items = itemsOf(page);
    const wanted = all.slice(skip, skip + size);
    if (items.length > size) {
      return fault(
        page,
        `${operation} answers ${items.length} items to $top=${size}: a page has no more than $top.`,
      );
    }
    const again = items.map(idOf).find((id) => seen.includes(id));
    if (again !== undefined) {
      return fault(page, `${operation} has ${again} on two pages: $skip=${skip}&$top=${size} repeats it.`);
    }
    const at = wanted.findIndex((id, index) => id !== items.map(idOf)[index]);
    if (at !== -1) {
      const expected = `${wanted[at]} at place ${skip + at}`;
      return fault(
        page,
        `${operation} answers $skip=${skip}&$top=${size} with another page than the whole has there: expected ${expected}, got ${items[at] ? idOf(items[at]) : 'nothing'}.`,
      );
    }
    if (items.length > wanted.length && reading.whole) {
      return fault(
        page,
        `${operation} has more items in its pages than in the whole: ${idOf(items.at(-1))}.`,
      );
    }
    seen.push(...items.map(idOf));
    total = fieldsOf(page).Total;
    const wrong = countFault(page, {
      skip,
      top: size,
      required: 'Total' in counts || '$inlinecount' in counts,
    });
    if (wrong) return wrong;
    if (reading.whole && fieldsOf(page).Total !== undefined && fieldsOf(page).Total !== all.length) {
      return fault(
        page,
        `${operation} says Total ${fieldsOf(page).Total} where paging finds ${all.length} items.`,
        '/body/Total',
      );
    }
  }
  return tailFault(context, operation, path, total);
}

/** What the end of a collection says about its Total, also when it is too large to be read whole. */
async function tailFault(
  { client }: Context,
  operation: OperationId,
  path: Path,
  total: unknown,
): Promise<RawFinding | undefined> {
  if (alwaysCounts(operation)) {
    const wrong = countFault(await client.send(operation, { path, query: { $top: 1 } }), {
      skip: 0,
      top: 1,
      required: true,
    });
    if (wrong) return wrong;
  }
  if (typeof total !== 'number' || total <= bound) return undefined;
  const last = await client.send(operation, { path, query: { $skip: total - 1, $top: 2 } });
  if (last.response.status !== 200 || itemsOf(last).length === 1) return undefined;
  const found = itemsOf(last).length === 0 ? 'nothing' : 'more than one item';
  return fault(
    last,
    `${operation} says Total ${total}, and $skip=${total - 1} finds ${found}.`,
    '/body/Total',
  );
}

interface Cut {
  readonly skip: number;
  readonly top: number;
  readonly required: boolean;
}

function countFault(page: Exchange, { skip, top, required }: Cut): RawFinding | undefined {
  if (!required) return undefined;
  const { operation } = page;
  const printed = fieldsOf(page);
  for (const [name, wanted] of [['Skip', skip] as const, ['Top', top] as const]) {
    if (printed[name] === wanted) continue;
    const got = printed[name] === undefined ? 'does not say it' : `says ${printed[name]}`;
    const asked = page.request.query.$inlinecount ? ' with $inlinecount=allpages' : '';
    return fault(page, `${operation} was asked for ${name} ${wanted}${asked} and ${got}.`, `/body/${name}`);
  }
  const { Total } = printed;
  if (typeof Total === 'number' && Total >= skip + itemsOf(page).length) return undefined;
  const got = Total === undefined ? 'no Total' : `Total ${Total}`;
  return fault(
    page,
    `${operation} says ${got} where there are at least ${skip + itemsOf(page).length} items.`,
    '/body/Total',
  );
}

function firstTwice(items: readonly Item[]): string | undefined {
  const ids = items.map(idOf);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

function fault(exchange: Exchange, message: string, where = '/body/Items'): RawFinding {
  return { message, where, exchanges: [exchange] };
}
