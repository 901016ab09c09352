import { type Aspect, type CoverageRow, everything } from '../../contract/coverage.ts';
import { exampleRequests } from '../../contract/example-requests.gen.ts';
import { createExampleFinder } from '../../contract/example-requests.ts';
import { datePlaces, type OperationId, operationFacts } from '../../contract/operations.ts';
import { decodeDates } from '../../fake/http/decode-dates.ts';
import { decodeExpand } from '../../fake/http/decode-expand.ts';
import type { ObservedRequest } from '../../fake/http/request-context.ts';
import { searchOf } from './entry.ts';

/** How often what belongs to one operation was used: each request counts the first two, and some count more. */
interface Uses {
  requests: number;
  readonly statuses: Map<number, number>;
  readonly others: Map<Aspect, Map<string, number>>;
}

/** Counts what is used of the API. */
export interface CoverageCounter {
  readonly rows: () => CoverageRow[];
  /** What was counted of an operation, to be counted on. */
  of(operation: OperationId): Uses;
}

/** Makes a counter; it costs nothing until something is counted. */
export function createCounter(): CoverageCounter {
  const counts = new Map<OperationId, Uses>();
  return {
    of(operation) {
      const known = counts.get(operation);
      if (known) return known;
      const made: Uses = { requests: 0, statuses: new Map(), others: new Map() };
      counts.set(operation, made);
      return made;
    },
    rows: () =>
      [...everything()].map(({ operation, aspect, name }) => ({
        operation,
        aspect,
        name,
        used: usedOf(counts.get(operation), aspect, name),
      })),
  };
}

function usedOf(uses: Uses | undefined, aspect: Aspect, name: string): number {
  if (!uses) return 0;
  if (aspect === 'operation') return uses.requests;
  return (aspect === 'status' ? uses.statuses.get(Number(name)) : uses.others.get(aspect)?.get(name)) ?? 0;
}

function count({ others }: Uses, aspect: Aspect, name: string): void {
  const known = others.get(aspect);
  if (known) known.set(name, (known.get(name) ?? 0) + 1);
  else others.set(aspect, new Map([[name, 1]]));
}

const findExamples = createExampleFinder(
  exampleRequests,
  (operation, body) => decodeDates(body, datePlaces, operationFacts[operation].dates).body,
);

/** Counts what a request uses that an operation has answered; only what the document describes. */
export function countUse(counters: readonly CoverageCounter[], observed: ObservedRequest): void {
  const { operation, request, path, body, understood, response } = observed;
  if (operation === undefined) return;
  const { url } = request;
  const query = url.includes('?') ? searchOf(url) : undefined;
  const examples = findExamples({
    operation,
    path,
    query,
    body,
    understood: isJson(operation) ? understood : undefined,
  });
  const asked = query ? askedIn(query, operation, response.status < 300) : none;
  for (const counter of counters) {
    const uses = counter.of(operation);
    uses.requests++;
    uses.statuses.set(response.status, (uses.statuses.get(response.status) ?? 0) + 1);
    for (const name of examples) count(uses, 'example', name);
    for (const [aspect, name] of asked) count(uses, aspect, name);
  }
}

const none: readonly never[] = [];

/** Bodies of other types say nothing that an example does. */
const isJson = (operation: OperationId) => operationFacts[operation].mediaTypes[0] === 'application/json';

/** The query options of a request, and the expansions when they are answered. */
function askedIn(query: URLSearchParams, operation: OperationId, isAnswered: boolean): [Aspect, string][] {
  const known = operationFacts[operation].query;
  const options = [...new Set(query.keys())].filter((name) => known.includes(name));
  const expansions = isAnswered ? decodeExpand(query.get('$expand') ?? undefined, operation) : none;
  return [
    ...options.map((name): [Aspect, string] => ['option', name]),
    ...expansions.map((name): [Aspect, string] => ['expansion', name]),
  ];
}
