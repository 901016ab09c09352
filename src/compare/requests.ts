import type { Exchange } from '../verify/http/exchange.ts';

/** The requests that have shown something, each once, however many places of its response did. */
export interface Requests {
  /** How many there were. */
  readonly count: number;
  /** Some of those that read something, each address once. */
  readonly some: readonly Exchange[];
  /** What the other server has responded to these, where that is known. */
  readonly counterparts: readonly Exchange[];
  /**
   * It was seen in a request.
   * @param request the request; whatever else shows it, where there was none
   * @param other what the other server has responded to it
   * @param hasRoom whether this many more characters can be kept; asked only when there is something to keep
   */
  add(
    request: Exchange | object,
    other: Exchange | undefined,
    hasRoom: (characters: number) => boolean,
  ): void;
}

/** How many are kept. */
const maxRequests = 20;

/** Begins to count. */
export function createRequests(): Requests {
  const seen = new WeakSet<object>();
  const some = new Map<string, readonly [own: Exchange, other: Exchange | undefined]>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    get some() {
      return [...some.values()].map(([own]) => own);
    },
    get counterparts() {
      return [...some.values()].flatMap(([, other]) => other ?? []);
    },
    add(request, other, hasRoom) {
      if (seen.has(request)) return;
      seen.add(request);
      count++;
      if (!('request' in request) || request.request.method !== 'GET') return;
      const { url } = request.request;
      const length = request.response.text.length + (other?.response.text.length ?? 0);
      if (some.size < maxRequests && !some.has(url) && hasRoom(length)) some.set(url, [request, other]);
    },
  };
}
