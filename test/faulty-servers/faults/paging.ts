import type { OperationId } from '../../../src/contract/operations.ts';
import type { FaultyServer } from '../faulty-server.ts';
import { alter, asking, type Json, option } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['paging'] } as const;
const projects = 'searchProjects';

const shift = (where: OperationId, name: string, by: number) =>
  option(where, name, (value) => String(Math.max(0, Number(value) + by)));

/** Collections that are cut or ordered in another way than was asked for. */
export const paging: readonly FaultyServer[] = [
  {
    name: '$top is ignored',
    ...readOnly,
    sabotage: option(projects, '$top', () => undefined),
    message: /top/i,
  },
  {
    name: '$skip is ignored',
    ...readOnly,
    sabotage: option(projects, '$skip', () => undefined),
    message: /skip|page/i,
  },
  {
    name: '$skip of TQL collections is ignored',
    ...readOnly,
    sabotage: option('searchExecutionPackages', '$skip', () => undefined),
    message: /skip|page/i,
  },
  {
    name: 'a page begins with the last item of the one before',
    ...readOnly,
    sabotage: shift(projects, '$skip', -1),
    message: /skip|page/i,
  },
  {
    name: 'a page leaves out the item after the one before',
    ...readOnly,
    sabotage: option(projects, '$skip', (value) => String(Number(value) > 0 ? Number(value) + 1 : 0)),
    message: /skip|page/i,
  },
  {
    name: 'a page has one item more than $top',
    ...readOnly,
    sabotage: shift(projects, '$top', 1),
    message: /top|page/i,
  },
  {
    name: 'Total is off by one',
    ...readOnly,
    sabotage: alter(projects, (page) => {
      if ('Total' in page) page.Total += 1;
    }),
    message: /Total|count/,
  },
  {
    name: 'Total of TQL collections is off by one',
    ...readOnly,
    sabotage: alter('searchExecutionPackages', (page) => {
      page.Total -= 1;
    }),
    message: /Total|count/,
  },
  {
    name: 'Total counts the items of the page',
    ...readOnly,
    sabotage: alter(projects, (page) => {
      if ('Total' in page) page.Total = page.Items.length;
    }),
    message: /Total|count/,
  },
  {
    name: '$inlinecount is ignored',
    ...readOnly,
    sabotage: option(projects, '$inlinecount', () => undefined),
    message: /inlinecount|Total/,
  },
  {
    name: 'Skip says 0 on every page',
    ...readOnly,
    sabotage: alter(projects, (page) => {
      if ('Skip' in page) page.Skip = 0;
    }),
    message: /Skip/,
  },
  {
    name: 'Top says another number than was asked for',
    ...readOnly,
    sabotage: alter(projects, (page) => {
      if ('Top' in page) page.Top += 1;
    }),
    message: /Top/,
  },
  {
    name: '$orderby is ignored',
    ...readOnly,
    sabotage: option(projects, '$orderby', () => undefined),
    message: /order/i,
  },
  {
    name: 'desc means asc',
    ...readOnly,
    sabotage: option(projects, '$orderby', (value) => value.replace(/ desc/g, '')),
    message: /order|desc/i,
  },
  {
    name: 'two items of each ordered page are exchanged',
    ...readOnly,
    sabotage: alter(projects, ({ Items }, { url }) => {
      if (url.searchParams.has('$orderby') && Items.length > 2) Items.push(...Items.splice(-2, 1));
    }),
    message: /order/i,
  },
  {
    name: 'the second name in $orderby is ignored',
    ...readOnly,
    sabotage: option(projects, '$orderby', (value) => value.split(',')[0]),
    message: /order/i,
  },
  {
    name: 'pages come in turns forwards and backwards',
    ...readOnly,
    sabotage: asking(projects, (query) => {
      if (query.has('$orderby') || !query.has('$skip')) return;
      query.set('$orderby', Number(query.get('$skip')) % 2 === 0 ? 'Id' : 'Id desc');
    }),
    message: /page|order/i,
  },
  {
    name: '$orderby of runs is ignored',
    ...readOnly,
    sabotage: option('searchScriptRunsForScriptAssignment', '$orderby', () => undefined),
    message: /order/i,
  },
  {
    name: 'an item is on the page twice',
    ...readOnly,
    caughtBy: ['paging', 'filters'],
    sabotage: alter(projects, ({ Items }, { url }) => {
      if (!url.searchParams.has('$top') && Items.length > 1) Items[1] = Items[0];
    }),
  },
  {
    name: 'there is nothing beyond 5 items',
    ...readOnly,
    sabotage: alter(projects, (page: Json, { url }) => {
      const left = Math.max(0, 5 - Number(url.searchParams.get('$skip') ?? 0));
      page.Items = page.Items.slice(0, left);
    }),
    message: /page|Total|count/i,
  },
  {
    name: '$top=0 means everything',
    ...readOnly,
    sabotage: option(projects, '$top', (value) => (value === '0' ? undefined : value)),
    message: /top/i,
  },
  {
    name: 'the link last leads beyond the end',
    ...readOnly,
    sabotage: alter('searchForUsersGroupsAndSpecialUsers', (page: Json) => {
      for (const link of page.Links ?? [])
        if (link.Rel === 'last') link.Href = link.Href.replace(/skip=\d+/, `skip=${page.Total}`);
    }),
    message: /link last to .* which is not the last page/,
  },
];
