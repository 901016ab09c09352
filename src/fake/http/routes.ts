import { pathsOf } from '../../contract/http/addresses.ts';
import type { OperationFacts } from '../../contract/operations.ts';

/** A route of the router, and how its parameters become the path parameters of the operation. */
export interface Route {
  readonly route: string;
  pathOf(parameters: Readonly<Record<string, string>>): Record<string, string>;
}

/**
 * The routes of an operation, in lower case. Parameters are called by their position, because the router wants one name
 * for one place; a parameter with few values becomes a route for each, because it wants no choice between a word and a
 * parameter either.
 */
export const routesOf = (operation: Pick<OperationFacts, 'path' | 'enums' | 'collection'>): Route[] =>
  pathsOf(operation).flatMap((path) => routesAt(path, operation.enums));

function routesAt(path: string, enums: OperationFacts['enums']): Route[] {
  const [choice] = Object.entries(enums);
  if (choice) {
    const [name, values] = choice;
    const { [name]: _, ...others } = enums;
    return values.flatMap((value) =>
      routesAt(path.replace(`{${name}}`, value), others).map(({ route, pathOf }) => ({
        route,
        pathOf: (parameters) => ({ ...pathOf(parameters), [name]: value }),
      })),
    );
  }
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const named = names.reduce(
    (rest, name, index) => rest.replace(`{${name}}`, `:p${index}`),
    path.replace(/\/$/, ''),
  );
  const route = named.toLowerCase();
  return [
    {
      route,
      pathOf(parameters) {
        const path: Record<string, string> = {};
        // Again in lower case: an escape such as %41 becomes a letter only when it is decoded.
        for (const [index, name] of names.entries())
          path[name] = (parameters[`p${index}`] ?? '').toLowerCase();
        return path;
      },
    },
  ];
}

/** The methods that each route has, as the Allow header lists them. */
export function methodsByRoute(operations: readonly OperationFacts[]): Map<string, string> {
  const methods = new Map<string, Set<string>>();
  for (const operation of operations) {
    for (const { route } of routesOf(operation)) {
      const known = methods.get(route) ?? new Set();
      methods.set(route, known.add(operation.method));
      if (operation.method === 'GET') known.add('HEAD');
    }
  }
  return new Map([...methods].map(([route, known]) => [route, [...known].sort().join(', ')]));
}
