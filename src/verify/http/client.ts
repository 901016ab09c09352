import { kindOf } from '../../contract/body/media-type.ts';
import { type WrittenBody, writeBody } from '../../contract/body/write.ts';
import { type OperationFacts, type OperationId, operationFacts } from '../../contract/operations.ts';
import { placeOf, rootOperation } from '../contract/routes.ts';
import type { Exchange } from './exchange.ts';
import { receive } from './receive.ts';
import { elapsed, pause } from './time.ts';

/** What a run may do to the server: nothing, anything inside of a project of its own, or anything. */
export type Mode = 'read-only' | 'sandbox' | 'full';

/** Every mode; each may do what those before it may do. */
export const modes: readonly Mode[] = ['read-only', 'sandbox', 'full'];

/** What a request to an operation says. */
export interface RequestSpec {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it says, written as the first media type that the operation declares, or as the Content-Type of `headers`. */
  readonly body?: unknown;
}

/** How requests are made. */
export interface ClientOptions {
  /** The server's address with its application path, such as `https://et.example.org/EnterpriseTester`. */
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly mode: Mode;
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Milliseconds after which a response is no longer waited for. */
  readonly timeout: number;
  /** Requests per second; without it there is no limit. */
  readonly rate?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told before every request. */
  readonly onSend?: (() => void) | undefined;
  /** Told of every exchange as it ends. */
  onExchange(exchange: Exchange): void;
}

/** Makes requests to the operations of the document. */
export interface Client {
  readonly mode: Mode;
  /** How many requests were made. */
  readonly requests: number;
  /**
   * Makes a request.
   * @throws NoVerdict when the server cannot be reached or wants other credentials
   * @throws Refused when the mode does not allow it: then no request was built
   * @throws NoResponse when this one request got no whole response
   */
  send(operation: OperationId, ask?: RequestSpec): Promise<Exchange>;
  /**
   * Reads an address of the server that no operation of the document has, such as one that a response printed. The
   * answer is no exchange: no check looks at it.
   * @param path what comes after the server's address
   * @throws as `send` does
   */
  probe(path: string): Promise<Pick<Exchange['response'], 'status' | 'headers'>>;
  /** The operation and parameters that an address of the server belongs to; whatever host and prefix it is printed with. */
  locate(
    href: string,
  ): { readonly operation: OperationId; readonly path: Readonly<Record<string, string>> } | undefined;
}

/** No verdict is possible: the server cannot be spoken to. */
export class NoVerdict extends Error {
  override readonly name = 'NoVerdict';
  /** How many records the run has made before. */
  readonly made: number = 0;
}

/** The mode does not allow the request. */
export class RequestNotAllowed extends Error {
  override readonly name = 'Refused';
}

