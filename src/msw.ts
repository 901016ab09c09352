import { type HttpHandler, http } from 'msw';
import { isBroken } from './fake/http/response.ts';
import type { Adapter, Mock } from './index.ts';
import { apiAddresses } from './runners/api-address.ts';

/**
 * Answers everything below `baseUrl + '/api'`, in any letter case, from a mock; other requests are not touched. The handlers
 * of a server's default world answer the addresses of its other worlds, too. They are for `setupServer` in Node and for
 * `setupWorker` in a browser.
 * @example
 * const server = setupServer(...handlers(createMock({ server: { origin: 'https://et.example' } })));
 * server.listen();
 * await fetch('https://et.example/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
 */
export function handlers(mock: Respondent): HttpHandler[] {
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
