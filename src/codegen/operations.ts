import { mediaTypesOf, needsFile } from './bodies.ts';
import type { Document, Operation, Schema } from './openapi.ts';
import { operationsOf, resolve } from './openapi.ts';
import { permissionsOf } from './permissions.ts';

/** Writes `operations.gen.ts`: the routes, and of each operation what a request to it may say and be answered. */
export function writeOperations(document: Document): string {
  const table: Record<string, object> = {};
  const root: object[] = [];
  for (const { path, method, operation, parameters } of operationsOf(document)) {
    const content = operation.requestBody?.content ?? {};
    table[operation.operationId] = {
      resource: operation.tags?.[0],
      method: method.toUpperCase(),
      path,
      query: parameters.filter((it) => it.in === 'query').map((it) => it.name),
      enums: Object.fromEntries(
        parameters
          .filter((it) => it.in === 'path')
          .map((it) => [it.name, resolve(document, it.schema).enum])
          .filter(([, values]) => values),
      ),
      body: operation.requestBody ? (operation.requestBody.required ? 'required' : 'optional') : 'none',
      mediaTypes: Object.keys(content),
      ...(needsFile(document, operation) ? { needsFile: true } : {}),
      ...mediaTypesOf(operation),
      ...printed(document, operation),
      doubles: doublesOf(document, operation),
      ...(operation['x-invalid-body'] ? { invalidBody: operation['x-invalid-body'] } : {}),
      statuses: Object.keys(operation.responses).map(Number),
      permissions: permissionsOf(operation),
    };
  }
  for (const [path, item] of Object.entries(document.paths)) {
    const note = item['x-root'];
    if (!note) continue;
    const described = [...operationsOf(document)].filter((it) => it.path === path);
    root.push({
      ...note,
      Description: note.Description ?? described[0]?.operation.summary,
      path,
      SupportedHttpMethods: described.map((it) => it.method.toUpperCase()),
    });
  }
  return `/** Every operation of the document. */
export const operationTable = ${JSON.stringify(table, null, 2)} as const;

/** The collections that the root resource lists. */
export const rootRelations = ${JSON.stringify(root, null, 2)} as const;
${authentication(document)}`;
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

function successSchemas(operation: Operation): Schema[] {
  return Object.entries(operation.responses)
    .filter(([status]) => Number(status) < 300)
    .flatMap(([, response]) => response.content?.['application/json']?.schema ?? []);
}

/** The entity that a success prints, alone or as the Items of a collection. */
function printed(document: Document, operation: Operation): { prints?: string } {
  for (const schema of successSchemas(operation)) {
    const items = resolve(document, schema).properties?.Items?.items;
    for (const { $ref: ref } of items ? [schema, items] : [schema]) {
      const name = ref?.split('/').at(-1) ?? '';
      if (document.components.schemas[name]?.['x-entity']) return { prints: name };
    }
  }
  return {};
}

/** The properties of format double that a success can print, at any depth. */
function doublesOf(document: Document, operation: Operation): string[] {
  const found = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (it: Schema, key: string): void => {
    const schema = resolve(document, it);
    if (schema.format === 'double') found.add(key);
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, name);
    for (const inner of [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat())
      visit(inner, key);
  };
  for (const schema of successSchemas(operation)) visit(schema, '');
  return [...found];
}
