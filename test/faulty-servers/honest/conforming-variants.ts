import { document } from '../../../src/contract/document.ts';
import { operationFacts } from '../../../src/contract/operations.ts';
import type { ConformingVariant, Sabotage } from '../faulty-server.ts';
import { asking, at, everything, type Json, objects, replacing, rewritten, swap } from '../sabotage.ts';
import { large, shuffled, withFractions, withOddNames, withOtherIds, withScripts } from '../worlds.ts';
import { customFields } from './custom-fields.ts';
import { deletions } from './deletions.ts';
import { indexLag } from './index-lag.ts';
import { letterCase } from './letter-case.ts';
import { network } from './network.ts';
import { permissions } from './permissions.ts';
import { vendorQuirks } from './vendor-quirks.ts';

const starts = ['startBackgroundTask', 'startProjectDelete', 'startCreateIncidentFromTicket'] as const;
const collections = [
  'searchProjects',
  'searchScriptRunsForScriptAssignment',
  'getExecutionPackageChildren',
] as const;

const backwards = (json: Json): Json =>
  Array.isArray(json)
    ? json.map(backwards)
    : typeof json === 'object' && json !== null
      ? Object.fromEntries(
          Object.entries(json)
            .reverse()
            .map(([key, value]) => [key, backwards(value)]),
        )
      : json;

/** Properties that have names of their own in them: whatever stands there has a meaning. */
const dictionaries = new Set(
  [...objects(document.components)].flatMap(({ properties = {} }) =>
    Object.entries<Json>(properties).flatMap(([name, it]) =>
      typeof it?.additionalProperties === 'object' ? [name] : [],
    ),
  ),
);

/** All objects of a response that are no dictionaries. */
function* recordsIn(value: Json, name = ''): Generator<Json> {
  // The groups of an aggregated search.
  if (typeof value !== 'object' || value === null || name === 'Results') return;
  if (Array.isArray(value)) for (const inner of value) yield* recordsIn(inner);
  else {
    if (!dictionaries.has(name)) yield value;
    for (const [key, inner] of Object.entries(value)) yield* recordsIn(inner, key);
  }
}

const withHeaders = (names: Record<string, string>): Sabotage =>
  at('every operation', async (call) => {
    const response = await call.forward();
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(names)) headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  });

/** No page is longer than a limit, whatever $top asks for; there are more scripts than that. */
function limitedPages(limit: number, printsAsked: boolean): Pick<ConformingVariant, 'sabotage' | 'mock'> {
  return {
    sabotage: at('every GET', async (call) => {
      const asked = Number(call.url.searchParams.get('$top'));
      if (!(asked > limit)) return call.forward();
      const url = new URL(call.url);
      url.searchParams.set('$top', `${limit}`);
      const response = await call.forward({ url });
      if (!printsAsked) return response;
      return rewritten(response, (page) => {
        if (typeof page.Top === 'number') page.Top = asked;
      });
    }),
    mock: () => ({ world: { seed: withScripts(limit + 10) } }),
  };
}

const unhurried = Array.from({ length: 12 }, (_, index) => ({
  at: index * 5000,
  processed: index,
  total: 11,
  message: null,
})) as never;
const immediate = [{ at: 0, processed: 3, total: 3, message: null }];

