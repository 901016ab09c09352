import { type Context, Hono } from 'hono';
import { type OperationId, operationFacts } from '../contract/operations.ts';
import type { World } from '../world/world.ts';
import { type Address, checkBasePath, readAddress } from './address.ts';
import { HandlerCall } from './call.ts';
import { decodeBody, decodeExpand, decodeQuery } from './decode.ts';
import { Refusal } from './errors.ts';
import { createPrinter, type ExpansionTable, type MemoPrinter } from './printer.ts';
import { type Answer, isIndented, refusal, write } from './reply.ts';
import type { Handler } from './resource.ts';
import { expansions, handlers } from './resources.gen.ts';
import { methodsByRoute, routesOf } from './routes.ts';
import { readBody } from './stream.ts';

/** What the fake's HTTP surface can be told. */
export interface AppOptions {
  /** The application path in front of `/api`, such as `/EnterpriseTester`. */
  readonly basePath?: string | undefined;
  /** The largest request body in bytes; 1 MiB when absent. */
  readonly maxBody?: number | undefined;
  /** Told of a fault of the fake itself, which the client only sees as a 500. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/** The longest address that is read, in characters. */
const longestUrl = 16_384;
/** Host names come from clients: that many printers are remembered, then they are made again. */
const mostPrinters = 100;

/**
 * Puts a world behind HTTP: the only place that knows Hono. Routes come from the document; a request is routed, decoded
 * and validated, what is due in the world happens, the handler is called, and its reply is written.
 */
export function createApp(
  world: World,
  options: AppOptions = {},
): { fetch(request: Request): Response | Promise<Response> } {
  const basePath = checkBasePath(options.basePath ?? '');
  const maxSize = options.maxBody ?? 1_048_576;
  const printers = new Map<string, MemoPrinter>();
  const isTooLong = ({ url }: Request) => url.length > longestUrl;
  const getPath = (request: Request) =>
    (isTooLong(request) ? undefined : addressOf(request).path) ?? '/outside';
  const app = new Hono({ getPath });
  const fail = (error: unknown) => refusal(error, options.onFault);

  let last: { readonly request: Request; readonly address: Address } | undefined;
  function addressOf(request: Request): Address {
    if (last?.request !== request) last = { request, address: readAddress(request.url, basePath) };
    return last.address;
  }

  function printerAt(base: string): MemoPrinter {
    let printer = printers.get(base);
    if (!printer) {
      if (printers.size >= mostPrinters) printers.clear();
      printer = createPrinter(base, world.store, expansions as ExpansionTable);
      printers.set(base, printer);
    }
    return printer;
  }

  function answer(id: OperationId, request: Request, path: Record<string, string>, body: unknown): Response {
    const { base, query: text } = addressOf(request);
    const facts = operationFacts[id];
    const query = decodeQuery(id, text);
    const expand = decodeExpand(query.$expand as string | undefined, facts.prints);
    const printer = printerAt(base);
    const call = new HandlerCall(world, printer, { path, query, body, expand });
    world.tasks.settle();
    const handler = handlers[id] as unknown as Handler<OperationId>;
    const reply = (
      facts.method === 'GET' ? handler(call) : world.store.transaction(() => handler(call))
    ) as Answer;
    return write(reply, {
      doubles: facts.doubles,
      printer,
      request,
      hangUp: () => call.hangUp,
      indent: isIndented(request, query),
    });
  }

  for (const id of Object.keys(operationFacts) as OperationId[]) {
    const facts = operationFacts[id];
    for (const { route, pathOf } of routesOf(facts)) {
      const respond = ({ req }: Context, text?: string) => {
        try {
          const body = text === undefined ? undefined : decodeBody(id, req.header('content-type'), text);
          return answer(id, req.raw, pathOf(req.param()), body);
        } catch (error) {
          return fail(error);
        }
      };
      if (facts.body === 'none') app.on(facts.method, route, (context) => respond(context));
      else {
        app.on(facts.method, route, (context) =>
          readBody(context.req.raw, maxSize).then((text) => respond(context, text), fail),
        );
      }
    }
  }

  // Apart from the operations: two handlers for one route would make Hono wait for answers that are there at once.
  const others = new Hono({ getPath });
  for (const [route, methods] of methodsByRoute(Object.values(operationFacts))) {
    others.all(route, ({ req }) =>
      fail(new Refusal(405, `${req.method} is not possible here; ${methods} is.`, { Allow: methods })),
    );
  }
  others.notFound(({ req }) =>
    fail(
      isTooLong(req.raw)
        ? new Refusal(414, `Failed to read the request: its address has more than ${longestUrl} characters.`)
        : new Refusal(404, `No resource of the API is at ${new URL(req.url).pathname}.`),
    ),
  );
  app.notFound(({ req }) => others.fetch(req.raw));
  app.onError(fail);
  return { fetch: (request) => app.fetch(request) };
}
