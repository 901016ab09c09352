import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { answer, isPrepared, prepare, type Visit } from './answer.ts';
import { arrivedBody, type BodyLimits, defaultLimits, readBody } from './body.ts';
import { HttpError } from './http-error.ts';
import type { ServiceRequest } from './request.ts';
import type {
  Intervention,
  ObservedRequest,
  RequestContext,
  RequestSender,
  WorldBinding,
} from './request-context.ts';
import {
  leftToOthers,
  type MaybePromise,
  type RawResponse,
  toErrorResponse,
  withoutBody,
} from './response.ts';
import { allowedMethods, destinationOf } from './route-table.ts';
import { type Address, checkBasePath, isBelowApi, readAddress } from './url.ts';

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
  /** The path parameters of a request, in lower case; none where no operation answers it. */
  parametersOf(request: Pick<Request, 'url' | 'method'>): Readonly<Record<string, string>>;
  /**
   * Answers a request in a world, at once where no body has to be read.
   */
  answer(
    request: ServiceRequest,
    binding: WorldBinding,
    address: Address,
    sender: RequestSender,
  ): MaybePromise<RawResponse>;
}

/** The longest address that is read, in characters. */
const maxUrlLength = 16_384;

/**
 * Puts worlds behind HTTP. Routes come from the document. Everything is plain data up to the edge: there it becomes a
 * `Response`, or is written to a socket, with the same bytes.
 */
