import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import type { FaultyServer } from '../faulty-server.ts';
import { answer, at, type Json, option } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['filters'] } as const;

/** A server has one reader of the language, which all its collections have in common. */
const collections = (Object.keys(operationFacts) as OperationId[]).filter((id) =>
  operationFacts[id].query.includes('$filter'),
);

/** Understands one thing in `$filter` as another. */
function misread(
  name: string,
  pattern: RegExp,
  by: string | ((...groups: string[]) => string),
): FaultyServer {
  return {
    name,
    ...readOnly,
    sabotage: option(collections, '$filter', (text) => text.replace(pattern, by as string)),
    message: /\$?filter/i,
  };
}

/** Collections that choose other items than `$filter` says. */
export const filters: readonly FaultyServer[] = [
  {
    name: '$filter of projects is ignored',
    ...readOnly,
    sabotage: option('searchProjects', '$filter', () => undefined),
  },
  {
    name: 'startswith means contains for projects alone',
    ...readOnly,
    sabotage: option('searchProjects', '$filter', (text) =>
      text.replace(/startswith\((\w+),\s*('[^']*')\)/g, 'substringof($2,$1)'),
    ),
    message: /searchProjects answers .*startswith/,
  },
  {
    name: 'not is not heard by the search for groups alone',
    ...readOnly,
    sabotage: option('searchGroups', '$filter', (text) => text.replace(/\bnot\b/g, '')),
    message: /searchGroups .*\bnot\b/,
  },
  {
    name: '$filter of runs is ignored',
    ...readOnly,
    sabotage: option('searchScriptRunsForScriptAssignment', '$filter', () => undefined),
  },
  {
    name: '$filter of the children of packages is ignored',
    mode: 'sandbox',
    caughtBy: ['filters'],
    sabotage: option('getExecutionPackageChildren', '$filter', () => undefined),
  },
  misread('eq of texts means: contains', /(\w+) eq ('[^']*')/g, 'substringof($2,$1)'),
  misread('ne means eq', / ne /g, ' eq '),
  misread('gt means ge', / gt /g, ' ge '),
  misread('ge means gt', / ge /g, ' gt '),
  misread('lt means le', / lt /g, ' le '),
  misread('le means lt', / le /g, ' lt '),
  misread('gt means lt', / gt /g, ' lt '),
  misread('and means or', / and /g, ' or '),
  misread('or means and', / or /g, ' and '),
  misread('not is not heard', /\bnot\b/g, ''),
  misread('startswith means: contains', /startswith\((\w+),\s*('[^']*')\)/g, 'substringof($2,$1)'),
  misread('endswith means: contains', /endswith\((\w+),\s*('[^']*')\)/g, 'substringof($2,$1)'),
  misread('substringof means startswith', /substringof\(('[^']*'),\s*(\w+)\)/g, 'startswith($2,$1)'),
  misread('eq null holds for nothing', /\w+ eq null/g, "Id eq '11111111-2222-4333-8444-555555555555'"),
  misread('true means false', / eq true/g, ' eq false'),
  misread('times are read in another zone', /datetime'([^']+)'/g, (_, text) => {
    const at = new Date(`${text?.replace(/Z$/, '')}Z`).getTime();
    return `datetime'${new Date(at + 13 * 3_600_000).toISOString().replace('Z', '')}'`;
  }),
  misread('parentheses make no difference', /(?<!\w)\(([^()]*)\)/g, '$1'),
  misread('of several conditions only the first counts', / (and|or) .*/g, ''),
  {
    name: '$filter chooses among the items of one page',
    ...readOnly,
    caughtBy: ['filters', 'paging'],
    sabotage: at('searchProjects', async (call) => {
      const query = call.url.searchParams;
      if (!query.has('$filter') || !query.has('$top')) return call.forward();
      const chosen = (await (await call.forward()).json()) as Json;
      const unfiltered = new URL(call.url);
      unfiltered.searchParams.delete('$filter');
      const page = (await (await call.forward({ url: unfiltered })).json()) as Json;
      const all = new URL(call.url);
      for (const name of ['$top', '$skip']) all.searchParams.delete(name);
      const matching = (await (await call.forward({ url: all })).json()) as Json;
      const ids = new Set(matching.Items?.map(({ Id }: Json) => Id));
      return answer(200, { ...chosen, Items: page.Items?.filter(({ Id }: Json) => ids.has(Id)) });
    }),
  },
  {
    name: 'Total counts what $filter leaves out too',
    ...readOnly,
    caughtBy: ['filters', 'paging'],
    sabotage: at('searchProjects', async (call) => {
      const response = await call.forward();
      if (!call.url.searchParams.has('$filter') || response.status !== 200) return response;
      const page = (await response.json()) as Json;
      return answer(200, 'Total' in page ? { ...page, Total: call.mock.store.Project.size } : page);
    }),
    message: /Total|count/,
  },
  {
    name: 'the last item that $filter chooses is missing',
    ...readOnly,
    sabotage: at('searchProjects', async (call) => {
      const response = await call.forward();
      if (!call.url.searchParams.has('$filter') || response.status !== 200) return response;
      const page = (await response.json()) as Json;
      return answer(200, { ...page, Items: page.Items.slice(0, -1) });
    }),
  },
];
