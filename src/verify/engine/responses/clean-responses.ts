import type { Exchange } from '../../http/exchange.ts';

/** How much of responses is remembered, in characters; what was remembered first is forgotten first. */
const maxRemembered = 4_000_000;

/** Responses in which nothing was wrong. The same one to the same address needs no second look: a third of a run is such. */
export interface CleanResponses {
  has(exchange: Exchange): boolean;
  add(exchange: Exchange): void;
}

/** Prepares to remember responses: their texts, so that no other response is taken for one of them. */
export function createCleanResponses(most = maxRemembered): CleanResponses {
  const known = new Set<string>();
  let size = 0;
  // What is asked for is added next, unless something is wrong with it.
  let last: { readonly exchange: Exchange; readonly key: string | undefined } | undefined;
  const keyOfLast = (exchange: Exchange) => {
    if (last?.exchange !== exchange) last = { exchange, key: keyOf(exchange) };
    return last.key;
  };
  return {
    has(exchange) {
      const key = keyOfLast(exchange);
      return key !== undefined && known.has(key);
    },
    add(exchange) {
      const key = keyOfLast(exchange);
      if (key === undefined || known.has(key)) return;
      known.add(key);
      size += key.length;
      for (const oldest of known) {
        if (size <= most) return;
        known.delete(oldest);
        size -= oldest.length;
      }
    },
  };
}

/** All that a check of exchanges looks at; undefined where that is more than what was read at an address. */
function keyOf({ operation, request, response }: Exchange): string | undefined {
  const { status, headers, text, body } = response;
  if (request.method !== 'GET' || body instanceof Uint8Array) return undefined;
  return JSON.stringify([operation, status, request.path, { ...headers, date: undefined }]) + text;
}
