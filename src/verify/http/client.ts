import { type OperationFacts, type OperationId, operationFacts } from '../../contract/operations.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { placeOf, rootOperation } from '../contract/routes.ts';
import { createCookieJar } from './cookies.ts';
import { createDeadlines } from './deadlines.ts';
import type { Exchange } from './exchange.ts';
import {
  BodyFailure,
  failureOf,
  NoResponse,
  NoVerdict,
  type PartialResponse,
  RequestNotAllowed,
  TooLate,
  Unanswered,
} from './failures.ts';
import { createLiveness, type LivenessOptions, troubleBehind, troubleOf } from './liveness.ts';
import { receive } from './receive.ts';
import { createRepetition } from './repetition.ts';
import { isFile, type RequestSpec, writeRequest } from './request.ts';
import { elapsed, pause } from './time.ts';

/** What a run may do to the server: nothing, anything inside of a project of its own, or anything. */
export type Mode = 'read-only' | 'sandbox' | 'full';

/**
 * Every mode of a run, from the most careful one; each may do what those before it may do.
 * @example
 * modes.includes('sandbox'); // true
 */
export const modes: readonly Mode[] = ['read-only', 'sandbox', 'full'];

/** What is done with a server, as errors say it. */
export type Purpose = 'verify' | 'record' | 'compare';

/** Told of what becomes of the requests of a client. */
export interface Observer {
  /** Before every request: it is made when that is over. */
  readonly onSend?: (() => void | Promise<void>) | undefined;
  /** Every exchange as it ends. */
  onExchange(exchange: Exchange): void;
  /** Every request that got no response. */
  onFailure?(failure: NoResponse): void;
  /** Every response that broke off after it had begun, those of requests that are made again too. */
  onBreak?(broken: BrokenResponse): void;
}

/** How requests are made. */
export interface ClientOptions extends Observer {
  /** The server's address with its application path, such as `https://et.example.org/EnterpriseTester`. */
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly mode: Mode;
  /** `verify` when absent. */
  readonly purpose?: Purpose | undefined;
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Milliseconds after which a response is no longer waited for. */
  readonly timeout: number;
  /** Requests per second; without it there is no limit. */
  readonly rate?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Waits before a request is made again, in milliseconds; the real time when absent. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
  /** How it is told that the server is gone, or wants another login; absent where nobody asks. */
  readonly liveness?: LivenessOptions | undefined;
}

/** A response that broke off after it had begun. */
export interface BrokenResponse extends Pick<Exchange, 'operation' | 'request'> {
  readonly response: PartialResponse;
  readonly reason: string;
}

