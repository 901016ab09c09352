import type { Sabotage, Stranger } from './liar.ts';
import {
  afterwards,
  all,
  alter,
  alterRefusal,
  answer,
  asking,
  at,
  type Json,
  objects,
  swap,
} from './sabotage.ts';
import { large, shuffled, withFractions, withOddNames, withOtherIds } from './worlds.ts';

const starts = ['startBackgroundTask', 'startProjectDelete', 'startCreateIncidentFromTicket'] as const;
const collections = [
  'searchProjects',
  'searchScriptRunsForScriptAssignment',
  'getExecutionPackageChildren',
] as const;

/** Replaces text in everything that is answered, as it comes. */
function replacing(change: (text: string) => string): Sabotage {
  return at('every operation', async (call) => {
    const response = await call.forward();
    const headers = new Headers(response.headers);
    const location = headers.get('Location');
    if (location) headers.set('Location', change(location));
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    const altering = new TransformStream<Uint8Array, Uint8Array>({
      transform: (part, controller) => controller.enqueue(encoder.encode(change(decoder.decode(part)))),
    });
    return new Response(response.body?.pipeThrough(altering) ?? null, { status: response.status, headers });
  });
}

/** Alters every answer that is not streamed. */
const everything = (change: (json: Json) => unknown): Sabotage =>
  at('every operation', async (call) => {
    const response = await call.forward();
    if (call.body?.StreamProgress) return response;
    const text = await response.text();
    if (text === '') return new Response(null, response);
    const json = JSON.parse(text);
    return new Response(JSON.stringify(change(json) ?? json), {
      status: response.status,
      headers: response.headers,
    });
  });

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

const withHeaders = (names: Record<string, string>): Sabotage =>
  at('every operation', async (call) => {
    const response = await call.forward();
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(names)) headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  });

const forbidden = (where: Parameters<typeof at>[0]): Sabotage =>
  at(where, async () => answer(403, { Message: 'You do not have the permission that this needs.' }));

const unhurried = Array.from({ length: 12 }, (_, index) => ({
  at: index * 5000,
  processed: index,
  total: 11,
  message: null,
})) as never;
const immediate = [{ at: 0, processed: 3, total: 3, message: null }];

