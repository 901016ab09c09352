import { type Exchange, expandedIn } from '../http/exchange.ts';
import type { Coverage } from './coverage.ts';

/** Counts what an exchange has exercised. */
export function recordExchange(coverage: Coverage, exchange: Exchange): void {
  const { operation, request, response } = exchange;
  coverage.exercise(operation, 'operation', operation);
  coverage.exercise(operation, 'status', String(response.status));
  for (const option of Object.keys(request.query)) coverage.exercise(operation, 'option', option);
  for (const name of expandedIn(exchange)) coverage.exercise(operation, 'expansion', name);
}
