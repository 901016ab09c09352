import type { Aspect, Coverable } from '../../contract/coverage.ts';
import { exampleRequests } from '../../contract/example-requests.gen.ts';
import { operationFacts } from '../../contract/operations.ts';

/** Whether the document has it; a server may respond with other statuses, and a check may try other options. */
export function isDocumented({ operation, aspect, name }: Coverable): boolean {
  const { statuses, query, expansions } = operationFacts[operation];
  const known: Readonly<Record<Aspect, () => readonly (string | number)[]>> = {
    operation: () => [operation],
    example: () => exampleRequests.filter((it) => it.operation === operation).map((it) => it.name),
    status: () => statuses.map(String),
    option: () => query,
    expansion: () => expansions,
  };
  return known[aspect]().includes(name);
}
