import { fromBase64 } from '../../contract/body/base64.ts';
import type { SentBody } from '../../contract/http/seen-exchange.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { apiRoot } from '../../verify/contract/routes.ts';
import { type Exchange, isRecord } from '../../verify/http/exchange.ts';
import { createMask, credentialsIn } from '../../verify/http/redaction.ts';
import { exchangeOf } from '../../verify/http/seen-exchange.ts';

/** An exchange, and what was sent with its request where the archive has that. */
export interface Archived {
  readonly exchange: Exchange;
  readonly sent: SentBody | undefined;
}

/** What an archive has of the API. */
export interface Traffic {
  /** The server, as the first request names it: its origin and application path. */
  readonly server: string;
  readonly exchanges: readonly Archived[];
  /** Requests that are not looked at, by the reason. */
  readonly left: ReadonlyMap<string, number>;
}

/**
 * Reads requests and their responses from an HTTP Archive (HAR 1.2), as browsers and proxies write it. Credentials and cookies
 * are left out.
 * @throws UsageError when it is none
 */
export function readHar(har: unknown): Traffic {
  const log = isRecord(har) ? har.log : undefined;
  const entries = isRecord(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) throw new UsageError('it is no HTTP Archive (HAR), as it has no log.entries');
  const exchanges: Archived[] = [];
  const left = new Map<string, number>();
  for (const entry of entries) {
    const read = readEntry(entry);
    if (typeof read === 'string') left.set(read, (left.get(read) ?? 0) + 1);
    else exchanges.push(read);
  }
  return { server: serverOf(exchanges[0]?.exchange), exchanges, left };
}

/** One request and its response; why not, where it has none that can be looked at. */
function readEntry(entry: unknown): Archived | string {
  const { request, response, time } = isRecord(entry) ? entry : {};
  if (!isRecord(request) || !isRecord(response)) return 'it has no request or no response';
  const { method, url } = request;
  const { status } = response;
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url))
    return 'its address is none';
  const bytes = bytesOf(response.content);
  const headers = headersOf(request.headers);
  const sent = sentIn(request.postData, headers);
  const exchange = exchangeOf({
    method,
    url,
    headers,
    sent,
    response: {
      status: typeof status === 'number' ? status : 0,
      headers: headersOf(response.headers),
      bytes: bytes ?? new Uint8Array(),
    },
    elapsed: typeof time === 'number' ? time : 0,
  });
  if (typeof exchange === 'string') return exchange;
  if (!bytes) return 'the body of its response was not kept';
  // The server may print what it was sent.
  const mask = createMask(credentialsIn(headers.authorization));
  return { exchange: mask(exchange), sent };
}

function headersOf(headers: unknown): Record<string, string> {
  const pairs = (Array.isArray(headers) ? headers : []).filter(isRecord);
  return Object.fromEntries(pairs.map(({ name, value }) => [String(name).toLowerCase(), String(value)]));
}

/** Undefined where there was a body that was not kept. */
function bytesOf(content: unknown): Uint8Array | undefined {
  const { text, encoding, size } = isRecord(content) ? content : {};
  if (typeof text !== 'string') return Number(size) > 0 ? undefined : new Uint8Array();
  return encoding === 'base64' ? fromBase64(text) : new TextEncoder().encode(text);
}

/** What was sent, where the archive has it as a text: of files it may not have all. */
function sentIn(data: unknown, headers: Readonly<Record<string, string>>): SentBody | undefined {
  const { text, mimeType } = isRecord(data) ? data : {};
  if (typeof text !== 'string') return undefined;
  const type = headers['content-type'] ?? String(mimeType ?? 'application/json');
  return { type, bytes: new TextEncoder().encode(text) };
}

/** What is before the path of the API. */
function serverOf(exchange: Exchange | undefined): string {
  if (!exchange) return '';
  const { origin, pathname } = new URL(exchange.request.url);
  return origin + pathname.slice(0, Math.max(0, pathname.toLowerCase().lastIndexOf(apiRoot)));
}