/** Servers that are right, each different from the fake in one way. */
export const strangers: readonly Stranger[] = [
  { name: 'the fake itself' },
  { name: 'other ids', mock: () => ({ seed: withOtherIds(7) }) },
  { name: 'records in another order', mock: () => ({ seed: shuffled(3) }) },
  { name: 'names that are awkward in queries', mock: () => ({ seed: withOddNames() }) },
  { name: 'keys in another order', sabotage: everything(backwards) },
  {
    name: 'more fields than are documented',
    sabotage: everything((json) => {
      for (const record of [...objects(json)])
        Object.assign(record, { EntityVersion: 7, Audit: { CreatedOn: null, Tags: [] } });
    }),
  },
  {
    name: 'indented JSON',
    sabotage: at('every GET', async (call) => {
      const response = await call.forward();
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
  { name: 'times with fractions of seconds', mock: () => ({ seed: withFractions() }) },
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
  { name: 'an application path', mock: () => ({ basePath: '/EnterpriseTester' }) },
  { name: 'an empty database', mock: () => ({ seed: 'empty' }) },
  { name: '10,000 projects', mock: () => ({ seed: large(10_000) }), most: 600 },
  {
    name: 'pages of ten when $top is not sent',
    sabotage: asking([...collections, 'searchExecutionPackages', 'searchTickets'], (query) => {
      if (!query.has('$top') && !query.has('$take')) query.set('$top', '10');
    }),
  },
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
    sabotage: alter([...starts, 'getBackgroundTaskStatus'], (task, { body }) => {
      if (body?.StreamProgress || !task.TotalElements) return;
      task.ProgressInPercent = task.ProcessedElements / task.TotalElements;
    }),
  },
  {
    name: 'tasks that take a minute',
    mock: () => ({ schedules: { Reindex: unhurried, DeleteProject: unhurried } }),
  },
  {
    name: 'tasks that are complete at once',
    mock: () => ({ schedules: { Reindex: immediate, DeleteProject: immediate } }),
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
  { name: 'a Content-Type without charset', sabotage: withHeaders({ 'Content-Type': 'application/json' }) },
  {
    name: 'answers that take their time',
    sabotage: at('every operation', async (call) => {
      await new Promise((resolve) => setTimeout(resolve, (call.url.href.length * 7) % 5));
      return call.forward();
    }),
    modes: ['sandbox'],
  },
  {
    name: 'a caller who may not see incidents and scripts',
    sabotage: forbidden(['getIncident', 'getScript', 'getExternalSystemLink']),
  },
  {
    name: 'a caller who may not see runs',
    sabotage: forbidden(['getScriptRun', 'searchScriptRunsForScriptAssignment', 'getStepResult']),
  },
  {
    name: 'a caller who may not write scripts',
    sabotage: forbidden(['createScript', 'createScriptPackage']),
  },
  {
    name: 'a caller who may not change packages',
    sabotage: forbidden(['updateExecutionPackage', 'deleteExecutionPackage']),
  },
  { name: 'a caller who may start no tasks', sabotage: forbidden('startBackgroundTask') },
  {
    name: 'refusals in another language',
    sabotage: all(
      ...[400, 403, 404, 409, 500].map((status) =>
        alterRefusal('every operation', status, () => ({ Message: `Das ist nicht möglich (${status}).` })),
      ),
    ),
  },
  {
    name: 'the switches of a project as they were sent',
    sabotage: at('updateProject', async (call) => {
      const response = await call.forward();
      const { Independent, RequirementNumberReadOnly } = call.body ?? {};
      const changes = Object.fromEntries(
        Object.entries({ Independent, RequirementNumberReadOnly }).filter(
          ([, value]) => typeof value === 'boolean',
        ),
      );
      if (response.status !== 200) return response;
      call.mock.world.store.Project.update(call.path.id?.toLowerCase() ?? '', changes);
      return answer(200, { ...((await response.json()) as Json), ...changes });
    }),
  },
  {
    name: 'more names in Expands',
    sabotage: everything((json) => {
      for (const { Expands, Slug, Stereotype } of objects(json)) {
        if (!Array.isArray(Expands)) continue;
        if (Slug !== undefined) Expands.push('ProjectCategory');
        if (Stereotype !== undefined) Expands.push('ScriptAssignments');
      }
    }),
  },
  {
    name: 'the steps of a new run belong to it',
    sabotage: alter('createScriptRunForScriptAssignment', (run) => {
      for (const result of run.StepResults ?? []) result.RunId = run.Id;
      if (run.StepResults) run.Expands = run.Expands.filter((name: string) => name !== 'StepResults');
    }),
  },
  {
    name: 'a 400 where a task cannot be created',
    sabotage: swap('startBackgroundTask', 500, 400),
  },
  {
    name: 'values that are refused with 400',
    sabotage: at(['createExecutionPackage', 'updateExecutionPackage'], async (call) => {
      const response = await call.forward();
      if (response.status !== 403 || !call.body) return response;
      return typeof call.body.Name === 'number'
        ? new Response(response.body, { status: 400, headers: response.headers })
        : response;
    }),
  },
  {
    name: 'somebody else makes a project now and then',
    sabotage: (fetch, mock) => {
      let count = 0;
      return at('every GET', (call) => {
        const { Project: projects } = mock.world.store;
        const [pattern] = projects;
        if (++count % 40 === 0 && pattern) {
          projects.insert({
            ...pattern,
            Id: mock.world.ids.next(),
            Name: `Made meanwhile ${count}`,
            Slug: `made-${count}`,
          });
        }
        return call.forward();
      })(fetch, mock);
    },
  },
  {
    name: 'somebody else renames packages now and then',
    sabotage: (fetch, mock) => {
      let count = 0;
      return at('every GET', (call) => {
        const [first] = mock.world.store.ExecutionPackage;
        if (++count % 40 === 0 && first)
          mock.world.store.ExecutionPackage.update(first.Id, { Name: `Renamed ${count}` });
        return call.forward();
      })(fetch, mock);
    },
  },
  {
    name: 'somebody else works on runs now and then',
    sabotage: afterwards('getScriptAssignment', ({ mock }) => {
      const [first] = mock.world.store.ScriptRun;
      if (first)
        mock.world.store.ScriptRun.update(first.Id, {
          ActualDuration: `${mock.world.ids.next().slice(0, 1)} minutes`,
        });
    }),
  },
];
