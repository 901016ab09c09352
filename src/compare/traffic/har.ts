import { fromBase64 } from '../../contract/body/base64.ts';
import { operationFacts } from '../../contract/operations.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { apiRoot, placeOf } from '../../verify/contract/routes.ts';
import { createDecoder, parseBody } from '../../verify/http/body.ts';
import { type Exchange, isRecord } from '../../verify/http/exchange.ts';
import { isFile } from '../../verify/http/request.ts';

/** What an archive has of the API. */
export interface Traffic {
  /** The server, as the first request names it: its origin and application path. */
  readonly server: string;
  readonly exchanges: readonly Exchange[];
  /** Requests that are not looked at, by the reason. */
  readonly left: ReadonlyMap<string, number>;
}

/** Headers that are secret; nobody has to look at them here. */
const secret = /^(authorization|proxy-authorization|cookie|set-cookie)$/;

/**
 * Reads requests and their responses from an HTTP Archive (HAR 1.2), as browsers and proxies write it. Credentials and cookies
 * are left out.
 * @throws UsageError when it is none
 */
export function readHar(har: unknown): Traffic {
  const log = isRecord(har) ? har.log : undefined;
  const entries = isRecord(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) throw new UsageError('it is no HTTP Archive (HAR), as it has no log.entries');
  const exchanges: Exchange[] = [];
  const left = new Map<string, number>();
  for (const entry of entries) {
    const read = readEntry(entry);
    if (typeof read === 'string') left.set(read, (left.get(read) ?? 0) + 1);
    else exchanges.push(read);
  }
  return { server: serverOf(exchanges[0]), exchanges, left };
}

/** One request and its response; why not, where it has none that can be looked at. */
function readEntry(entry: unknown): Exchange | string {
  const { request, response, time } = isRecord(entry) ? entry : {};
  if (!isRecord(request) || !isRecord(response)) return 'it has no request or no response';
  const { method, url } = request;
  const { status, content } = response;
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url))
    return 'its address is none';
  const place = placeOf(url, method);
  if (!place) return 'it is not to an operation of the API';
  if (typeof status !== 'number' || status < 200 || status === 304) return 'it has no response of its own';
  const headers = headersOf(response.headers);
  const said = bodyOf(content, isFile(operationFacts[place.operationId], { status }));
  if (said === undefined) return 'the body of its response was not kept';
  const { searchParams } = new URL(url);
  return {
    operation: place.operationId,
    request: {
      method,
      url,
      path: place.path,
      query: Object.fromEntries(searchParams),
      headers: headersOf(request.headers),
      ...sentIn(request.postData),
    },
    response: { status, headers, chunks: [], ...said },
    elapsed: typeof time === 'number' ? time : 0,
  };
}

function headersOf(headers: unknown): Record<string, string> {
  const pairs = (Array.isArray(headers) ? headers : [])
    .filter(isRecord)
    .map(({ name, value }) => [String(name).toLowerCase(), String(value)]);
  // Those of HTTP/2 that begin with a colon are none.
  return Object.fromEntries(pairs.filter(([name = '']) => /^[\w-]+$/.test(name) && !secret.test(name)));
}

function bodyOf(
  content: unknown,
  isBytes: boolean,
): Pick<Exchange['response'], 'text' | 'body' | 'flaws'> | undefined {
  const { text, encoding, size } = isRecord(content) ? content : {};
  if (typeof text !== 'string')
    return Number(size) > 0 ? undefined : { text: '', body: undefined, flaws: [] };
  const bytes = encoding === 'base64' ? fromBase64(text) : new TextEncoder().encode(text);
  if (isBytes) return { text: '', body: bytes, flaws: [] };
  const decoder = createDecoder();
  const decoded = decoder.decode(bytes) + decoder.decode();
  const { body, flaw } = parseBody(decoded);
  const flaws = [...(decoder.isBroken ? ['is not UTF-8'] : []), ...(flaw === undefined ? [] : [flaw])];
  return { text: decoded, body, flaws };
}

/** What was sent, where it is JSON: forms and files are not needed. */
function sentIn(data: unknown): { readonly body?: unknown } {
  const text = isRecord(data) ? data.text : undefined;
  const body = typeof text === 'string' ? parseBody(text).body : undefined;
  return body === undefined ? {} : { body };
}

/** What is before the path of the API. */
function serverOf(exchange: Exchange | undefined): string {
  if (!exchange) return '';
  const { origin, pathname } = new URL(exchange.request.url);
  return origin + pathname.slice(0, Math.max(0, pathname.toLowerCase().lastIndexOf(apiRoot)));
}
