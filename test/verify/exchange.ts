import type { OperationId } from '../../src/contract/operations.ts';
import { operationFacts } from '../../src/contract/operations.ts';
import type { Exchange } from '../../src/verify/http/exchange.ts';

/** A request to an operation, and what came back as JSON. */
export function exchangeOf(
  operation: OperationId,
  body: unknown,
  query: Readonly<Record<string, string>> = {},
  status = 200,
): Exchange {
  const { method, path } = operationFacts[operation];
  const url = `http://localhost${path}?${new URLSearchParams(query)}`;
  return {
    operation,
    request: { method, url, path: {}, query, headers: {} },
    response: {
      status,
      headers: { 'content-type': 'application/json' },
      text: JSON.stringify(body),
      body,
      flaws: [],
      chunks: [],
    },
    elapsed: 1,
  };
}
