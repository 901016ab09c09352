import { type HttpHandler, http } from 'msw';
import type { Mock } from './index.ts';

/**
 * Answers everything below `baseUrl + '/api'`, in any letter case, from a mock; other requests are not touched.
 * @example
 * const server = setupServer(...handlers(createMock({ origin: 'https://et.example' })));
 * server.listen();
 * await fetch('https://et.example/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
 */
export function handlers(mock: Pick<Mock, 'baseUrl' | 'fetch'>): HttpHandler[] {
  const address = mock.baseUrl.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
  return [
    http.all(new RegExp(`^${address}/api(?:/|$)`, 'i'), async ({ request }) =>
      endWith(request.signal, await mock.fetch(request)),
    ),
  ];
}

/** MSW keeps a copy of each answer, so a client that goes away in the middle of a stream is known by its signal alone. */
function endWith(signal: AbortSignal, response: Response): Response {
  return new Response(response.body?.pipeThrough(new TransformStream(), { signal }) ?? null, response);
}
