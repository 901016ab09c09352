import type { FileContent, StreamedContent } from '../../contract/body/body.ts';
import { dispositionOf } from '../../contract/body/disposition.ts';
import type { OperationFacts } from '../../contract/operations.ts';
import { QueryError } from '../../query/ast.ts';
import { streamArray } from './body.ts';
import { HttpError } from './http-error.ts';
import { type JsonOptions, placeOfItems, toJson } from './json.ts';
import type { ServiceRequest } from './request.ts';

/** What a handler has come to. */
export interface HandlerResult {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** As the media type of the status has it: a value of JSON, an array that comes element by element, or a file. */
  readonly body?: unknown;
}

/** How a response is to be written. */
export interface WriteOptions extends JsonOptions {
  readonly facts: Pick<OperationFacts, 'doubles' | 'collection' | 'produces'>;
  readonly request: ServiceRequest;
  /** Gives what is aborted when the client of a stream has gone. */
  abortController(): AbortController;
  /** Told of an error of the mock itself after the head of the response is on its way. */
  readonly onInternalError?: ((error: unknown) => void) | undefined;
}

/** A response as it goes to the client; 0 as its status means that the connection ends without one. */
export interface RawResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where there are several `Set-Cookie`, the values of these headers, which cannot be joined. */
  readonly cookies?: readonly string[];
  readonly content: string | Uint8Array | ReadableStream<Uint8Array> | null;
  /** Whether the content is a stream that fails, as when the connection ends in the middle of it. */
  readonly breaks?: boolean;
}

/** What a request comes to that is for nothing that the mock has, where others may have it. */
export const leftToOthers: RawResponse = { status: 404, content: null };

/** What is there at once, unless something has to be waited for: a body, a fault, a state that is written. */
export type MaybePromise<T> = T | Promise<T>;

const jsonHeaders: Record<string, string> = { 'Content-Type': 'application/json; charset=utf-8' };

/** Put together by hand: spreading two objects takes ten times as long. */
function withJsonHeaders(headers: RawResponse['headers']): Readonly<Record<string, string>> {
  if (headers === undefined) return jsonHeaders;
  const all = { ...jsonHeaders };
  for (const name in headers) all[name] = headers[name] ?? '';
  return all;
}

/**
 * Said in advance: the adapter to Node's server waits by a timer to learn it, and a test may have put that to sleep. A proxy
 * such as nginx would keep what has come until it is enough for a page of memory.
 */
export const chunkedHeaders = { 'Transfer-Encoding': 'chunked', 'X-Accel-Buffering': 'no' };

/** Writes a response: no body, JSON at once, an array that comes element by element, or a file. */
export function writeResponse({ status, headers, body }: HandlerResult, writing: WriteOptions): RawResponse {
  const { facts, request, abortController, onInternalError } = writing;
  if (body === undefined) return headers ? { status, headers, content: null } : { status, content: null };
  if (facts.produces?.[status] !== undefined) return writeFile(status, headers, body as Download);
  if (isIterable(body)) {
    const item = { ...writing, facts: { doubles: placeOfItems(facts.doubles) } };
    const content = streamArray(body, (value: unknown) => toJson(value, item), {
      signal: request.signal,
      abortController: abortController(),
      onInternalError,
    });
    return { status, headers: { ...headers, ...jsonHeaders, ...chunkedHeaders }, content };
  }
  return { status, headers: withJsonHeaders(headers), content: toJson(body, writing) };
}

type Download = FileContent | StreamedContent;

const isIterable = (body: unknown): body is AsyncIterable<unknown> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** A browser keeps what was uploaded, and never runs it as a page of this address. */
function writeFile(
  status: number,
  headers: RawResponse['headers'],
  { type, bytes, filename }: Download,
): RawResponse {
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': dispositionOf(filename),
      'X-Content-Type-Options': 'nosniff',
      ...(isStream(bytes) ? chunkedHeaders : {}),
    },
    content: bytes,
  };
}

/** Turns what was thrown into a response in the service's own form; never a stack trace. */
export function toErrorResponse(error: unknown, onInternalError?: (error: unknown) => void): RawResponse {
  if (error instanceof HttpError) return errorResponse(error.status, error.message, error.headers);
  if (error instanceof QueryError) return errorResponse(400, error.message);
  onInternalError?.(error);
  return errorResponse(500, 'Failed to answer: a fault of the mock itself.');
}

/** What a client sent is repeated up to here. */
export const maxMessageLength = 1000;

/** An error response in the service's own form. */
export function errorResponse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): RawResponse {
  const Message = message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;
  return { status, headers: { ...headers, ...jsonHeaders }, content: JSON.stringify({ Message }) };
}

/** Whether a content comes piece by piece. To ask for the class at once would load all of the streams at the first response. */
export const isStream = (
  content: RawResponse['content'] | undefined,
): content is ReadableStream<Uint8Array> =>
  typeof content === 'object' && content !== null && content instanceof ReadableStream;

/** What is left of a response when HEAD asks for it: its head, and how long the body would be. */
export function withoutBody(response: RawResponse): RawResponse {
  const { headers, content } = response;
  if (isStream(content)) void content.cancel();
  if (typeof content !== 'string') return { ...response, content: null };
  const length = String(new TextEncoder().encode(content).length);
  return { ...response, headers: { ...headers, 'Content-Length': length }, content: null };
}

const origins = new WeakMap<Response, RawResponse>();

/** The response as the platform has it. */
export function toResponse(raw: RawResponse): Response {
  const { status, headers, cookies = [], content } = raw;
  const response =
    status === 0 ? Response.error() : new Response(content, headers ? { status, headers } : { status });
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  origins.set(response, raw);
  return response;
}

/** What {@link toResponse} has made a response of. */
export function toRaw(response: Response): RawResponse {
  const raw = origins.get(response);
  if (raw) return raw;
  const { status, headers, body } = response;
  return { status, ...headersIn(headers), content: body };
}

/** The headers of a response as plain data. */
export function headersIn(headers: Headers): Pick<RawResponse, 'headers' | 'cookies'> {
  const cookies = headers.getSetCookie();
  const { 'set-cookie': last, ...others } = Object.fromEntries(headers);
  if (cookies.length > 1) return { headers: others, cookies };
  return { headers: last === undefined ? others : { ...others, 'set-cookie': last } };
}

/** Whether the connection is to end without this response (its status is 0 then) or in the middle of it. */
export function isBroken(response: Response): boolean {
  const { status, breaks } = toRaw(response);
  return status === 0 || breaks === true;
}

/** Whether the request asks for JSON that a person can read, by parameter or header. */
export function isIndented(request: ServiceRequest, query: Readonly<Record<string, unknown>>): boolean {
  return query['indent-json'] === true || request.headers.get('indent-json')?.toLowerCase() === 'true';
}
