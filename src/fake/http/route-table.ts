import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { LazyRouter } from './router.ts';
import { methodsByRoute, type Route, routesOf } from './routes.ts';

/*
 * The routes of the document are the same for every server, so all servers of a process share one table: to make it took half
 * of the time of `createMock()`.
 */

/** Where the document leads a request. */
export interface Destination {
  readonly operation: OperationId;
  /** Path parameters, in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** How many destinations are kept of each method: programs ask for the same ones again. Those of long paths are not kept. */
const maxKnown = 1000;
const maxKnownLength = 200;

/** The name under which a table is asked that has one entry for all methods. */
const anyMethod = 'ALL';

let operations: LazyRouter<Route & Pick<Destination, 'operation'>> | undefined;
let methods: LazyRouter<string> | undefined;
const known = new Map<string, Map<string, Destination>>();

/**
 * Where a path leads.
 * @param path in lower case
 * @returns undefined where no operation is
 */
export function destinationOf(method: string, path: string): Destination | undefined {
  const kept = known.get(method)?.get(path);
  if (kept) return kept;
  operations ??= createOperationTable();
  const found = operations.match(method, path);
  if (!found) return undefined;
  const { operation, pathOf } = found.target;
  const destination = { operation, parameters: pathOf(found.parameters) };
  if (path.length <= maxKnownLength) keep(method, path, destination);
  return destination;
}

function keep(method: string, path: string, destination: Destination): void {
  const ofMethod = known.get(method) ?? new Map<string, Destination>();
  if (ofMethod.size >= maxKnown) ofMethod.clear();
  known.set(method, ofMethod.set(path, destination));
}

/** The methods that a path has, as an `Allow` header lists them. */
export function allowedMethods(path: string): string | undefined {
  methods ??= createMethodTable();
  return methods.match(anyMethod, path)?.target;
}

function createOperationTable(): NonNullable<typeof operations> {
  const table: NonNullable<typeof operations> = new LazyRouter();
  for (const operation of Object.keys(operationFacts) as OperationId[]) {
    const { method } = operationFacts[operation];
    for (const route of routesOf(operationFacts[operation]))
      table.add(method, route.route, { operation, ...route });
  }
  return table;
}

function createMethodTable(): LazyRouter<string> {
  const table = new LazyRouter<string>();
  for (const [route, allowed] of methodsByRoute(Object.values(operationFacts)))
    table.add(anyMethod, route, allowed);
  return table;
}
