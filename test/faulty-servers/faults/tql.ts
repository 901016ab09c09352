import type { FaultyServer } from '../faulty-server.ts';
import { answer, at, option } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['tql'] } as const;
const where = [
  'searchExecutionPackages',
  'searchScriptPackages',
  'getRequirementPackages',
  'searchScriptAssignments',
  'searchScripts',
  'searchScriptRuns',
] as const;

/** Collections that choose other items than `tql` says. */
export const tql: readonly FaultyServer[] = [
  {
    name: 'tql of script runs is ignored',
    ...readOnly,
    sabotage: option('searchScriptRuns', 'tql', () => undefined),
    message: /tql/i,
  },
  {
    name: 'NOT IN of tql means IN',
    ...readOnly,
    sabotage: option(where, 'tql', (text) => text.replace(/ not in /gi, ' IN ')),
    message: /tql/i,
  },
  {
    name: 'DESC of tql is not heard',
    ...readOnly,
    sabotage: option(where, 'tql', (text) => text.replace(/ desc\b/gi, '')),
    message: /tql|order/i,
  },
  { name: 'tql is ignored', ...readOnly, sabotage: option(where, 'tql', () => undefined), message: /tql/i },
  {
    name: '= of tql means: contains',
    ...readOnly,
    sabotage: option(where, 'tql', (text) => text.replace(/Name ?= ?(?=["'])/g, 'Name ~ ')),
    message: /tql/i,
  },
  {
    name: '!= of tql means =',
    ...readOnly,
    sabotage: option(where, 'tql', (text) => text.replaceAll('!=', '=')),
    message: /tql/i,
  },
  {
    name: 'AND of tql means OR',
    ...readOnly,
    sabotage: option(where, 'tql', (text) => text.replace(/ and /gi, ' OR ')),
    message: /tql/i,
  },
  {
    name: 'ORDER BY of tql is ignored',
    ...readOnly,
    sabotage: option(where, 'tql', (text) => text.replace(/ *order by .*/i, '')),
    message: /tql|order/i,
  },
  {
    name: 'tql that cannot be read is a 500 with a stack trace',
    mode: 'read-only',
    caughtBy: ['schemas', 'tql', 'rejections', 'errors', 'generated'],
    sabotage: at(where, async (call) => {
      const response = await call.forward();
      if (response.status !== 400) return response;
      return answer(500, {
        Message: 'Unexpected token.',
        StackTrace: '   at Catch.Tql.Parser.Parse(String text)',
      });
    }),
    message: /500/,
  },
  {
    name: 'tql that cannot be read finds everything',
    mode: 'read-only',
    caughtBy: ['tql', 'rejections'],
    sabotage: at(where, async (call) => {
      const response = await call.forward();
      const url = new URL(call.url);
      url.searchParams.delete('tql');
      return response.status === 400 ? call.forward({ url }) : response;
    }),
    message: /tql|200/i,
  },
];
