import { operationOf } from '../../src/contract/http/addresses.ts';
import { type OperationId, operationFacts } from '../../src/contract/operations.ts';
import type { Mock } from '../../src/index.ts';
import type { Fetch, Sabotage } from './faulty-server.ts';

// Lies do not care about types.
// biome-ignore lint/suspicious/noExplicitAny: answers are altered in ways that no type allows
export type Json = any;

/** A request on its way to the fake. */
export interface Call {
  readonly operation: OperationId;
  readonly method: string;
  readonly url: URL;
  readonly path: Readonly<Record<string, string>>;
  /** The body as JSON; undefined when there is none. */
  readonly body: Json;
  readonly mock: Mock;
  /** How it was sent. */
  readonly init: RequestInit;
  readonly signal: AbortSignal | undefined;
  /** Lets the fake answer, the request as it is or another one. */
  forward(change?: { url?: URL; body?: Json }): Promise<Response>;
  /** Asks the fake something else. */
  ask(address: string, method?: string, body?: Json): Promise<Response>;
}

/** The operations that a sabotage is about: one, several, or those with a method. */
export type Where = OperationId | readonly OperationId[] | 'every GET' | 'every operation';

/** Handles the requests to some operations; the fake answers the others. */
export function at(where: Where, handle: (call: Call) => Promise<Response>): Sabotage {
  return (fetch, mock) => {
    const wrapped: Fetch = async (input, init) => {
      const call = callOf(fetch, mock, String(input), init);
      return call && concerns(where, call.operation) ? handle(call) : fetch(input, init);
    };
    return wrapped;
  };
}

function callOf(fetch: Fetch, mock: Mock, address: string, init: RequestInit = {}): Call | undefined {
  const method = init.method ?? 'GET';
  const place = operationOf(method, address);
  if (!place) return undefined;
  const url = new URL(address);
  const send = (to: URL, how: string, body: string | null) =>
    fetch(to.href, { ...init, method: how, body, ...(body === null ? {} : { headers: jsonHeaders(init) }) });
  return {
    operation: place.operationId,
    method,
    url,
    path: place.path,
    body: parsed(init.body),
    mock,
    init,
    signal: init.signal ?? undefined,
    forward: ({ url: to = url, body } = {}) =>
      body === undefined ? fetch(to.href, init) : send(to, method, JSON.stringify(body)),
    ask: (to, how = 'GET', body) =>
      send(new URL(to, url), how, body === undefined ? null : JSON.stringify(body)),
  };
}

const jsonHeaders = (init: RequestInit) => ({ ...headersOf(init), 'content-type': 'application/json' });

/** The id that a request is about, in lower case; nothing where its path has none. */
export const idOf = ({ path }: Call): string => path.id?.toLowerCase() ?? '';

