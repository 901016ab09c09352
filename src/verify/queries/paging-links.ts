import { operationFacts } from '../../contract/operations.ts';
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
  const finding = (message: string): RawFinding => ({ message, where: '/body/Links', exchanges: [page] });
  const last = links.find(({ Rel }) => String(Rel).toLowerCase() === 'last');
  const end = last && stretchOf(String(last.Href), page.request.url);
  if (last && top > 0 && typeof Total === 'number' && !(end && isLastOf(Total, end, top)))
    return finding(
      `${operation} prints a link last to ${last.Href}, which is not the last page of ${Total} items.`,
    );
  const next = links.find(({ Rel }) => String(Rel).toLowerCase() === 'next');
  const goesOn = typeof Total === 'number' && skip + top < Total;
  if (!next && goesOn) return finding(`${operation} prints no link next, although there are ${Total} items.`);
  if (!next) return undefined;
  if (typeof Total === 'number' && !goesOn) {
    return finding(`${operation} prints a link next on the last page of ${Total} items.`);
  }
  const found = stretchOf(String(next.Href), page.request.url);
  if (found?.skip === skip + top && found.top === top) return undefined;
  return finding(
    `${operation} prints a link next to ${next.Href}, where $skip=${skip + top} and $top=${top} are next.`,
  );
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
