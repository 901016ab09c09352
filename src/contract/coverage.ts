import { exampleRequests } from './example-requests.gen.ts';
import { type OperationId, operationFacts } from './operations.ts';

/** What can be used of an operation. */
export type Aspect = 'operation' | 'example' | 'status' | 'option' | 'expansion';

/** One thing of the document that can be used. */
export interface Coverable {
  readonly operation: OperationId;
  readonly aspect: Aspect;
  /** The example, status, query option or expansion; the operation's own name for the operation. */
  readonly name: string;
}

/** How often one thing of the document was used. */
export interface CoverageRow extends Coverable {
  /** How many requests have used it. */
  readonly used: number;
}

/** Everything of the document that can be used: what coverage is measured against. */
export function* everything(): Generator<Coverable> {
  for (const operation of Object.keys(operationFacts) as OperationId[]) {
    const { statuses, query, expansions } = operationFacts[operation];
    yield { operation, aspect: 'operation', name: operation };
    for (const status of statuses) yield { operation, aspect: 'status', name: String(status) };
    for (const option of query) yield { operation, aspect: 'option', name: option };
    for (const name of expansions) yield { operation, aspect: 'expansion', name };
  }
  for (const { operation, name } of exampleRequests) yield { operation, aspect: 'example', name };
}