/** Servers that are right, each different from the fake in one way. */
export const conformingVariants: readonly ConformingVariant[] = [
  { name: 'the fake itself' },
  { name: 'other ids', mock: () => ({ world: { seed: withOtherIds(7) } }) },
  { name: 'records in another order', mock: () => ({ world: { seed: shuffled(3) } }) },
  { name: 'names that are awkward in queries', mock: () => ({ world: { seed: withOddNames() } }) },
  { name: 'keys in another order', sabotage: everything(backwards) },
  {
    name: 'more fields than are documented',
    sabotage: everything((json) => {
      for (const record of [...recordsIn(json)])
        Object.assign(record, { EntityVersion: 7, Audit: { CreatedOn: null, Tags: [] } });
    }),
  },
  {
    name: 'indented JSON',
    sabotage: at('every GET', async (call) => {
      const response = await call.forward();
      if (!response.headers.get('Content-Type')?.includes('json')) return response;
      return new Response(JSON.stringify(await response.json(), null, 4), {
        status: response.status,
        headers: response.headers,
      });
    }),
  },
  { name: '200 when the deletion of a project is started', sabotage: swap('startProjectDelete', 202, 200) },
  {
    name: 'no Location when a task is started by another request',
    sabotage: at(['startProjectDelete', 'startCreateIncidentFromTicket'], async (call) => {
      const response = await call.forward();
      const headers = new Headers(response.headers);
      headers.delete('Location');
      return new Response(response.body, { status: response.status, headers });
    }),
  },
  { name: 'times with fractions of seconds', mock: () => ({ world: { seed: withFractions() } }) },
  {
    name: 'times with seven digits after the second',
    sabotage: replacing((text) => text.replace(/(T\d\d:\d\d:\d\d)Z"/g, '$1.0000000Z"')),
  },
  {
    name: 'times with an offset',
    sabotage: replacing((text) => text.replace(/(T\d\d:\d\d:\d\d)Z"/g, '$1+00:00"')),
  },
  {
    name: 'addresses with another host and prefix',
    sabotage: replacing((text) =>
      text.replaceAll('http://localhost/api', 'https://et.example.org/EnterpriseTester/api'),
    ),
  },
  { name: 'an application path', mock: () => ({ server: { basePath: '/EnterpriseTester' } }) },
  { name: 'an empty database', mock: () => ({ world: { seed: 'empty' } }) },
  {
    name: '10,000 projects',
    mock: () => ({ world: { seed: large(10_000) } }),
    maxRequests: 40 * Object.keys(operationFacts).length,
  },
  {
    name: 'pages of ten when $top is not sent',
    sabotage: asking([...collections, 'searchExecutionPackages', 'searchTickets'], (query) => {
      if (!query.has('$top') && !query.has('$take')) query.set('$top', '10');
    }),
  },
  ...[5, 10, 50].flatMap((limit): ConformingVariant[] => [
    { name: `pages of at most ${limit}, and Top says so`, ...limitedPages(limit, false) },
    { name: `pages of at most ${limit}, and Top says what was asked for`, ...limitedPages(limit, true) },
  ]),
  {
    name: 'projects in order of their names when no order is asked for',
    sabotage: asking('searchProjects', (query) => {
      if (!query.has('$orderby')) query.set('$orderby', 'Name,Id');
    }),
  },
  {
    name: 'the oldest run first when no order is asked for',
    sabotage: asking('searchScriptRunsForScriptAssignment', (query) => {
      if (!query.has('$orderby')) query.set('$orderby', 'CreatedAt,Id');
    }),
  },
  {
    name: 'streamed elements with Self',
    sabotage: at('startBackgroundTask', async (call) => {
      const response = await call.forward();
      if (!call.body?.StreamProgress || response.status !== 202) return response;
      const Self = response.headers.get('Location');
      const decoder = new TextDecoder();
      const adding = new TransformStream<Uint8Array, Uint8Array>({
        transform(part, controller) {
          const text = decoder.decode(part);
          const changed = text.length > 1 ? `${text.slice(0, -1)},"Self":${JSON.stringify(Self)}}` : text;
          controller.enqueue(new TextEncoder().encode(changed));
        },
      });
      return new Response(response.body?.pipeThrough(adding), { status: 202, headers: response.headers });
    }),
  },
  {
    name: 'a start that moves by a second in the middle of a stream',
    sabotage: at('startBackgroundTask', async (call) => {
      const response = await call.forward();
      if (!call.body?.StreamProgress || response.status !== 202) return response;
      const decoder = new TextDecoder();
      let count = 0;
      const moving = new TransformStream<Uint8Array, Uint8Array>({
        transform(part, controller) {
          const text = decoder.decode(part);
          const later = (_: string, at: string) =>
            `"StartedAt":"${new Date(Date.parse(at) + 1000).toISOString()}"`;
          const changed = count++ === 1 ? text.replace(/"StartedAt":"([^"]+)"/, later) : text;
          controller.enqueue(new TextEncoder().encode(changed));
        },
      });
      return new Response(response.body?.pipeThrough(moving), { status: 202, headers: response.headers });
    }),
  },
  {
    name: 'Location of ticket tasks without /backgroundtask/',
    sabotage: at(['startBackgroundTask', 'startCreateIncidentFromTicket'], async (call) => {
      const response = await call.forward();
      const headers = new Headers(response.headers);
      const location = headers.get('Location');
      if (location && /link/i.test(location))
        headers.set('Location', location.replace('/backgroundtask/', '/'));
      return new Response(response.body, { status: response.status, headers });
    }),
  },
  {
    name: 'progress that is not rounded',
    sabotage: at([...starts, 'getBackgroundTaskStatus'], async (call) => {
      const response = await call.forward();
      if (call.body?.StreamProgress || response.status >= 300) return response;
      return rewritten(response, (task) => {
        if (task.TotalElements) task.ProgressInPercent = task.ProcessedElements / task.TotalElements;
      });
    }),
  },
  {
    name: 'tasks that take a minute',
    mock: () => ({ world: { schedules: { Reindex: unhurried, DeleteProject: unhurried } } }),
  },
  {
    name: 'tasks that are complete at once',
    mock: () => ({ world: { schedules: { Reindex: immediate, DeleteProject: immediate } } }),
  },
  {
    name: 'headers that nobody has asked for',
    sabotage: withHeaders({
      'X-Powered-By': 'ASP.NET',
      'Cache-Control': 'no-cache',
      'Set-Cookie': 'ASP.NET_SessionId=1; HttpOnly',
      Server: 'Microsoft-IIS/10.0',
    }),
  },
  {
    name: 'a Content-Type without charset',
    sabotage: at('every operation', async (call) => {
      const response = await call.forward();
      const headers = new Headers(response.headers);
      const [type] = headers.get('Content-Type')?.split(';') ?? [];
      if (type) headers.set('Content-Type', type);
      return new Response(response.body, { status: response.status, headers });
    }),
  },
  {
    name: 'answers that take their time',
    sabotage: at('every operation', async (call) => {
      await new Promise((resolve) => setTimeout(resolve, (call.url.href.length * 7) % 5));
      return call.forward();
    }),
    modes: ['sandbox'],
  },
  ...deletions,
  ...indexLag,
  ...letterCase,
  ...network,
  ...vendorQuirks,
  ...customFields,
  ...permissions,
];
