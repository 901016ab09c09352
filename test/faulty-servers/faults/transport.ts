import type { FaultyServer, Sabotage } from '../faulty-server.ts';
import { answer, at, type Where } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['responses'] } as const;
const html =
  '<!DOCTYPE html><html><head><title>Runtime Error</title></head><body><h1>Server Error in &#39;/&#39; Application.</h1></body></html>';
const trace = {
  Message: 'An error has occurred.',
  ExceptionMessage: 'Sequence contains no elements',
  ExceptionType: 'System.InvalidOperationException',
  StackTrace:
    '   at System.Linq.Enumerable.First[TSource](IEnumerable`1 source)\r\n   at EnterpriseTester.Api.ProjectWidgets.Get()',
};

const always = (where: Where, make: () => Response) => at(where, async () => make());

/** Every so many answers to an operation are replaced. */
function sometimes(where: Where, every: number, make: () => Response): Sabotage {
  return (fetch, mock) => {
    let count = 0;
    return at(where, async (call) => (++count % every === 0 ? make() : call.forward()))(fetch, mock);
  };
}

/** Servers that do not answer as servers of this kind do. */
export const transport: readonly FaultyServer[] = [
  {
    name: 'one operation never answers',
    ...readOnly,
    timeout: 250,
    sabotage: at(
      'getScriptRun',
      (call) =>
        new Promise((_, reject) => {
          call.signal?.addEventListener('abort', () => reject(call.signal?.reason));
        }),
    ),
    message: /within 250 ms/,
  },
  {
    name: 'one operation answers its headers and never its body',
    ...readOnly,
    timeout: 250,
    sabotage: at('getScript', async (call) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{'));
          call.signal?.addEventListener('abort', () => controller.error(call.signal?.reason));
        },
      });
      return new Response(body, { status: 200, headers: { 'Content-Type': 'application/json' } });
    }),
    message: /within 250 ms/,
  },
  {
    name: 'one operation closes the connection',
    ...readOnly,
    sabotage: at('getExecutionPackage', async () => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
      });
    }),
    message: /UND_ERR_SOCKET|closed/,
  },
  {
    name: 'one operation closes the connection in the middle of the body',
    ...readOnly,
    sabotage: at('getWidgetsForProject', async () => {
      const body = new ReadableStream({
        pull: (controller) => controller.error(new TypeError('terminated')),
      });
      return new Response(body, { status: 200, headers: { 'Content-Type': 'application/json' } });
    }),
    message: /terminated/,
  },
  {
    name: 'the connection is closed on every update of a package',
    mode: 'sandbox',
    caughtBy: ['responses'],
    sabotage: at('updateExecutionPackage', async () => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      });
    }),
    message: /ECONNRESET/,
  },
  {
    name: 'one operation answers an HTML error page',
    ...readOnly,
    caughtBy: ['schemas', 'errors'],
    sabotage: always(
      'getScriptPackage',
      () => new Response(html, { status: 500, headers: { 'Content-Type': 'text/html' } }),
    ),
    message: /500|html/,
  },
  {
    name: 'one operation answers an HTML page with 200',
    ...readOnly,
    caughtBy: ['schemas'],
    sabotage: always(
      'getUser',
      () => new Response(html, { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    ),
    message: /html/,
  },
  {
    name: 'one operation responds with 500 with a stack trace',
    ...readOnly,
    caughtBy: ['schemas', 'errors'],
    sabotage: always('getWidgetsForProject', () => answer(500, trace)),
    message: /500/,
  },
  {
    name: 'every third read of a run is a 500',
    ...readOnly,
    caughtBy: ['schemas', 'errors'],
    sabotage: sometimes('getScriptRun', 3, () => answer(500, { Message: 'Deadlock victim.' })),
    message: /500/,
  },
  {
    name: 'one operation is never there',
    ...readOnly,
    sabotage: always(
      'getExecutionPackage',
      () => new Response(null, { status: 503, headers: { 'Retry-After': '1' } }),
    ),
    message: /could not be exercised.*503/,
  },
  {
    name: 'one operation redirects to a login page',
    ...readOnly,
    caughtBy: ['schemas'],
    sabotage: always(
      'getRequirementPackage',
      () => new Response(null, { status: 302, headers: { Location: '/login?ReturnUrl=%2fapi' } }),
    ),
    message: /302/,
  },
  {
    name: 'one operation is not implemented',
    ...readOnly,
    caughtBy: ['schemas', 'errors'],
    sabotage: always('getStepResult', () => answer(501, { Message: 'Not implemented.' })),
    message: /501/,
  },
  {
    name: 'every path with capitals is redirected to lower case',
    mode: 'read-only',
    caughtBy: ['schemas'],
    sabotage: at('every operation', async (call) => {
      const { origin, pathname, search } = call.url;
      const isLower = pathname === pathname.toLowerCase();
      const Location = origin + pathname.toLowerCase() + search;
      return isLower ? call.forward() : new Response(null, { status: 301, headers: { Location } });
    }),
    message: /It redirects to the same address in lower case \(http:/,
  },
  {
    name: 'an update of a package is not allowed here',
    mode: 'sandbox',
    caughtBy: ['schemas'],
    sabotage: always('updateExecutionPackage', () => answer(405, { Message: 'PUT is not allowed.' })),
    message: /405/,
  },
];
