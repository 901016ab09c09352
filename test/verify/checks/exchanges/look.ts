import type { OperationId } from '../../../../src/contract/operations.ts';
import type { ExchangeCheck, RawFinding } from '../../../../src/verify/engine/check.ts';
import { createClient } from '../../../../src/verify/http/client.ts';
import type { RequestSpec } from '../../../../src/verify/http/request.ts';
import type { Sabotage } from '../../../faulty-servers/faulty-server.ts';
import { answer, at } from '../../../faulty-servers/sabotage.ts';
import { startServer } from '../../../faulty-servers/server.ts';

/** A request, and what stands between it and the fake. */
export interface Look {
  readonly operation: OperationId;
  readonly ask?: RequestSpec;
  readonly sabotage?: Sabotage | undefined;
}

/** What a check says of the response to one request. */
export async function look(check: ExchangeCheck, { operation, ask, sabotage }: Look): Promise<RawFinding[]> {
  const server = startServer({}, sabotage);
  const client = createClient({
    url: server.mock.baseUrl,
    fetch: server.fetch,
    mode: 'full',
    timeout: 2000,
    onExchange() {},
  });
  try {
    return [...check.inspect(await client.send(operation, ask))];
  } finally {
    server.close();
  }
}

/** A server that answers all requests to an operation with one text. */
export const saysAlways = (
  operation: OperationId,
  status: number,
  text: string,
  headers: Record<string, string> = json,
) => at(operation, async () => new Response(text === '' ? null : text, { status, headers }));

/** A server that refuses all requests to an operation. */
export const respondsWithError = (operation: OperationId, status: number, body: unknown) =>
  at(operation, async () => answer(status, body));

const json = { 'Content-Type': 'application/json; charset=utf-8' };

/** Requests to which the fake in its documented world has a response of each kind. */
export const conformingRequests: readonly Look[] = [
  { operation: 'listRootResources' },
  { operation: 'searchProjects' },
  { operation: 'getProject', ask: { path: { id: 'EB06E5D8-F774-4B0F-A95C-A911C13527A9' } } },
  {
    operation: 'getProject',
    ask: {
      path: { id: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9' },
      query: { $expand: 'Priorities,ExecutionPackages' },
    },
  },
  { operation: 'getExecutionPackage', ask: { path: { id: '4bb709c2-e0e7-4af3-9f60-a045016a9610' } } },
  { operation: 'getProject', ask: { path: { id: '00000000-1111-4222-8333-444444444444' } } },
  { operation: 'getProject', ask: { path: { id: 'no-guid' }, query: { $nonsense: 1 } } },
  { operation: 'deleteExecutionPackage', ask: { path: { id: '2d33ee96-7634-4363-891f-d90a15709bb9' } } },
  {
    operation: 'createScriptRunForScriptAssignment',
    ask: { path: { id: 'f6b4fb38-b211-46f7-9a64-2fe3c10c3d59' } },
  },
  {
    operation: 'createScriptRunForScriptAssignment',
    ask: { path: { id: '2264a622-2869-4ef8-8183-a0040106ca9d' }, query: { $expand: 'StepResults' } },
  },
  { operation: 'startProjectDelete', ask: { path: { id: '4bb709c2-e0e7-4af3-9f60-a045016a9610' } } },
  { operation: 'startBackgroundTask', ask: { body: { Type: 'Reindex', Parameters: {} } } },
  {
    operation: 'startBackgroundTask',
    ask: { body: { Type: 'Reindex', Parameters: {}, StreamProgress: true } },
  },
  { operation: 'startBackgroundTask', ask: { body: { Type: 'Nonsense' } } },
];

/** Names a request for the title of a test. */
export const titleOf = ({ operation, ask = {} }: Look) => `${operation} ${JSON.stringify(ask)}`;
