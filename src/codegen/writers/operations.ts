import { resolve } from '../../contract/text/json-pointer.ts';
import { jsonSchema, mediaTypesOf, needsFile } from '../reading/bodies.ts';
import { expansionsOf, printedBy, successSchemas } from '../reading/collections.ts';
import { findFormat } from '../reading/formats.ts';
import type { Document, Operation, Parameter } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';
import { permissionsOf } from '../reading/permissions.ts';
import { entityOf } from '../reading/schemas.ts';

/** Writes `operations.gen.ts`: the routes, and of each operation what a request to it may say and be answered. */
export function writeOperations(document: Document): string {
  const table: Record<string, object> = {};
  const doubles = findFormat(document, 'double');
  const dates = findFormat(document, 'date-time');
  for (const { path, method, operation, parameters } of operationsOf(document)) {
    table[operation.operationId] = {
      resource: operation.tags?.[0],
      method: method.toUpperCase(),
      path,
      ...requestFacts(document, operation, parameters),
      ...mediaTypesOf(operation),
      // It says where the task is found.
      ...(operation.responses[202]?.headers?.Location ? { startsTask: true } : {}),
      ...(operation['x-adds-nothing'] ? { addsNothing: true } : {}),
      ...(operation['x-whole-world'] ? { wholeWorld: operation['x-whole-world'] } : {}),
      ...printedFacts(document, operation),
      expansions: expansionsOf(document, { operation, parameters }),
      doubles: doubles.of(successSchemas(operation)),
      dates: dates.of([jsonSchema(operation) ?? []].flat()),
      ...(operation['x-invalid-body'] ? { invalidBody: operation['x-invalid-body'] } : {}),
      statuses: Object.entries(operation.responses)
        .filter(([, it]) => !resolve(document, it)['x-beforehand'])
        .map(([status]) => Number(status)),
      permissions: permissionsOf(operation),
    };
  }
  return `/** Every operation of the document. */
export const operationTable = ${JSON.stringify(table, null, 2)} as const;

/** The places of bodies that whole numbers are written with a fraction at, and what leads there. */
export const doublePlaces = ${JSON.stringify(doubles.all(), null, 2)} as const;

/** The places of request bodies that date-times are at, and what leads there. */
export const datePlaces = ${JSON.stringify(dates.all(), null, 2)} as const;

/** The statuses that any request may be answered with before its operation is asked. */
export const beforehand = ${JSON.stringify(beforehandOf(document))} as const;

/** The collections that the root resource lists. */
export const rootRelations = ${JSON.stringify(rootRelationsOf(document), null, 2)} as const;
${authentication(document)}`;
}

/** What a request to an operation may say. */
function requestFacts(document: Document, operation: Operation, parameters: readonly Parameter[]) {
  const { requestBody } = operation;
  const enums = parameters
    .filter((it) => it.in === 'path')
    .map((it) => [it.name, resolve(document, it.schema).enum])
    .filter(([, values]) => values);
  return {
    query: parameters.filter((it) => it.in === 'query').map((it) => it.name),
    enums: Object.fromEntries(enums),
    body: requestBody ? (requestBody.required ? 'required' : 'optional') : 'none',
    mediaTypes: Object.keys(requestBody?.content ?? {}),
    ...(needsFile(document, operation) ? { needsFile: true } : {}),
  };
}

function rootRelationsOf(document: Document): object[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const note = item['x-root'];
    if (!note) return [];
    const described = [...operationsOf(document)].filter((it) => it.path === path);
    return [
      {
        ...note,
        Description: note.Description ?? described[0]?.operation.summary,
        path,
        SupportedHttpMethods: described.map((it) => it.method.toUpperCase()),
      },
    ];
  });
}

function beforehandOf(document: Document): number[] {
  const responses = [...operationsOf(document)].flatMap(({ operation }) =>
    Object.entries(operation.responses),
  );
  const general = responses.filter(([, it]) => resolve(document, it)['x-beforehand']);
  return [...new Set(general.map(([status]) => Number(status)))].sort((a, b) => a - b);
}

/** Where the ways to authenticate have addresses of their own, and how their parameters are called. */
function authentication({ components: { securitySchemes = {} } }: Document): string {
  const { oauth1, session } = securitySchemes;
  if (!oauth1 || !session) return '';
  return `
/** Below the application path. */
export const oauthAddresses = ${JSON.stringify(oauth1['x-addresses'], null, 2)} as const;

/** The cookie of the application's session. */
export const sessionCookie = ${JSON.stringify(session.name)};
`;
}

/** The entity that a success prints, and the kind of collection that it is. */
function printedFacts(document: Document, operation: Operation) {
  const { schemas, collection } = printedBy(document, operation);
  const entity = schemas.map((schema) => entityOf(document, schema)).find((found) => found !== undefined);
  return {
    ...(entity === undefined ? {} : { prints: entity }),
    ...(collection ? { collection } : {}),
  };
}
