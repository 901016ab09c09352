import type { FaultyServer } from '../faulty-server.ts';
import { alter, at, type Json, option, rewritten, swap } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['kinds'] } as const;
const changed = { mode: 'sandbox', caughtBy: ['searched'] } as const;
const byForm = { mode: 'sandbox', caughtBy: ['forms'] } as const;

/** Alters what a search answers in one format. */
const formatted = (format: string, change: (json: Json) => unknown) =>
  at('search', async (call) => {
    const response = await call.forward();
    const isAsked = call.url.searchParams.get('format') === format && response.status === 200;
    return isAsked ? rewritten(response, change) : response;
  });

/** Searches over several kinds that differ from the collections of these. */
export const search: readonly FaultyServer[] = [
  {
    name: 'a search for scripts finds incidents',
    ...readOnly,
    sabotage: option('search', 'tql', (text) =>
      text.replace(/^EntityType = Script$/, 'EntityType = Incident'),
    ),
    message: /EntityType = Script does not find .*, which searchScripts lists/,
  },
  {
    name: 'a search for runs finds assignments, too',
    ...readOnly,
    sabotage: option('search', 'tql', (text) =>
      text.replace(/^(EntityType = )(ScriptRun)$/, '$1$2 OR $1ScriptAssignment'),
    ),
    message: /which searchScriptRuns does not list/,
  },
  {
    name: 'a deleted script is still found by a search over several kinds',
    ...changed,
    sabotage: (fetch, mock) => {
      const deleted: Json[] = [];
      const noting = at('deleteScript', async (call) => {
        const script = (await (await call.ask(call.url.pathname)).json()) as Json;
        const response = await call.forward();
        if (response.status < 300) deleted.push({ ...script, EntityType: 'TestScript' });
        return response;
      });
      const finding = alter(['search', 'searchUsingPostMethod'], (page, { url }) => {
        const asked = url.searchParams.get('tql') ?? '';
        page.Items?.push(...deleted.filter(({ Id }) => asked.includes(Id)));
      });
      return finding(noting(fetch, mock), mock);
    },
    message: /search still finds a script that is deleted/,
  },
  {
    name: 'a search by a form does not find new requirements',
    ...changed,
    sabotage: alter('searchUsingPostMethod', (page) => {
      page.Items = page.Items?.filter(({ EntityType }: Json) => EntityType !== 'Requirement');
    }),
    message: /searchUsingPostMethod does not find a requirement that was just made/,
  },
  {
    name: 'a search over several kinds finds a script as it was made, whatever has changed since',
    ...changed,
    sabotage: alter('search', (page, { mock }) => {
      for (const item of page.Items ?? [])
        if (mock.store.Script.get(item.Id)?.Description === 'Changed by a verification')
          item.Description = 'Made to be run';
    }),
    message: /search finds another script than is read after an update \(Description\)/,
  },
  {
    name: 'a search for the values of a picklist finds all of them',
    mode: 'read-only',
    caughtBy: ['options'],
    sabotage: option('searchProjectPicklistValues', 'query', () => undefined),
    message: /which is not part of it/,
  },
  {
    name: 'a search for users knows their user names alone',
    mode: 'read-only',
    caughtBy: ['options'],
    sabotage: alter('searchUsersByPartialName', (page, { url }) => {
      const text = url.searchParams.get('query')?.toLowerCase() ?? '';
      page.Items = page.Items.filter(({ UserName }: Json) => UserName.toLowerCase().startsWith(text));
    }),
    message: /does not find .*, the FirstName of/,
  },
  {
    name: 'every search index is the first one',
    ...readOnly,
    sabotage: alter('getSearchIndex', (index) => {
      index.IndexName = 'AgileRun';
      index.SupportedTypes = ['AgileRun'];
    }),
    message: /getSearchIndex answers something else for \w+ than getSearchIndexes lists/,
  },
  {
    name: 'a search prints incidents without their Summary',
    ...readOnly,
    sabotage: alter('search', (json) => {
      for (const item of json.Items ?? []) delete item.Summary;
    }),
    message: /prints another Summary/,
  },
  {
    name: 'aggregates count one too many of each group',
    ...readOnly,
    sabotage: alter('search', (json) => {
      for (const group of Object.values<{ Count: number }>(json.Results?.GroupByEntityType ?? {}))
        group.Count++;
    }),
    message: /counts \d+ of \w+, where a query for them has the Total \d+/,
  },
  {
    name: 'aggregates disregard their groups',
    ...readOnly,
    sabotage: option('search', 'tql', (text) => text.replace(/^GROUP BY \w+ \{(.*)\}$/, '$1')),
    message: /has no GroupByEntityType in its Results/,
  },
  {
    name: 'a table of results has its rows in another order',
    ...readOnly,
    sabotage: formatted('grid', (json) => json.Items?.reverse() && json),
    message: /format=grid has .* in row 1/,
  },
  {
    name: 'a table of results says another kind',
    ...readOnly,
    sabotage: formatted('grid', (json) => {
      for (const row of json.Items ?? []) row.EntityType = 'requirement';
    }),
    message: /format=grid has the EntityType requirement of/,
  },
  {
    name: 'a tree of results lacks a group',
    ...readOnly,
    sabotage: formatted('extjstree', (json) => void json.Results?.children[0]?.children.pop()),
    message: /format=extjstree lacks the group/,
  },
  {
    name: 'a search by a form finds everything',
    ...byForm,
    sabotage: at('searchUsingPostMethod', (call) => call.ask(`/api/search${call.url.search}`)),
    message: /searchUsingPostMethod with .* answers something else than search/,
  },
  {
    name: 'a search for users by a form finds nobody',
    ...byForm,
    sabotage: alter('searchUsersByPartialNameUsingPostMethod', (page) => {
      page.Items = [];
      page.Total = 0;
    }),
    message: /searchUsersByPartialNameUsingPostMethod with/,
  },
  {
    name: 'a search by a form disregards the page that is asked for',
    ...byForm,
    sabotage: at('searchUsingPostMethod', (call) => {
      const url = new URL(call.url);
      url.search = '';
      return call.forward({ url });
    }),
    message: /one on a page/,
  },
  {
    name: 'a search for values by a form is a 404',
    ...byForm,
    sabotage: swap('searchProjectPicklistValuesUsingPostMethod', 200, 404),
    message: /responds with 404, where searchProjectPicklistValues responds with 200/,
  },
  {
    name: 'groups by status put all requirements into one without a status',
    ...readOnly,
    sabotage: alter('search', ({ Results }) => {
      const groups: Record<string, { Count: number }> = Results?.GroupByStatus ?? {};
      const Count = Object.values(groups).reduce((sum, group) => sum + group.Count, 0);
      if (Results?.GroupByStatus) Results.GroupByStatus = { None: { Count } };
    }),
    message: /GROUP BY Status .* counts 0 with/,
  },
  {
    name: 'a search in one index finds what is in all of them',
    ...readOnly,
    sabotage: option('search', 'indexName', () => undefined),
    message: /in the index \w+, which has/,
  },
];