/** Makes requests to the operations of the document. */
export interface Client {
  readonly mode: Mode;
  /** How many requests were made, by all that share the connection. */
  readonly requests: number;
  /** A client of the same connection for another part of a run: they share cookies, pace, and what a server asks to wait. */
  part(observer: Observer): Client;
  /**
   * Makes a request.
   * @throws NoVerdict when the server cannot be reached or wants other credentials
   * @throws Refused when the mode does not allow it: then no request was built
   * @throws Unanswered when this one request got no response that says anything of the contract, however often it was made
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

/**
 * Makes a client of the server at `options.url`.
 * @throws UsageError when that has credentials in it, which would be in every message
 */
export function createClient(options: ClientOptions): Client {
  const { username, password } = URL.canParse(options.url)
    ? new URL(options.url)
    : { username: '', password: '' };
  if (username !== '' || password !== '')
    throw new UsageError('the address of the server has credentials in it: use the option credentials');
  const base = options.url.replace(/\/+$/, '');
  const authorization = options.credentials && {
    Authorization: `Basic ${Buffer.from(`${options.credentials.user}:${options.credentials.password}`).toString('base64')}`,
  };
  const cookies = createCookieJar();
  const wait = options.wait ?? ((ms) => pause(ms, options.signal));
  const repetition = createRepetition(wait);
  const deadlines = createDeadlines(options);
  let requests = 0;
  let next = 0;
  let accepted = 0;
  const liveness = options.liveness && createLiveness(options.liveness, greetAgain, wait);

  async function pace(): Promise<void> {
    if (!options.rate) return;
    const now = elapsed();
    const start = Math.max(now, next);
    next = start + 1000 / options.rate;
    if (start > now) await pause(start - now, options.signal);
  }

  /** Makes one request, and reads its response. */
  async function call<T>(
    operation: OperationId,
    url: string,
    init: RequestInit,
    observer: Observer,
    read: (response: Response, started: number) => Promise<T>,
  ): Promise<T> {
    await observer.onSend?.();
    options.signal?.throwIfAborted();
    await pace();
    requests++;
    const started = elapsed();
    const deadline = deadlines.begin();
    let status = 0;
    try {
      const cookie = cookies.header;
      const given = init.headers as Record<string, string>;
      const headers = { ...given, ...(cookie && { Cookie: cookie }), ...authorization };
      const response = await options.fetch(url, {
        ...init,
        headers,
        redirect: 'manual',
        signal: deadline.signal,
      });
      if (init.method === 'GET' && cookies.isTest(response, url)) {
        await response.body?.cancel().catch(() => undefined);
        return call(operation, url, init, observer, read);
      }
      status = response.status;
      return await read(response, started);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (deadline.isOver) throw new TooLate(operation, url, `none within ${options.timeout} ms`);
      if (!(error instanceof BodyFailure)) throw failureOf(operation, url, error);
      throw failureOf(operation, url, error.cause, { status, bytes: error.bytes });
    } finally {
      deadline.end();
    }
  }

  /** Makes the greeting again, and tells whether the server itself has answered it. */
  async function greetAgain(): Promise<boolean> {
    const { operation, query } = options.liveness?.greeting ?? { operation: rootOperation, query: {} };
    const { request } = writeRequest(base, operationFacts[operation], { query });
    const { method, headers } = request;
    try {
      return await call(operation, request.url, { method, headers }, options, isUntroubled);
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error;
      return false;
    }
  }

  async function isUntroubled(response: Response): Promise<boolean> {
    await response.body?.cancel().catch(() => undefined);
    return troubleOf(headOf(response)) === undefined;
  }

  /** Makes a request as often as it takes. */
  async function insist<T extends Pick<Exchange, 'response'>>(
    operation: OperationId,
    facts: OperationFacts,
    observer: Observer,
    once: () => Promise<T>,
  ): Promise<T> {
    liveness?.throwIfLost();
    try {
      let answered = await repetition.until(operation, facts, isSearch(operation), once);
      let trouble = troubleOf(answered.response);
      const isNew = trouble !== undefined && (await liveness?.look(operation, trouble)) === 'there';
      // A session may have ended, and the next request begins another one.
      if (trouble?.kind === 'refused' ? accepted > 0 : isNew && facts.method === 'GET') {
        answered = await repetition.until(operation, facts, true, once);
        trouble = troubleOf(answered.response);
      }
      if (trouble) liveness?.noteOwn(operation, trouble);
      else liveness?.noteWell();
      if (trouble?.kind !== 'refused') {
        accepted++;
        return answered;
      }
      if (accepted > 0) throw new NoResponse(operation, '', 'the server refuses the credentials (401)');
    } catch (error) {
      if (error instanceof NoResponse) {
        const trouble = troubleBehind(error);
        if (trouble && (await liveness?.look(operation, trouble)) === 'there')
          liveness?.noteOwn(operation, trouble);
        observer.onFailure?.(error);
      }
      throw error;
    }
    throw new NoVerdict(
      `Failed to ${options.purpose ?? 'verify'} ${base}: the server ${options.credentials ? 'refuses the credentials (401)' : 'requires credentials (401): use --user and --password-env, or the option credentials'}.`,
    );
  }

  const clientOf = (observer: Observer): Client => ({
    mode: options.mode,
    get requests() {
      return requests;
    },
    part: clientOf,
    locate,
    async send(operation, ask = {}) {
      const facts = operationFacts[operation];
      if (options.mode === 'read-only' && facts.method !== 'GET') {
        throw new RequestNotAllowed(
          `Failed to send ${operation}: it could change something, and the mode is read-only.`,
        );
      }
      const { request, content } = writeRequest(base, facts, ask);
      const { method, headers } = request;
      const init = { method, headers, ...(content === undefined ? {} : { body: content }) };
      const read = async (response: Response, started: number): Promise<Exchange> => {
        const received = await receive(response, isFile(facts, response), started);
        return {
          operation,
          request,
          response: { ...headOf(response), ...received },
          elapsed: elapsed() - started,
        };
      };
      const exchange = await insist(
        operation,
        ask.isOnce ? { ...facts, method: 'POST' } : facts,
        observer,
        () =>
          call(operation, request.url, init, observer, read).catch((error: unknown) => {
            if (error instanceof Unanswered && error.partial)
              observer.onBreak?.({ operation, request, response: error.partial, reason: error.reason });
            throw error;
          }),
      );
      observer.onExchange(exchange);
      return exchange;
    },
    async probe(path) {
      const init = { method: 'GET', headers: { Accept: 'application/json' } };
      const { response } = await insist(rootOperation, operationFacts[rootOperation], observer, () =>
        call(rootOperation, base + path, init, observer, async (response) => {
          await response.body?.cancel().catch(() => undefined);
          const nothing = { text: '', body: undefined, flaws: [], chunks: [] };
          return { response: { ...headOf(response), ...nothing } };
        }),
      );
      return response;
    },
  });
  return clientOf(options);
}

const headOf = ({ status, headers }: Response) => ({ status, headers: Object.fromEntries(headers) });

/** Whether a request that is no GET only asks, as a form for a search does. */
function isSearch(operation: OperationId): boolean {
  const { method, collection, statuses } = operationFacts[operation];
  return method === 'POST' && collection !== undefined && !statuses.includes(201);
}

function locate(href: string): ReturnType<Client['locate']> {
  const place = placeOf(href);
  return place && { operation: place.operationId, path: place.path };
}