export function createApp(options: AppOptions = {}): App {
  const basePath = checkBasePath(options.basePath ?? '');
  const { maxBody = defaultLimits.maxBody, maxUpload = defaultLimits.maxUpload } = options;
  const { onInternalError } = options;
  const limits = { maxBody, maxUpload };

  const fail = (error: unknown) => toErrorResponse(error, onInternalError);

  /** Why no operation answers a request. */
  function refusalOf({ method, url }: ServiceRequest, path: string | undefined): HttpError {
    if (url.length > maxUrlLength) {
      const length = `its address has more than ${maxUrlLength} characters`;
      return new HttpError(414, `Failed to read the request: ${length}.`);
    }
    const allowed = path === undefined ? undefined : allowedMethods(path);
    if (allowed === undefined)
      return new HttpError(404, `No resource of the API is at ${new URL(url).pathname}.`);
    return new HttpError(405, `${method} is not possible here; ${namedInText(allowed)}.`, { Allow: allowed });
  }

  /** Answers a request that was routed, unless a fault takes the place of the response. */
  function respond(context: RequestContext, visit: Visit, prepared?: unknown): MaybePromise<RawResponse> {
    const usual = () => {
      try {
        return answer(context, visit, prepared);
      } catch (error) {
        return fail(error);
      }
    };
    const response = interventionOf(context, visit)?.(usual) ?? usual();
    return response instanceof Promise
      ? response.then((it) => observed(visit, context, it))
      : observed(visit, context, response);
  }

  /** Answers a request that was routed, at once where its body is there and nothing is to be done before. */
  function respondOnceRead(context: RequestContext, visit: Visit): MaybePromise<RawResponse> {
    if (isPrepared(context.operation)) return respondLater(context, visit);
    if (!hasBody(context.operation)) return respond(context, visit);
    try {
      context.body = arrivedBody(context.request, limits);
    } catch (error) {
      return unanswered(context, visit, error);
    }
    return context.body ? respond(context, visit) : respondLater(context, visit);
  }

  /** Answers a request that was routed, when its body was read and what is to be done before is done. */
  async function respondLater(context: RequestContext, visit: Visit): Promise<RawResponse> {
    let prepared: unknown;
    try {
      if (hasBody(context.operation)) context.body = await readBody(context.request, limits);
      prepared = isPrepared(context.operation) ? await prepare(context, visit) : undefined;
    } catch (error) {
      return unanswered(context, visit, error);
    }
    return respond(context, visit, prepared);
  }

  /** Answers a request that is for no operation: it is refused, unless the owner of the world answers it. */
  function respondElsewhere(
    request: ServiceRequest,
    visit: Visit,
    refusal: HttpError,
  ): MaybePromise<RawResponse> {
    const nowhere = { operation: undefined, request };
    const isElsewhere = refusal.status === 404 && !isBelowApi(visit.address);
    const refuse = (error: unknown) =>
      isElsewhere && visit.leavesUnknown && error === refusal
        ? leftToOthers
        : unanswered(nowhere, visit, error);
    // The API asks who is there; other parts of the application, such as a page to log in, are their owner's.
    if (!isElsewhere && visit.authorization instanceof HttpError) return refuse(refusal);
    const handled = visit.binding.handleOther?.(request, visit.address, () => readBody(request, limits));
    if (!handled) return refuse(refusal);
    const { rawHeaders } = visit;
    return handled.then(
      (response) =>
        response
          ? observed(visit, { ...nowhere, rawHeaders, path: {}, body: undefined, isHandled: true }, response)
          : refuse(refusal),
      refuse,
    );
  }

  function unanswered(
    { operation, request }: Pick<ObservedRequest, 'operation' | 'request'>,
    visit: Visit,
    error: unknown,
  ): RawResponse {
    const { authorization, rawHeaders } = visit;
    const response = fail(authorization instanceof HttpError ? authorization : error);
    return observed(visit, { operation, request, rawHeaders, path: {}, body: undefined }, response);
  }

  /** Where a request leads. */
  function routed({ method, url }: Pick<Request, 'url' | 'method'>, path: string | undefined) {
    if (path === undefined || url.length > maxUrlLength) return undefined;
    return destinationOf(method === 'HEAD' ? 'GET' : method, path);
  }

  const addressOf: App['addressOf'] = ({ url }, mount) => readAddress(url, basePath, mount);

  return {
    limits,
    addressOf,
    parametersOf: (request) => routed(request, addressOf(request).path)?.parameters ?? {},
    answer(request, binding, address, { authorization, rawHeaders, leavesUnknown }) {
      const { path } = address;
      const visit = { binding, address, authorization, rawHeaders, leavesUnknown, onInternalError };
      const found = routed(request, path);
      if (!found) return respondElsewhere(request, visit, refusalOf(request, path));
      const { operation, parameters } = found;
      // Whole from the beginning: a copy with a body, or a property that comes later, costs more than half of what a handler does.
      const context: RequestContext = {
        operation,
        request,
        rawHeaders,
        path: parameters,
        address,
        body: undefined,
        understood: undefined,
        notes: undefined,
      };
      return respondOnceRead(context, visit);
    },
  };
}

/** A fault hits whoever asks; another answer is for those whom the operation would answer. */
function interventionOf(
  context: RequestContext,
  { binding, authorization }: Visit,
): Intervention | undefined {
  const fault = binding.intervene?.(context);
  if (fault) return fault;
  const override = binding.override?.(context);
  if (!override || !authorization) return override;
  if (authorization instanceof HttpError) return undefined;
  try {
    authorization.checkAddress(context.operation, context.path);
    return override;
  } catch (error) {
    if (error instanceof HttpError) return undefined;
    throw error;
  }
}

const hasBody = (id: OperationId) => operationFacts[id].body !== 'none';

function observed(
  { binding }: Visit,
  {
    operation,
    request,
    rawHeaders,
    path,
    body,
    understood,
    notes,
    isHandled,
  }: Omit<ObservedRequest, 'response'>,
  response: RawResponse,
): RawResponse {
  const seen = { operation, request, rawHeaders, path, body, understood, notes, isHandled, response };
  const told = binding.observe?.(seen) ?? response;
  return request.method === 'HEAD' ? withoutBody(told) : told;
}

/** The methods of an `Allow` header, as the end of a sentence. */
function namedInText(allowed: string): string {
  const names = allowed.split(', ');
  const last = names.pop();
  return names.length === 0 ? `${last} is` : `${names.join(', ')} and ${last} are`;
}
