import { reasonOfFailedFetch, serverUrl } from '../contract/http/server-url.ts';
import { checkNames, type Names } from '../contract/known-names.ts';
import { UsageError } from '../contract/usage-error.ts';
import { type PassedExchange, viaMock } from '../control/journal/passed.ts';
import type { OverriddenRequest, OverrideHandler } from '../control/overrides/override.ts';
import { isFromOtherSite } from '../control/router/other-site.ts';
import { createClock } from '../world/time/clock.ts';
import { keepBody, maxKept, tooLarge } from './keep-body.ts';
import { replaceInStream } from './replace-in-stream.ts';

/** How requests are passed on. */
export interface PassThroughOptions {
  /** Whom they are from there; when absent, what the client sends as its `Authorization` is passed on. */
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Whether requests that may change something are passed on, too: others than GET and HEAD. Not when absent. */
  readonly writes?: boolean | undefined;
  /**
   * Told of each exchange, when its response has been passed back as a whole. Nobody waits for it; bodies of more than 1 MiB are not kept.
   */
  readonly onExchange?: ((exchange: PassedExchange) => void) | undefined;
  /** What asks the server; the global `fetch` when absent. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

const optionNames: Names<PassThroughOptions> = {
  credentials: true,
  writes: true,
  onExchange: true,
  fetch: true,
};

/** What a server says of itself, and what is said here instead. */
const ownHeaders = /^(access-control-.*|strict-transport-security|content-length|alt-svc)$/;
/** What is between a client and the mock: where that runs, and in which of its worlds. */
const internalHeaders = /^(host|origin|referer|sec-fetch-.*|x-mock-.*|content-length)$/;

/**
 * Passes requests on to another server and its responses back: addresses of that server in them become those of the mock, and `Via`
 * says where they come from. For `mock.use`, and for the option `world.overrides`.
 *
 * Requests that pages of other sites send are refused by 403, so that nobody acts with your credentials, and so are those that
 * may change something, unless `writes` says that they may. 502 says that the server cannot be reached.
 * @param url the address of the server, with its application path
 * @throws UsageError when it is no address
 * @example
 * const mock = createMock({ world: { overrides: { unhandled: passThrough('https://et.example.org/EnterpriseTester') } } });
 */
export function passThrough(url: string, options: PassThroughOptions = {}): OverrideHandler {
  const server = checkUrl(url);
  checkNames('Failed to pass requests on', options, optionNames);
  const { credentials, writes = false, onExchange, fetch: customFetch = fetch } = options;
  const authorization =
    credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  return async (asked) => {
    const refusal = refusalOf(asked.request, writes);
    if (refusal !== undefined) return { status: 403, body: { Message: refusal } };
    const headers = passed(asked.request.headers, internalHeaders);
    if (authorization !== undefined) headers.set('Authorization', authorization);
    try {
      const begun = now();
      const sent = onExchange && (await sentIn(asked.request));
      // Loaded with the first request that is passed on: most servers pass on none.
      const { proxy } = await import('hono/proxy');
      const url = addressOf(asked, server);
      const response = await proxy(url, {
        raw: new Request(asked.request, { headers }),
        redirect: 'manual',
        customFetch,
      });
      const { method } = asked.request;
      const watched =
        onExchange && method !== 'HEAD'
          ? keepBody(response, (bytes, flaw) =>
              onExchange({
                method,
                url,
                headers: Object.fromEntries(headers),
                sent: sent?.bytes && { type: sent.type, bytes: sent.bytes },
                response: { status: response.status, headers: Object.fromEntries(response.headers), bytes },
                elapsed: now() - begun,
                flaw: flaw ?? sent?.flaw,
                showDifferences: asked.showDifferences ?? (() => {}),
              }),
            )
          : response;
      return translated(watched, server, asked.base);
    } catch (error) {
      return { status: 502, body: { Message: `Failed to reach ${server}: ${reasonOfFailedFetch(error)}.` } };
    }
  };
}

/** Real time: how long a server takes has nothing to do with the clock of a world. */
const { now } = createClock();

/** What a request brings, where it may bring something. */
async function sentIn(request: Request) {
  if (!request.body) return undefined;
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  if (bytes.length > maxKept) return { type: '', flaw: tooLarge };
  return { type: request.headers.get('Content-Type') ?? '', bytes };
}

/** @throws Error when the address is not below that of the server */
function addressOf({ target }: OverriddenRequest, server: string): string {
  const { href } = new URL(server + target);
  if (href === server || (/^[/?]/.test(href.slice(server.length)) && href.startsWith(server))) return href;
  throw new Error(`${target} leads out of it`);
}

function refusalOf({ method, url, headers }: Request, writes: boolean): string | undefined {
  const header = (name: string) => headers.get(name) ?? undefined;
  if (isFromOtherSite(new URL(url), { header }))
    return 'The request is for another server, and comes from a page of another site: it is not forwarded.';
  if (writes || method === 'GET' || method === 'HEAD') return undefined;
  return `${method} may change the real server: it is not forwarded without --proxy-writes (in TypeScript, the option writes).`;
}

function passed(headers: Headers, except: RegExp): Headers {
  return new Headers([...headers].filter(([name]) => !except.test(name)));
}

function translated(response: Response, server: string, base: string): Response {
  const { status, statusText, body } = response;
  const headers = passed(response.headers, ownHeaders);
  headers.append('Via', viaMock);
  const location = headers.get('Location');
  if (location !== null) headers.set('Location', location.replace(server, base));
  if (!body) return new Response(body, { status, statusText, headers });
  headers.set('Transfer-Encoding', 'chunked');
  const isText = /^(text\/|application\/([\w.+-]*\+)?json\b)/i.test(headers.get('Content-Type') ?? '');
  const content = isText ? replaceInStream(body, server, base) : body;
  return new Response(content, { status, statusText, headers });
}

function checkUrl(url: string): string {
  const server = serverUrl(url);
  if (server !== undefined) return server;
  throw new UsageError(
    'Failed to pass requests on: name the address of a server, such as https://et.example.org/EnterpriseTester.',
  );
}
