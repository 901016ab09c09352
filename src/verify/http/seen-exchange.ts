import type { SeenExchange, SentBody } from '../../contract/http/seen-exchange.ts';
import { operationFacts } from '../../contract/operations.ts';
import { placeOf } from '../contract/routes.ts';
import { createDecoder, parseBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { isFile } from './request.ts';

/** Headers that are secret; nobody has to look at them here. */
const secret = /^(authorization|proxy-authorization|cookie|set-cookie)$/;

/**
 * What was seen, as it is judged and compared. Credentials and cookies are left out.
 * @param maxValues how many values a body may have; any number when absent
 * @returns why not, where it is not of the API, has no response of its own or is too large
 */
export function exchangeOf(
  { method, url, headers, sent, response, elapsed }: SeenExchange,
  maxValues = Number.POSITIVE_INFINITY,
): Exchange | string {
  const { status } = response;
  const place = URL.canParse(url) ? placeOf(url, method) : undefined;
  if (!place) return 'no operation of the API matches';
  if (status < 200 || status === 304) return 'it has no response of its own';
  const isBytes = isFile(operationFacts[place.operationId], { status });
  const texts = [...(isBytes ? [] : [response.bytes]), ...(sent ? [sent.bytes] : [])];
  if (texts.some((it) => hasMoreValues(it, maxValues)))
    return `it is too large to be looked into: a body has more than ${maxValues} values`;
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
      ...bodyOf(response.bytes, isBytes),
    },
    elapsed,
  };
}

/** What was sent, where it is JSON: forms and files are not looked into. */
function bodySent({ bytes }: SentBody): unknown {
  return parseBody(new TextDecoder().decode(bytes)).body;
}

const [comma, list, object, quote, backslash] = Buffer.from(',[{"\\');

/** Whether JSON has more values, as far as its bytes tell that: it is not read for it. */
function hasMoreValues(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return false;
  let count = 0;
  let isInText = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === quote) isInText = !isInText;
    else if (isInText) index += byte === backslash ? 1 : 0;
    else if (byte === comma || byte === list || byte === object) count++;
  }
  return count > most;
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