/** The headers of a request by their names, in lower case, in whatever form they came. */
export const headersOf = (init: RequestInit | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(new Headers(init?.headers));

function parsed(body: unknown): Json {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

function concerns(where: Where, operation: OperationId): boolean {
  if (where === 'every operation') return true;
  if (where === 'every GET') return operationFacts[operation].method === 'GET';
  return [where].flat().includes(operation);
}

/** Alters the JSON of successes: in place, or by returning another value. */
export function alter(where: Where, change: (json: Json, call: Call) => unknown): Sabotage {
  return at(where, async (call) => {
    const response = await call.forward();
    if (response.status >= 300) return response;
    return rewritten(response, (json) => change(json, call));
  });
}

/** Alters the JSON of error responses with a status. */
export function alterErrorResponse(
  where: Where,
  status: number,
  change: (json: Json, call: Call) => unknown,
): Sabotage {
  return at(where, async (call) => {
    const response = await call.forward();
    return response.status === status ? rewritten(response, (json) => change(json, call)) : response;
  });
}

/** The response with other JSON. */
export async function rewritten(response: Response, change: (json: Json) => unknown): Promise<Response> {
  // Files are handed on as they are.
  if (response.headers.get('Content-Type')?.includes('json') === false) return response;
  const text = await response.text();
  if (text === '') return new Response(null, response);
  const json = JSON.parse(text);
  const changed = await change(json);
  return new Response(printed(changed === undefined ? json : changed, text), plain(response));
}

/** A value as JSON, indented as the text was that it comes from. */
function printed(json: Json, before: string): string {
  const [, indentation] = /^[[{]\r?\n( +)/.exec(before) ?? [];
  return JSON.stringify(json, null, indentation);
}

const plain = ({ status, headers }: Response) => ({ status, headers });

/** Alters the text of successes. */
export function alterText(where: Where, change: (text: string, call: Call) => string): Sabotage {
  return at(where, async (call) => {
    const response = await call.forward();
    return response.status < 300
      ? new Response(change(await response.text(), call), plain(response))
      : response;
  });
}

/** Replaces text in all JSON that is answered, as it comes; a file stays as it was sent. */
export function replacing(change: (text: string) => string): Sabotage {
  return at('every operation', async (call) => {
    const response = await call.forward();
    const headers = new Headers(response.headers);
    const location = headers.get('Location');
    if (location) headers.set('Location', change(location));
    const isJson = headers.get('Content-Type')?.includes('json');
    if (!isJson) return new Response(response.body, { status: response.status, headers });
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    const altering = new TransformStream<Uint8Array, Uint8Array>({
      transform: (part, controller) => controller.enqueue(encoder.encode(change(decoder.decode(part)))),
    });
    return new Response(response.body?.pipeThrough(altering) ?? null, { status: response.status, headers });
  });
}

/** Answers with another status where the fake responds with one. */
export function swap(where: Where, from: number, to: number): Sabotage {
  return at(where, async (call) => {
    const response = await call.forward();
    if (response.status !== from) return response;
    return new Response(to === 204 ? null : response.body, { status: to, headers: response.headers });
  });
}

/** Sets a header of successes, or drops it. */
export function header(
  where: Where,
  name: string,
  value: undefined | string | ((call: Call, given: string) => string),
): Sabotage {
  return at(where, async (call) => {
    const response = await call.forward();
    if (response.status >= 300) return response;
    const headers = new Headers(response.headers);
    const given = headers.get(name);
    if (value === undefined) headers.delete(name);
    else if (given !== null) headers.set(name, typeof value === 'string' ? value : value(call, given));
    // As it comes: a stream would be held back, and a text would get a content type.
    return new Response(response.status === 204 ? null : response.body, {
      status: response.status,
      headers,
    });
  });
}

/** Rewrites the query options of a request before the fake sees them. */
export function asking(where: Where, change: (query: URLSearchParams, call: Call) => void): Sabotage {
  return at(where, (call) => {
    const url = new URL(call.url);
    const query = new URLSearchParams(url.search);
    change(query, call);
    url.search = [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return call.forward({ url });
  });
}

/** Rewrites one query option of a request. */
export function option(where: Where, name: string, change: (value: string) => string | undefined): Sabotage {
  return asking(where, (query) => {
    const value = query.get(name);
    if (value === null) return;
    const changed = change(value);
    if (changed === undefined) query.delete(name);
    else query.set(name, changed);
  });
}

/** Rewrites the body of a request before the fake sees it. */
export function saying(where: Where, change: (body: Json, call: Call) => unknown): Sabotage {
  return at(where, (call) => {
    if (call.body === undefined) return call.forward();
    const body = structuredClone(call.body);
    const changed = change(body, call);
    return call.forward({ body: changed === undefined ? body : changed });
  });
}

/** Does something to the records after a response with a status below 300, or with the given one. */
export function afterwards(
  where: Where,
  effect: (call: Call, answer: Json) => void,
  status?: number,
): Sabotage {
  return at(where, async (call) => {
    const response = await call.forward();
    const matches = status === undefined ? response.status < 300 : response.status === status;
    if (matches) effect(call, parsed(await response.clone().text()));
    return response;
  });
}

/**
 * Refuses, as if a permission were missing, what it has answered until something was changed.
 * @param keyOf what both requests have to be about; whatever they are about when absent
 */
export const refusedAfter =
  (change: Where, refused: Where, keyOf: (call: Call) => string = () => ''): Sabotage =>
  (fetch, mock) => {
    const changed = new Set<string>();
    const noting = afterwards(change, (call) => void changed.add(keyOf(call)));
    const refusing = at(refused, async (call) =>
      changed.has(keyOf(call)) ? answer(403, { Message: 'This is not allowed.' }) : call.forward(),
    );
    return refusing(noting(fetch, mock), mock);
  };

/** A response of the service's own kind. */
export function answer(status: number, body: Json, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

/** Every object in a value, the outermost first. */
export function* objects(value: Json): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objects(inner);
}

/** Several faults that are one. */
export function all(...sabotages: readonly Sabotage[]): Sabotage {
  return (fetch, mock) => sabotages.reduce((inner, sabotage) => sabotage(inner, mock), fetch);
}

/** Alters every response that is not streamed. */
export const everything = (change: (json: Json) => unknown): Sabotage =>
  at('every operation', async (call) => {
    const response = await call.forward();
    return call.body?.StreamProgress ? response : rewritten(response, change);
  });
