import { operationFacts } from '../../contract/operations.ts';
import { counted } from '../../contract/text/counted.ts';
import type { RawFinding } from '../engine/check.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';

interface Link {
  readonly Rel?: unknown;
  readonly Href?: unknown;
}

/** What is wrong with the links of a page to other pages, where the document has such. */
export function pagingLinkFinding(page: Exchange, skip: number, top: number): RawFinding | undefined {
  const { operation } = page;
  const { Links, Total } = fieldsOf(page);
  if (!operationFacts[operation].collection?.links || page.response.status !== 200) return undefined;
  const links: readonly Link[] = Array.isArray(Links) ? Links : [];
  const wrong = problemOfNext(links, page, { skip, top }, Total) ?? problemOfLast(links, page, top, Total);
  if (wrong === undefined) return undefined;
  return { message: `${operation} prints ${wrong}`, where: '/body/Links', exchanges: [page] };
}

const linkTo = (links: readonly Link[], rel: string) =>
  links.find(({ Rel }) => String(Rel).toLowerCase() === rel);

function problemOfNext(
  links: readonly Link[],
  page: Exchange,
  { skip, top }: Stretch,
  total: unknown,
): string | undefined {
  const next = linkTo(links, 'next');
  const goesOn = typeof total === 'number' && skip + top < total;
  if (!next) return goesOn ? `no link next, although there are ${total} items.` : undefined;
  if (typeof total === 'number' && !goesOn)
    return `a link next on the last page of ${counted(total, 'item')}.`;
  const found = stretchOf(String(next.Href), page.request.url);
  if (found?.skip === skip + top && found.top === top) return undefined;
  return `a link next to ${next.Href}, where $skip=${skip + top} and $top=${top} are next.`;
}

function problemOfLast(
  links: readonly Link[],
  page: Exchange,
  top: number,
  total: unknown,
): string | undefined {
  const last = linkTo(links, 'last');
  if (!last || top === 0 || typeof total !== 'number') return undefined;
  const end = stretchOf(String(last.Href), page.request.url);
  if (end && isLastOf(total, end, top)) return undefined;
  return `a link last to ${last.Href}, which is not the last page of ${counted(total, 'item')}.`;
}

/** Whether a stretch is of the size that was asked for, begins where there is something, and ends with it. */
function isLastOf(total: number, { skip, top }: Stretch, asked: number): boolean {
  return top === asked && skip >= 0 && skip < Math.max(total, 1) && skip + top >= total;
}

interface Stretch {
  readonly skip: number;
  readonly top: number;
}

/** What an address asks for; undefined when it is none. */
function stretchOf(address: string, base: string): Stretch | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { searchParams } = new URL(address, base);
  return { skip: Number(searchParams.get('$skip')), top: Number(searchParams.get('$top')) };
}
