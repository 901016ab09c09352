import { operationFacts } from '../../contract/operations.ts';
import { placeOf } from '../contract/routes.ts';
import { createDecoder, parseBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { isFile } from './request.ts';

/** A body as it was sent. */
export interface SentBody {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A request and its response as somebody has seen them who made neither. */
export interface SeenExchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent?: SentBody | undefined;
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly bytes: Uint8Array;
  };
  /** Milliseconds. */
  readonly elapsed: number;
}

/** Headers that are secret; nobody has to look at them here. */
const secret = /^(authorization|proxy-authorization|cookie|set-cookie)$/;

/**
 * What was seen, as it is judged and compared. Credentials and cookies are left out.
 * @returns why not, where it is not of the API or has no response of its own
 */
export function exchangeOf({
  method,
  url,
  headers,
  sent,
  response,
  elapsed,
}: SeenExchange): Exchange | string {
  const { status } = response;
  const place = URL.canParse(url) ? placeOf(url, method) : undefined;
  if (!place) return 'it is not to an operation of the API';
  if (status < 200 || status === 304) return 'it has no response of its own';
  const body = sent && bodySent(sent);
  return {
    operation: place.operationId,
    request: {
      method,
      url,
      path: place.path,
      query: Object.fromEntries(new URL(url).searchParams),
      headers: harmless(headers),
      ...(body === undefined ? {} : { body }),
    },
    response: {
      status,
      headers: harmless(response.headers),
      chunks: [],
      ...bodyOf(response.bytes, isFile(operationFacts[place.operationId], { status })),
    },
    elapsed,
  };
}

/** What was sent, where it is JSON: forms and files are not looked into. */
function bodySent({ bytes }: SentBody): unknown {
  return parseBody(new TextDecoder().decode(bytes)).body;
}

function harmless(headers: Readonly<Record<string, string>>): Record<string, string> {
  // Those of HTTP/2 that begin with a colon are none.
  const isShown = (name: string) => /^[\w-]+$/.test(name) && !secret.test(name);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const lower = name.toLowerCase();
      return isShown(lower) ? [[lower, value]] : [];
    }),
  );
}

function bodyOf(bytes: Uint8Array, isBytes: boolean): Pick<Exchange['response'], 'text' | 'body' | 'flaws'> {
  if (bytes.length === 0) return { text: '', body: undefined, flaws: [] };
  if (isBytes) return { text: '', body: bytes, flaws: [] };
  const decoder = createDecoder();
  const text = decoder.decode(bytes) + decoder.decode();
  const { body, flaw } = parseBody(text);
  const flaws = [...(decoder.isBroken ? ['is not UTF-8'] : []), ...(flaw === undefined ? [] : [flaw])];
  return { text, body, flaws };
}
