import type { FaultyServer } from '../faulty-server.ts';
import { alter, option } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['kinds'] } as const;

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
];
