import { examples } from '../contract/document.ts';
import { entities } from '../contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../contract/operations.ts';
import type { Aspect, Coverage } from './coverage.ts';
import type { Exchange } from './exchange.ts';

/** Everything of the document that a run can exercise. */
export function* everything(): Generator<{ operation: OperationId; aspect: Aspect; name: string }> {
  for (const operation of Object.keys(operationFacts) as OperationId[]) {
    const { statuses, query, prints } = operationFacts[operation];
    yield { operation, aspect: 'operation', name: operation };
    for (const status of statuses) yield { operation, aspect: 'status', name: String(status) };
    for (const option of query) yield { operation, aspect: 'option', name: option };
    if (prints && query.includes('$expand')) {
      for (const name of entities[prints as EntityName].expansions)
        yield { operation, aspect: 'expansion', name };
    }
  }
  for (const { operationId, name } of examples()) yield { operation: operationId, aspect: 'example', name };
}

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
