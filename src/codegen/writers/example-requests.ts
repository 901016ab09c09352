import { type Document, type Exchange, operationsOf } from '../reading/openapi.ts';

/** Writes `example-requests.gen.ts`: the requests of the published examples, without the document around them. */
export function writeExampleRequests(document: Document): string {
  const requests = [...operationsOf(document)].flatMap(({ operation, parameters }) => {
    const placed = (place: string, { parameters: given = {} }: Exchange['request']) =>
      Object.fromEntries(
        parameters
          .filter(({ in: where, name }) => where === place && name in given)
          .map(({ name }) => [name, String(given[name])]),
      );
    return Object.entries(operation['x-examples'] ?? {}).map(([name, { request }]) => ({
      operation: operation.operationId,
      name,
      path: placed('path', request),
      query: placed('query', request),
      body: request.body,
    }));
  });
  return `import type { ExampleRequest } from './example-requests.ts';

/** In the document's order. */
export const exampleRequests: readonly ExampleRequest[] = ${JSON.stringify(requests, null, 1)};
`;
}
