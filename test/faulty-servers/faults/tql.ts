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
const everywhere = [...where, 'searchIncidents', 'searchAgileRuns'] as const;

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
  {
    name: 'tql that names a project chooses everything',
    ...readOnly,
    sabotage: option(everywhere, 'tql', (text) => (/\bProject\b/.test(text) ? undefined : text)),
    message: /tql=Project = '/,
  },
  {
    name: 'tql that names a package finds what is in no such one',
    ...readOnly,
    sabotage: option('searchScripts', 'tql', (text) => text.replace(/^Package = .*/, "Name != ''")),
    message: /tql=Package = '/,
  },
  {
    name: 'tql finds no words in all texts together',
    ...readOnly,
    sabotage: option('searchScripts', 'tql', (text) => text.replace(/^Text ~ .*/, "Name = 'zq'")),
    message: /leaves out .* for tql=Text ~ '/,
  },
  {
    name: 'tql finds any word in all texts together',
    ...readOnly,
    sabotage: option(everywhere, 'tql', (text) => (/\bText\b/.test(text) ? undefined : text)),
    message: /tql=Text ~ '/,
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
