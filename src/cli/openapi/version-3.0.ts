import { isObject, type Json, type JsonObject, objectIn, rewrite } from './json.ts';

/**
 * A document of OpenAPI 3.1 in the words of 3.0.3, which has no type null, no constants, nothing beside a reference, and
 * one example of a schema.
 */
export function toVersion30(document: JsonObject): JsonObject {
  const {
    openapi: _,
    info,
    ...rest
  } = rewrite(document, (object, path) =>
    isSchema(object, path) ? withoutNull(document, schema30(object)) : object,
  ) as JsonObject;
  const { summary: __, license, ...described } = isObject(info) ? info : {};
  const licence = isObject(license) && {
    name: license.name ?? '',
    url: `https://spdx.org/licenses/${license.identifier}.html`,
  };
  return { openapi: '3.0.3', info: { ...described, ...(licence && { license: licence }) }, ...rest };
}

/** Where a schema is, and what is none: an object of them by name, a parameter, a response. */
function isSchema(object: JsonObject, path: readonly string[]): boolean {
  const [before, last] = [path.at(-2), path.at(-1)];
  if (last === 'properties' && !('type' in object && typeof object.type === 'string')) return false;
  if (before === 'properties' || before === 'schemas') return true;
  if (last === '[]') return before === 'anyOf' || before === 'oneOf' || before === 'allOf';
  return last === 'schema' || last === 'items' || last === 'additionalProperties' || last === 'not';
}

function schema30(schema: JsonObject): JsonObject {
  const { $ref, ...beside } = schema;
  if ($ref !== undefined) {
    const { examples: _, ...said } = beside;
    return Object.keys(said).length > 0 ? { ...said, allOf: [{ $ref }] } : { $ref };
  }
  const { const: constant, examples, ...rest } = schema;
  const kept: JsonObject = { ...rest };
  if (constant !== undefined) kept.enum = [constant];
  if (Array.isArray(examples) && examples[0] !== undefined) kept.example = examples[0];
  return typed(kept);
}

/** Several types become a choice; null among them becomes a word of its own. */
function typed(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema;
  if (!Array.isArray(type)) return schema;
  const types = type.filter((it) => it !== 'null');
  const nullable: JsonObject = type.length > types.length ? { nullable: true } : {};
  const [only] = types;
  if (types.length === 1 && only !== undefined) return { type: only, ...nullable, ...rest };
  return { ...rest, anyOf: types.map((it) => ({ type: it, ...nullable })) };
}

/** Of a choice between something and null, the something may be null. */
function withoutNull(document: JsonObject, schema: JsonObject): JsonObject {
  if (schema.type === 'null') return { ...schema, type: 'string', nullable: true, enum: [null] };
  for (const word of ['anyOf', 'oneOf'] as const) {
    const choices = schema[word];
    if (!Array.isArray(choices)) continue;
    const [first, ...others] = choices.filter((it) => !isNull(it)).filter(isObject);
    if (first === undefined || others.length + 1 === choices.length) continue;
    const { [word]: _, ...rest } = schema;
    const nullable = orNull(document, first);
    return others.length === 0 ? { ...nullable, ...rest } : { ...rest, [word]: [nullable, ...others] };
  }
  return schema;
}

/** Null has to stand beside a type. */
function orNull(document: JsonObject, schema: JsonObject): JsonObject {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return { ...schema, nullable: true };
  const target = objectIn(
    objectIn(objectIn(document, 'components'), 'schemas'),
    $ref.split('/').at(-1) ?? '',
  );
  const [type] = [target.type ?? 'object'].flat().filter((it) => it !== 'null');
  return { type: type ?? 'object', nullable: true, allOf: [schema] };
}

const isNull = (choice: Json): boolean =>
  isObject(choice) && choice.nullable === true && Array.isArray(choice.enum) && choice.enum[0] === null;

/** How many operations a document has. */
export function countOperations(document: JsonObject): number {
  const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];
  return Object.values(objectIn(document, 'paths'))
    .flatMap((item) => Object.keys(isObject(item) ? item : {}))
    .filter((it) => methods.includes(it)).length;
}
