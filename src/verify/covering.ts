import type { Coverage } from './coverage.ts';
import type { Exchange } from './exchange.ts';

/** Counts what an exchange has exercised. */
export function recordExchange(coverage: Coverage, { operation, request, response }: Exchange): void {
  coverage.exercise(operation, 'operation', operation);
  coverage.exercise(operation, 'status', String(response.status));
  for (const [option, value] of Object.entries(request.query)) {
    coverage.exercise(operation, 'option', option);
    if (option !== '$expand' || response.status >= 300) continue;
    for (const name of value.split(',')) coverage.exercise(operation, 'expansion', name);
  }
}
