import { type Context, Hono } from 'hono';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { bodies, queries, texts } from '../../contract/validators.gen.ts';
import { HandlerCall } from '../resource/context.ts';
import type { Handler } from '../resource/define.ts';
import { createPrinter, type ExpansionTable, type MemoPrinter } from '../resource/serializer.ts';
import { expansions, handlers } from '../resources.gen.ts';
import { type BodyLimits, defaultLimits, readBody } from './body.ts';
import { createDecoder } from './decode.ts';
import { decodeExpand } from './decode-expand.ts';
import { Refusal } from './http-error.ts';
import type { Observed, Sender, Tenant, Visit } from './request-context.ts';
import { type Answer, isIndented, refusal, toResponse, type Written, write } from './response.ts';
import { methodsByRoute, routesOf } from './routes.ts';
import { type Address, checkBasePath, readAddress } from './url.ts';

/** What the fake's HTTP surface can be told. */
export interface AppOptions {
  /** The application path in front of `/api`, such as `/EnterpriseTester`. */
  readonly basePath?: string | undefined;
  /** The largest request body that is JSON or a form, in bytes; 1 MiB when absent. */
  readonly maxBody?: number | undefined;
  /** The largest multipart body, and any other that is no text, in bytes; 32 MiB when absent. */
  readonly maxUpload?: number | undefined;
  /** Told of a fault of the fake itself, which the client only sees as a 500. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/** The service, for any number of worlds. */
export interface App {
  /** How many bytes of a body are read. */
  readonly limits: BodyLimits;
  /** Takes the address of a request apart. */
  addressOf(request: Pick<Request, 'url'>): Address;
  /**
   * Answers a request in a world, at once where no body has to be read.
   */
  fetch(request: Request, tenant: Tenant, address?: Address, sender?: Sender): Response | Promise<Response>;
}

interface Bindings extends Sender {
  readonly tenant: Tenant;
  readonly address: Address;
}
type Env = { Bindings: Bindings };

/** The longest address that is read, in characters. */
const maxUrlLength = 16_384;
/** Host names come from clients: that many printers are remembered, then they are made again. */
const maxPrinters = 100;

const decode = createDecoder({ facts: operationFacts, queries, bodies, texts, wrongValue: 403 });

const isTooLong = ({ url }: Request) => url.length > maxUrlLength;

function printerFor({ world, printers }: Tenant, base: string): MemoPrinter {
  let printer = printers.get(base);
  if (!printer) {
    if (printers.size >= maxPrinters) printers.clear();
    printer = createPrinter(base, world.store, expansions as ExpansionTable);
    printers.set(base, printer);
  }
  return printer;
}

/**
 * Puts worlds behind HTTP: the only place that knows Hono. Routes come from the document; a request is routed, decoded
 * and validated, what is due in the world happens, the handler is called, and its reply is written.
 */
export function createApp(options: AppOptions = {}): App {
  const basePath = checkBasePath(options.basePath ?? '');
  const { maxBody = defaultLimits.maxBody, maxUpload = defaultLimits.maxUpload } = options;
  const limits = { maxBody, maxUpload };
  const getPath = (request: Request, given?: { env?: Bindings }) =>
    (isTooLong(request) ? undefined : given?.env?.address.path) ?? '/outside';
  const app = new Hono<Env>({ getPath });
  const fail = (error: unknown) => refusal(error, options.onFault);

  function answer(
    { operation: id, request, path, body: bytes }: Visit,
    { tenant, address, admission }: Bindings,
  ): Written {
    const { world } = tenant;
    try {
      if (admission instanceof Refusal) throw admission;
      admission?.checkAddress(id, path);
      const body =
        bytes === undefined
          ? undefined
          : decode.body(id, request.headers.get('content-type') ?? undefined, bytes);
      admission?.checkBody(id, path, body);
      const facts = operationFacts[id];
      const query = decode.query(id, address.query);
      const expand = decodeExpand(query.$expand as string | undefined, facts.prints);
      const printer = printerFor(tenant, address.base);
      const call = new HandlerCall(
        world,
        printer,
        { path, query, body, expand },
        admission && ((entity, record) => admission.sees(id, entity, record)),
      );
      world.tasks.settle();
      const handler = handlers[id] as unknown as Handler<OperationId>;
      const work = () =>
        (facts.method === 'GET' ? handler(call) : world.store.transaction(() => handler(call))) as Answer;
      const reply = admission ? world.as(admission.user, work) : work();
      return write(reply, {
        facts,
        printer,
        request,
        hangUp: () => call.hangUp,
        indent: isIndented(request, query),
      });
    } catch (error) {
      return fail(error);
    }
  }

  for (const id of Object.keys(operationFacts) as OperationId[]) {
    const facts = operationFacts[id];
    for (const { route, pathOf } of routesOf(facts)) {
      const respond = ({ req, env }: Context<Env>, body?: Uint8Array) => {
        const { rawHeaders } = env;
        const visit = { operation: id, request: req.raw, rawHeaders, path: pathOf(req.param()), body };
        const intervention = env.tenant.intervene?.(visit);
        const written = intervention ? intervention(() => answer(visit, env)) : answer(visit, env);
        return written instanceof Promise
          ? written.then((it) => observed(env.tenant, visit, it))
          : observed(env.tenant, visit, written);
      };
      if (facts.body === 'none') app.on(facts.method, route, (context) => respond(context));
      else {
        app.on(facts.method, route, (context) =>
          readBody(context.req.raw, limits).then(
            (body) => respond(context, body),
            (error) => unanswered(context, error, id),
          ),
        );
      }
    }
  }

  function unanswered({ env, req }: Context<Env>, error: unknown, operation?: OperationId) {
    const { rawHeaders } = env;
    const visit = { operation, request: req.raw, rawHeaders, path: {}, body: undefined };
    return observed(env.tenant, visit, fail(env.admission instanceof Refusal ? env.admission : error));
  }

  // Apart from the operations: two handlers for one route would make Hono wait for answers that are there at once.
  const others = new Hono<Env>({ getPath });
  for (const [route, methods] of methodsByRoute(Object.values(operationFacts))) {
    others.all(route, (context) =>
      unanswered(
        context,
        new Refusal(405, `${context.req.method} is not possible here; ${methods} is.`, { Allow: methods }),
      ),
    );
  }
  others.notFound((context) =>
    unanswered(
      context,
      isTooLong(context.req.raw)
        ? new Refusal(
            414,
            `Failed to read the request: its address has more than ${maxUrlLength} characters.`,
          )
        : new Refusal(404, `No resource of the API is at ${new URL(context.req.url).pathname}.`),
    ),
  );
  app.notFound(({ req, env }) => others.fetch(req.raw, env));
  app.onError((error) => toResponse(fail(error)));

  const addressOf = (request: Pick<Request, 'url'>) => readAddress(request.url, basePath);
  return {
    limits,
    addressOf,
    fetch(request, tenant, address = addressOf(request), { admission, rawHeaders } = {}) {
      const response = app.fetch(request, { tenant, address, admission, rawHeaders });
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
  tenant: Tenant,
  { operation, request, rawHeaders, path, body }: Omit<Observed, 'written'>,
  written: Written,
): Response {
  const seen = { operation, request, rawHeaders, path, body, written };
  return toResponse(tenant.observe?.(seen) ?? written);
}
