import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { LazyRouter } from './router.ts';
import { type Route, routesOf } from './routes.ts';

/** Where the document leads a request. */
export interface Destination {
  readonly operation: OperationId;
  /** Path parameters, in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Destinations that were found are kept, so many of them and none of a longer path: programs ask for the same ones again. */
const maxKnown = 1000;
const maxKnownLength = 200;

/**
 * Makes what finds out where a path leads.
 * @returns a function of a method and a path in lower case; what it returns is undefined where no operation is
 */
export function createDestinations(): (method: string, path: string) => Destination | undefined {
  const routes = new LazyRouter<Route & { readonly operation: OperationId }>();
  for (const operation of Object.keys(operationFacts) as OperationId[]) {
    const { method } = operationFacts[operation];
    for (const route of routesOf(operationFacts[operation]))
      routes.add(method, route.route, { operation, ...route });
  }
  const known = new Map<string, Map<string, Destination>>();

  function find(method: string, path: string): Destination | undefined {
    const found = routes.match(method, path);
    if (!found) return undefined;
    const { operation, pathOf } = found.target;
    return { operation, parameters: pathOf(found.parameters) };
  }

  function keep(method: string, path: string, found: Destination): void {
    const ofMethod = known.get(method) ?? new Map<string, Destination>();
    if (ofMethod.size >= maxKnown) ofMethod.clear();
    known.set(method, ofMethod.set(path, found));
  }

  return (method, path) => {
    const kept = known.get(method)?.get(path);
    if (kept) return kept;
    const found = find(method, path);
    if (found && path.length <= maxKnownLength) keep(method, path, found);
    return found;
  };
}
