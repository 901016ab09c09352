import type { OperationId } from '../../../../src/contract/operations.ts';
import type { ExchangeCheck } from '../../../../src/verify/engine/check.ts';
import { exchangeOf } from '../../exchange.ts';

/* What is said of one response. */

/** An address of the service. */
export const at = (path: string) => `http://localhost/api/${path}`;

/** What else a response and its request have. */
export interface SingleResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly flaws?: readonly string[];
}

/** What a check says of a response with a body. */
export function said(check: ExchangeCheck, operation: OperationId, body: unknown, more: SingleResponse = {}) {
  const { status = 200, headers = {}, text, path = {}, query = {}, flaws = [], body: sent, url } = more;
  const exchange = exchangeOf(operation, body, query, status);
  const { request, response } = exchange;
  return [
    ...check.inspect({
      ...exchange,
      request: { ...request, path, ...(sent === undefined ? {} : { body: sent }), ...(url && { url }) },
      response: {
        ...response,
        text: text ?? response.text ?? '',
        headers: { ...response.headers, ...headers },
        flaws,
      },
    }),
  ];
}
/** The severities, places and words of it. */
export const told = (...it: Parameters<typeof said>) =>
  said(...it).map(({ severity, where, message }) => [severity, where, message]);
