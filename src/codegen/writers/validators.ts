import { createCompiler } from '../../contract/validation/compile.ts';
import { jsonSchema, textsSchema } from '../reading/bodies.ts';
import { entityNames, storedSchema } from '../reading/entities.ts';
import type { Document, Schema } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';

type Schemas = Readonly<Record<string, Schema>>;

/** What is validated, each by name. */
export interface Validated {
  /** Request bodies that are JSON, by operation. */
  readonly bodies: Schemas;
  /** Forms and the parts of multipart bodies, by operation. */
  readonly texts: Schemas;
  /** Query strings, by operation. */
  readonly queries: Schemas;
  /** Stored records, by entity. */
  readonly records: Schemas;
}

/** The schemas of everything that a running fake validates. */
export function schemasOf(document: Document): Validated {
  const bodies: Record<string, Schema> = {};
  const texts: Record<string, Schema> = {};
  const queries: Record<string, Schema> = {};
  for (const { operation, parameters } of operationsOf(document)) {
    const id = operation.operationId;
    const body = jsonSchema(operation);
    if (body) bodies[id] = body;
    const form = textsSchema(document, operation);
    if (form) texts[id] = form;
    const query = parameters.filter((it) => it.in === 'query');
    queries[id] = {
      type: 'object',
      properties: Object.fromEntries(query.map((it) => [it.name, it.schema])),
      required: query.filter((it) => it.required).map((it) => it.name),
    };
  }
  const records = Object.fromEntries(
    entityNames(document).map((name) => [name, storedSchema(document, name)]),
  );
  return { bodies, texts, queries, records };
}

/** Operations that change what their body names: with a name that they do not know, a change would be lost. */
export const patchesOf = (document: Document): string[] =>
  [...operationsOf(document)]
    .filter(({ method }) => method === 'patch')
    .map(({ operation }) => operation.operationId);

/**
 * Writes `validators.gen.ts`: the schemas as texts, which a running fake compiles when it first needs them.
 *
 * Query strings and forms are coerced to the declared types, JSON and records never are.
 * @param validation the module that makes validators of texts, as the generated file imports it
 * @throws Error when a schema has something that cannot be validated
 */
export function writeValidators(document: Document, validation: string): string {
  const { bodies, texts, queries, records } = schemasOf(document);
  const patches = patchesOf(document).filter((id) => id in bodies);
  for (const schemas of [bodies, records]) compileAll(document, schemas, false);
  for (const schemas of [texts, queries]) compileAll(document, schemas, true);
  return `import { createValidators } from '${validation}';

/** What the schemas refer to. */
const components = ${asTexts(referred(document, [bodies, texts, queries, records]))};

/** Of request bodies that are JSON, by operation. */
export const bodies = createValidators(components, ${asTexts(bodies)}, { closed: ${JSON.stringify(patches)} });

/** Of forms and the parts of multipart bodies, by operation; they coerce. */
export const texts = createValidators(components, ${asTexts(texts)}, { coerces: true });

/** Of query strings, by operation; they coerce. */
export const queries = createValidators(components, ${asTexts(queries)}, { coerces: true });

/** Of stored records, by entity. */
export const records = createValidators(components, ${asTexts(records)});
`;
}

/** Each is compiled once here, so that one that cannot be is found before a request needs it. */
function compileAll(document: Document, schemas: Schemas, coerces: boolean): void {
  const componentOf = (name: string) => (document.components.schemas[name] ?? null) as never;
  const { compile } = createCompiler(componentOf, { coerces });
  const all = { ...referred(document, [schemas]), ...schemas };
  for (const [name, schema] of Object.entries(all)) {
    try {
      compile(schema as never);
    } catch (error) {
      throw new Error(`Failed to write the validator of ${name}.`, { cause: error });
    }
  }
}

/** The components that schemas refer to, directly or not. */
function referred(document: Document, roots: readonly Schemas[]): Schemas {
  const found: Record<string, Schema> = {};
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const schema = document.components.schemas[name];
      if (name in found || !schema) continue;
      found[name] = schema;
      visit(JSON.stringify(schema));
    }
  };
  visit(JSON.stringify(roots));
  return found;
}

/** An object of JSON texts, without what is only for readers. */
function asTexts(schemas: Schemas): string {
  const lines = Object.entries(schemas).map(
    ([name, schema]) => `  ${name}: ${JSON.stringify(JSON.stringify(schema, withoutNotes))},`,
  );
  return `{\n${lines.join('\n')}\n}`;
}

/** A property may be called like that, too: then its value is a schema. */
function withoutNotes(key: string, value: unknown): unknown {
  const isNote =
    key === 'description' ? typeof value === 'string' : key === 'examples' && Array.isArray(value);
  return isNote || key.startsWith('x-') ? undefined : value;
}
