import type { CollectionFacts, CountName } from '../../contract/collections.ts';

/** A page of a collection, and how it was asked for. */
export interface PrintedPage {
  readonly skip: number;
  readonly top: number;
  readonly total: number;
  readonly items: readonly unknown[];
  /** Of a collection of nested results, the names that lead to each item. */
  readonly keys?: readonly (readonly string[])[] | undefined;
  /** Whether the request asks for counts. */
  readonly isCounted: boolean;
}

/** The address of a collection as it was asked for. */
export interface CollectionAddress {
  /** Scheme, host and application path. */
  readonly base: string;
  /** What the client wrote below that, up to the query string. */
  readonly sent: string;
  readonly query: string;
}

/**
 * Prints a page in the shape that the document has for its collection: counts, items, Self, Links, in this order.
 * Without a property for them a bare list has no place for counts.
 */
export function collectionBody(
  { levels, property, bare, counts, inlineCounts, self, links }: CollectionFacts,
  page: PrintedPage,
  address: CollectionAddress,
): object {
  const isAround = property !== undefined && (!bare || (page.isCounted && inlineCounts.length > 0));
  if (!isAround) return page.items;
  const printed: Record<string, unknown> = {};
  const isPrinted = (name: CountName) =>
    counts.includes(name) || (page.isCounted && inlineCounts.includes(name));
  if (isPrinted('Skip')) printed.Skip = page.skip;
  if (isPrinted('Top')) printed.Top = page.top;
  if (isPrinted('Total')) printed.Total = page.total;
  printed[property] = levels > 0 ? nest(page) : page.items;
  if (self) printed.Self = addressOf(address, address.query);
  const others = links ? pagingLinks(page, address) : [];
  if (others.length > 0) printed.Links = others;
  return printed;
}

/** What clients send in a query, and what a URI cannot have there. */
const notInUri = /[^\w!$%&'()*+,./:;=?@~-]/gu;

/** As every page prints the Self of a collection: with `/api` twice, and what was asked as it was sent. */
function addressOf({ base, sent }: CollectionAddress, query: string): string {
  const twice = /^\/api\/api\//i.test(sent) ? sent : `/api${sent}`;
  return `${base}${twice}${query === '' ? '' : `?${query.replace(notInUri, encodeURIComponent)}`}`;
}

/** The next page, and the last one, which is a full one: as a page prints them, and none where everything fits. */
function pagingLinks({ skip, top, total }: PrintedPage, address: CollectionAddress): object[] {
  if (top === 0 || skip + top >= total) return [];
  const others = address.query.split('&').filter((part) => part !== '' && !isPaging(part));
  const link = (Rel: string, start: number) => ({
    Href: addressOf(address, [...others, `$skip=${start}`, `$top=${top}`].join('&')),
    Rel,
  });
  return [link('next', skip + top), link('last', total - top)];
}

const isPaging = (part: string) => /^(\$|%24)(skip|top|take)=/i.test(part);

type Branch = { [name: string]: unknown };

/** Without a prototype, because every name is allowed. */
const newBranch = (): Branch => Object.create(null);

/** Items in objects in objects, each where its names lead. */
function nest({ items, keys = [] }: PrintedPage): Branch {
  const root = newBranch();
  for (const [index, item] of items.entries()) {
    const names = [...(keys[index] ?? [])];
    const last = names.pop() ?? String(index);
    let branch = root;
    for (const name of names) {
      const inner = Object.hasOwn(branch, name) ? (branch[name] as Branch) : newBranch();
      branch[name] = inner;
      branch = inner;
    }
    branch[last] = item;
  }
  return root;
}
