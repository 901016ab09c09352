import { type Context, Hono } from 'hono';
import { checkNames } from '../../contract/known-names.ts';
import type { OperationFacts } from '../../contract/operations.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { defaultLimits, readBody } from '../../fake/http/body.ts';
import { createDecoder } from '../../fake/http/decode.ts';
import { HttpError } from '../../fake/http/http-error.ts';
import { type ServiceRequest, toRequest } from '../../fake/http/request.ts';
import {
  chunkedHeaders,
  errorResponse,
  type HandlerResult,
  type RawResponse,
  toErrorResponse,
  toRaw,
  toResponse,
  withoutBody,
} from '../../fake/http/response.ts';
import { TaskControlError } from '../tasks/task-control-error.ts';
import type { ControlContext } from './context.ts';
import { controlHandlers } from './handlers.ts';
import { jsonContent } from './large-json.ts';
import { type ControlHandler, type ControlOperationId, controlFacts } from './operations.ts';
import { bodies, queries, texts } from './validators.gen.ts';

/** What a request comes with. */
interface Bindings {
  readonly context: ControlContext;
  /** The path without what names a world. */
  readonly path: string;
}
type Env = { Bindings: Bindings };

const jsonHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
const streamHeaders = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...chunkedHeaders };

const decode = createDecoder<ControlOperationId>({
  facts: controlFacts,
  queries,
  bodies,
  texts,
  wrongValue: 400,
});

/** What is meant for the caller becomes a response; a fault of the mock itself goes on to whoever reports it. */
function fail(error: unknown): Response {
  if (error instanceof HttpError) return toResponse(toErrorResponse(error));
  if (!(error instanceof UsageError)) throw error;
  const isUnknown = error instanceof TaskControlError && error.reason === 'unknown';
  return toResponse(errorResponse(isUnknown ? 404 : 400, error.message));
}

async function answer(id: ControlOperationId, { req, env }: Context<Env>): Promise<Response> {
  const facts = controlFacts[id];
  const { context } = env;
  if (mayAdd(facts)) context.checkRoom();
  const handler = controlHandlers[id] as unknown as ControlHandler<ControlOperationId>;
  const mark = req.raw.url.indexOf('?');
  const call = {
    ...context,
    request: req.raw,
    path: req.param(),
    query: queryOf(id, mark === -1 ? '' : req.raw.url.slice(mark + 1)),
  };
  const bytes =
    facts.body === 'none' ? undefined : await readBody(req.raw, { ...defaultLimits, ...facts.wholeWorld });
  const handle = async () => {
    const type = req.header('content-type');
    const body = bytes && (await decode.largeBody(id, type, bytes, req.raw.signal));
    return (await handler({ ...call, body } as never)) as HandlerResult;
  };
  const { status, body, headers } = await (facts.wholeWorld ? context.transfer.queue(handle) : handle());
  if (facts.method !== 'GET') context.events.publishCommand(id);
  if (body === undefined) return new Response(null, { status });
  const response =
    body instanceof ReadableStream
      ? { status, headers: streamHeaders, content: body }
      : { status, ...writeJson(body, headers) };
  return toResponse(req.raw.method === 'HEAD' ? withoutBody(response) : response);
}

/** Whether a command may add to what stays in memory. */
function mayAdd({ method, addsNothing }: OperationFacts): boolean {
  return method !== 'GET' && method !== 'DELETE' && !addsNothing;
}

/** Commands are refused with what they do not know: it would have no effect. */
function queryOf(id: ControlOperationId, text: string) {
  const known = Object.fromEntries(controlFacts[id].query.map((name) => [name, true]));
  checkNames(`Failed to ${id}`, Object.fromEntries(new URLSearchParams(text)), known);
  return decode.query(id, text);
}

function writeJson(body: unknown, own: HandlerResult['headers']): Pick<RawResponse, 'headers' | 'content'> {
  const content = jsonContent(body);
  const headers = { ...own, ...jsonHeaders };
  return { headers: typeof content === 'string' ? headers : { ...headers, ...chunkedHeaders }, content };
}

function build(): Hono<Env> {
  const app = new Hono<Env>({ getPath: (_, given?: { env?: Bindings }) => given?.env?.path ?? '' });
  for (const id of Object.keys(controlFacts) as ControlOperationId[]) {
    const { method, path } = controlFacts[id];
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => answer(id, context).catch(fail));
  }
  app.notFound(({ req, env }) =>
    fail(
      new HttpError(404, `The control API has no ${req.method} ${env.path}; GET /_mock lists what it has.`),
    ),
  );
  app.onError(fail);
  return app;
}

let app: Hono<Env> | undefined;

/** Answers a request to the control API of a world. It is built when the first one comes. */
export function handleControlRequest(
  request: ServiceRequest,
  context: ControlContext,
  path: string,
): Promise<RawResponse> {
  app ??= build();
  const bindings: Bindings = { context, path };
  return Promise.resolve(app.fetch(toRequest(request), bindings)).then(toRaw);
}
