import { type Context, Hono } from 'hono';
import { datePlaces, type OperationId, operationFacts } from '../../contract/operations.ts';
import { bodies, queries, texts } from '../../contract/validators.gen.ts';
import { HandlerCall } from '../resource/context.ts';
import type { Handler, Preparation } from '../resource/define.ts';
import { createSerializer, type ExpansionTable, type MemoSerializer } from '../resource/serializer.ts';
import { expansions, handlers, preparations } from '../resources.gen.ts';
import { type BodyLimits, defaultLimits, readBody } from './body.ts';
import { createDecoder } from './decode.ts';
import { decodeExpand } from './decode-expand.ts';
import { HttpError } from './http-error.ts';
import { asScript, callbackOf } from './jsonp.ts';
import type { ObservedRequest, RequestContext, RequestSender, WorldBinding } from './request-context.ts';
import {
  type HandlerResult,
  isIndented,
  type RawResponse,
  toErrorResponse,
  toResponse,
  writeResponse,
} from './response.ts';
import { LazyRouter } from './router.ts';
import { methodsByRoute, routesOf } from './routes.ts';
import { searchedKinds } from './searched-kinds.ts';
import { type Address, checkBasePath, readAddress } from './url.ts';

/** What the fake's HTTP surface can be told. */
export interface AppOptions {
  /** The application path in front of `/api`, such as `/EnterpriseTester`. */
  readonly basePath?: string | undefined;
  /** The largest request body that is JSON or a form, in bytes; 1 MiB when absent. */
  readonly maxBody?: number | undefined;
  /** The largest multipart body, and any other that is not a text, in bytes; 32 MiB when absent. */
  readonly maxUpload?: number | undefined;
  /** Told of an error of the mock itself, which the client only sees as a 500. */
  readonly onInternalError?: ((error: unknown) => void) | undefined;
}

/** The service, for any number of worlds. */
export interface App {
  /** How many bytes of a body are read. */
  readonly limits: BodyLimits;
  /**
   * Takes the address of a request apart.
   * @param mount the path of a proxy below which its client sees the mock
   */
  addressOf(request: Pick<Request, 'url'>, mount?: string): Address;
  /**
   * Answers a request in a world, at once where no body has to be read.
   */
  fetch(
    request: Request,
    binding: WorldBinding,
    address?: Address,
    sender?: RequestSender,
  ): Response | Promise<Response>;
}

interface Bindings extends RequestSender {
  readonly binding: WorldBinding;
  readonly address: Address;
}
type Env = { Bindings: Bindings };

/** The longest address that is read, in characters. */
const maxUrlLength = 16_384;
/** Host names come from clients: that many printers are remembered, then they are made again. */
const maxSerializers = 100;

const decode = createDecoder({
  facts: operationFacts,
  queries,
  bodies,
  texts,
  wrongValue: 403,
  dates: datePlaces,
});

const isTooLong = ({ url }: Request) => url.length > maxUrlLength;

function serializerFor({ world, serializers }: WorldBinding, base: string): MemoSerializer {
  let serializer = serializers.get(base);
  if (!serializer) {
    if (serializers.size >= maxSerializers) serializers.clear();
    serializer = createSerializer(base, world.store, expansions as ExpansionTable);
    serializers.set(base, serializer);
  }
  return serializer;
}

/**
 * Puts worlds behind HTTP: the only place that knows Hono. Routes come from the document; a request is routed, decoded
 * and validated, what is due in the world happens, the handler is called, and its reply is response.
 */
