import { HttpHandler } from 'msw';
import { checkNames } from './contract/known-names.ts';
import { UsageError } from './contract/usage-error.ts';
import { isBroken } from './fake/http/response.ts';
import type { Adapter, Mock } from './index.ts';
import { mockAddresses } from './runners/mock-addresses.ts';

/** How a mock stands beside other handlers. */
export interface HandlerOptions {
  /**
   * What becomes of a request to the mock's origin for which it has nothing: `pass` (when absent) leaves it to other handlers and
   * to MSW, as the program under test may have its own pages there; `refuse` answers 404, as over a socket.
   */
  readonly unknown?: 'pass' | 'refuse' | undefined;
}

/**
 * Answers from a mock what it has at its origin: the service below `baseUrl`, in any letter case, with the addresses of OAuth where
 * users are told apart; commands below `/_mock`; and routes that `mock.use('unhandled', …)` answers. The handlers of a
 * server's default world answer for its other worlds, too. They are for `setupServer` in Node and for `setupWorker` in a browser.
 * @throws UsageError when MSW needs a newer Node, or an option cannot be used
 * @example
 * const server = setupServer(...handlers(createMock({ server: { origin: 'https://et.example' } })));
 * server.listen();
 * await fetch('https://et.example/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
 */
export function handlers(mock: Respondent, options: HandlerOptions = {}): HttpHandler[] {
  checkMsw();
  const { adapter } = mock;
  const answer = isRefusing(options)
    ? (request: Request) => adapter.respond(request)
    : (request: Request) => adapter.respondIfKnown(request);
  return [
    new AnsweringHandler(/./, mockAddresses(mock.baseUrl), async ({ request }) => {
      const response = await answer(request);
      return response && endWith(request.signal, response);
    }),
  ];
}

/** As much of a mock as answers requests. */
type Respondent = Pick<Mock, 'baseUrl'> & { readonly adapter: Pick<Adapter, 'respond' | 'respondIfKnown'> };

/** A request that it does not answer is none of its own: MSW is to say of it, if nobody else answers, that it is unhandled. */
class AnsweringHandler extends HttpHandler {
  override async run(asked: Parameters<HttpHandler['run']>[0]): ReturnType<HttpHandler['run']> {
    const result = await super.run(asked);
    return result?.response ? result : null;
  }
}

function isRefusing(options: HandlerOptions): boolean {
  checkNames('Failed to create handlers', options, { unknown: true });
  const { unknown = 'pass' } = options;
  if (unknown === 'pass' || unknown === 'refuse') return unknown === 'refuse';
  throw new UsageError(
    `Failed to create handlers: unknown is 'pass' or 'refuse', got ${JSON.stringify(unknown)}.`,
  );
}

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
    `Failed to create handlers: MSW ${version} needs Node 22.12 or newer, and this is Node ${node}; update Node, or install msw@2.`,
  );
}
