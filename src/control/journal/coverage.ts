import { type Aspect, type CoverageRow, everything } from '../../contract/coverage.ts';
import { exampleRequests } from '../../contract/example-requests.gen.ts';
import { createExampleFinder } from '../../contract/example-requests.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { decodeExpand } from '../../fake/decode-expand.ts';
import type { Observed } from '../../fake/tenant.ts';
import { searchOf } from './entry.ts';

/** Counts what is used of the API. */
export interface CoverageCounter {
  readonly rows: () => CoverageRow[];
  add(operation: OperationId, aspect: Aspect, name: string): void;
}

/** Makes a counter; it costs nothing until something is counted. */
export function createCounter(): CoverageCounter {
  const counts = new Map<OperationId, Map<Aspect, Map<string, number>>>();
  return {
    add(operation, aspect, name) {
      const aspects = within(counts, operation);
      const names = within(aspects, aspect);
      names.set(name, (names.get(name) ?? 0) + 1);
    },
    rows: () =>
      [...everything()].map(({ operation, aspect, name }) => ({
        operation,
        aspect,
        name,
        used: counts.get(operation)?.get(aspect)?.get(name) ?? 0,
      })),
  };
}

/** The map at a key, made on first use. */
function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<L, V>();
  maps.set(key, made);
  return made;
}

const findExamples = createExampleFinder(exampleRequests);

/** Counts what a request uses that an operation has answered; only what the document describes. */
export function countUse(counters: readonly CoverageCounter[], observed: Observed): void {
  const { operation, request, path, body, written } = observed;
  if (operation === undefined) return;
  const { url } = request;
  const query = url.includes('?') ? searchOf(url) : undefined;
  const add = (aspect: Aspect, name: string) => {
    for (const counter of counters) counter.add(operation, aspect, name);
  };
  add('operation', operation);
  add('status', String(written.status));
  for (const name of findExamples({ operation, path, query, body })) add('example', name);
  if (query) {
    const { query: options, prints } = operationFacts[operation];
    for (const name of new Set(query.keys())) if (options.includes(name)) add('option', name);
    if (written.status >= 300) return;
    for (const name of decodeExpand(query.get('$expand') ?? undefined, prints)) add('expansion', name);
  }
}
