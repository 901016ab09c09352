import { at } from '../contract/document.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import type { Seen } from './difference.ts';

/** What is at a place of a response. */
export function seenIn(exchange: Exchange, pointer: string | undefined): Seen {
  const { status, body } = exchange.response;
  const value = pointer?.startsWith('/body')
    ? at({ body }, pointer)
    : pointer === '/status'
      ? status
      : undefined;
  return { exchange, ...(value === undefined ? {} : { value }) };
}
