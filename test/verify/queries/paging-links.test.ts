import { describe, expect, it } from 'vitest';
import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { totalFinding } from '../../../src/verify/queries/paging.ts';
import { pagingLinkFinding } from '../../../src/verify/queries/paging-links.ts';
import { exchangeOf } from '../exchange.ts';

const all = Object.keys(operationFacts) as OperationId[];
const linked = all.find((id) => operationFacts[id].collection?.links) as OperationId;
const linkless = all.find((id) => operationFacts[id].collection?.links === false) as OperationId;
const link = (Rel: string, skip: number, top: number) => ({
  Rel,
  Href: `http://localhost/api/things?$skip=${skip}&$top=${top}`,
});

/** What is said of a page of ten items of which five are asked for, and from which one on. */
const said = (skip: number, Links: unknown, body: object = { Total: 10 }, top = 5) =>
  pagingLinkFinding(exchangeOf(linked, { ...body, Links }), skip, top)?.message.replace(
    `${linked} prints `,
    '',
  );

describe('the links of a page', () => {
  it('lead to the next page and to the last one', () => {
    expect(said(0, [link('next', 5, 5), link('last', 5, 5)])).toBeUndefined();
    expect(said(5, [link('last', 5, 5)])).toBeUndefined();
    expect(said(5, [])).toBeUndefined();
    expect(said(0, [{ Rel: 'NEXT', Href: '?$skip=5&$top=5' }])).toBeUndefined();
  });

  it('lead on where there is more, and only there', () => {
    expect(said(0, [])).toBe('no link next, although there are 10 items.');
    expect(said(4, undefined)).toBe('no link next, although there are 10 items.');
    expect(said(5, [link('next', 10, 5)])).toBe('a link next on the last page of 10 items.');
    expect(said(0, [link('next', 1, 5)], { Total: 1 })).toBe('a link next on the last page of 1 item.');
  });

  it('lead to what comes next, of the same length', () => {
    const wrong = (href: string) => `a link next to ${href}, where $skip=5 and $top=5 are next.`;
    for (const Href of ['?$skip=4&$top=5', '?$skip=5&$top=4', '?$top=5', 'http://['])
      expect(said(0, [{ Rel: 'next', Href }])).toBe(wrong(Href));
    expect(said(0, [{ Rel: 'next' }])).toBe(wrong('undefined'));
    expect(said(0, [link('next', 5, 5)], {})).toBeUndefined();
  });

  it('lead to a last page that has something, and nothing behind it', () => {
    const last = (skip: number, top: number, total = 10, asked = 5) =>
      said(5, [link('last', skip, top)], { Total: total }, asked)?.replace(/to \S+,/, 'to it,');
    const wrong = 'a link last to it, which is not the last page of 10 items.';
    expect([last(5, 5), last(6, 5), last(9, 5), last(0, 20, 10, 20)]).toEqual(Array(4).fill(undefined));
    expect([last(4, 5), last(10, 5), last(-1, 20, 10, 20), last(5, 6)]).toEqual(Array(4).fill(wrong));
    expect(said(0, [link('last', 0, 5)], { Total: 0 })).toBeUndefined();
    expect(said(0, [{ Rel: 'last', Href: 'http://[' }], { Total: 5 })).toBe(
      'a link last to http://[, which is not the last page of 5 items.',
    );
    expect(said(0, [link('last', 3, 5)], { Total: 0 }, 0)).toBeUndefined();
    expect(said(5, [link('last', 3, 5)], {})).toBeUndefined();
  });

  it('are where the document has them, and where there is a page', () => {
    const page = { Total: 10, Links: [] };
    expect(pagingLinkFinding(exchangeOf(linkless, page), 0, 5)).toBeUndefined();
    expect(pagingLinkFinding(exchangeOf(linked, page, {}, 404), 0, 5)).toBeUndefined();
    const exchange = exchangeOf(linked, page);
    expect(pagingLinkFinding(exchange, 0, 5)).toMatchObject({ where: '/body/Links', exchanges: [exchange] });
  });
});

describe('the Total of a page', () => {
  const total = (Total: unknown, skip: number) =>
    totalFinding(exchangeOf('searchProjects', { Total, Items: [{}, {}] }), skip);

  it('is of no fewer items than were seen', () => {
    for (const [count, skip] of [
      [2, 0],
      [5, 3],
      [9, 0],
      [undefined, 3],
    ])
      expect(total(count, skip ?? 0)).toBeUndefined();
    expect(total(1, 0)).toMatchObject({
      message: 'searchProjects says Total 1 where there are at least 2 items.',
      where: '/body/Total',
    });
    expect(total(4, 3)?.message).toBe('searchProjects says Total 4 where there are at least 5 items.');
    expect(total('9', 0)?.message).toBe('searchProjects says Total 9 where there are at least 2 items.');
  });
});
