import type { FaultyServer } from '../faulty-server.ts';
import { alter, at, header, swap } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['schemas'] } as const;
const sandbox = { mode: 'sandbox' } as const;
const located = { ...sandbox, caughtBy: ['location', 'schemas'] } as const;

/** Statuses and headers that are not the documented ones. */
export const headers: readonly FaultyServer[] = [
  {
    name: 'no Content-Type',
    ...readOnly,
    sabotage: header('getProject', 'Content-Type', undefined),
    message: /Content-Type|application\/json/,
  },
  {
    name: 'JSON that says it is HTML',
    ...readOnly,
    sabotage: header('searchProjects', 'Content-Type', 'text/html; charset=utf-8'),
    message: /text\/html/,
  },
  {
    name: 'JSON that says it is XML',
    ...readOnly,
    sabotage: header('getScriptRun', 'Content-Type', 'application/xml'),
    message: /application\/xml/,
  },
  {
    name: 'an error response whose Content-Type is text/plain',
    mode: 'read-only',
    caughtBy: ['schemas', 'not-found', 'errors'],
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      if (response.status < 400) return response;
      return new Response(response.body, {
        status: response.status,
        headers: { 'Content-Type': 'text/plain' },
      });
    }),
    message: /text\/plain/,
  },
  {
    name: 'a read that responds with 203',
    ...readOnly,
    sabotage: swap('getProject', 200, 203),
    message: /203/,
  },
  {
    name: 'a collection that responds with 206',
    ...readOnly,
    sabotage: swap('searchProjects', 200, 206),
    message: /206/,
  },
  {
    name: 'an update that responds with 204 and nothing',
    ...sandbox,
    caughtBy: ['schemas'],
    sabotage: swap('updateExecutionPackage', 200, 204),
    message: /204/,
  },
  {
    name: 'an update of a project that responds with 201',
    ...sandbox,
    caughtBy: ['schemas'],
    sabotage: swap('updateProject', 200, 201),
    message: /201/,
  },
  {
    name: 'a new package that responds with 200',
    ...sandbox,
    caughtBy: ['schemas', 'packages'],
    sabotage: swap('createExecutionPackage', 201, 200),
    message: /200/,
  },
  {
    name: 'a deletion of a package that responds with 202',
    ...sandbox,
    caughtBy: ['schemas', 'packages'],
    sabotage: swap('deleteExecutionPackage', 200, 202),
    message: /202/,
  },
  {
    name: 'a started task that responds with 200',
    ...sandbox,
    caughtBy: ['schemas', 'tasks'],
    sabotage: swap('startBackgroundTask', 202, 200),
    message: /200/,
  },
  {
    name: 'a deletion of a package that answers a body',
    ...sandbox,
    caughtBy: ['schemas'],
    shownBy: ['packages'],
    sabotage: at('deleteExecutionPackage', async (call) => {
      const response = await call.forward();
      return response.status === 200 ? Response.json({ Deleted: true }) : response;
    }),
    message: /body|declares none/,
  },
  {
    name: 'a new package without Location',
    ...located,
    sabotage: header('createExecutionPackage', 'Location', undefined),
    message: /Location/i,
  },
  {
    name: 'a new run without Location',
    ...located,
    sabotage: header('createScriptRunForScriptAssignment', 'Location', undefined),
    message: /Location/i,
  },
  {
    name: 'a started task without Location',
    ...located,
    sabotage: header('startBackgroundTask', 'Location', undefined),
    message: /Location/i,
  },
  {
    name: 'a relative Location',
    ...located,
    sabotage: header('createExecutionPackage', 'Location', (_, given) => new URL(given).pathname),
    message: /Location|uri/i,
  },
  {
    name: 'Location of a new package leads to the collection',
    ...located,
    sabotage: header('createExecutionPackage', 'Location', (call) => call.url.href),
    message: /Location/i,
  },
  {
    name: 'Location of a new package leads nowhere',
    ...located,
    sabotage: header('createExecutionPackage', 'Location', (_, given) =>
      given.replace(/[^/]+$/, '11111111-2222-4333-8444-555555555555'),
    ),
    message: /Location/i,
  },
  {
    name: 'Location of a new run names an older run',
    ...located,
    sabotage: header('createScriptRunForScriptAssignment', 'Location', ({ mock }, given) => {
      const [oldest] = mock.store.ScriptRun;
      return given.replace(/[^/]+$/, oldest?.Id ?? '');
    }),
    message: /Location/i,
  },
  {
    name: 'Location of a new script names its package',
    ...located,
    sabotage: header(
      'createScript',
      'Location',
      ({ url, body }) => new URL(`/api/scriptpackage/${body.PackageId}`, url).href,
    ),
    message: /Location/i,
  },
  {
    name: 'Location of a started task names another task',
    ...located,
    sabotage: header('startBackgroundTask', 'Location', (_, given) => given.replace(/.{4}$/, '0000')),
    message: /Location/i,
  },
  {
    name: 'the id of a task is a bare number',
    ...sandbox,
    caughtBy: ['schemas', 'tasks'],
    sabotage: alter(['startBackgroundTask', 'startProjectDelete', 'getBackgroundTaskStatus'], (task) => {
      if (task.Id) task.Id = '4711';
    }),
    message: /4711|pattern/,
  },
];
