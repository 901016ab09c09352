import { identity } from '../../../src/identity.ts';
import type { Mode } from '../../../src/verify/http/client.ts';
import type { ConformingVariant, Fetch, Sabotage } from '../faulty-server.ts';
import { answer, at, header, headersOf } from '../sabotage.ts';

/** An error of a connection, as `fetch` throws it. */
const connection = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

const html = '<!DOCTYPE html><html><head><title>Busy</title></head><body>Try again.</body></html>';

/** A page of a front end, whatever the server would have answered. */
const page = (status: number, headers: Record<string, string> = {}) =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html', ...headers } });

/** At every so many requests something happens instead of them, or after them. */
function every(count: number, instead: (forward: () => Promise<Response>) => Promise<Response>): Sabotage {
  return (fetch) => {
    let requests = 0;
    const wrapped: Fetch = (...args) =>
      ++requests % count === 0 ? instead(() => fetch(...args)) : fetch(...args);
    return wrapped;
  };
}

const breaks = (code: string) => async () => {
  throw connection(code);
};

/** The request has its effect, and its response is lost. */
const loses = (code: string) => async (forward: () => Promise<Response>) => {
  await (await forward()).body?.cancel();
  throw connection(code);
};

/** The response ends in the middle. */
const tears = async (forward: () => Promise<Response>) => {
  const response = await forward();
  const body = new ReadableStream({
    pull: (controller) => controller.error(Object.assign(new TypeError('terminated'))),
  });
  return new Response(response.status === 204 ? null : body, {
    status: response.status,
    headers: response.headers,
  });
};

/** The response ends after its first bytes. */
const breaksOff = async (forward: () => Promise<Response>) => {
  const response = await forward();
  const text = await response.text();
  let isBegun = false;
  const body = new ReadableStream({
    pull(controller) {
      if (isBegun) return controller.error(new TypeError('terminated'));
      isBegun = true;
      controller.enqueue(new TextEncoder().encode(text.slice(0, 20)));
    },
  });
  return new Response(text === '' ? null : body, { status: response.status, headers: response.headers });
};

/** All modes are for what is different in each; the others go by their least and their largest. */
const both: readonly Mode[] = ['read-only', 'full'];

const failures: readonly (readonly [string, Sabotage])[] = [
  ['the connection is reset at every 40th request', every(40, breaks('ECONNRESET'))],
  ['the connection is reset after every 40th request', every(40, loses('ECONNRESET'))],
  ['a connection that was kept is closed at every 25th request', every(25, breaks('UND_ERR_SOCKET'))],
  ['a connection cannot be made at every 15th request', every(15, breaks('ECONNREFUSED'))],
  ['the name is not resolved at every 20th request', every(20, breaks('EAI_AGAIN'))],
  ['the name is not known at every 35th request', every(35, breaks('ENOTFOUND'))],
  ['no connection is made in time at every 45th request', every(45, breaks('UND_ERR_CONNECT_TIMEOUT'))],
  ['a response breaks off at every 40th request', every(40, tears)],
  ['a response breaks off after its first bytes at every 30th request', every(30, breaksOff)],
  ['a pipe breaks at every 33rd request', every(33, breaks('EPIPE'))],
  ['every 10th response is a 429', every(10, async () => answer(429, { Message: 'Slowly.' }))],
  ['every 10th response is a 429 as HTML', every(10, async () => page(429))],
  ['every 12th response is a 429 that says when', every(12, async () => page(429, { 'Retry-After': '2' }))],
  ['every 30th response is a 503', every(30, async () => answer(503, { Message: 'Not now.' }))],
  ['every 30th response is a 503 of a front end', every(30, async () => page(503))],
  ['every 30th response is a 503 that says when', every(30, async () => page(503, { 'Retry-After': '5' }))],
  [
    'every 30th response is a 503 with a date',
    every(30, async () =>
      page(503, {
        Date: 'Mon, 04 May 2026 08:00:00 GMT',
        'Retry-After': 'Mon, 04 May 2026 08:00:03 GMT',
      }),
    ),
  ],
  ['every 40th response is a 502', every(40, async () => page(502))],
  [
    'every 40th response is a 502 after its effect',
    every(40, async (forward) => {
      await (await forward()).body?.cancel();
      return page(502);
    }),
  ],
  ['every 50th response is a 504', every(50, async () => page(504))],
  ['every 60th response is a 401', every(60, async () => answer(401, { Message: 'Who are you?' }))],
];

/** A front end that lets nobody through who does not bring its cookie back. */
const cookieTest: Sabotage = (fetch) => {
  const wrapped: Fetch = (input, init) => {
    const { cookie = '' } = headersOf(init);
    return /\btest=1\b/.test(cookie) ? fetch(input, init) : Promise.resolve(redirectedTo(String(input)));
  };
  return wrapped;
};

function redirectedTo(Location: string): Response {
  return new Response(null, { status: 302, headers: { Location, 'Set-Cookie': 'test=1; Path=/; HttpOnly' } });
}

/** A caller with few permissions. */
function caller(name: string, permissions: readonly string[], modes: readonly Mode[]): ConformingVariant {
  return {
    name,
    modes,
    mock: () => ({ identity: identity() }),
    sabotage: (fetch, mock) => {
      mock.accounts.set('joeb', { permissions: [...permissions] });
      const wrapped: Fetch = (input, init) =>
        fetch(input, { ...init, headers: { ...headersOf(init), 'x-mock-user': 'joeb' } });
      return wrapped;
    },
  };
}

/** Servers that are right, behind what is between them and the caller. */
export const network: readonly ConformingVariant[] = [
  ...failures.map(([name, sabotage]) => ({ name, sabotage, modes: both })),
  {
    name: 'a charset of utf8',
    sabotage: header('every operation', 'Content-Type', (_, given) => given.replace('utf-8', 'utf8')),
  },
  {
    name: 'a charset of UTF-8 in quotes',
    sabotage: header('every operation', 'Content-Type', (_, given) => given.replace('utf-8', '"UTF-8"')),
  },
  { name: 'a front end that tests cookies', sabotage: cookieTest },
  {
    name: 'a front end that adds cookies to every response',
    sabotage: at('every operation', async (call) => {
      const response = await call.forward();
      const headers = new Headers(response.headers);
      headers.append('Set-Cookie', `route=${call.url.pathname.length}; Path=/`);
      headers.append('Via', '1.1 proxy.example.org');
      return new Response(response.body, { status: response.status, headers });
    }),
    modes: both,
  },
  caller('a caller without any permission', [], ['read-only']),
  caller('a caller who may see scripts alone', ['TestManagement/ManageScripts/View'], ['read-only']),
  caller('a caller who may see runs alone', ['TestManagement/ManageExecutions/View'], ['read-only']),
  caller(
    'a caller who may see requirements alone',
    ['TestManagement/ManageRequirements/View'],
    ['read-only'],
  ),
  caller('a caller who may see incidents alone', ['TestManagement/ManageIncidents/View'], ['read-only']),
  caller('a caller who may use external links alone', ['Resources/ExternalLinks'], ['read-only']),
  caller('a caller who may administer alone', ['Administration'], ['read-only']),
  caller('a caller who may manage projects alone', ['Project/ManageProjects'], ['read-only']),
  caller('a caller who may manage projects and scripts', ['Project', 'TestManagement/ManageScripts'], both),
  caller('a caller who may do nothing but administer', ['Project', 'TestManagement', 'Resources'], both),
  caller(
    'a caller who may do everything',
    ['Administration', 'Project', 'TestManagement', 'Resources'],
    both,
  ),
];
