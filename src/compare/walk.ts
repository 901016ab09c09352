import { type OperationId, operationFacts, readOperations } from '../contract/operations.ts';
import { expandable, type Sample, type SampledResource } from '../verify/discovery/crawl.ts';
import { samplesPerOperation } from '../verify/engine/plan.ts';
import type { Client } from '../verify/http/client.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import { NoResponse } from '../verify/http/failures.ts';
import type { RequestSpec } from '../verify/http/request.ts';
import { type Side, sides } from './difference.ts';

/** What both servers have responded to one request. */
export interface Pair extends Readonly<Record<Side, Exchange>> {
  /** Asks both once more. */
  again(): Promise<Readonly<Record<Side, Exchange>>>;
}

/** Who asks. */
export interface Asking {
  readonly clients: Readonly<Record<Side, Client>>;
  /** What is known of the real server; each of its responses is added by whoever hears of it. */
  readonly sample: Sample;
  /** Told of an operation that could not be asked, and why. */
  leave(operation: OperationId, why: string): void;
  /** Told what is asked next. */
  doing(operation: OperationId, done: number, of: number): void;
}

/** How many items of a collection are asked for. */
const page = 100;

/**
 * Makes the same GET requests to both servers: collections, what they print, what can be expanded, counts and pages. Both clients
 * refuse everything else.
 */
export async function* walk(asking: Asking): AsyncGenerator<Pair> {
  const { sample, leave, doing } = asking;
  const visited = new Set<string>();
  const silent = new Set<OperationId>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [done, operation] of readOperations.entries()) {
      const isSingle = !operationFacts[operation].path.includes('{');
      const places: readonly Pick<SampledResource, 'path'>[] = isSingle
        ? [{ path: {} }]
        : sample.places(operation);
      for (const [index, { path }] of places.slice(0, samplesPerOperation).entries()) {
        const key = JSON.stringify([operation, Object.entries(path).sort()]).toLowerCase();
        if (visited.has(key) || silent.has(operation)) continue;
        visited.add(key);
        grown = true;
        doing(operation, done, readOperations.length);
        try {
          yield* look(asking, operation, path, index === 0);
        } catch (error) {
          if (!(error instanceof NoResponse)) throw error;
          silent.add(operation);
          leave(operation, error.reason);
        }
      }
    }
  }
}

async function* look(
  { clients }: Asking,
  operation: OperationId,
  path: SampledResource['path'],
  isFirst: boolean,
): AsyncGenerator<Pair> {
  const { query } = operationFacts[operation];
  const ask = async (spec: RequestSpec): Promise<Pair> => {
    // Both at once: each has a client of its own, with its own limits.
    const both = async () => {
      const [real, fake] = await Promise.all(sides.map((side) => clients[side].send(operation, spec)));
      return { real, fake } as Readonly<Record<Side, Exchange>>;
    };
    return { ...(await both()), again: both };
  };
  const paged = query.includes('$top') ? { $top: page } : {};
  const plain = await ask({ path, query: paged });
  yield plain;
  if (!isFirst || plain.real.response.status !== 200) return;
  const expands = expandable(plain.real);
  if (expands.length > 0) yield await ask({ path, query: { ...paged, $expand: expands.join(',') } });
  if (query.includes('$inlinecount'))
    yield await ask({ path, query: { ...paged, $inlinecount: 'allpages' } });
}
