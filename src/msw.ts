import { type HttpHandler, http } from 'msw';
import { UsageError } from './contract/usage-error.ts';
import { isBroken } from './fake/http/response.ts';
import type { Adapter, Mock } from './index.ts';
import { apiAddresses } from './runners/api-address.ts';

/**
 * Answers everything below `baseUrl + '/api'`, in any letter case, from a mock; other requests are not touched. The handlers
 * of a server's default world answer the addresses of its other worlds, too. They are for `setupServer` in Node and for
 * `setupWorker` in a browser.
 * @throws UsageError when MSW needs a newer Node
 * @example
 * const server = setupServer(...handlers(createMock({ server: { origin: 'https://et.example' } })));
 * server.listen();
 * await fetch('https://et.example/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
 */
export function handlers(mock: Respondent): HttpHandler[] {
  checkMsw();
  return [
    http.all(apiAddresses(mock.baseUrl), async ({ request }) =>
      endWith(request.signal, await mock.adapter.respond(request)),
    ),
  ];
}

/** As much of a mock as answers requests. */
type Respondent = Pick<Mock, 'baseUrl'> & { readonly adapter: Pick<Adapter, 'respond'> };

/** MSW keeps a copy of each response, so a client that goes away in the middle of a stream is known by its signal alone. */
function endWith(signal: AbortSignal, response: Response): Response {
  // MSW makes a failed connection of an error. One more stream in between would ask ahead, and come to the break of a
  // body before anything of it was read.
  if (response.type === 'error' || isBroken(response)) return response;
  return new Response(response.body?.pipeThrough(new TransformStream(), { signal }) ?? null, response);
}

/** What there is of Node, in Node. */
interface Platform {
  readonly versions?: { readonly node?: string };
  getBuiltinModule?(name: 'node:module'): typeof import('node:module');
}

/**
 * Rejects MSW 3 where Node is too old for it: it would load, and fail with the first connection.
 * @throws UsageError that says what to do
 */
function checkMsw(): void {
  if ('withResolvers' in Promise) return;
  const platform = (globalThis as { process?: Platform }).process;
  const node = platform?.versions?.node;
  const require = platform?.getBuiltinModule?.('node:module').createRequire(import.meta.url);
  if (node === undefined || require === undefined) return;
  const { version } = require('msw/package.json') as { version: string };
  if (Number.parseInt(version, 10) < 3) return;
  throw new UsageError(
    `Failed to make handlers: MSW ${version} needs Node 22.12 or newer, and this is Node ${node}; update Node, or install msw@2.`,
  );
}
