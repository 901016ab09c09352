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

/** What an address asks for; undefined when it is none. */
function stretchOf(address: string, base: string): { skip: number; top: number } | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { searchParams } = new URL(address, base);
  return { skip: Number(searchParams.get('$skip')), top: Number(searchParams.get('$top')) };
}