export function createApp(options: AppOptions = {}): App {
  const basePath = checkBasePath(options.basePath ?? '');
  const { maxBody = defaultLimits.maxBody, maxUpload = defaultLimits.maxUpload } = options;
  const limits = { maxBody, maxUpload };
  const getPath = (request: Request, given?: { env?: Bindings }) =>
    (isTooLong(request) ? undefined : given?.env?.address.path) || '/outside';
  const app = new Hono<Env>({ getPath, router: new LazyRouter() });
  const fail = (error: unknown) => toErrorResponse(error, options.onInternalError);

  /** @param prepared the body as it was decoded for a preparation */
  function answer(
    { operation: id, request, path, body: bytes }: RequestContext,
    { binding, address, authorization }: Bindings,
    prepared?: unknown,
  ): RawResponse {
    const { world } = binding;
    try {
      if (authorization instanceof HttpError) throw authorization;
      authorization?.checkAddress(id, path);
      const body =
        prepared ??
        (bytes === undefined
          ? undefined
          : decode.body(id, request.headers.get('content-type') ?? undefined, bytes));
      authorization?.checkBody(id, path, body);
      const facts = operationFacts[id];
      const query = decode.query(id, address.query);
      const callback = callbackOf(query);
      const expand = decodeExpand(query.$expand as string | undefined, id);
      const serializer = serializerFor(binding, address.base);
      const call = new HandlerCall(
        world,
        serializer,
        { facts, address, path, query, body, expand },
        () => searchedKinds(world, serializer, address, authorization),
        authorization && ((entity, record) => authorization.sees(id, entity, record)),
      );
      world.tasks.runDueEffects();
      const handler = handlers[id] as unknown as Handler<OperationId>;
      const work = () =>
        (facts.method === 'GET' ? handler(call) : world.transaction(() => handler(call))) as HandlerResult;
      const reply = authorization ? world.as(authorization.user, work) : work();
      const response = writeResponse(reply, {
        facts,
        serializer,
        request,
        abortController: () => call.abortController,
        indent: isIndented(request, query),
      });
      return asScript(response, callback);
    } catch (error) {
      return fail(error);
    }
  }

  /**
   * Does what takes long for a request, in turns.
   * @returns its body, decoded; undefined when it will be refused, which is left to the answer
   */
  async function prepare(
    { operation: id, request, path, body: bytes }: RequestContext,
    { binding: { world }, authorization }: Bindings,
  ): Promise<unknown> {
    const preparation = preparations[id] as unknown as Preparation<OperationId> | undefined;
    if (!preparation || !bytes || authorization instanceof HttpError) return undefined;
    try {
      authorization?.checkAddress(id, path);
      const body = decode.body(id, request.headers.get('content-type') ?? undefined, bytes);
      await preparation({ world, store: world.store, path, body } as never);
      return body;
    } catch (error) {
      if (error instanceof HttpError) return undefined;
      throw error;
    }
  }

  for (const id of Object.keys(operationFacts) as OperationId[]) {
    const facts = operationFacts[id];
    for (const { route, pathOf } of routesOf(facts)) {
      const contextOf = ({ req, env: { rawHeaders } }: Context<Env>, body?: Uint8Array) => ({
        operation: id,
        request: req.raw,
        rawHeaders,
        path: pathOf(req.param()),
        body,
      });
      const respond = (env: Bindings, context: RequestContext, prepared?: unknown) => {
        const intervention = env.binding.intervene?.(context);
        const usual = () => answer(context, env, prepared);
        const response = intervention ? intervention(usual) : usual();
        return response instanceof Promise
          ? response.then((it) => observed(env.binding, context, it))
          : observed(env.binding, context, response);
      };
      if (facts.body === 'none') {
        app.on(facts.method, route, (context) => respond(context.env, contextOf(context)));
        continue;
      }
      app.on(facts.method, route, (context) =>
        readBody(context.req.raw, limits).then(
          (body) => {
            const { env } = context;
            const asked = contextOf(context, body);
            if (!preparations[id]) return respond(env, asked);
            return prepare(asked, env).then(
              (prepared) => respond(env, asked, prepared),
              (error) => unanswered(context, error, id),
            );
          },
          (error) => unanswered(context, error, id),
        ),
      );
    }
  }

  function unanswered({ env, req }: Context<Env>, error: unknown, operation?: OperationId) {
    const { rawHeaders } = env;
    const context = { operation, request: req.raw, rawHeaders, path: {}, body: undefined };
    return observed(
      env.binding,
      context,
      fail(env.authorization instanceof HttpError ? env.authorization : error),
    );
  }

  // Apart from the operations: two handlers for one route would make Hono wait for responses that are there at once.
  let others: Hono<Env> | undefined;
  function createOthers(): Hono<Env> {
    const app = new Hono<Env>({ getPath, router: new LazyRouter() });
    for (const [route, methods] of methodsByRoute(Object.values(operationFacts))) {
      app.all(route, (context) =>
        unanswered(
          context,
          new HttpError(405, `${context.req.method} is not possible here; ${methods} is.`, {
            Allow: methods,
          }),
        ),
      );
    }
    app.notFound((context) =>
      unanswered(
        context,
        isTooLong(context.req.raw)
          ? new HttpError(
              414,
              `Failed to read the request: its address has more than ${maxUrlLength} characters.`,
            )
          : new HttpError(404, `No resource of the API is at ${new URL(context.req.url).pathname}.`),
      ),
    );
    return app;
  }
  app.notFound(({ req, env }) => {
    others ??= createOthers();
    return others.fetch(req.raw, env);
  });
  app.onError((error) => toResponse(fail(error)));

  const addressOf: App['addressOf'] = ({ url }, mount) => readAddress(url, basePath, mount);
  return {
    limits,
    addressOf,
    fetch(request, binding, address = addressOf(request), { authorization, rawHeaders } = {}) {
      const response = app.fetch(request, { binding, address, authorization, rawHeaders });
      return request.method === 'HEAD' ? Promise.resolve(response).catch(endAgain) : response;
    },
  };
}

/** Hono copies the head of what GET is answered, which is impossible when that is the end of the connection. */
function endAgain(error: unknown): Response {
  if (error instanceof RangeError) return toResponse({ status: 0, content: null });
  throw error;
}

function observed(
  binding: WorldBinding,
  { operation, request, rawHeaders, path, body }: Omit<ObservedRequest, 'response'>,
  response: RawResponse,
): Response {
  const seen = { operation, request, rawHeaders, path, body, response };
  return toResponse(binding.observe?.(seen) ?? response, request.method);
}
