import { kindOf } from '../../contract/body/media-type.ts';
import { type WrittenBody, writeBody } from '../../contract/body/write.ts';
import type { OperationFacts } from '../../contract/operations.ts';
import type { Exchange } from './exchange.ts';

/** What a request to an operation says. */
export interface RequestSpec {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it says, written as the first media type that the operation declares, or as the Content-Type of `headers`. */
  readonly body?: unknown;
  /** Whether it has another effect when it is made again, although its method says that it has none. */
  readonly isOnce?: boolean;
}

/** A request as it is told of, and as it is sent. */
export interface WrittenRequest {
  readonly request: Exchange['request'];
  readonly content: WrittenBody['content'] | undefined;
}

/**
 * Writes a request.
 * @param base the server's address with its application path, without a slash at its end
 */
export function writeRequest(base: string, facts: OperationFacts, ask: RequestSpec): WrittenRequest {
  const sent = sentBy(ask, facts);
  const query = Object.entries(ask.query ?? {}).map(([name, value]) => [name, String(value)]);
  const request = {
    method: facts.method,
    url: base + addressOf(facts.path, ask),
    path: ask.path ?? {},
    query: Object.fromEntries(query),
    headers: headersOf(ask, facts, sent),
    ...(ask.body === undefined ? {} : { body: ask.body }),
  };
  return { request, content: sent?.content };
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
export function isFile({ produces = {} }: OperationFacts, { status }: Pick<Response, 'status'>): boolean {
  return kindOf(produces[status] ?? 'application/json') === 'binary';
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
