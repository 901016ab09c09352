import type { FaultyServer } from '../faulty-server.ts';
import { alterErrorResponse, answer, at, swap } from '../sabotage.ts';

const readOnly = { mode: 'read-only' } as const;
const notFound = { ...readOnly, caughtBy: ['not-found'] } as const;
const html =
  '<!DOCTYPE html><html><head><title>Runtime Error</title></head><body><h1>Server Error</h1></body></html>';
const trace =
  'Object reference not set to an instance of an object.\r\n   at EnterpriseTester.Web.Api.ProjectController.Get(String id) in c:\\build\\ProjectController.cs:line 42';

/** Error responses that are not there, or that are not as documented. */
export const errorResponses: readonly FaultyServer[] = [
  {
    name: 'an unknown project is 200 and an empty object',
    ...notFound,
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? answer(200, {}) : response;
    }),
    message: /200/,
  },
  {
    name: 'an unknown script is 200 with the body of the error',
    ...readOnly,
    caughtBy: ['schemas'],
    sabotage: swap('getScript', 404, 200),
    message: /\/body lacks 12 of the 12 properties that are required, such as Id; it has Message/,
  },
  {
    name: 'an unknown package is the first one',
    ...notFound,
    sabotage: at('getExecutionPackage', async (call) => {
      const response = await call.forward();
      const [first] = call.mock.store.ExecutionPackage;
      return response.status === 404 ? call.ask(`/api/executionpackage/${first?.Id}`) : response;
    }),
    message: /200/,
  },
  {
    name: 'an unknown run is 204',
    ...notFound,
    caughtBy: ['not-found', 'schemas'],
    sabotage: swap('getScriptRun', 404, 204),
    message: /204/,
  },
  {
    name: 'the children of an unknown package are an empty list',
    ...notFound,
    sabotage: at('getExecutionPackageChildren', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? answer(200, { Items: [] }) : response;
    }),
    message: /200/,
  },
  {
    name: 'an unknown task is one that is complete',
    ...notFound,
    sabotage: at('getBackgroundTaskStatus', async (call) => {
      const response = await call.forward();
      if (response.status !== 404) return response;
      const at = '2015-06-01T09:00:00Z';
      const Self = call.url.href;
      return answer(200, {
        Complete: true,
        StartedAt: at,
        FinishedAt: at,
        Id: call.path.id,
        Message: null,
        Self,
      });
    }),
    message: /200/,
  },
  {
    name: 'an unknown project is a 500 with a stack trace',
    ...readOnly,
    caughtBy: ['not-found', 'errors', 'schemas'],
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? answer(500, { Message: trace }) : response;
    }),
    message: /500/,
  },
  {
    name: 'an unknown package is an HTML page',
    ...readOnly,
    caughtBy: ['not-found', 'errors', 'schemas'],
    sabotage: at('getExecutionPackage', async (call) => {
      const response = await call.forward();
      if (response.status !== 404) return response;
      return new Response(html, { status: 404, headers: { 'Content-Type': 'text/html' } });
    }),
    message: /html|Message|JSON/i,
  },
  {
    name: 'an unknown user is a 404 without a body',
    ...readOnly,
    caughtBy: ['not-found', 'errors', 'schemas'],
    sabotage: at('getUser', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? new Response(null, { status: 404 }) : response;
    }),
    message: /Message|body|Content-Type/i,
  },
  {
    name: 'the Message of a 404 holds a stack trace',
    ...readOnly,
    caughtBy: ['errors'],
    sabotage: alterErrorResponse('getProject', 404, () => ({ Message: trace })),
    message: /stack/i,
  },
  {
    name: 'a 404 has ExceptionMessage and StackTrace beside the Message',
    ...readOnly,
    caughtBy: ['errors'],
    sabotage: alterErrorResponse('getScript', 404, ({ Message }) => ({
      Message,
      ExceptionType: 'System.InvalidOperationException',
      StackTrace:
        '   at EnterpriseTester.Core.Repository`1.Get(Guid id)\r\n   at lambda_method(Closure , Object )',
    })),
    message: /stack/i,
  },
  {
    name: 'error responses say error instead of Message',
    ...readOnly,
    caughtBy: ['schemas', 'errors'],
    sabotage: alterErrorResponse('every GET', 404, ({ Message }) => ({ error: Message })),
    message: /Message/,
  },
  {
    name: 'a $filter that cannot be read is a 500',
    ...readOnly,
    caughtBy: ['schemas', 'rejections', 'filters', 'generated', 'errors'],
    sabotage: at('searchProjects', async (call) => {
      const response = await call.forward();
      return response.status === 400 ? answer(500, { Message: 'Syntax error at position 3.' }) : response;
    }),
    message: /500/,
  },
  {
    name: 'a $filter that cannot be read finds everything',
    ...readOnly,
    caughtBy: ['rejections', 'filters', 'generated'],
    sabotage: at('searchProjects', async (call) => {
      const response = await call.forward();
      return response.status === 400 ? call.forward({ url: new URL(call.url.pathname, call.url) }) : response;
    }),
    message: /200/,
  },
  {
    name: 'a malformed id is a 500',
    ...readOnly,
    caughtBy: ['schemas', 'not-found', 'generated', 'errors', 'rejections'],
    sabotage: at(['getProject', 'getExecutionPackage', 'getScriptRun', 'getUser'], async (call) => {
      if (/^[0-9a-f-]{36}$/i.test(call.path.id ?? '')) return call.forward();
      return answer(500, { Message: 'Guid should contain 32 digits with 4 dashes.' });
    }),
    message: /500/,
  },
  {
    name: 'ids in upper case are not found',
    ...readOnly,
    caughtBy: ['letter-case', 'examples'],
    sabotage: at('getProject', (call) =>
      /[A-F]/.test(call.path.id ?? '')
        ? Promise.resolve(answer(404, { Message: 'No such project.' }))
        : call.forward(),
    ),
    message: /404|case/i,
  },
  {
    name: 'packages are found by ids in lower case only',
    ...readOnly,
    caughtBy: ['letter-case'],
    sabotage: at(['getExecutionPackage', 'getScriptRun', 'getScriptAssignment'], (call) =>
      /[A-F]/.test(call.path.id ?? '')
        ? Promise.resolve(answer(404, { Message: 'Not found.' }))
        : call.forward(),
    ),
    message: /404|case/i,
  },
  {
    name: 'all requests with an id in upper case are 400',
    ...readOnly,
    caughtBy: ['letter-case', 'examples', 'links'],
    sabotage: at('every GET', (call) =>
      Object.values(call.path).some((id) => /[A-F]/.test(id))
        ? Promise.resolve(answer(400, { Message: 'The id is not valid.' }))
        : call.forward(),
    ),
    message: /400|case/i,
  },
];
