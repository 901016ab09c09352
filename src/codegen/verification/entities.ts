import { type Document, resolve, type Schema } from '../openapi.ts';
import type { EntityVerification, Recipe } from './facts.ts';
import type { EntityVerifyNote } from './notes.ts';
import { type Described, printedEntity, type Reader } from './operations.ts';
import { checkShape } from './shape.ts';

interface Context {
  readonly document: Document;
  readonly operations: readonly Described[];
  readonly readers: readonly Reader[];
  /** What the path of an operation is about: see `OperationVerification`. */
  about(operation: string): { entity: string; path: Record<string, string> } | undefined;
}

/**
 * What is known of an entity.
 * @throws Error when its note has another shape, or does not say what a new one needs
 */
export function entityFacts(context: Context, name: string): EntityVerification {
  const { document, operations, readers } = context;
  const schema = document.components.schemas[name] ?? {};
  const note = (schema['x-verify'] ?? {}) as EntityVerifyNote;
  if (schema['x-verify']) checkShape('entity', `x-verify of ${name}`, note);
  const reader = readers.find(({ entity }) => entity === name);
  const at = (...methods: readonly string[]) =>
    operations.find(({ path, method }) => path === reader?.path && methods.includes(method))?.operation
      .operationId;
  const [update, remove] = [at('put', 'patch'), at('delete')];
  const references = { ...referencesOf(context, name, reader), ...note.references };
  const parent = Object.entries(schema['x-entity']?.belongsTo ?? {}).find(([, owner]) => owner === name)?.[0];
  const make = recipeOf(context, name, note, references);
  return {
    noun: note.noun ?? name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase(),
    ...(reader ? { read: reader.operation } : {}),
    ...(update ? { update } : {}),
    ...(remove ? { remove } : {}),
    references,
    ...(parent ? { parent } : {}),
    ...(make ? { make } : {}),
    ...(note.found ? { found: true } : {}),
    ...(note.part ? { part: note.part } : {}),
    change: note.change ?? defaultChange(document, operations, update),
    loose: note.loose ?? [],
    vary: note.vary ?? {},
    contents: note.contents ?? [],
    unless: note.unless ?? {},
    fields: { tql: tqlFields(document), ...note.fields },
  };
}

/** Fields that name other records: what an entity belongs to, and where links of its reader lead by one field. */
function referencesOf({ document, operations, readers }: Context, name: string, reader: Reader | undefined) {
  const references = { ...document.components.schemas[name]?.['x-entity']?.belongsTo };
  const reading = operations.find(({ operation }) => operation.operationId === reader?.operation);
  for (const { operationId, parameters = {} } of Object.values(
    reading?.operation.responses[200]?.links ?? {},
  )) {
    const to = readers.find(({ operation }) => operation === operationId);
    const fields = Object.values(parameters).map((it) => /^\$response\.body#\/(\w+)$/.exec(it)?.[1]);
    const [field] = fields;
    if (to && fields.length === 1 && field !== undefined && field !== 'Id') references[field] ??= to.entity;
  }
  return references;
}

/** The request that makes one: the POST that responds with 201 with it, and a value for each property that it requires. */
function recipeOf(
  context: Context,
  name: string,
  note: EntityVerifyNote,
  references: Readonly<Record<string, string>>,
): Recipe | undefined {
  const { document, operations } = context;
  if (note.unmade) return undefined;
  const making = operations.filter((it) => {
    if (note.make?.operation) return it.operation.operationId === note.make.operation;
    return it.method === 'post' && printedEntity(document, it.operation).entity === name;
  });
  const [found] = making;
  if (!found) {
    if (!note.make) return undefined;
    throw new Error(
      `Failed to read x-verify of ${name}: no operation makes one (a POST that responds with 201 with it).`,
    );
  }
  if (making.length > 1) {
    const ids = making.map(({ operation }) => operation.operationId).join(', ');
    throw new Error(`Failed to find out how ${name} is made: ${ids} do; x-verify has to say make.operation.`);
  }
  const { operationId } = found.operation;
  const said = { ...note.make?.body, ...note.make?.oneOf };
  const { required, properties } = merged(
    document,
    found.operation.requestBody?.content['application/json']?.schema,
  );
  const body = Object.fromEntries(
    required.filter((property) => !(property in said)).map((property) => [property, valueFor(property)]),
  );
  const about = context.about(operationId);
  for (const property of Object.keys(said)) {
    if (properties.has(property)) continue;
    throw new Error(`Failed to read x-verify of ${name}: ${operationId} reads no ${property}.`);
  }
  return {
    operation: operationId,
    path: Object.fromEntries(
      Object.entries(about?.path ?? {}).map(([parameter, field]) => [
        parameter,
        `$${about?.entity}.${field}`,
      ]),
    ),
    query: note.make?.query ?? {},
    body: { ...body, ...note.make?.body },
    oneOf: note.make?.oneOf ?? {},
    alone: note.make?.alone ?? [],
  };

  function valueFor(property: string): string {
    const owner = references[property];
    if (owner) return `$${owner}.Id`;
    if (property === 'Name') return '$name';
    throw new Error(
      `Failed to find out how ${name} is made: ${operationId} requires ${property}; x-verify has to say it in make.body.`,
    );
  }
}

/** The fields that the pages name in queries of TQL, as its parameter says. */
function tqlFields({ components: { parameters } }: Document): string[] {
  const note = parameters.Tql?.['x-verify'];
  if (!note) return [];
  checkShape('parameter', 'x-verify of the parameter Tql', note);
  return note.fields;
}

/** Where nothing else is said, an update is tried with another name. */
function defaultChange(document: Document, operations: readonly Described[], update: string | undefined) {
  const found = operations.find(({ operation }) => operation.operationId === update);
  const { properties } = merged(document, found?.operation.requestBody?.content['application/json']?.schema);
  return properties.has('Name') ? [{ Name: '$name' }] : [];
}

/** The properties of a body, and those that it requires, all parts put together. */
function merged(
  document: Document,
  schema: Schema | undefined,
): { required: string[]; properties: Set<string> } {
  if (!schema) return { required: [], properties: new Set() };
  const { required = [], properties = {}, allOf = [] } = resolve(document, schema);
  const parts = allOf.map((part) => merged(document, part));
  return {
    required: [...new Set([...required, ...parts.flatMap((part) => part.required)])],
    properties: new Set([...Object.keys(properties), ...parts.flatMap((part) => [...part.properties])]),
  };
}