/** One request got no whole response: too slow, or the connection broke. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
  readonly operation: OperationId;
  readonly url: string;

  constructor(operation: OperationId, url: string, reason: string) {
    super(`Failed to get a response of ${operation}: ${reason}.`);
    this.operation = operation;
    this.url = url;
  }
}

/** Makes a client of the server at `options.url`. */
export function createClient(options: ClientOptions): Client {
  const base = options.url.replace(/\/+$/, '');
  const authorization = options.credentials && {
    Authorization: `Basic ${Buffer.from(`${options.credentials.user}:${options.credentials.password}`).toString('base64')}`,
  };
  let requests = 0;
  let next = 0;

  async function pace(): Promise<void> {
    if (!options.rate) return;
    const now = elapsed();
    const start = Math.max(now, next);
    next = start + 1000 / options.rate;
    if (start > now) await pause(start - now, options.signal);
  }

  function begin(): void {
    options.onSend?.();
    options.signal?.throwIfAborted();
  }

  /** Makes one request; whoever asks for it reads the body. */
  async function call(operation: OperationId, url: string, init: RequestInit) {
    await pace();
    requests++;
    const started = elapsed();
    const timeout = AbortSignal.timeout(options.timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    const response = await attempt(operation, url, timeout, options, () =>
      options.fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), ...authorization },
        redirect: 'manual',
        signal,
      }),
    );
    if (response.status === 401) {
      throw new NoVerdict(`Failed to verify ${base}: the server refuses the credentials (401).`);
    }
    return { response, timeout, started };
  }

  return {
    mode: options.mode,
    get requests() {
      return requests;
    },
    locate,
    async send(operation, ask = {}) {
      const facts = operationFacts[operation];
      if (options.mode === 'read-only' && facts.method !== 'GET') {
        throw new RequestNotAllowed(
          `Failed to send ${operation}: it could change something, and the mode is read-only.`,
        );
      }
      begin();
      const sent = sentBy(ask, facts);
      const request = {
        method: facts.method,
        url: base + addressOf(facts.path, ask),
        path: ask.path ?? {},
        query: Object.fromEntries(
          Object.entries(ask.query ?? {}).map(([name, value]) => [name, String(value)]),
        ),
        headers: headersOf(ask, facts, sent),
        ...(ask.body === undefined ? {} : { body: ask.body }),
      };
      const { response, timeout, started } = await call(operation, request.url, {
        method: request.method,
        headers: request.headers,
        ...(sent && { body: sent.content }),
      });
      const received = await attempt(operation, request.url, timeout, options, () =>
        receive(response, isFile(facts, response), started),
      );
      const exchange: Exchange = {
        operation,
        request,
        response: { status: response.status, headers: Object.fromEntries(response.headers), ...received },
        elapsed: elapsed() - started,
      };
      options.onExchange(exchange);
      return exchange;
    },
    async probe(path) {
      begin();
      const { response } = await call(rootOperation, base + path, {
        method: 'GET',
        headers: { Accept: 'application/json' },
      });
      await response.body?.cancel().catch(() => undefined);
      return { status: response.status, headers: Object.fromEntries(response.headers) };
    },
  };
}

/** As the operation declares it first, or as the request itself says. */
function sentBy(
  { body, headers = {} }: RequestSpec,
  { mediaTypes }: OperationFacts,
): WrittenBody | undefined {
  if (body === undefined) return undefined;
  return writeBody(body, new Headers(headers).get('Content-Type') ?? mediaTypes[0] ?? 'application/json');
}

/** Whoever names a multipart type does not know the boundary. */
function headersOf(
  { headers = {} }: RequestSpec,
  { produces }: OperationFacts,
  sent: WrittenBody | undefined,
): Record<string, string> {
  const all = { Accept: produces ? '*/*' : 'application/json', ...headers };
  const name = Object.keys(all).find((it) => it.toLowerCase() === 'content-type') ?? 'Content-Type';
  return sent ? { ...all, [name]: sent.type } : all;
}

/** Whether the document declares a file for the status of a response. */
function isFile({ produces = {} }: OperationFacts, { status }: Response): boolean {
  return kindOf(produces[status] ?? 'application/json') === 'binary';
}

async function attempt<T>(
  operation: OperationId,
  url: string,
  timeout: AbortSignal,
  { signal, timeout: limit }: ClientOptions,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) throw new NoResponse(operation, url, `none within ${limit} ms`);
    const cause = (error as { cause?: { code?: string; message?: string } }).cause;
    const reason = cause?.code ?? cause?.message ?? (error as Error).message;
    if (reason === 'ECONNREFUSED' || reason === 'ENOTFOUND' || reason === 'EAI_AGAIN') {
      throw new NoVerdict(`Failed to reach ${new URL(url).origin}: ${reason}. Is the server running?`);
    }
    throw new NoResponse(operation, url, reason);
  }
}

function addressOf(template: string, { path = {}, query = {} }: RequestSpec): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encode(path[name] ?? ''));
  const options = Object.entries(query).map(([name, value]) => `${name}=${encode(String(value))}`);
  return options.length > 0 ? `${address}?${options.join('&')}` : address;
}

/** As a part of an address. What a server has printed as an id may be half of a character, which no address can have. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function locate(href: string): ReturnType<Client['locate']> {
  const place = placeOf(href);
  return place && { operation: place.operationId, path: place.path };
}
